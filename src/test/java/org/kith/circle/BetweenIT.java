package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read between two people: far enough from either end, not through agencies, and nothing sealed. */
@GraphTest
class BetweenIT {

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Lenses lenses;

    @TempDir
    Path folder;

    /** A to E in a row, a second way from A to E over S, who is sealed; X shares only the surgery with A. */
    @BeforeEach
    void deliver() throws Exception {
        TestStore.clear();
        Files.writeString(folder.resolve("agencies.csv"), "id,name,type\nGP,Mill Surgery,gp\n");
        Files.writeString(
                folder.resolve("people.csv"),
                "id,kind,protection\nA,child,\nB,adult,\nC,adult,\nD,adult,\nE,child,\nS,adult,sealed\nX,adult,\n");
        Files.writeString(folder.resolve("households.csv"), "id,kind,address_line,protection\nH,home,1 Mill Lane,\n");
        Files.writeString(
                folder.resolve("relationships.csv"),
                "person,related_person,type\nB,A,mother\nD,C,friend\nD,E,mother\nS,A,father\nS,E,father\n");
        Files.writeString(
                folder.resolve("residences.csv"),
                "person,household,basis,from,asserted_by\nB,H,resident,2020-01-01,GP\nC,H,resident,2020-01-01,GP\n");
        Files.writeString(
                folder.resolve("involvements.csv"),
                "agency,person,status,from\nGP,A,open,2020-01-01\nGP,X,open,2020-01-01\n");
        imports.take(folder, folder.resolve("rejects"), Progress.UNWATCHED);
    }

    @Test
    void everythingHalfwayFromEitherEndIsReadAndNobodyThroughAnAgency() {
        assertThat(read(Clearance.NONE, 4)).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void itIsReadNoFartherThanTheWayMayBeLong() {
        assertThat(read(Clearance.NONE, 2)).containsExactly("A", "B", "D", "E");
    }

    @Test
    void somebodySealedInTheMiddleIsNotThere() {
        assertThat(read(Clearance.NONE, 2)).doesNotContain("S");
        assertThat(read(Clearance.EVERYTHING, 2)).contains("S");
    }

    @Test
    void aSealedEndIsNoEndAtAll() {
        assertThat(read(Clearance.NONE, 2, "S")).doesNotContain("S");
    }

    @Test
    void onlyWhatIsChosenIsHandedOut() {
        Lens lens = lens(Clearance.NONE);
        Slice everything = circles.everything(lens, "test");
        String a = record(everything, "A");
        String b = record(everything, "B");

        Between<Integer> between = circles.between(
                lens,
                a,
                record(everything, "E"),
                4,
                "test",
                (slice, cut) -> slice.people().all().size(),
                found -> Set.of(a, b));

        assertThat(between.found()).isEqualTo(5);
        assertThat(between.cut()).isFalse();
        assertThat(names(between.slice())).containsExactly("A", "B");
        Slice shown = between.slice();
        assertThat(shown.kin().of(Deliveries.person(shown, "A"))).hasSize(1);
        assertThat(shown.stays().said(Deliveries.person(shown, "B"))).hasSize(1);
    }

    private Set<String> read(Clearance clearance, int steps) {
        return read(clearance, steps, "E");
    }

    private Set<String> read(Clearance clearance, int steps, String to) {
        Slice everything = circles.everything(lens(Clearance.EVERYTHING), "test");
        return circles.between(
                        lens(clearance),
                        record(everything, "A"),
                        record(everything, to),
                        steps,
                        "test",
                        (slice, cut) -> names(slice),
                        found -> Set.of())
                .found();
    }

    private static String record(Slice slice, String delivered) {
        return Deliveries.person(slice, delivered).records().getFirst().id();
    }

    private static Set<String> names(Slice slice) {
        return slice.people().all().stream()
                .map(person -> slice.delivered().of(person.records().getFirst().id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Lens lens(Clearance clearance) {
        return lenses.system("test")
                .asOf(AsOf.endOf(LocalDate.parse("2024-05-20")))
                .cleared(clearance);
    }
}
