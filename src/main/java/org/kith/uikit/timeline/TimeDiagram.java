package org.kith.uikit.timeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows lanes of time and tells what the user does with them. The whole goes to the browser at the end of a round trip in
 * which it changed; what comes back is believed only as far as it names something shown.
 */
@Tag("kith-timeline")
public class TimeDiagram extends Component implements HasSize, HasStyle, Focusable<TimeDiagram> {

    static final String MODULE = "context://kith/timeline/kith-timeline.js";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final transient Set<String> ids = new LinkedHashSet<>();
    private @Nullable ObjectNode wanted;
    private boolean flushing;

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule(MODULE);
        flushing = false;
        flush();
    }

    /**
     * @param label name of the whole for those who hear it
     * @param from first day worth showing
     * @param start where what is shown at first begins
     * @param to last day
     * @param end what the last day is called on the axis
     */
    public void show(String label, LocalDate from, LocalDate start, LocalDate to, String end, List<TimeLane> lanes) {
        ObjectNode json = JSON.objectNode();
        json.put("label", label);
        json.put("from", from.toEpochDay());
        json.put("start", start.toEpochDay());
        json.put("to", to.toEpochDay());
        json.put("end", end);
        ArrayNode all = json.putArray("lanes");
        ids.clear();
        lanes.forEach(lane -> all.add(lane(lane)));
        if (!json.equals(wanted)) {
            wanted = json;
            flush();
        }
    }

    private void flush() {
        if (flushing || wanted == null) {
            return;
        }
        flushing = true;
        getUI().ifPresentOrElse(
                        ui -> ui.beforeClientResponse(this, context -> {
                            flushing = false;
                            getElement().callJsFunction("show", wanted);
                        }),
                        () -> flushing = false);
    }

    private ObjectNode lane(TimeLane lane) {
        ids.add(lane.id());
        ObjectNode json = JSON.objectNode();
        json.put("id", lane.id());
        json.put("label", lane.label());
        json.put("note", lane.note());
        if (lane.icon() != null) {
            json.put("icon", lane.icon().code());
        }
        json.put("hue", lane.hue().ordinal());
        json.put("ghost", lane.ghost());
        json.put("sentence", lane.sentence());
        ArrayNode spans = json.putArray("spans");
        for (TimeLane.Span span : lane.spans()) {
            ids.add(span.id());
            ObjectNode each = spans.addObject();
            each.put("id", span.id());
            day(each, "from", span.from());
            day(each, "to", span.to());
            each.put("label", span.label());
            each.put("sentence", span.sentence());
        }
        ArrayNode marks = json.putArray("marks");
        for (TimeLane.Mark mark : lane.marks()) {
            ids.add(mark.id());
            marks.add(mark(mark));
        }
        return json;
    }

    private static ObjectNode mark(TimeLane.Mark mark) {
        ObjectNode json = JSON.objectNode();
        json.put("id", mark.id());
        day(json, "day", mark.day());
        json.put("shape", mark.shape().code());
        if (mark.icon() != null) {
            json.put("icon", mark.icon().code());
        }
        json.put("ghost", mark.ghost());
        json.put("crossed", mark.crossed());
        json.put("label", mark.label());
        json.put("sentence", mark.sentence());
        if (!mark.reached().isEmpty()) {
            ArrayNode reached = json.putArray("reached");
            mark.reached().forEach(reached::add);
        }
        return json;
    }

    private static void day(ObjectNode json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.put(name, day.toEpochDay());
        }
    }

    /** Told of the ids of everything selected now. */
    public void onSelect(Consumer<List<String>> listener) {
        getElement()
                .addEventListener("kith-select", event -> {
                    JsonNode told = event.getEventData().path("event.detail.ids");
                    Set<String> known = new LinkedHashSet<>();
                    told.forEach(id -> known.add(id.asString("")));
                    known.retainAll(ids);
                    listener.accept(List.copyOf(known));
                })
                .addEventData("event.detail.ids");
    }

    /** Told of something that one wants to read about. */
    public void onActivate(Consumer<String> listener) {
        getElement()
                .addEventListener("kith-activate", event -> {
                    String id = event.getEventData().path("event.detail.id").asString("");
                    if (ids.contains(id)) {
                        listener.accept(id);
                    }
                })
                .addEventData("event.detail.id");
    }

    /**
     * Told that a key asks for something that the page does.
     *
     * @param what one of undo, redo, find, table, help
     */
    public void onKey(String what, Runnable listener) {
        getElement().addEventListener("kith-" + what, event -> listener.run());
    }

    public void zoomIn() {
        getElement().callJsFunction("zoomIn");
    }

    public void zoomOut() {
        getElement().callJsFunction("zoomOut");
    }

    /** Brings the whole time into view. */
    public void fit() {
        getElement().callJsFunction("fit");
    }

    /** Selects, without an event coming back. */
    public void select(Collection<String> wantedIds) {
        ArrayNode array = JSON.arrayNode();
        wantedIds.forEach(array::add);
        getElement().callJsFunction("select", array);
    }

    /** Moves the keyboard focus to a lane, span or mark and brings it into view. */
    public void focusItem(String id) {
        getElement().callJsFunction("focusItem", id);
    }

    /** What is shown, to be read by tests and screens. */
    public Set<String> shown() {
        return Set.copyOf(ids);
    }
}
