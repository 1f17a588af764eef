package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.uikit.network.DiagramEvent;
import org.kith.uikit.network.DiagramLayout;
import org.kith.uikit.network.DiagramNode;
import org.kith.uikit.network.DiagramView;
import org.kith.uikit.network.NetworkDiagram;
import org.kith.uikit.network.NodeShape;
import org.kith.uikit.timeline.TimeDiagram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a browser could send if somebody wrote its events by hand: nobody hears of what is not in their own picture. */
class TamperedEventsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> BAD = List.of(
            "{}",
            "null",
            "[]",
            "\"p:1\"",
            "17",
            "{\"ids\":\"p:1\"}",
            "{\"ids\":{\"p:1\":true}}",
            "{\"ids\":[null,17,{},[],true]}",
            "{\"id\":{\"id\":\"p:1\"},\"kind\":17}",
            "{\"id\":[\"p:1\"],\"kind\":[\"node\"]}",
            "{\"id\":\"p:2\",\"kind\":\"node\",\"ids\":[\"p:2\",\"x\"],\"moves\":[{\"id\":\"p:2\",\"x\":1,\"y\":1}]}",
            "{\"id\":\"' OR 1=1\",\"ids\":[\"/.*/\"]}",
            "{\"moves\":[{\"id\":\"p:1\",\"x\":\"1\",\"y\":1},{\"id\":\"p:1\",\"x\":1e999,\"y\":-1e999}],\"seq\":1e999}",
            "{\"what\":\"tint\",\"tint\":-1,\"ids\":[\"p:2\"]}",
            "{\"what\":\"tint\",\"tint\":99999999999,\"ids\":[\"p:2\"]}",
            "{\"zoom\":\"x\",\"x\":null,\"y\":[]}");

    private final NetworkDiagram diagram = new NetworkDiagram();
    private final List<DiagramEvent> heard = new ArrayList<>();

    @BeforeEach
    void onePerson() {
        diagram.show(
                new DiagramView("One", "p:1", DiagramLayout.FORCE),
                List.of(DiagramNode.of("p:1", NodeShape.CIRCLE, "Ada Moss").build()),
                List.of(),
                List.of());
        for (Class<?> kind : DiagramEvent.class.getPermittedSubclasses()) {
            diagram.on(kind.asSubclass(DiagramEvent.class), heard::add);
        }
    }

    @Test
    void nothingBadIsHeardOfAndNothingFails() {
        for (String name : names()) {
            for (String detail : BAD) {
                sends(diagram, name, detail);
            }
        }

        assertThat(heard.toString()).doesNotContain("p:2", "/.*/", "1=1", "Infinity", "NaN");
    }

    @Test
    void oneThingNamedAHundredThousandTimesIsOneThing() {
        String ids = "\"p:1\",".repeat(100_000) + "\"p:1\"";
        for (String name : names()) {
            sends(diagram, name, "{\"ids\":[" + ids + "],\"nodes\":[" + ids + "],\"what\":\"note\"}");
        }

        assertThat(heard.toString()).hasSizeLessThan(10_000);
    }

    @Test
    void theTimelineHearsOnlyOfWhatItShows() {
        TimeDiagram timeline = new TimeDiagram();
        List<Object> told = new ArrayList<>();
        timeline.onSelect(told::add);
        timeline.onActivate(told::add);
        for (String detail : BAD) {
            sends(timeline, "kith-select", detail);
            sends(timeline, "kith-activate", detail);
        }

        assertThat(told).allMatch(List.of()::equals);
    }

    private Set<String> names() {
        return Set.of(
                "kith-select",
                "kith-activate",
                "kith-expand",
                "kith-collapse",
                "kith-hide",
                "kith-move",
                "kith-place",
                "kith-annotate",
                "kith-way",
                "kith-common",
                "kith-painted",
                "kith-details",
                "kith-undo",
                "kith-resync");
    }

    private static void sends(Component component, String name, String detail) {
        JsonNode value = JSON.readTree(detail);
        ObjectNode data = JSON.createObjectNode();
        data.set("event.detail", value);
        data.set("event.detail.ids", value.path("ids"));
        data.set("event.detail.id", value.path("id"));
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), name, data));
    }
}
