package org.kith.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;

/**
 * What there was when a picture was kept, as ids alone: to say later what has changed since.
 *
 * @param nodes ids of what was drawn
 * @param rows ids of the rows around it that join or make things, each with whether it was over: ended, closed, answered
 */
public record ScenePrint(Set<String> nodes, Map<String, Boolean> rows) {

    public static final ScenePrint NONE = new ScenePrint(Set.of(), Map.of());

    public ScenePrint {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    static ScenePrint of(Known known, Scene scene) {
        Set<String> nodes = new LinkedHashSet<>();
        scene.nodes().forEach(node -> nodes.add(node.id()));
        Map<String, Boolean> rows = new LinkedHashMap<>();
        rows(known).forEach(row -> rows.putIfAbsent(row.id(), over(known, row)));
        return new ScenePrint(nodes, rows);
    }

    /** The rows whose coming and ending is worth saying. */
    static Stream<Row> rows(Known known) {
        return known.slices().stream().flatMap(ScenePrint::rows);
    }

    private static Stream<Row> rows(Slice slice) {
        return Stream.of(
                        PersonRecordRow.class,
                        KinshipRow.class,
                        StayRow.class,
                        InvolvementRow.class,
                        ItemRow.class,
                        EnquiryRow.class,
                        RequestRow.class)
                .flatMap(kind -> slice.rows(kind).stream());
    }

    static boolean over(Known known, Row row) {
        return switch (row) {
            case KinshipRow kin -> kin.to() != null && !kin.holdsOn(known.circle().day());
            case StayRow stay -> stay.to() != null && stay.to().isBefore(known.circle().day());
            case InvolvementRow works -> !works.openOn(known.circle().day());
            case EnquiryRow enquiry -> !enquiry.open();
            case RequestRow request -> request.respondedAt() != null;
            default -> false;
        };
    }
}
