package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.vocabulary.Sector;

class ExplorationTests {

    private final Exploration exploration = Cases.exploration(Cases.kitchen().on("2024-05-20"), "P-WREN");
    private final Scene first = exploration.scene();

    @Test
    void countsBeforeWhatComesAfter() {
        for (SceneNode node : first.nodes()) {
            for (Behind behind : exploration.behind(node.id())) {
                int before = exploration.scene().nodes().size();
                Opened opened = exploration.expand(node.id(), behind.way());

                assertThat(opened.brought().size() + opened.more())
                        .as(node.label() + " " + behind.way())
                        .isEqualTo(behind.count());
                assertThat(exploration.scene().nodes())
                        .hasSize(before + opened.brought().size());
                exploration.undo();
            }
        }
    }

    @Test
    void collapsingTakesAwayExactlyWhatOpeningBrought() {
        String academy = Cases.node(first, "Loxley Vale Academy").id();
        String kit = Cases.node(first, "Kit Anstice").id();

        Opened items = exploration.expand(academy, Way.ITEMS);
        Opened others = exploration.expand(kit, Way.ITEMS);
        assertThat(items.brought()).isNotEmpty();
        assertThat(others.brought()).isNotEmpty().doesNotContainAnyElementsOf(items.brought());
        exploration.collapse(academy);

        assertThat(ids()).doesNotContainAnyElementsOf(items.brought()).containsAll(others.brought());
        exploration.collapse(kit);
        assertThat(exploration.scene()).isEqualTo(first);
    }

    @Test
    void openingEveryWayIsOneStep() {
        int brought = exploration.expand(first.focus());

        assertThat(exploration.scene().nodes()).hasSize(first.nodes().size() + brought);
        exploration.undo();
        assertThat(exploration.scene()).isEqualTo(first);
    }

    @Test
    void collapsingTakesAlongWhatWasOpenedFromThere() {
        String wren = first.focus();
        Opened enquiries = exploration.expand(wren, Way.ENQUIRIES);
        Opened requests = exploration.expand(enquiries.brought().getFirst(), Way.REQUESTS);
        assertThat(requests.brought()).isNotEmpty();

        exploration.collapse(wren);

        assertThat(exploration.scene()).isEqualTo(first);
    }

    @Test
    void bringsConcernAndTheLatestFirst() {
        String academy = Cases.node(first, "Loxley Vale Academy").id();

        List<String> labels = exploration.expand(academy, Way.ITEMS).brought().stream()
                .map(id -> exploration.scene().node(id).orElseThrow().label())
                .toList();

        assertThat(labels).startsWith("Wren spoke about her brother", "Eats quickly, hides food in bag");
        assertThat(labels.indexOf("Comes early and on time"))
                .isGreaterThan(labels.indexOf("Form tutor uneasy about Wren"));
    }

    @Test
    void anAgencyLeadsToNobodyElse() {
        for (SceneNode node : first.nodes()) {
            if (node.kind() == NodeKind.AGENCY) {
                assertThat(exploration.behind(node.id()))
                        .noneMatch(behind -> behind.way().toPeople());
            }
        }
    }

    @Test
    void whatWasDoneCanBeUndoneAndDoneAgain() {
        String kit = Cases.node(first, "Kit Anstice").id();
        exploration.expand(kit, Way.ITEMS);
        exploration.hide(List.of(kit));
        exploration.move(Map.of(first.focus(), new Spot(5, 5, true)), Map.of(first.focus(), new Spot(0, 0, false)));
        exploration.without(Sector.HEALTH, true);
        Scene last = exploration.scene();

        assertThat(exploration.undo()).contains("leaving out Health");
        exploration.undo();
        assertThat(exploration.state().spots()).containsEntry(first.focus(), new Spot(0, 0, false));
        exploration.undo();
        exploration.undo();
        assertThat(ids()).isEqualTo(first.nodes().stream().map(SceneNode::id).toList());
        assertThat(exploration.canUndo()).isFalse();
        while (exploration.redo().isPresent()) {}

        assertThat(exploration.scene()).isEqualTo(last);
        assertThat(exploration.state().spots()).containsEntry(first.focus(), new Spot(5, 5, true));
    }

    @Test
    void theChildInFocusStays() {
        exploration.hide(List.of(first.focus()));
        exploration.without(NodeKind.CHILD, true);

        assertThat(ids()).contains(first.focus());
    }

    @Test
    void saysWhatFiltersAndHidingLeaveOut() {
        exploration.hide(List.of(Cases.node(first, "Aaron Mellish").id()));
        exploration.without(Sector.EDUCATION, true);

        assertThat(exploration.scene().shown().sentence())
                .contains("left out by filters")
                .contains("1 hidden by you");
    }

    @Test
    void withoutGhostsNobodyIsMissing() {
        exploration.ghosts(false);

        assertThat(exploration.scene().nodes()).noneMatch(SceneNode::ghost);
        assertThat(exploration.scene().edges()).noneMatch(SceneEdge::ghost);
        assertThat(Cases.node(exploration.scene(), "Brackenfield Primary School")
                        .ended())
                .isTrue();
    }

    @Test
    void tellsWhatIsRecordedOfAPersonAndByWhom() {
        Details details =
                exploration.details(Cases.node(first, "Kit Anstice").id()).orElseThrow();

        assertThat(details.lines())
                .anySatisfy(line -> assertThat(line.said()).isEqualTo("Christopher Anstice"))
                .anySatisfy(line -> assertThat(line.source()).isEqualTo("said by Loxley Vale Academy"));
        assertThat(details.gaps()).isNotEmpty();
        assertThat(details.connections()).isNotEmpty();
        assertThat(details.unread()).isFalse();
    }

    private List<String> ids() {
        return exploration.scene().nodes().stream().map(SceneNode::id).toList();
    }
}
