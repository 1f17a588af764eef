package org.kith.uikit.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class NetworkDiagramTests {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final NetworkDiagram diagram = new NetworkDiagram();
    private final List<DiagramEvent> heard = new ArrayList<>();

    @BeforeEach
    void twoNodes() {
        diagram.show(
                new DiagramView("Two", "a", DiagramLayout.FORCE),
                List.of(
                        DiagramNode.of("a", NodeShape.CIRCLE, "A").build(),
                        DiagramNode.of("b", NodeShape.CIRCLE, "B").build()),
                List.of(DiagramEdge.of("ab", "a", "b", LineStyle.DASHED)),
                List.of());
    }

    @Test
    void hearsOnlyOfWhatIsInTheScene() {
        diagram.on(DiagramEvent.Select.class, heard::add);
        diagram.on(DiagramEvent.Expand.class, heard::add);

        browserSends("kith-select", "{\"nodes\":[\"a\",\"stranger\"],\"edges\":[\"ab\",\"other\"]}");
        browserSends("kith-expand", "{\"id\":\"stranger\"}");
        browserSends("kith-expand", "{\"id\":\"b\"}");

        assertThat(heard)
                .containsExactly(new DiagramEvent.Select(List.of("a"), List.of("ab")), new DiagramEvent.Expand("b"));
    }

    @Test
    void remembersWhereTheUserPutThingsEvenIfNobodyListens() {
        browserSends(
                "kith-move",
                "{\"moves\":[{\"id\":\"a\",\"x\":4,\"y\":5,\"pinned\":true,\"from\":{\"x\":1,\"y\":2,\"pinned\":false}}]}");

        assertThat(diagram.scene().place("a")).contains(DiagramPoint.pinnedAt(4, 5));
    }

    @Test
    void dropsImpossiblePlaces() {
        diagram.on(DiagramEvent.Move.class, heard::add);

        browserSends(
                "kith-move", "{\"moves\":[{\"id\":\"a\",\"x\":1e12,\"y\":5},{\"id\":\"b\",\"x\":\"far\",\"y\":1}]}");

        assertThat(heard).isEmpty();
        assertThat(diagram.scene().place("a")).isEmpty();
    }

    @Test
    void tellsWhatKindOfThingIsOpened() {
        diagram.on(DiagramEvent.Activate.class, heard::add);

        browserSends("kith-activate", "{\"kind\":\"edge\",\"id\":\"ab\"}");
        browserSends("kith-activate", "{\"kind\":\"script\",\"id\":\"a\"}");

        assertThat(heard).containsExactly(new DiagramEvent.Activate(DiagramEvent.Kind.EDGE, "ab"));
    }

    @Test
    void aButtonCanDoWhatAKeyDoes() {
        diagram.on(DiagramEvent.Undo.class, heard::add).remove();
        diagram.on(DiagramEvent.Undo.class, heard::add);

        diagram.fire(new DiagramEvent.Undo());

        assertThat(heard).hasSize(1);
    }

    private void browserSends(String name, String detail) {
        JsonNode data = JSON.createObjectNode().set("event.detail", JSON.readTree(detail));
        diagram.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(diagram.getElement(), name, data));
    }
}
