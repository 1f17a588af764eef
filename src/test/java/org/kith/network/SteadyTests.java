package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** The same delivery gives the same picture in every store: nothing in it goes by the internal ids that a store makes. */
class SteadyTests {

    private static final Path DEMO = Path.of("seed-data");
    private static final String DAY = "2026-10-13";

    @Test
    void theFirstPictureDoesNotGoByInternalIds() {
        Slice one = demo().on(DAY);
        Slice other = turnedRound(demo()).on(DAY);
        assertThat(circles(one)).hasSizeGreaterThan(10);
        for (Circle circle : circles(one)) {
            assertThat(picture(exploration(same(other, circle))))
                    .as("the picture of %s", Words.name(circle.child()))
                    .isEqualTo(picture(exploration(circle)));
        }
    }

    @Test
    void whatLiesBehindDoesNotGoByInternalIds() {
        Slice one = demo().on(DAY);
        Slice other = turnedRound(demo()).on(DAY);
        for (Circle circle : circles(one)) {
            assertThat(behind(exploration(same(other, circle))))
                    .as("what lies behind in the picture of %s", Words.name(circle.child()))
                    .isEqualTo(behind(exploration(circle)));
        }
    }

    private static Deliveries demo() {
        return Deliveries.folder(DEMO);
    }

    /** The same rows, read from the last to the first: those that had the smallest ids have the greatest. */
    private static Deliveries turnedRound(Deliveries delivery) {
        Map<StatementKind, List<Map<String, String>>> rows = new EnumMap<>(StatementKind.class);
        delivery.rows().forEach((kind, list) -> rows.put(kind, new ArrayList<>(list).reversed()));
        return Deliveries.of(rows);
    }

    private static List<Circle> circles(Slice slice) {
        return slice.circles().stream().filter(Circle::live).toList();
    }

    private static Circle same(Slice other, Circle circle) {
        String delivered = circle.child().records().getFirst().head().delivered();
        return Deliveries.circle(other, delivered);
    }

    private static Exploration exploration(Circle circle) {
        return new Exploration(circle, Cases.findings(circle), Widening.NONE);
    }

    private static List<String> picture(Exploration exploration) {
        return exploration.scene().nodes().stream()
                .map(node -> node.kind() + " " + node.label() + ", " + node.sublabel())
                .toList();
    }

    /** One node after the other is opened, and what came is listed in its order. */
    private static List<String> behind(Exploration exploration) {
        List<String> came = new ArrayList<>();
        for (SceneNode node : exploration.scene().nodes()) {
            if (node.behind() > 0) {
                exploration.expand(node.id());
                came.add(node.label() + ":");
                came.addAll(picture(exploration));
                exploration.undo();
            }
        }
        return came;
    }
}
