package org.kith.uikit.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.uikit.network.DiagramHue;
import org.kith.uikit.network.DiagramIcon;
import org.kith.uikit.network.NodeShape;

/**
 * One line of time. All text is plain text, and whatever a reader may not see must not be in it.
 *
 * @param id of the lane; lanes, spans and marks share one space of ids
 * @param note second, quieter line below the label; may be empty
 * @param ghost something that should be there and is not: "?"
 * @param spans what lasted
 * @param marks what happened on a day, in the order of the days
 * @param sentence what it is, for those who hear it
 */
public record TimeLane(
        String id,
        String label,
        String note,
        @Nullable DiagramIcon icon,
        DiagramHue hue,
        boolean ghost,
        List<Span> spans,
        List<Mark> marks,
        String sentence) {

    /**
     * What lasted.
     *
     * @param from first day; null where none is known: it is drawn from the beginning, with a dashed edge
     * @param to last day; null where it goes on
     */
    public record Span(
            String id, @Nullable LocalDate from, @Nullable LocalDate to, String label, String sentence) {

        public Span {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * What happened on a day.
     *
     * @param icon drawn inside the shape; null for none
     * @param reached ids of lanes to which a line leads while the mark is looked at
     */
    public record Mark(
            String id,
            LocalDate day,
            NodeShape shape,
            @Nullable DiagramIcon icon,
            boolean ghost,
            boolean crossed,
            String label,
            String sentence,
            List<String> reached) {

        public Mark {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(day, "day");
            reached = List.copyOf(reached);
        }
    }

    public TimeLane {
        Objects.requireNonNull(id, "id");
        spans = List.copyOf(spans);
        marks = List.copyOf(marks);
    }
}
