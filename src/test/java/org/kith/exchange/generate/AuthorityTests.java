package org.kith.exchange.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.kernel.KithException;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.CheckDigits;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** A made-up authority: the same every time, whole, dense enough, and of nobody real. */
class AuthorityTests {

    private static final int PEOPLE = 20_000;

    @TempDir
    static Path shared;

    private static Path large;

    @TempDir
    Path temporary;

    @BeforeAll
    static void makeALargeOne() {
        large = shared.resolve("large");
        Authority.write(Plan.of(PEOPLE, 1), large, (done, inAll) -> {});
    }

    @Test
    void theSamePlanMakesTheSameBytesHoweverManyHandsThereAre() {
        Authority.write(Plan.of(3_500, 7), temporary.resolve("one"), 1, (done, inAll) -> {});
        Authority.write(Plan.of(3_500, 7), temporary.resolve("again"), 3, (done, inAll) -> {});
        Authority.write(Plan.of(3_500, 8), temporary.resolve("other"), (done, inAll) -> {});

        assertThat(bytes(temporary.resolve("again"))).isEqualTo(bytes(temporary.resolve("one")));
        assertThat(bytes(temporary.resolve("other"))).isNotEqualTo(bytes(temporary.resolve("one")));
    }

    @Test
    void aLargerAuthorityBeginsWithASmallerOne() throws IOException {
        Path small = temporary.resolve("small");
        Authority.write(Plan.of(3_000, 1), small, (done, inAll) -> {});

        for (StatementKind kind : StatementKind.values()) {
            if (Files.exists(small.resolve(kind.file()))) {
                assertThat(Files.readString(large.resolve(kind.file())))
                        .as(kind.file())
                        .startsWith(Files.readString(small.resolve(kind.file())));
            }
        }
    }

    @Test
    void anyNumberOfPeopleIsMadeExactly() {
        for (int people : new int[] {1, 8, 150, 1_001, 1_990}) {
            Path folder = temporary.resolve("of" + people);
            Authority.write(Plan.of(people, 3), folder, (done, inAll) -> {});
            assertThat(persons(folder)).hasSize(people);
        }
    }

    @Test
    void eachPersonHasAsManyRowsAsInARealAuthority() {
        Set<String> people = persons(large);
        assertThat(people).hasSize(PEOPLE);
        Map<StatementKind, Integer> wanted = Map.of(
                StatementKind.ITEM, 5,
                StatementKind.INVOLVEMENT, 3,
                StatementKind.STAY, 2,
                StatementKind.KINSHIP, 3);
        wanted.forEach((kind, each) -> assertThat((double) rows(large, kind).size() / PEOPLE)
                .as(kind.file())
                .isCloseTo(each, within(each * 0.05)));
    }

    @Test
    void childrenAndEnquiriesAreAsManyAsInARealAuthority() {
        Set<String> children = rows(large, StatementKind.PERSON_RECORD).stream()
                .filter(row -> row.getField("kind").equals("child")
                        && row.getField("id").endsWith("a"))
                .map(row -> row.getField("id"))
                .collect(Collectors.toSet());
        assertThat((double) children.size() / PEOPLE).isBetween(0.22, 0.25);
        Set<String> open = new HashSet<>();
        Set<String> closed = new HashSet<>();
        for (NamedCsvRecord enquiry : rows(large, StatementKind.ENQUIRY)) {
            String at = enquiry.getField("closed_at");
            if (at.isEmpty()) {
                open.add(enquiry.getField("child"));
            } else if (at.compareTo(Plan.DEMO_DAY.minusMonths(12).toString()) > 0) {
                closed.add(enquiry.getField("child"));
            }
        }
        assertThat((double) open.size() / children.size()).isBetween(0.02, 0.04);
        assertThat((double) closed.size() / children.size()).isBetween(0.02, 0.04);
    }

    @Test
    void nobodyIsReal() {
        List<NamedCsvRecord> people = rows(large, StatementKind.PERSON_RECORD);
        Map<String, String> owners = new HashMap<>();
        for (NamedCsvRecord row : people) {
            String number = row.getField("nhs_number");
            if (!number.isEmpty()) {
                assertThat(number).startsWith("999").matches(CheckDigits::isNhsNumber);
                String person = row.getField("id").substring(0, 8);
                assertThat(owners.merge(number, person, (one, other) -> one)).isEqualTo(person);
            }
            assertThat(row.getField("upn")).matches(upn -> upn.isEmpty() || CheckDigits.isUpn(upn));
        }
        assertThat(owners).hasSizeGreaterThan(PEOPLE / 2);
        assertThat(people.stream()
                        .map(row -> row.getField("upn"))
                        .filter(upn -> !upn.isEmpty())
                        .toList())
                .doesNotHaveDuplicates()
                .allMatch(upn -> upn.startsWith("995", 1));
    }

    @Test
    void everyRowCanBeReadAndNamesWhatIsThere() {
        Path folder = temporary.resolve("small");
        Authority.write(Plan.of(2_000, 5), folder, (done, inAll) -> {});

        assertThat(Deliveries.folder(folder).statements()).hasSizeGreaterThan(30_000);
        for (StatementKind kind : StatementKind.values()) {
            List<NamedCsvRecord> rows = rows(folder, kind);
            assertThat(rows.stream().map(row -> key(kind, row))).as(kind.file()).doesNotHaveDuplicates();
            List<Column> required =
                    kind.columns().stream().filter(Column::required).toList();
            assertThat(rows)
                    .as(kind.file())
                    .allMatch(row -> required.stream()
                            .noneMatch(column -> row.getField(column.name()).isEmpty()));
        }
    }

    @Test
    void nothingBecameKnownOnTheDayOrLaterWhateverTheDay() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        Path folder = temporary.resolve("leap");
        Authority.write(new Plan(2_000, 5, day, 50), folder, (done, inAll) -> {});

        for (StatementKind kind : StatementKind.values()) {
            for (NamedCsvRecord row : rows(folder, kind)) {
                for (Column column : kind.columns()) {
                    boolean past = column.type() == Column.Type.MOMENT
                            && !column.name().equals("due_at");
                    String cell = past ? row.getField(column.name()) : "";
                    assertThat(cell).as("%s %s", kind.file(), column.name()).isLessThan(day.toString());
                }
            }
        }
    }

    @Test
    void everyPatternIsPlanted() throws IOException {
        Map<String, Long> planted = truth(large).stream()
                .collect(Collectors.groupingBy(row -> row.getField("pattern"), TreeMap::new, Collectors.counting()));

        assertThat(Files.readString(Path.of("src/docs/gap-catalogue.md")))
                .contains(planted.keySet().stream()
                        .map(pattern -> "`" + pattern + "`")
                        .toList());
        assertThat(planted.keySet()).containsExactlyInAnyOrderElementsOf(catalogue());
        assertThat(planted.values()).allMatch(many -> many >= 2);
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(folder.resolve("people.csv"), "id,kind\n");

        assertThatThrownBy(() -> Authority.write(Plan.of(10, 1), folder, (done, inAll) -> {}))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("Name an empty or a new folder");
        assertThat(folder.resolve("people.csv")).hasContent("id,kind\n");
    }

    @Test
    void anEarlierAuthorityIsReplaced() {
        Path folder = temporary.resolve("twice");
        Authority.write(Plan.of(2_000, 1), folder, (done, inAll) -> {});
        Authority.write(Plan.of(10, 1), folder, (done, inAll) -> {});

        assertThat(persons(folder)).hasSize(10);
    }

    @Test
    void aRunThatFailsLeavesWhatWasThereAndNothingElse() throws IOException {
        Path folder = temporary.resolve("kept");
        Authority.write(Plan.of(10, 1), folder, (done, inAll) -> {});
        Map<String, String> before = bytes(folder);

        assertThatThrownBy(() -> Authority.write(Plan.of(3_000, 1), folder, (done, inAll) -> {
                    throw new UncheckedIOException(new IOException("no space"));
                }))
                .isInstanceOf(KithException.Unavailable.class)
                .hasMessageContaining("Nothing half-written stays");
        assertThat(bytes(folder)).isEqualTo(before);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).containsExactly(folder);
        }
    }

    /** The patterns of the catalogue's table. */
    private static List<String> catalogue() throws IOException {
        return Files.readString(Path.of("src/docs/gap-catalogue.md"))
                .lines()
                .filter(line -> line.matches("\\| `[a-z-]+` \\|.*"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
    }

    private static Set<String> persons(Path folder) {
        return rows(folder, StatementKind.PERSON_RECORD).stream()
                .map(row -> row.getField("id").substring(0, 8))
                .collect(Collectors.toSet());
    }

    private static String key(StatementKind kind, NamedCsvRecord row) {
        return kind.hasId()
                ? row.getField("id")
                : kind.columns().stream()
                        .filter(Column::key)
                        .map(column -> row.getField(column.name()))
                        .collect(Collectors.joining("|"));
    }

    static List<NamedCsvRecord> truth(Path folder) {
        return read(folder.resolve(Authority.TRUTH));
    }

    private static List<NamedCsvRecord> rows(Path folder, StatementKind kind) {
        Path file = folder.resolve(kind.file());
        return Files.exists(file) ? read(file) : List.of();
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> bytes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                boolean note = file.endsWith("delivery.csv");
                all.put(String.valueOf(file.getFileName()), note ? text : text.length() + " " + text.hashCode());
            }
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
