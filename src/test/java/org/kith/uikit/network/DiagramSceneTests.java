package org.kith.uikit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagramSceneTests {

    private static final DiagramView VIEW = new DiagramView("Network of Mia", "mia", DiagramLayout.ECOMAP);

    private final DiagramScene scene = new DiagramScene();

    @BeforeEach
    void aFamilyOfTwo() {
        scene.replace(
                VIEW,
                List.of(child("mia", "Mia"), adult("jo", "Joanne")),
                List.of(DiagramEdge.of("e1", "jo", "mia", LineStyle.SOLID)),
                List.of(DiagramContainer.of("home", "14 Weir Lane")));
    }

    @Test
    void theFirstDeltaSaysEverything() {
        DiagramDelta delta = scene.next().orElseThrow();

        assertThat(delta.seq()).isEqualTo(1);
        assertThat(delta.reset()).isTrue();
        assertThat(delta.view()).isEqualTo(VIEW);
        assertThat(delta.nodes().put()).extracting(DiagramNode::id).containsExactly("mia", "jo");
        assertThat(delta.edges().put()).hasSize(1);
        assertThat(delta.containers().put()).hasSize(1);
    }

    @Test
    void nothingNewIsNothingToTell() {
        scene.next();

        scene.put(child("mia", "Mia"));

        assertThat(scene.next()).isEmpty();
    }

    @Test
    void laterDeltasHoldOnlyWhatChangedAndAreNumberedWithoutGaps() {
        scene.next();

        scene.put(adult("jo", "Joanne Harlow"));
        scene.put(child("leo", "Leo"));
        DiagramDelta second = scene.next().orElseThrow();
        scene.removeNode("leo");
        DiagramDelta third = scene.next().orElseThrow();

        assertThat(second.seq()).isEqualTo(2);
        assertThat(second.reset()).isFalse();
        assertThat(second.view()).isNull();
        assertThat(second.nodes().put()).extracting(DiagramNode::id).containsExactlyInAnyOrder("jo", "leo");
        assertThat(second.edges().put()).isEmpty();
        assertThat(third.seq()).isEqualTo(3);
        assertThat(third.nodes().remove()).containsExactly("leo");
    }

    @Test
    void whatCameAndWentBetweenTwoDeltasIsNeverTold() {
        scene.next();

        scene.put(child("leo", "Leo"));
        scene.removeNode("leo");

        assertThat(scene.next()).isEmpty();
    }

    @Test
    void aNodeTakesItsEdgesAlong() {
        scene.next();

        scene.removeNode("jo");
        DiagramDelta delta = scene.next().orElseThrow();

        assertThat(delta.nodes().remove()).containsExactly("jo");
        assertThat(delta.edges().remove()).containsExactly("e1");
    }

    @Test
    void replacingTheSceneSendsTheDifference() {
        scene.next();

        scene.replace(VIEW, List.of(child("mia", "Mia"), child("leo", "Leo")), List.of(), List.of());
        DiagramDelta delta = scene.next().orElseThrow();

        assertThat(delta.reset()).isFalse();
        assertThat(delta.nodes().put()).extracting(DiagramNode::id).containsExactly("leo");
        assertThat(delta.nodes().remove()).containsExactly("jo");
        assertThat(delta.edges().remove()).containsExactly("e1");
        assertThat(delta.containers().remove()).containsExactly("home");
    }

    @Test
    void afterForgettingEverythingIsToldAgainUnderTheNextNumber() {
        scene.next();
        scene.place("jo", DiagramPoint.pinnedAt(10, 20));
        scene.next();

        scene.forget();
        DiagramDelta delta = scene.next().orElseThrow();

        assertThat(delta.seq()).isEqualTo(3);
        assertThat(delta.reset()).isTrue();
        assertThat(delta.nodes().put()).hasSize(2);
        assertThat(delta.places()).containsEntry("jo", DiagramPoint.pinnedAt(10, 20));
    }

    @Test
    void aMoveOfTheBrowserIsRememberedAndNotSentBack() {
        scene.next();

        scene.moved("jo", DiagramPoint.pinnedAt(5, 6));

        assertThat(scene.next()).isEmpty();
        assertThat(scene.place("jo")).contains(DiagramPoint.pinnedAt(5, 6));
    }

    @Test
    void anUndoneMoveIsSent() {
        scene.next();
        scene.moved("jo", DiagramPoint.pinnedAt(5, 6));

        scene.place("jo", new DiagramPoint(1, 2, false));
        DiagramDelta delta = scene.next().orElseThrow();

        assertThat(delta.nodes().put()).extracting(DiagramNode::id).containsExactly("jo");
        assertThat(delta.places()).containsOnlyKeys("jo");
        assertThat(scene.next()).isEmpty();
    }

    @Test
    void layingOutAnewKeepsWhatIsPinned() {
        scene.place("jo", DiagramPoint.pinnedAt(1, 2));
        scene.place("mia", new DiagramPoint(3, 4, false));
        scene.next();

        scene.layOutAnew();
        DiagramDelta delta = scene.next().orElseThrow();

        assertThat(delta.fresh()).isTrue();
        assertThat(scene.place("jo")).isPresent();
        assertThat(scene.place("mia")).isEmpty();
    }

    @Test
    void deltasAreWrittenWithoutWhatIsDefault() {
        scene.place("jo", DiagramPoint.pinnedAt(1, 2));
        String json = DiagramJson.of(scene.next().orElseThrow()).toString();

        assertThat(json)
                .contains("{\"id\":\"mia\",\"shape\":\"circle\",\"label\":\"Mia\"}")
                .contains("\"x\":1.0,\"y\":2.0,\"pinned\":true")
                .contains("{\"id\":\"e1\",\"from\":\"jo\",\"to\":\"mia\",\"line\":\"solid\"}")
                .contains("\"layout\":\"ecomap\"");
    }

    @Test
    void aPlaceThatIsNoPlaceIsRefused() {
        assertThatThrownBy(() -> DiagramPoint.pinnedAt(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DiagramPoint.pinnedAt(0, 1e9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeMayBelongToTwoContainers() {
        DiagramNode mia = DiagramNode.of("mia", NodeShape.CIRCLE_DOUBLE, "Mia")
                .in("home", List.of("elsewhere"))
                .build();

        assertThat(mia.container()).isEqualTo("home");
        assertThat(Set.copyOf(mia.alsoIn())).containsExactly("elsewhere");
    }

    private static DiagramNode child(String id, String name) {
        return DiagramNode.of(id, NodeShape.CIRCLE, name).build();
    }

    private static DiagramNode adult(String id, String name) {
        return DiagramNode.of(id, NodeShape.ROUNDED_SQUARE, name).in("home").build();
    }
}
