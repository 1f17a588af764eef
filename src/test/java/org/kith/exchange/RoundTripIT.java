package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.record.Taken;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class RoundTripIT {

    @Autowired
    Imports imports;

    @Autowired
    Exports exports;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @TempDir
    Path temporary;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nil-under-an-old-name", "two-schools-one-kitchen"})
    void whatWasDeliveredComesOutAgainAndGoesRoundUnchanged(String name) throws IOException {
        Path folder = Path.of("src/test/resources/cases", name);
        take(folder);
        Folders first = export("first");
        TestStore.clear();
        take(first.path);
        Folders second = export("second");

        assertThat(second.all()).isEqualTo(first.all());
        for (String file : first.all().keySet()) {
            assertThat(rows(first.path.resolve(file))).as(file).isEqualTo(rows(folder.resolve(file)));
        }
        assertThat(first.all().keySet()).hasSameSizeAs(csvFiles(folder));
    }

    @Test
    void severalDeliverersHaveAFolderEachWithTheirNewestMoment() {
        take(Folders.small(temporary, "one").path);
        take(Folders.small(temporary, "two")
                .file("delivery.csv", "deliverer,made_at", "North & Co,2024-05-02T10:00:00Z")
                .path);
        take(Folders.small(temporary, "three").file("delivery.csv", "deliverer,made_at", "North & Co,2024-06-01").path);
        Folders out = export("out");

        assertThat(out.all())
                .containsKeys("default/people.csv", "north-co/people.csv")
                .containsEntry("north-co/delivery.csv", "deliverer,made_at\r\nNorth & Co,2024-06-01\r\n")
                .doesNotContainKey("default/delivery.csv");
        assertThat(out.all()).hasSize(9);
    }

    @Test
    void whatUsersSaidGoesRoundAndWhatTheyTookBackIsLeftOut() throws IOException {
        take(Folders.small(temporary, "one").file("enquiries.csv", "id,child,opened_at", "E-1,P-1,2024-05-01").path);
        Saying request = Saying.of(StatementKind.REQUEST)
                .names("enquiry", id("E-1"))
                .names("agency", id("A-1"))
                .names("about", id("P-1"))
                .cell("asked_at", Moment.parse("2024-05-01T10:00:00Z"))
                .cell("question", "Who collects Ada?")
                .build();
        sayings.say(lens(), List.of(request, dismissal("P-1|school"), dismissal("P-2|school")));
        List<String> back = sayings.say(lens(), List.of(dismissal("P-1|police")));
        sayings.withdraw(lens(), back);

        Folders first = export("first");
        assertThat(first.text("requests.csv")).contains("kith-", ",E-1,,,A-1,P-1,,2024-05-01T10:00:00Z,");
        assertThat(first.text("dismissals.csv"))
                .contains("agency-not-asked,P-1|school,P-1,Looked at,Ada Analyst,2024-05-02T09:00:00Z")
                .contains("agency-not-asked,P-2|school,P-1,")
                .doesNotContain("police");
        assertThat(imports.take(first.path, temporary.resolve("rejects"), Progress.UNWATCHED)
                        .taken())
                .isEqualTo(new Taken(0, 0, 9));

        TestStore.clear();
        take(first.path);
        assertThat(export("second").all()).isEqualTo(first.all());
    }

    @Test
    void whatNamesThingsOfSeveralDeliverersStandsInNoDelivery() {
        take(Folders.small(temporary, "one").path);
        take(Folders.small(temporary, "two").file("delivery.csv", "deliverer,made_at", "North,2024-05-02").path);
        Saying request = Saying.of(StatementKind.REQUEST)
                .names("agency", id("A-1"))
                .names("about", id("P-1", "North"))
                .cell("asked_at", Moment.parse("2024-05-01"))
                .build();
        sayings.say(lens(), List.of(request));

        ExportReport report = exports.write(temporary.resolve("out"), "a test", Progress.UNWATCHED);
        assertThat(report.leftOut()).isOne();
        assertThat(report.files()).hasSize(8);
    }

    private Saying dismissal(String key) {
        List<String> parts = List.of(key.split("\\|"));
        return Saying.of(StatementKind.DISMISSAL)
                .cell("pattern", "agency-not-asked")
                .cell("key", id(parts.getFirst()) + "|" + parts.getLast())
                .names("child", id("P-1"))
                .cell("reason", "Looked at")
                .cell("by", "Ada Analyst")
                .cell("at", Moment.parse("2024-05-02T09:00:00Z"))
                .build();
    }

    private Lens lens() {
        return new Lens(
                new Reader("ada", "Ada Analyst", false),
                "Screening",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    private static String id(String delivered) {
        return id(delivered, "");
    }

    private static String id(String delivered, String deliverer) {
        return TestStore.texts(
                        "MATCH (s:Statement {delivered: $delivered, deliverer: $deliverer}) RETURN s.id",
                        Map.of("delivered", delivered, "deliverer", deliverer))
                .getFirst();
    }

    @Test
    void everyNotationOfACellSurvives() {
        Folders folder = Folders.small(temporary, "one")
                .file(
                        "information.csv",
                        "id,kind,held_by,about,factors,summary,detail,occurred_from,recorded_at,protection",
                        "I-1,event,A-1,P-2;P-1,3B;16A,\" said \"\"no\"\", twice\",\"two\nlines, and ; a comma\","
                                + "2024-07-01,2024-07-01T10:00:00+01:00,sealed");
        take(folder.path);

        assertThat(export("out").text("information.csv"))
                .contains("I-1,event,,3B;16A,\" said \"\"no\"\", twice\",\"two\nlines, and ; a comma\",,2024-07-01,,"
                        + "2024-07-01T09:00:00Z,A-1,,,,P-2;P-1,")
                .endsWith(",sealed\r\n");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() {
        Folders folder = Folders.small(temporary, "one");
        Map<String, String> before = folder.all();
        assertThatThrownBy(() -> exports.write(folder.path, "a test", Progress.UNWATCHED))
                .isInstanceOf(KithException.Invalid.class);
        assertThat(folder.all()).isEqualTo(before);
    }

    @Test
    void anExportThatFailsLeavesNothing() {
        take(Folders.small(temporary, "one").path);
        Path out = temporary.resolve("out");
        assertThatThrownBy(() -> exports.write(out, "a test", (step, done, inAll) -> {
                    if (done == 3) {
                        throw new IllegalStateException("the lights went out");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out).doesNotExist();
    }

    private void take(Path folder) {
        assertThat(imports.take(folder, temporary.resolve("rejects"), Progress.UNWATCHED)
                        .setAside())
                .isZero();
    }

    private Folders export(String name) {
        Path out = temporary.resolve(name);
        exports.write(out, "a test", Progress.UNWATCHED);
        return new Folders(out);
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    /** The rows of a file as sets of filled cells: row order and empty columns aside. */
    private static TreeSet<String> rows(Path file) throws IOException {
        TreeSet<String> texts = new TreeSet<>();
        try (CsvRows rows = new CsvRows(file)) {
            List<String> header = new ArrayList<>(rows.header().cells());
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                TreeMap<String, String> cells = new TreeMap<>();
                for (int i = 0; i < header.size(); i++) {
                    if (!row.cell(i).isEmpty()) {
                        cells.put(header.get(i), row.cell(i));
                    }
                }
                texts.add(cells.toString());
            }
        }
        return texts;
    }
}
