package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.Moment;
import org.kith.record.Scope;
import org.kith.vocabulary.StatementKind;

class RowParserTests {

    @ParameterizedTest
    @ValueSource(strings = {"P 1", "P/1", "P|1", "P;1", "P\"1"})
    void anIdOfOtherCharactersIsNoId(String id) {
        assertThat(person("id,kind", id + ",child").problems)
                .extracting(Problem::column)
                .containsExactly("id");
    }

    @Test
    void anIdOfLettersDigitsAndTheFourSignsIsOne() {
        assertThat(person("id,kind", "aZ9-_.:,child").problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "24-01-01", "2024-1-1", "01/02/2024", "2024-01-01T00:00:00Z", "soon"})
    void aDateColumnTakesOnlyDatesOfTheCalendar(String date) {
        assertThat(person("id,kind,date_of_birth", "P-1,child," + date).problems)
                .extracting(Problem::column)
                .containsExactly("date_of_birth");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01,2024-07-01",
        "2024-07-01T10:00:00Z,2024-07-01T10:00:00Z",
        "2024-07-01T10:00:00+01:00,2024-07-01T09:00:00Z"
    })
    void aMomentIsADateOrAnInstant(String text, String meant) {
        Moment moment =
                (Moment) person("id,kind,known_from", "P-1,child," + text).cells.get("known_from");
        assertThat(moment.text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01T10:00:00", "2024-07-01 10:00", "2024-07-01T25:00:00Z", "2024-13-01"})
    void anythingElseIsNoMoment(String text) {
        assertThat(person("id,kind,known_from", "P-1,child," + text).problems).hasSize(1);
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        assertThat(person("id,kind,sex,date_of_birth,known_from", ",baby,x,never,ever").problems)
                .extracting(Problem::column)
                .containsExactly("id", "kind", "date_of_birth", "known_from");
    }

    @Test
    void aRequiredColumnThatIsMissingIsSaidToBeMissing() {
        assertThat(person("id", "P-1").problems)
                .extracting(Problem::what)
                .containsExactly("is required, and the file has no such column");
    }

    @Test
    void anEmptyOrBlankCellIsNotKnown() {
        ParsedRow row = person("id,kind,given_names,date_of_birth", "P-1,child, ,2020-01-02");
        assertThat(row.cells).doesNotContainKey("given_names").containsEntry("date_of_birth", LocalDate.of(2020, 1, 2));
    }

    @Test
    void aWrongCheckDigitIsAWarningAndTheNumberIsKept() {
        ParsedRow row = person("id,kind,nhs_number,upn", "P-1,child,9434765918,A999991816001");
        assertThat(row.problems).isEmpty();
        assertThat(row.warnings).extracting(Problem::column).containsExactly("nhs_number", "upn");
        assertThat(row.cells).containsEntry("nhs_number", "9434765918");
    }

    @Test
    void theReasonNamesFileLineColumnAndValue() {
        assertThat(new Problem("kind", "baby", "is not one of child, adult").reason("people.csv", 7))
                .isEqualTo("people.csv line 7, kind \"baby\": is not one of child, adult");
    }

    private static ParsedRow person(String header, String cells) {
        FileLayout layout =
                new FileLayout(StatementKind.PERSON_RECORD, new CsvRow(0, 1, 0, List.of(header.split(",", -1)), null));
        return new RowParser(layout, new Scope("x")).parse(new CsvRow(0, 2, 0, List.of(cells.split(",", -1)), null));
    }
}
