package org.kith.review.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.kith.circle.Replay;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.paper.PaperTable;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;
import org.kith.testing.PdfUa;
import org.kith.vocabulary.StatementKind;

/** The report of a review, made of a worked case: what stands in it, what leads where, and that other programs open it. */
class ReportTests {

    private static final Deliveries CASE = Deliveries.folder(Path.of("src/test/resources/cases/nil-under-an-old-name"));
    private static final LocalDate FROM = LocalDate.of(2024, 5, 1);
    private static final LocalDate TO = LocalDate.of(2024, 9, 30);

    @Test
    void everyClaimLeadsToALineOfTheChronology() {
        PaperDocument report = report(FROM, TO, List.of());
        Set<String> anchors = new HashSet<>();
        rows(report)
                .map(PaperTable.Row::anchor)
                .filter(anchor -> anchor != null)
                .forEach(anchors::add);
        List<PaperTable.Line> leading =
                lines(report).filter(line -> line.to() != null).toList();

        assertThat(leading).isNotEmpty();
        assertThat(leading).allSatisfy(line -> assertThat(anchors).contains(line.to()));
        assertThat(said(report, "findings")).contains("from 19 August 2024", "No. ");
    }

    @Test
    void whatHappenedOutsideThePeriodIsNotInIt() {
        String whole = said(report(FROM, TO, List.of()), "chronology");
        String part = said(report(LocalDate.of(2024, 8, 19), TO, List.of()), "chronology");

        assertThat(whole.lines().filter(line -> line.endsWith("July 2024"))).isNotEmpty();
        assertThat(part.lines().filter(line -> line.endsWith("July 2024"))).isEmpty();
        assertThat(part).isNotEmpty();
    }

    @Test
    void whatPeopleWroteIsSetApart() {
        PaperDocument report = report(FROM, TO, List.of());
        List<PaperDocument.Prose> prose = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PaperDocument.Prose.class::isInstance)
                .map(PaperDocument.Prose.class::cast)
                .toList();

        assertThat(prose)
                .filteredOn(one -> one.voice() == PaperDocument.Voice.OWN)
                .extracting(PaperDocument.Prose::text)
                .containsExactly("Why nobody found the earlier name", "Ask under every name.", "Ask again.");
    }

    @Test
    void whereNoDayIsChosenTheFirstTheLastAndThoseOfEnquiriesAreDrawn() {
        assertThat(drawn(report(FROM, TO, List.of())))
                .hasSizeBetween(3, 4)
                .startsWith("on 1 May 2024")
                .endsWith("on 30 September 2024");
        assertThat(drawn(report(FROM, TO, List.of(LocalDate.of(2024, 8, 20))))).containsExactly("on 20 August 2024");
    }

    @Test
    void aDayThatIsDrawnSaysWhatCanBeSaidForItAndAnotherSaysNothing() {
        LocalDate plain = LocalDate.of(2024, 8, 20);
        PaperDocument report = report(FROM, TO, List.of(plain, FROM, LocalDate.of(2024, 8, 19), plain));

        assertThat(drawn(report)).containsExactly("on 1 May 2024", "on 19 August 2024", "on 20 August 2024");
        assertThat(network(report)).contains("These days were chosen for this report.");
        List<String> captions = section(report, "network").blocks().stream()
                .filter(PaperDocument.Picture.class::isInstance)
                .map(block -> ((PaperDocument.Picture) block).caption())
                .toList();
        assertThat(captions.getFirst()).startsWith("As known at the end of 1 May 2024: the first day of the period.");
        assertThat(captions.get(1)).containsPattern("19 August 2024: .*not joined could first be seen\\.");
        assertThat(captions.getLast()).startsWith("As known at the end of 20 August 2024. ");
        assertThat(network(report(FROM, TO, List.of()))).first().asString().startsWith("Nobody chose days.");
    }

    private static List<String> network(PaperDocument report) {
        return section(report, "network").blocks().stream()
                .filter(PaperDocument.Prose.class::isInstance)
                .map(block -> ((PaperDocument.Prose) block).text())
                .toList();
    }

    @Test
    void daysOutsideThePeriodAndMoreThanAReaderCouldTakeInAreRefusedInWords() {
        assertThatThrownBy(() -> report(FROM, TO, List.of(TO, TO.plusDays(1))))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessage("The network can be drawn from 1 May 2024 to 30 September 2024. Not among these days:"
                        + " 1 October 2024.");
        assertThatThrownBy(() -> report(FROM, TO, List.of(FROM.minusDays(1))))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("30 April 2024");
        List<LocalDate> nine =
                FROM.datesUntil(FROM.plusDays(ReportDays.MOST + 1)).toList();
        assertThatThrownBy(() -> report(FROM, TO, nine))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("at most 8 days, and these are 9");
        assertThat(drawn(report(FROM, TO, nine.subList(0, ReportDays.MOST)))).hasSize(ReportDays.MOST);
    }

    private static List<String> drawn(PaperDocument report) {
        return section(report, "network").blocks().stream()
                .filter(PaperDocument.Prose.class::isInstance)
                .map(PaperDocument.Prose.class::cast)
                .filter(prose -> prose.voice() == PaperDocument.Voice.HEADING)
                .map(prose -> prose.text().substring(prose.text().lastIndexOf(" on ") + 1))
                .toList();
    }

    @Test
    void aChildOfWhomNothingWasKnownHasNoReport() {
        assertThatThrownBy(() -> report(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 2, 1), List.of()))
                .isInstanceOf(KithException.NotFound.class);
    }

    @Test
    void wordOpensWithItsHeadingsLinksAndPictures() throws Exception {
        byte[] file = WordFile.of(report(FROM, TO, List.of()), Instant.parse("2024-10-01T09:00:00Z"));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .contains("Integrated chronology", "What was not joined, and since when it could be seen");
            String body = word.getDocument().xmlText();
            assertThat(body).contains("<w:hyperlink w:anchor=\"no-", "w:name=\"no-1\"");
            List<XWPFPicture> pictures = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .map(XWPFRun::getEmbeddedPictures)
                    .flatMap(List::stream)
                    .toList();
            assertThat(pictures).isNotEmpty();
            assertThat(pictures).allSatisfy(picture -> {
                assertThat(picture.getDescription()).startsWith("Network of ");
                assertThat(picture.getPictureData().getData()).startsWith(0x89, 'P', 'N', 'G');
            });
        }
    }

    @Test
    void thePdfIsForEveryone() throws Exception {
        assertThat(PdfUa.wrong(PdfFile.of(report(FROM, TO, List.of(TO))))).isEmpty();
    }

    /** Three injuries of the sample that nobody put together, one of which must not become known to somebody. */
    private static final Deliveries MIA =
            Deliveries.of(withNotTo(Deliveries.folder(Path.of("seed-data")).naming("S01-")));

    private static Map<StatementKind, List<Map<String, String>>> withNotTo(Deliveries delivery) {
        Map<StatementKind, List<Map<String, String>>> rows = delivery.rows();
        rows.get(StatementKind.ITEM).stream()
                .filter(row -> "S01-I04".equals(row.get("id")))
                .forEach(row -> row.put("not_to", "S01-FEMI"));
        return rows;
    }

    private static PaperDocument mia() {
        return report(MIA, "S01-MIA", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 12), List.of());
    }

    @Test
    void howItCouldHaveBeenJoinedStandsWithTheFirstDayOfEachAskAndLeadsToWhatItWouldHaveBrought() {
        PaperDocument report = mia();

        assertThat(said(report, "joined"))
                .contains("from 12 October 2026", "Calderbrook MASH could have asked Northmere General Hospital")
                .contains("“Swollen left shin” (injury of 18 September 2026)", "No request from Calderbrook MASH")
                .as("two of the three, before the third was recorded")
                .contains("from 18 September 2026", "Asks that would have joined these two");
        assertThat(section(report, "joined").blocks().stream()
                        .filter(PaperTable.class::isInstance)
                        .flatMap(table -> ((PaperTable) table).rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .filter(line -> line.to() != null))
                .isNotEmpty();
        assertThat(section(report(FROM, TO, List.of()), "joined").blocks().getFirst())
                .asString()
                .as("where nothing rests on several items the section says so")
                .contains("Nothing that could be seen at the end rests on several items");
    }

    @Test
    void whatRestsOnOneItemOrOnAnAgencyNotAskedStandsWithTheAskThatWouldHaveBroughtItToTheEnquiry() {
        String said = said(mia(), "joined");

        assertThat(said)
                .contains("No request to an ambulance service", "could have asked Vale Ambulance Service")
                .contains(
                        "That it came to Calderbrook MASH, which runs or ran an enquiry about the child, is not recorded.")
                .contains("No agency of this kind (adult mental health) is recorded as having anything")
                .as("who was asked is not asked again for another of its kind")
                .doesNotContain("could have asked Calderbrook Royal Infirmary");
    }

    @Test
    void whoHadItStandsItemByItemWithDaysAndDelays() {
        PaperDocument report = mia();

        assertThat(said(report, "had"))
                .contains("Swollen left shin", "Northmere General Hospital: no sending to another agency is recorded")
                .contains("90 days after it was recorded (63 working days)");
        assertThat(section(report, "had").blocks().getLast().toString())
                .contains("is recorded as having had none of these");
    }

    @Test
    void whoMustNotLearnOfAnItemStandsOnTheCoverAtTheItemAndInItsLine() {
        PaperDocument report = mia();

        assertThat(report.cover().cautions().getFirst())
                .startsWith("Must not learn of something recorded around Mia Adeyemi: Oluwafemi Adeyemi.");
        assertThat(said(report, "had")).containsOnlyOnce("Must not learn of it: Oluwafemi Adeyemi");
        assertThat(said(report, "chronology")).contains("Must not learn of it: Oluwafemi Adeyemi");
        assertThat(report(FROM, TO, List.of()).cover().cautions()).hasSize(1);
    }

    private static PaperDocument report(LocalDate from, LocalDate to, List<LocalDate> days) {
        return report(CASE, "P-IVO", from, to, days);
    }

    private static PaperDocument report(
            Deliveries delivery, String child, LocalDate from, LocalDate to, List<LocalDate> days) {
        Lens lens = new Lens(
                new Reader("carys", "Carys Lloyd", false),
                "Review: a test",
                AsOf.endOf(to),
                Viewpoint.TOGETHER,
                Clearance.EVERYTHING,
                Remit.EVERYBODY);
        Supplier<Clocks> clocks = Clocks::shipped;
        return new ReviewReports(null, GapFinder.shipped(), null, clocks)
                .of(
                        new ReportWish(
                                "A review",
                                "Why nobody found the earlier name",
                                List.of(delivery.internalId(StatementKind.PERSON_RECORD, child)),
                                from,
                                to,
                                to,
                                List.of(new ReportWish.Own("Learning points", "Ask under every name.\n\nAsk again.")),
                                List.of(),
                                days,
                                List.of()),
                        lens,
                        new ReportMaker(
                                "Carys Lloyd, reviewer", Moment.of(to), "To write it", Marking.OFFICIAL_SENSITIVE),
                        Replay.of(delivery.statements(), lens),
                        agencies -> Map.of());
    }

    private static PaperDocument.Section section(PaperDocument report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<PaperTable.Row> rows(PaperDocument report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PaperTable.class::isInstance)
                .flatMap(table -> ((PaperTable) table).rows().stream());
    }

    private static Stream<PaperTable.Line> lines(PaperDocument report) {
        return rows(report).flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream());
    }

    private static String said(PaperDocument report, String section) {
        StringBuilder said = new StringBuilder();
        for (PaperDocument.Block block : section(report, section).blocks()) {
            if (block instanceof PaperTable table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .forEach(line -> said.append(line.text()).append('\n'));
            }
        }
        return said.toString();
    }
}
