package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.network.Exploration;
import org.kith.network.Timeline;
import org.kith.uikit.network.DiagramHue;
import org.kith.uikit.network.DiagramIcon;
import org.kith.uikit.network.NodeShape;
import org.kith.uikit.timeline.TimeDiagram;
import org.kith.uikit.timeline.TimeLane;

/** The picture as it happened. A mark stands for a node of the picture, or for an item that the picture keeps folded. */
final class TimelineReading implements ReadingView {

    /** Before the ids of lanes, spans and marks that are not the ids of nodes themselves. */
    private static final String PART = "#";

    private final Exploration exploration;
    private final TimeDiagram canvas = new TimeDiagram();
    private @Nullable Timeline drawn;

    TimelineReading(Exploration exploration) {
        this.exploration = exploration;
        canvas.addClassNames("kith-canvas");
    }

    TimeDiagram canvas() {
        return canvas;
    }

    @Override
    public Component component() {
        return canvas;
    }

    Timeline timeline() {
        Timeline known = drawn;
        if (known == null) {
            known = exploration.timeline();
            drawn = known;
        }
        return known;
    }

    @Override
    public void draw(Reading reading) {
        drawn = null;
        Timeline timeline = timeline();
        canvas.show(
                exploration.scene().title().replaceFirst("^Network", "Timeline"),
                timeline.from(),
                timeline.start(),
                timeline.to(),
                "as of this day",
                timeline.lanes().stream().map(TimelineReading::lane).toList());
    }

    private static TimeLane lane(Timeline.Lane lane) {
        return new TimeLane(
                lane.id(),
                lane.label(),
                lane.note(),
                lane.sector() != null
                        ? Drawing.icon(lane.sector())
                        : lane.note().equals("home") ? DiagramIcon.HOUSE : DiagramIcon.PEOPLE,
                lane.sector() == null ? DiagramHue.NEUTRAL : Drawing.hue(lane.sector()),
                lane.ghost(),
                lane.spans().stream()
                        .map(span -> new TimeLane.Span(
                                PART + span.id(), span.from(), span.to(), span.label(), span.sentence()))
                        .toList(),
                lane.marks().stream().map(TimelineReading::mark).toList(),
                lane.sentence());
    }

    private static TimeLane.Mark mark(Timeline.Mark mark) {
        return new TimeLane.Mark(
                mark.id().equals(mark.about()) ? mark.id() : PART + mark.id(),
                mark.day(),
                shape(mark.sort()),
                icon(mark.sort()),
                mark.ghost(),
                mark.sort() == Timeline.Sort.DEATH,
                mark.label(),
                mark.sentence(),
                mark.reached());
    }

    private static NodeShape shape(Timeline.Sort sort) {
        return switch (sort) {
            case FACT -> NodeShape.DOCUMENT;
            case OPINION -> NodeShape.DOCUMENT_DASHED;
            case OWN_WORDS -> NodeShape.DOCUMENT_QUOTE;
            case BIRTH, DEATH, MOVE -> NodeShape.CIRCLE;
            case ENQUIRY -> NodeShape.DIAMOND;
            case REQUEST -> NodeShape.SQUARE;
        };
    }

    private static @Nullable DiagramIcon icon(Timeline.Sort sort) {
        return switch (sort) {
            case BIRTH -> DiagramIcon.STAR;
            case MOVE -> DiagramIcon.HOUSE;
            case ENQUIRY -> DiagramIcon.SHIELD;
            case REQUEST -> DiagramIcon.PHONE;
            default -> null;
        };
    }

    /** The node that something drawn here is about. */
    String about(String id) {
        if (!id.startsWith(PART)) {
            return id;
        }
        String part = id.substring(PART.length());
        return timeline().lanes().stream()
                .flatMap(lane -> Stream.concat(
                        lane.spans().stream()
                                .filter(span -> span.id().equals(part))
                                .map(span -> lane.id()),
                        lane.marks().stream()
                                .filter(mark -> mark.id().equals(part))
                                .map(Timeline.Mark::about)))
                .findFirst()
                .orElse("");
    }

    /** Whatever here is about one of these nodes. */
    private Set<String> parts(Collection<String> nodes) {
        Set<String> parts = new LinkedHashSet<>();
        for (Timeline.Lane lane : timeline().lanes()) {
            if (nodes.contains(lane.id())) {
                parts.add(lane.id());
            }
            lane.marks().stream()
                    .filter(mark -> nodes.contains(mark.about()))
                    .forEach(mark -> parts.add(mark.id().equals(mark.about()) ? mark.id() : PART + mark.id()));
        }
        return parts;
    }

    @Override
    public void select(Collection<String> nodes, Collection<String> edges) {
        canvas.select(parts(nodes));
    }

    @Override
    public void focus(String id) {
        List.copyOf(parts(List.of(id))).stream().findFirst().ifPresent(canvas::focusItem);
    }

    @Override
    public void zoom(int direction) {
        if (direction > 0) {
            canvas.zoomIn();
        } else if (direction < 0) {
            canvas.zoomOut();
        } else {
            canvas.fit();
        }
    }

    @Override
    public String shown() {
        return timeline().sentence();
    }

    /** Whether something is here that the picture keeps folded. */
    @Override
    public boolean shows(String id) {
        return timeline().about().anyMatch(id::equals);
    }
}
