package org.kith.uikit.time;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows a {@link TimeStretch} and tells which day is asked for. The browser asks one day at a time and waits for its
 * answer: the listener has answered when it returns. The element is a plain module below {@code kith/time-bar}.
 */
@Tag("kith-time-bar")
public class TimeBar extends Component implements HasStyle {

    static final String MODULE = "context://kith/time-bar/kith-time-bar.js";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * A day is asked for.
     *
     * @param day null for the end of the time
     * @param run which gesture it belongs to: one drag, one press of a key, one playing
     */
    public record Asked(@Nullable LocalDate day, int run) {}

    private transient @Nullable TimeStretch stretch;
    private @Nullable LocalDate day;

    /**
     * @param asked told of every day asked for, which lies in the stretch
     * @param spanned told which of the spans is wanted, by its key
     */
    public TimeBar(Consumer<Asked> asked, Consumer<String> spanned) {
        getElement()
                .addEventListener("kith-time-span", event -> {
                    String key = event.getEventData()
                            .path("event.detail")
                            .path("span")
                            .asString("");
                    if (stretch != null
                            && stretch.spans().stream()
                                    .anyMatch(span -> span.key().equals(key))) {
                        spanned.accept(key);
                    }
                })
                .addEventData("event.detail");
        getElement()
                .addEventListener("kith-time", event -> {
                    JsonNode detail = event.getEventData().path("event.detail");
                    try {
                        read(detail).ifPresent(asked);
                    } finally {
                        // Whatever came of it, the browser waits for an answer and asks nothing more until it has one.
                        answer(detail.path("seq").asInt(0));
                    }
                })
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule(MODULE);
        tell();
    }

    public void show(TimeStretch wanted) {
        if (!wanted.equals(stretch)) {
            stretch = wanted;
            tell();
        }
    }

    /** Puts the handle somewhere; null is the end. */
    public void place(@Nullable LocalDate wanted) {
        day = wanted;
        getElement().callJsFunction("place", wanted == null ? "" : wanted.toString());
    }

    public @Nullable LocalDate day() {
        return day;
    }

    public Optional<TimeStretch> stretch() {
        return Optional.ofNullable(stretch);
    }

    private void answer(int seq) {
        getElement().callJsFunction("answer", seq, day == null ? "" : day.toString());
    }

    private void tell() {
        if (stretch != null) {
            getElement().callJsFunction("show", json(stretch));
            getElement().callJsFunction("place", day == null ? "" : day.toString());
        }
    }

    /** What comes from a browser is not believed: a day outside the stretch is dropped. */
    private Optional<Asked> read(JsonNode detail) {
        String text = detail.path("day").asString("");
        int run = detail.path("run").asInt(0);
        if (text.isEmpty()) {
            return Optional.of(new Asked(null, run));
        }
        try {
            LocalDate wanted = LocalDate.parse(text);
            return stretch != null && stretch.contains(wanted) ? Optional.of(new Asked(wanted, run)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static ObjectNode json(TimeStretch stretch) {
        ObjectNode json = days(stretch.from(), stretch.to());
        json.put("end", stretch.end());
        ArrayNode buckets = json.putArray("buckets");
        stretch.buckets()
                .forEach(bucket -> buckets.add(days(bucket.from(), bucket.to())
                        .put("count", bucket.count())
                        .put("text", bucket.text())));
        ArrayNode marks = json.putArray("marks");
        stretch.marks()
                .forEach(mark -> marks.add(
                        days(mark.from(), mark.to()).put("open", mark.open()).put("text", mark.text())));
        strings(json.putArray("steps"), stretch.steps());
        ArrayNode spans = json.putArray("spans");
        stretch.spans().forEach(span -> spans.addObject().put("key", span.key()).put("text", span.text()));
        json.put("span", stretch.span());
        return json;
    }

    private static ObjectNode days(LocalDate from, LocalDate to) {
        return JSON.objectNode().put("from", from.toString()).put("to", to.toString());
    }

    private static void strings(ArrayNode array, Collection<LocalDate> days) {
        days.forEach(each -> array.add(each.toString()));
    }
}
