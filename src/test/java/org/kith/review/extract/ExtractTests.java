package org.kith.review.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kith.circle.Replay;
import org.kith.circle.Slice;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.GapFinder;
import org.kith.gaps.joining.Broke;
import org.kith.gaps.joining.Standing;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.paper.Marking;
import org.kith.review.Period;
import org.kith.review.ReviewedPeriod;
import org.kith.review.had.Cell;
import org.kith.review.had.Delay;
import org.kith.review.had.Stage;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.Sector;

/** What a learning extract holds, and above all what it does not. */
class ExtractTests {

    private static final Deliveries WHOLE = Deliveries.folder(Path.of("seed-data"));

    /** The sample's first and eighth case: going through every day of the period with all of them takes long. */
    private static final Deliveries SAMPLE = WHOLE.naming("S01-", "S08-");

    private static final Period PERIOD = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-10-12"));

    @Test
    void everyCellIsACodeOfKithsListsAWholeNumberYesNoOrAnIdOfTheExtract() {
        Set<String> codes = codes();
        Pattern other = Pattern.compile("|yes|no|before|after|-?\\d{1,4}|[AIPRF]\\d{1,3}");
        int cells = 0;
        for (String child : List.of("S01-MIA", "S08-JAY")) {
            for (Sheet sheet : extract(SAMPLE, 1, child).sheets()) {
                for (List<String> row : sheet.rows()) {
                    assertThat(row)
                            .as(sheet.name())
                            .allMatch(cell ->
                                    codes.contains(cell) || other.matcher(cell).matches());
                    cells += row.size();
                }
            }
        }
        assertThat(cells).as("there is something in them").isGreaterThan(1000);
    }

    @Test
    void nothingThatSaysWhoAnybodyIsStandsInTheFileNorAnyDayNorWhatPeopleWrote() {
        String all = text(extract(SAMPLE, 1, "S01-MIA", "S08-JAY"));
        String own = text(empty());
        Set<String> telling = telling();
        Set<String> shared = telling.stream()
                .filter(word -> own.contains(word) || codes().stream().anyMatch(code -> code.contains(word)))
                .collect(Collectors.toSet());
        telling.removeAll(shared);

        assertThat(shared)
                .as("what the sample says in words that every extract has, whatever it is about")
                .hasSizeLessThan(12)
                .allMatch(word -> word.matches("[a-z_-]+"));
        assertThat(telling).as("names, addresses, numbers, words").hasSizeGreaterThan(2000);
        assertThat(telling.stream().filter(all::contains)).isEmpty();
        assertThat(all.replace("http://www.w3.org/2001/XMLSchema-instance", ""))
                .doesNotContainPattern("(19|20)\\d\\d")
                .doesNotContainPattern("(January|February|April|June|July|August|September|October|November|December)")
                .doesNotContain("~");
    }

    @Test
    void whatWasWhereAndWhatWasNotJoinedIsInIt() {
        LearningExtract extract = extract(SAMPLE, 1, "S01-MIA");

        assertThat(column(extract, "agencies", "kind")).contains("gp", "acute_hospital");
        assertThat(column(extract, "findings", "pattern")).contains("agency-not-asked");
        assertThat(column(extract, "findings", "joined")).contains("apart");
        assertThat(column(extract, "asks", "broke")).contains("never_asked");
        assertThat(column(extract, "reached", "stage")).contains("held", "received");
        assertThat(column(extract, "stops", "stop")).contains("went_no_further");
        assertThat(column(extract, "people", "child_of_the_review")).containsOnlyOnce("yes");
        assertThat(column(extract, "people", "age_band")).contains("unborn", "from_18_to_24");
        assertThat(extract.days()).isEqualTo(285);
    }

    @Test
    void daysCountFromTheFirstOfThePeriodAndThoseOutsideSayOnlyThatTheyAre() {
        assertThat(LearningExtract.day(LocalDate.parse("2026-01-01"), PERIOD)).isEqualTo("0");
        assertThat(LearningExtract.day(LocalDate.parse("2026-10-12"), PERIOD)).isEqualTo("284");
        assertThat(LearningExtract.day(LocalDate.parse("2025-12-31"), PERIOD)).isEqualTo("before");
        assertThat(LearningExtract.day(LocalDate.parse("2026-10-13"), PERIOD)).isEqualTo("after");
        assertThat(LearningExtract.day((LocalDate) null, PERIOD)).isEmpty();

        LearningExtract late =
                extract(SAMPLE, 1, new Period(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-10-12")), "S01-MIA");
        Sheet items = late.sheet("items");
        Set<String> before = items.rows().stream()
                .filter(row -> row.get(5).equals("before"))
                .map(List::getFirst)
                .collect(Collectors.toSet());
        assertThat(before).as("recorded before the period, and of use in it").isNotEmpty();
        assertThat(late.sheet("reached").rows())
                .filteredOn(row -> before.contains(row.getFirst()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(4))
                        .as("no delay says how long before")
                        .isEmpty());
    }

    @Test
    void idsAreDrawnAfreshAndTheSameOtherwise() {
        LearningExtract one = extract(SAMPLE, 1, "S01-MIA");
        LearningExtract same = extract(SAMPLE, 1, "S01-MIA");
        LearningExtract other = extract(SAMPLE, 2, "S01-MIA");

        assertThat(same.sheets()).isEqualTo(one.sheets());
        assertThat(other.sheet("items")).isNotEqualTo(one.sheet("items"));
        assertThat(sorted(other, "items", 1, 2, 4, 5)).isEqualTo(sorted(one, "items", 1, 2, 4, 5));
        assertThat(sorted(other, "asks", 2, 4, 5, 7, 8)).isEqualTo(sorted(one, "asks", 2, 4, 5, 7, 8));
    }

    @Test
    void everyIdThatARowNamesStandsInItsOwnTable() {
        LearningExtract extract = extract(SAMPLE, 1, "S01-MIA", "S08-JAY");
        Set<String> known = new HashSet<>();
        List.of("agencies", "items", "people", "requests", "findings")
                .forEach(sheet -> extract.sheet(sheet).rows().forEach(row -> known.add(row.getFirst())));

        for (Sheet sheet : extract.sheets()) {
            sheet.rows()
                    .forEach(row -> assertThat(row)
                            .as(sheet.name())
                            .filteredOn(cell -> cell.matches("[AIPRF]\\d+"))
                            .allMatch(known::contains));
        }
    }

    @Test
    void whatIsSealedLeavesNoTraceNotEvenInANumber() {
        Deliveries sealed = SAMPLE.and("""
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about,protection
                HID,injury,fact,Hidden,2026-05-01,2026-05-01T10:00:00Z,AG-NM-HOS,S01-MIA,sealed
                """);
        assertThat(extract(sealed, 1, "S01-MIA").sheet("items").rows())
                .hasSize(extract(SAMPLE, 1, "S01-MIA").sheet("items").rows().size());
        assertThat(extract(sealed, 1, "S01-MIA").sheet("findings").rows())
                .hasSameSizeAs(extract(SAMPLE, 1, "S01-MIA").sheet("findings").rows());
        Deliveries open = SAMPLE.and("""
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about
                HID,injury,fact,Hidden,2026-05-01,2026-05-01T10:00:00Z,AG-NM-HOS,S01-MIA
                """);
        assertThat(extract(open, 1, "S01-MIA").sheet("items").rows())
                .as("were it not sealed")
                .hasSize(extract(SAMPLE, 1, "S01-MIA").sheet("items").rows().size() + 1);
    }

    @Test
    void otherProgramsOpenIt() throws Exception {
        Map<String, byte[]> files = files(ExtractFile.of(extract(SAMPLE, 1, "S01-MIA"), Marking.OFFICIAL_SENSITIVE));

        assertThat(files.keySet()).contains("about.csv", "items.csv", "asks.csv", "learning.graphml");
        String about = new String(files.get("about.csv"), StandardCharsets.UTF_8);
        assertThat(about).contains("kith-learning-1", "OFFICIAL-SENSITIVE", "may still recognise it");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get("learning.graphml")));
        Set<String> nodes = new TreeSet<>();
        var things = document.getElementsByTagName("node");
        for (int at = 0; at < things.getLength(); at++) {
            nodes.add(things.item(at).getAttributes().getNamedItem("id").getTextContent());
        }
        var ties = document.getElementsByTagName("edge");
        assertThat(ties.getLength()).isGreaterThan(20);
        for (int at = 0; at < ties.getLength(); at++) {
            var ends = ties.item(at).getAttributes();
            assertThat(nodes)
                    .contains(
                            ends.getNamedItem("source").getTextContent(),
                            ends.getNamedItem("target").getTextContent());
        }
    }

    @Test
    void aTableWhoseRowsDoNotFitItsColumnsIsNone() {
        assertThatThrownBy(() -> new Sheet("x", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LearningExtract extract(Deliveries delivery, long seed, String... children) {
        return extract(delivery, seed, PERIOD, children);
    }

    /** Its tables without a row. */
    private static LearningExtract empty() {
        return new LearningExtract(
                extract(SAMPLE, 1, "S01-MIA").sheets().stream()
                        .map(sheet -> new Sheet(sheet.name(), sheet.columns(), List.of()))
                        .toList(),
                1);
    }

    private static LearningExtract extract(Deliveries delivery, long seed, Period period, String... children) {
        AsOf end = AsOf.endOf(period.to());
        Replay replay =
                Replay.of(delivery.statements(), Lens.system("a test", end).cleared(Clearance.NONE));
        Slice slice = replay.at(end);
        return LearningExtract.of(
                Arrays.stream(children)
                        .map(child -> new ReviewedPeriod(
                                replay, Deliveries.person(slice, child).ref().records(), period))
                        .toList(),
                new FindingSpans(new GapFinder(GapPatterns.shipped())),
                Clocks.shipped().calendar(),
                new Random(seed));
    }

    private static List<String> column(LearningExtract extract, String sheet, String column) {
        int at = extract.sheet(sheet).columns().indexOf(column);
        return extract.sheet(sheet).rows().stream().map(row -> row.get(at)).toList();
    }

    private static List<String> sorted(LearningExtract extract, String sheet, int... columns) {
        return extract.sheet(sheet).rows().stream()
                .map(row -> Arrays.stream(columns).mapToObj(row::get).collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        Stream.<Coded[]>of(
                        AgencyType.values(),
                        ItemKind.values(),
                        ItemOutcome.values(),
                        RequestOutcome.values(),
                        SayingSort.values())
                .flatMap(Arrays::stream)
                .forEach(code -> codes.add(code.code()));
        Stream.<Enum<?>[]>of(
                        Sector.values(),
                        Stage.values(),
                        Cell.Stop.values(),
                        Delay.Since.values(),
                        Standing.How.values(),
                        Broke.Where.values(),
                        AgeBand.values())
                .flatMap(Arrays::stream)
                .forEach(code -> codes.add(code.name().toLowerCase(Locale.ROOT)));
        GapPatterns.shipped().forEach(pattern -> codes.add(pattern.id()));
        codes.addAll(Set.of("fewest", "earliest", "person", "place"));
        return codes;
    }

    /** Every text, number, address, date and id of the sample, as it was delivered, but for codes and single letters. */
    private static Set<String> telling() {
        Set<String> telling = new HashSet<>();
        WHOLE.rows()
                .forEach((kind, rows) -> rows.forEach(row -> row.forEach((name, cell) -> {
                    boolean id = name.equals("id");
                    Column column = id ? null : kind.column(name);
                    boolean coded = column != null
                            && (column.type() == Column.Type.CODE
                                    || column.type() == Column.Type.TEXTS && name.equals("factors"));
                    if (!coded) {
                        Arrays.stream(cell.split(";"))
                                .map(String::strip)
                                .filter(part -> part.length() > 3)
                                .forEach(telling::add);
                    }
                })));
        return telling;
    }

    private static String text(LearningExtract extract) {
        StringBuilder all = new StringBuilder();
        files(ExtractFile.of(extract, Marking.OFFICIAL_SENSITIVE))
                .forEach((name, bytes) ->
                        all.append(name).append('\n').append(new String(bytes, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
