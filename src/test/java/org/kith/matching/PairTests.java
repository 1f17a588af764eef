package org.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of any two records. */
class PairTests {

    private static final List<PersonRow> ROWS = MadeUp.rows(400, true, 7);
    private static final People PEOPLE = MadeUp.people(ROWS);
    private static final MatchIndex INDEX = MatchIndex.of(PEOPLE, Estimator.estimate(PEOPLE));

    private static final String[] FULL = {
        "Ada", "Quillfeather", "1987-05-21", "14 Corlin Road", "QX9 1AB", "07700 900123", "MOTHER-X", "N7654321"
    };

    private static double together(String[] one, String[] other) {
        return INDEX.explain(PersonRow.of("a", one), PersonRow.of("b", other)).probability();
    }

    private static String[] with(String[] cells, Object... changes) {
        String[] changed = cells.clone();
        for (int i = 0; i < changes.length; i += 2) {
            changed[(int) changes[i]] = (String) changes[i + 1];
        }
        return changed;
    }

    @Test
    @DisplayName("What one of the records does not say weighs nothing")
    void missing() {
        for (int c = 0; c < FULL.length; c++) {
            Explanation why = INDEX.explain(PersonRow.of("a", FULL), PersonRow.of("b", with(FULL, c, "")));

            assertThat(why.steps().get(c).weight()).isZero();
            assertThat(why.steps().get(c).found()).isEqualTo("not known");
        }
    }

    @Test
    @DisplayName("More agreement never lowers the probability, nor does it matter who is named first")
    void moreAgreement() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            PersonRow one = ROWS.get(random.nextInt(ROWS.size()));
            PersonRow other = ROWS.get(random.nextInt(ROWS.size()));
            int column = random.nextInt(FULL.length);
            List<List<String>> agreeing = new ArrayList<>(other.values());
            agreeing.set(column, one.values().get(column));
            List<List<String>> silent = new ArrayList<>(other.values());
            silent.set(column, List.of());
            double before = INDEX.explain(one, other).probability();
            double after = INDEX.explain(one, new PersonRow("b", agreeing)).probability();
            double without = INDEX.explain(one, new PersonRow("b", silent)).probability();

            assertThat(INDEX.explain(other, one).probability()).isEqualTo(before);
            if (!one.values().get(column).isEmpty()) {
                assertThat(after).as("%s %s %d", one, other, column).isGreaterThanOrEqualTo(before - 1e-12);
                assertThat(after).as("%s %s %d", one, other, column).isGreaterThanOrEqualTo(without - 1e-12);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Benjamin, 1987-05-21, twins of one day",
        "Amelia, 1987-05-22, twins born about midnight",
        "Oscar, 1990-11-02, brother and sister",
        "Ivy, 1961-02-14, mother and child",
        "Ida, 1987-05-21, twins whose names are nearly the same",
    })
    @DisplayName("Twins, siblings and children of one mother are never proposed as one")
    void relatives(String given, String born, String who) {
        assertThat(together(
                        with(FULL, MadeUp.NUMBER, ""),
                        with(FULL, MadeUp.GIVEN, given, MadeUp.BORN, born, MadeUp.NUMBER, "")))
                .as(who)
                .isLessThan(0.5);
        assertThat(together(FULL, with(FULL, MadeUp.GIVEN, given, MadeUp.BORN, born, MadeUp.NUMBER, "N1111111")))
                .as(who + ", with numbers of their own")
                .isLessThan(0.5);
    }

    @Test
    @DisplayName("A file that shows no families lifts nothing: only who asks for it has relatives weighed as found")
    void heldApart() {
        People alone = MadeUp.people(
                ROWS.stream().filter(row -> row.id().contains("M0")).toList());
        PersonRow one = PersonRow.of("a", with(FULL, MadeUp.NUMBER, ""));
        PersonRow twin = PersonRow.of("b", with(FULL, MadeUp.GIVEN, "Benjamin", MadeUp.NUMBER, ""));
        double held = MatchIndex.of(alone, Estimator.estimate(alone))
                .explain(one, twin)
                .probability();
        double found = MatchIndex.of(alone, Estimator.estimate(alone, Families.AS_FOUND))
                .explain(one, twin)
                .probability();

        assertThat(held).isLessThan(0.5);
        assertThat(found).isGreaterThan(held);
    }

    @Test
    @DisplayName("Family name and home alone make nobody one person")
    void familyAndHomeAlone() {
        assertThat(together(
                        with(FULL, MadeUp.GIVEN, "", MadeUp.BORN, "", MadeUp.NUMBER, ""),
                        with(FULL, MadeUp.NUMBER, "")))
                .isLessThan(0.5);
    }

    @Test
    @DisplayName("A twin whose names were entered the wrong way round is still a twin")
    void swappedTwin() {
        assertThat(together(
                        with(FULL, MadeUp.GIVEN, "Quillfeather", MadeUp.FAMILY, "Benjamin", MadeUp.NUMBER, ""),
                        with(FULL, MadeUp.NUMBER, "")))
                .isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Adda, a letter too many",
        "1, Quilfeather, a letter missing",
        "1, Quillfaether, letters swapped",
        "2, 1987-05-12, digits swapped",
        "2, 1987-05-31, a digit wrong",
        "2, 1987-05, only the month known",
        "2, 1987, only the year known",
        "4, QX9 1AC, a character wrong",
        "7, N7654312, digits swapped",
    })
    @DisplayName("One slip leaves two records of one person together")
    void slips(int column, String slip, String what) {
        assertThat(together(FULL, with(FULL, column, slip))).as(what).isGreaterThan(0.99);
    }

    @Test
    @DisplayName("Names the wrong way round are seen, and cost something")
    void swapped() {
        String[] turned = with(FULL, MadeUp.GIVEN, FULL[MadeUp.FAMILY], MadeUp.FAMILY, FULL[MadeUp.GIVEN]);
        Explanation why = INDEX.explain(PersonRow.of("a", FULL), PersonRow.of("b", turned));

        assertThat(why.probability()).isGreaterThan(0.99);
        assertThat(why.of(Explanation.ORDER)).isNegative();
    }

    @Test
    @DisplayName("A former name counts like the name now")
    void formerName() {
        List<List<String>> values = new ArrayList<>(
                PersonRow.of("b", with(FULL, MadeUp.FAMILY, "Mossop")).values());
        double without =
                together(FULL, with(FULL, MadeUp.FAMILY, "Mossop", MadeUp.NUMBER, "", 3, "", 4, "", 5, "", 6, ""));
        values.set(MadeUp.FAMILY, List.of("Mossop", "Quillfeather"));
        for (int c = 3; c < FULL.length; c++) {
            values.set(c, List.of());
        }

        assertThat(INDEX.explain(PersonRow.of("a", FULL), new PersonRow("b", values))
                        .probability())
                .isGreaterThan(Math.max(0.9, without));
    }

    @Test
    @DisplayName("One new record finds its own among those kept ready, those added since too")
    void lookUp() {
        PersonRow fresh = PersonRow.of("new", with(FULL, MadeUp.NUMBER, "", MadeUp.GIVEN, "Adah"));
        MatchIndex index = MatchIndex.of(PEOPLE, Estimator.estimate(PEOPLE));
        assertThat(index.matches(fresh, 0.5, 10)).isEmpty();
        index.add(PersonRow.of("kept", FULL));

        assertThat(index.matches(fresh, 0.5, 10))
                .extracting(MatchIndex.Match::id)
                .containsExactly("kept");
        PersonRow known = ROWS.getFirst();
        assertThat(index.matches(new PersonRow("other", known.values()), 0.5, 1))
                .singleElement()
                .satisfies(match -> assertThat(match.why().probability()).isEqualTo(match.probability()));
        assertThat(index.matches(known, 0.5, 10))
                .extracting(MatchIndex.Match::id)
                .doesNotContain(known.id());
    }
}
