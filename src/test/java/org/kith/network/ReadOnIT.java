package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.access.Lenses;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading on around somebody reads less than a circle, and a picture shows the same. */
@GraphTest
class ReadOnIT {

    private static final int CHILDREN = 25;
    private static final int READ_ON = 3;

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    Lenses lenses;

    enum Cleared {
        FOR_ALL(Clearance.EVERYTHING),
        FOR_NOTHING(Clearance.NONE);

        private final Clearance clearance;

        Cleared(Clearance clearance) {
            this.clearance = clearance;
        }
    }

    @ParameterizedTest
    @EnumSource(Cleared.class)
    void aPictureGrowsAlikeOverCirclesAndOverWhatIsDrawnOfThem(Cleared cleared, @TempDir Path folder) {
        TestStore.clear();
        imports.take(Path.of("seed-data"), folder, Progress.UNWATCHED);
        Lens lens = lens(cleared.clearance);
        int grown = 0;
        for (String child : children(lens)) {
            Circle circle = circles.circle(lens, child, "test");
            Exploration whole = new Exploration(
                    circle,
                    List.of(),
                    record -> circles.circle(lens, record, "test").slice());
            Exploration drawn = new Exploration(circle, List.of(), record -> circles.around(lens, record, "test"));

            assertThat(grow(drawn)).as("around %s", child).isEqualTo(grow(whole));
            grown += drawn.scene().nodes().size();
            assertThat(drawn.scene().nodes()).isEqualTo(whole.scene().nodes());
            assertThat(drawn.scene().edges()).isEqualTo(whole.scene().edges());
            drawn.scene()
                    .nodes()
                    .forEach(node -> assertThat(drawn.details(node.id())).isEqualTo(whole.details(node.id())));
        }
        assertThat(grown).isGreaterThan(CHILDREN * 8);
    }

    /** Reads on around the first few people and opens everything; says whom, and what came. */
    private static List<String> grow(Exploration exploration) {
        List<String> told = new ArrayList<>();
        Set<String> read = new HashSet<>();
        while (read.size() < READ_ON) {
            SceneNode next = exploration.scene().nodes().stream()
                    .filter(node -> node.kind().person() && !node.focus() && !node.restricted() && read.add(node.id()))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return told;
            }
            exploration.readOn(next.id());
            told.add(next.id() + " " + exploration.behind(next.id()) + " " + exploration.expand(next.id()));
        }
        return told;
    }

    private List<String> children(Lens lens) {
        return circles.everything(lens, "test").people().all().stream()
                .filter(person -> person.child() && !person.dead())
                .map(person -> person.ref().records().getFirst())
                .sorted()
                .limit(CHILDREN)
                .toList();
    }

    private Lens lens(Clearance clearance) {
        return lenses.system("test")
                .asOf(AsOf.endOf(LocalDate.parse("2026-10-13")))
                .cleared(clearance);
    }
}
