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
import org.kith.kernel.KithException;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class RoundTripIT {

    @Autowired
    Imports imports;

    @Autowired
    Exports exports;

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
