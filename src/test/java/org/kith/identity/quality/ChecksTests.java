package org.kith.identity.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;

/** Each figure of what an agency says of somebody: what it finds, and what is only near it. */
class ChecksTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
    private static final Said.Origin ROW = new Said.Origin("P1", 2L, Moment.of(DAY.minusMonths(1)));

    private final Map<String, Object> cells = new HashMap<>(Map.of("id", "p", "kind", "child"));
    private List<Said.Name> names = List.of();
    private List<Said.Stay> stays = List.of();
    private List<LocalDate> parents = List.of();
    private Said.Origin record = ROW;

    private ChecksTests with(String column, Object value) {
        cells.put(column, value);
        return this;
    }

    private ChecksTests born(String day) {
        return with("date_of_birth", LocalDate.parse(day));
    }

    private Said said() {
        return new Said("p", new Cells(cells), record, names, stays, parents, DAY);
    }

    private void finds(Figure figure, String... words) {
        Outcome outcome = figure.check(said());
        assertThat(outcome.of()).isPositive();
        assertThat(outcome.wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.words()).contains(words));
    }

    private void finds(Figure figure) {
        finds(figure, "");
    }

    private void isContentWith(Figure figure) {
        Outcome outcome = figure.check(said());
        assertThat(outcome.of()).isPositive();
        assertThat(outcome.wrong()).isEmpty();
    }

    private void asksNothingOf(Figure figure) {
        assertThat(figure.check(said())).isEqualTo(Outcome.NOT_ASKED);
    }

    private static Said.Stay stay(String from, String to, String postcode) {
        return new Said.Stay(
                false,
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to),
                postcode,
                ROW,
                new Said.Origin("H1", 3L, null));
    }

    @Test
    void aCellIsFilledOrNotAndOfAnUnbornChildNothingIsAsked() {
        for (Figure figure :
                List.of(Figure.GIVEN_NAME, Figure.FAMILY_NAME, Figure.DATE_OF_BIRTH, Figure.SEX, Figure.NHS_NUMBER)) {
            finds(figure, "No ", " is recorded.");
        }
        with("given_names", "Mia").with("family_name", "Moss").with("sex", "f").with("nhs_number", "1");
        born("2018-04-02");
        for (Figure figure :
                List.of(Figure.GIVEN_NAME, Figure.FAMILY_NAME, Figure.DATE_OF_BIRTH, Figure.SEX, Figure.NHS_NUMBER)) {
            isContentWith(figure);
        }
        with("given_names", " ");
        finds(Figure.GIVEN_NAME);
        cells.clear();
        with("kind", "unborn");
        asksNothingOf(Figure.GIVEN_NAME);
        asksNothingOf(Figure.ADDRESS_NOW);
    }

    @Test
    void aPupilNumberIsAskedFromFiveUntilTheDayBeforeSixteen() {
        born("2021-10-13").finds(Figure.PUPIL_NUMBER);
        born("2021-10-14").asksNothingOf(Figure.PUPIL_NUMBER);
        born("2010-10-14").finds(Figure.PUPIL_NUMBER);
        born("2010-10-13").asksNothingOf(Figure.PUPIL_NUMBER);
        born("2015-01-01").with("upn", "A1").isContentWith(Figure.PUPIL_NUMBER);
    }

    @Test
    void aTelephoneIsAskedOfLivingAdults() {
        with("kind", "adult").finds(Figure.TELEPHONE);
        born("2008-10-13").finds(Figure.TELEPHONE);
        born("2008-10-14").asksNothingOf(Figure.TELEPHONE);
        born("1980-01-01").with("date_of_death", DAY.minusYears(1)).asksNothingOf(Figure.TELEPHONE);
    }

    @Test
    void anAddressNowIsAStayThatGoesOnToday() {
        finds(Figure.ADDRESS_NOW, "No address is recorded.");
        stays = List.of(stay("2020-01-01", "2026-10-12", ""));
        finds(Figure.ADDRESS_NOW, "is over");
        stays = List.of(stay("2020-01-01", "2026-10-13", ""));
        isContentWith(Figure.ADDRESS_NOW);
        stays = List.of(stay("2026-10-14", "", ""));
        finds(Figure.ADDRESS_NOW);
    }

    @Test
    void whoseAddressIsRestrictedHasOne() {
        stays = List.of(new Said.Stay(true, null, null, "", ROW, ROW));
        isContentWith(Figure.ADDRESS_NOW);
        assertThat(Figure.POSTCODE_FORM.check(said()).of()).isZero();
        assertThat(Figure.STAY_ENDS_LATER.check(said()).of()).isZero();
    }

    @Test
    void anNhsNumberHasTenDigitsThatFitTogether() {
        asksNothingOf(Figure.NHS_NUMBER_FITS);
        with("nhs_number", "999 000 0018").isContentWith(Figure.NHS_NUMBER_FITS);
        with("nhs_number", "9990000019").finds(Figure.NHS_NUMBER_FITS, "check digit");
        with("nhs_number", "999000001").finds(Figure.NHS_NUMBER_FITS, "ten digits");
        with("nhs_number", "0000000000").finds(Figure.NHS_NUMBER_FITS, "over and over");
    }

    @Test
    void aPupilNumberFitsTogether() {
        asksNothingOf(Figure.PUPIL_NUMBER_FITS);
        String right = "";
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (org.kith.vocabulary.CheckDigits.isUpn(letter + "801200001001")) {
                right = letter + "801200001001";
            }
        }
        with("upn", right.toLowerCase(java.util.Locale.ROOT)).isContentWith(Figure.PUPIL_NUMBER_FITS);
        with("upn", "1" + right.substring(1)).finds(Figure.PUPIL_NUMBER_FITS);
    }

    @Test
    void aPostCodeHasTheFormOfOne() {
        for (String right : List.of("QX1 1AA", "qx11aa", "M1 1AE", "EC1A 1BB")) {
            stays = List.of(stay("2020-01-01", "", right));
            isContentWith(Figure.POSTCODE_FORM);
        }
        for (String wrong : List.of("QX1", "QX1 AA1", "1QX 1AA", "unknown")) {
            stays = List.of(stay("2020-01-01", "", wrong));
            finds(Figure.POSTCODE_FORM, wrong);
        }
        assertThat(Figure.POSTCODE_FORM.check(said()).wrong().getFirst().file()).isEqualTo("households.csv");
    }

    @Test
    void aDateOfBirthIsNeitherToComeNorBefore1900() {
        born("2026-10-13").isContentWith(Figure.NOT_BORN_LATER);
        born("2026-10-14").finds(Figure.NOT_BORN_LATER);
        with("kind", "unborn").isContentWith(Figure.NOT_BORN_LATER);
        born("1900-01-01").isContentWith(Figure.NOT_BORN_LONG_AGO);
        born("1899-12-31").finds(Figure.NOT_BORN_LONG_AGO);
    }

    @Test
    void nobodyIsBornBeforeOrWithTheirParents() {
        born("2018-04-02").asksNothingOf(Figure.BORN_AFTER_PARENTS);
        parents = List.of(LocalDate.parse("1990-01-01"), LocalDate.parse("2018-04-01"));
        isContentWith(Figure.BORN_AFTER_PARENTS);
        parents = List.of(LocalDate.parse("1990-01-01"), LocalDate.parse("2018-04-02"));
        finds(Figure.BORN_AFTER_PARENTS);
    }

    @Test
    void aStayMayBeOfOneDayAndNotOfNone() {
        stays = List.of(stay("2020-01-01", "2020-01-01", ""), stay("2020-01-01", "", ""));
        assertThat(Figure.STAY_ENDS_LATER.check(said())).isEqualTo(new Outcome(1, List.of()));
        stays = List.of(stay("2020-01-01", "2019-12-31", ""), stay("2020-01-01", "2020-02-01", ""));
        assertThat(Figure.STAY_ENDS_LATER.check(said()).of()).isEqualTo(2);
        finds(Figure.STAY_ENDS_LATER, "2019-12-31");
    }

    @Test
    void whatStandsForANameIsNoneAndRealNamesLikeItAre() {
        with("family_name", "Moss");
        for (String nobody : List.of("Unknown", "BABY", "Baby boy", "not known", "N/A", "?")) {
            with("given_names", nobody).finds(Figure.NAMES_ARE_NAMES, nobody);
        }
        for (String somebody : List.of("Na", "Babette", "Testa", "Unknown-Lee")) {
            with("given_names", somebody).isContentWith(Figure.NAMES_ARE_NAMES);
        }
        for (String family : List.of("Child", "Male", "Baby")) {
            with("family_name", family).isContentWith(Figure.NAMES_ARE_NAMES);
        }
        names = List.of(new Said.Name("Mia", "Unknown", ROW));
        finds(Figure.NAMES_ARE_NAMES, "family name");
        with("kind", "unborn").with("given_names", "Baby").asksNothingOf(Figure.NAMES_ARE_NAMES);
    }

    @Test
    void whatWasSaidInTheLastYearIsNewBeItOnlyAStay() {
        record = new Said.Origin("P1", 2L, Moment.of(DAY.minusYears(1)));
        isContentWith(Figure.SAID_LATELY);
        record = new Said.Origin("P1", 2L, Moment.of(DAY.minusYears(1).minusDays(1)));
        finds(Figure.SAID_LATELY, "2025-10-12");
        stays = List.of(stay("2020-01-01", "", ""));
        isContentWith(Figure.SAID_LATELY);
        stays = List.of();
        with("date_of_death", DAY).asksNothingOf(Figure.SAID_LATELY);
    }

    @Test
    void aShareIsWholeOrNoneOnlyWhereItIs() {
        assertThat(new SourceQuality.Share(0, 0).percent()).isEmpty();
        assertThat(new SourceQuality.Share(1000, 1).percent()).hasValue(99);
        assertThat(new SourceQuality.Share(1000, 999).percent()).hasValue(1);
        assertThat(new SourceQuality.Share(1000, 1000).percent()).hasValue(0);
        assertThat(new SourceQuality.Share(1000, 0).percent()).hasValue(100);
    }
}
