package org.kith.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.HouseholdRow;

/**
 * What is left of a kept picture for whoever opens it now: an id that does not exist for this reader is gone with all that
 * hangs on it, so that neither a count nor a gap tells of it. Somebody who has since been found to be the same person as
 * somebody else is drawn as that one.
 */
final class Reopening {

    private final Known known;
    private final SceneBuilder plain;
    private final FirstPaint first;

    Reopening(Known known) {
        this.known = known;
        this.plain = new SceneBuilder(known, SceneState.FIRST);
        this.first = FirstPaint.of(known, new AgencyNodes(known));
    }

    SceneState of(SceneState kept) {
        Marks marks = kept.marks().within(this::now);
        List<Opened> opened = new ArrayList<>();
        for (Opened one : kept.opened()) {
            String node = now(one.node());
            List<String> brought = one.brought().stream()
                    .flatMap(id -> stream(now(id)))
                    .distinct()
                    .toList();
            if (node != null && !brought.isEmpty()) {
                opened.add(new Opened(node, one.way(), brought, 0));
            }
        }
        Set<String> hidden = new LinkedHashSet<>();
        kept.hidden().forEach(id -> stream(now(id)).forEach(hidden::add));
        return kept.with(parts -> {
            parts.opened = opened;
            parts.hidden = hidden;
            parts.spots = places(kept.spots(), marks);
            parts.marks = marks;
        });
    }

    Map<String, Spot> places(Map<String, Spot> kept, Marks marks) {
        Map<String, Spot> places = new LinkedHashMap<>();
        kept.forEach((id, spot) -> {
            if (marks.notes().containsKey(id) || marks.groups().containsKey(id)) {
                places.put(id, spot);
            } else {
                stream(now(id)).forEach(now -> places.putIfAbsent(now, spot));
            }
        });
        return places;
    }

    private static java.util.stream.Stream<String> stream(@Nullable String id) {
        return java.util.stream.Stream.ofNullable(id);
    }

    /** The present id of something; null where there is no such thing for this reader. */
    private @Nullable String now(String id) {
        NodeKey key;
        try {
            key = NodeKey.parse(id);
        } catch (IllegalArgumentException noKey) {
            return null;
        }
        return switch (key.sort()) {
            case PERSON -> known.someone(key.id()).map(Known.Someone::id).orElse(null);
            case GROUP -> first.groups().containsKey(id) ? id : null;
            case HOME -> known.row(HouseholdRow.class, key.id()) == null ? null : id;
            case HEAP, OWN, NOTE -> null;
            case AGENCY, AGENCY_TYPE, PRACTITIONER, PARENT, ITEM, ENQUIRY, REQUEST ->
                plain.node(id).map(SceneNode::id).orElse(null);
        };
    }
}
