package org.kith.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

class BackgroundFamiliesTests {

    private static final Path SAMPLE = Path.of("seed-data");
    private static final List<SampleRow> ROWS =
            BackgroundFamilies.of(BackgroundFamilies.SAMPLE_SEED, BackgroundFamilies.SAMPLE_FAMILIES);

    @ParameterizedTest
    @EnumSource(StatementKind.class)
    void theCommittedRowsAreWhatTheGeneratorMakes(StatementKind kind) throws IOException {
        String committed = Files.readString(SAMPLE.resolve(kind.file()));

        assertThat(WriteBackgroundFamilies.withFamilies(committed, kind, ROWS)).isEqualTo(committed);
    }

    @Test
    void theSameSeedMakesTheSameFamilies() {
        assertThat(BackgroundFamilies.of(7, 20)).isEqualTo(BackgroundFamilies.of(7, 20));
        assertThat(BackgroundFamilies.of(8, 20)).isNotEqualTo(BackgroundFamilies.of(7, 20));
    }

    @Test
    void moreFamiliesAreTheSameOnesAndSomeMore() {
        assertThat(BackgroundFamilies.of(7, 30))
                .startsWith(BackgroundFamilies.of(7, 20).toArray(SampleRow[]::new));
    }

    @Test
    void everyRowIsAboutABackgroundFamily() {
        assertThat(ROWS).allMatch(row -> WriteBackgroundFamilies.isBackground(row.line(SampleRow.columns(row.kind()))));
    }

    @Test
    void idsAndIdentifiersAreTakenOnce() {
        for (StatementKind kind : StatementKind.values()) {
            assertThat(ROWS.stream().filter(row -> row.kind() == kind).map(BackgroundFamiliesTests::keyOf))
                    .as(kind.file())
                    .doesNotHaveDuplicates();
        }
        assertThat(people("nhs_number")).doesNotHaveDuplicates();
        assertThat(people("upn")).doesNotHaveDuplicates();
    }

    @Test
    void whatARowNamesIsThere() {
        Set<String> ids = ROWS.stream().map(row -> row.cell("id")).collect(Collectors.toSet());

        for (SampleRow row : ROWS) {
            for (Column column : row.kind().columns()) {
                if (column.isReference()) {
                    assertThat(List.of(row.cell(column.name()).split(";")).stream()
                                    .filter(id -> id.startsWith("BG-")))
                            .as("%s in %s", column.name(), row)
                            .allMatch(ids::contains);
                }
                if (column.required()) {
                    assertThat(row.cell(column.name()))
                            .as("%s in %s", column.name(), row)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void nhsNumbersHoldTheirCheckDigitAndPupilNumbersTheirLetter() {
        assertThat(people("nhs_number")).allMatch(BackgroundFamiliesTests::isNhsNumber);
        assertThat(FictionalIdentifiers.upn(9180, 18, 1)).hasSize(13).endsWith("995918018001");
        assertThat(people("upn")).allMatch(upn -> upn.matches("[A-HJ-NP-RT-Z]995\\d{9}"));
    }

    @Test
    void nothingBecameKnownAfterTheDayOfTheSample() {
        assertThat(ROWS)
                .flatExtracting(row -> List.of(row.cell("recorded_at"), row.cell("known_from"), row.cell("closed_at")))
                .filteredOn(moment -> !String.valueOf(moment).isEmpty())
                .allMatch(moment ->
                        LocalDate.parse(String.valueOf(moment).substring(0, 10)).isBefore(BackgroundFamilies.DAY));
    }

    private static List<String> people(String column) {
        return ROWS.stream()
                .filter(row -> row.kind() == StatementKind.PERSON_RECORD)
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String keyOf(SampleRow row) {
        return row.kind().hasId()
                ? row.cell("id")
                : row.kind().columns().stream()
                        .filter(Column::key)
                        .map(column -> row.cell(column.name()))
                        .collect(Collectors.joining("|"));
    }

    private static boolean isNhsNumber(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (10 - i);
        }
        return number.matches("999\\d{7}") && (11 - sum % 11) % 11 == number.charAt(9) - '0';
    }
}
