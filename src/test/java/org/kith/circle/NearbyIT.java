package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.access.Lenses;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.StatementRow;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read ahead changes how soon a circle is there and nothing of what it holds. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearbyIT {

    private static final Path DEMO = Path.of("seed-data");
    private static final int RINGS = 3;

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    GraphReader graph;

    @Autowired
    Lenses lenses;

    private List<String> people = List.of();

    @BeforeAll
    void deliver(@TempDir Path folder) {
        TestStore.clear();
        imports.take(DEMO, folder.resolve("rejects"), Progress.UNWATCHED);
        people = circles.everything(lens(Clearance.EVERYTHING), "test").people().all().stream()
                .map(person -> person.records().getFirst().id())
                .limit(120)
                .toList();
    }

    static Stream<Clearance> readers() {
        return Stream.of(Clearance.EVERYTHING, Clearance.NONE);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aCircleHoldsTheSameRowsAsReadRingByRing(Clearance reader) {
        assertThat(people).hasSize(120);
        for (String person : people) {
            assertThat(read(reader, person, true)).as("around %s", person).isEqualTo(read(reader, person, false));
        }
    }

    @Test
    void itIsReadAheadAndNotAgain() {
        Nearby ahead =
                graph.read(lens(Clearance.EVERYTHING), "test", reading -> Nearby.around(reading, people.subList(0, 1)));
        assertThat(ahead.whole(people.getFirst())).isTrue();
        assertThat(ahead.row(people.getFirst())).isPresent();
    }

    private Set<StatementRow> read(Clearance clearance, String person, boolean ahead) {
        return new HashSet<>(graph.read(
                lens(clearance),
                "test",
                reading -> ahead
                        ? new Gathering(reading).around(List.of(person), RINGS)
                        : new Gathering(reading).around(List.of(person), RINGS, Nearby.nothing())));
    }

    private Lens lens(Clearance clearance) {
        return lenses.system("test")
                .asOf(AsOf.endOf(LocalDate.parse("2026-10-13")))
                .cleared(clearance);
    }
}
