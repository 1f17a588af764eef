package org.kith.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.audit.chain.Entry;
import org.kith.audit.chain.Part;
import org.kith.audit.chain.Stored;
import org.kith.kernel.Moment;

/** Entries as the store keeps them: the properties of a node, and back. */
final class EntryRows {

    private static final Map<Part, String> TEXTS = Map.of(
            Part.WRITER, "writer",
            Part.PREVIOUS, "previous",
            Part.ID, "id",
            Part.WHAT, "what",
            Part.ACCOUNT, "account",
            Part.PURPOSE, "purpose",
            Part.VIEW, "view",
            Part.VIEWPOINT, "viewpoint",
            Part.FROM, "from",
            Part.ASKED, "asked");
    private static final Map<Part, String> MOMENTS = Map.of(Part.AT, "at", Part.AS_OF, "asOf");
    private static final Map<Part, String> LISTS = Map.of(
            Part.ROLE, "roles", Part.OPENS, "opens", Part.REMIT, "remit", Part.HEAD, "heads", Part.ERASED, "erased");

    private EntryRows() {}

    static Map<String, Object> properties(Entry entry) {
        Map<String, Object> properties = new HashMap<>();
        TEXTS.forEach((part, name) -> entry.find(part).ifPresent(value -> properties.put(name, value)));
        MOMENTS.forEach((part, name) ->
                entry.find(part).ifPresent(value -> properties.put(name, Moment.of(Instant.parse(value)))));
        LISTS.forEach((part, name) -> {
            if (!entry.all(part).isEmpty()) {
                properties.put(name, entry.all(part));
            }
        });
        entry.find(Part.BEFORE).ifPresent(value -> properties.put("before", value));
        properties.put("number", entry.number());
        properties.put("system", entry.find(Part.SYSTEM).isPresent());
        List<String> saw = entry.all(Part.SAW);
        properties.put(
                "touchedKinds",
                saw.stream().map(one -> one.substring(0, one.indexOf(' '))).toList());
        properties.put(
                "touchedIds",
                saw.stream().map(one -> one.substring(one.indexOf(' ') + 1)).toList());
        properties.put("hash", entry.hash());
        return properties;
    }

    /**
     * The entry that a node holds.
     *
     * @throws RuntimeException when a property is not what Kith writes: the node is no entry of Kith's
     */
    static Stored stored(Map<String, Object> properties) {
        Entry.Builder entry = new Entry.Builder();
        properties.forEach((name, value) -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("a property that Kith does not write");
            }
        });
        TEXTS.forEach((part, name) -> put(entry, part, text(properties.get(name))));
        MOMENTS.forEach((part, name) -> {
            if (properties.get(name) != null) {
                put(entry, part, List.of(moment((Moment) properties.get(name))));
            }
        });
        LISTS.forEach((part, name) -> put(entry, part, texts(properties.get(name))));
        put(entry, Part.BEFORE, text(properties.get("before")));
        put(entry, Part.NUMBER, List.of(Long.toString((Long)
                java.util.Objects.requireNonNull(properties.get("number")))));
        put(entry, Part.SYSTEM, Boolean.TRUE.equals(properties.get("system")) ? List.of("yes") : List.of());
        List<String> kinds = texts(properties.get("touchedKinds"));
        List<String> ids = texts(properties.get("touchedIds"));
        List<String> saw = new ArrayList<>();
        for (int at = 0; at < Math.max(kinds.size(), ids.size()); at++) {
            saw.add((at < kinds.size() ? kinds.get(at) : "") + " " + (at < ids.size() ? ids.get(at) : ""));
        }
        put(entry, Part.SAW, saw);
        return new Stored(entry.build(), String.valueOf(properties.get("hash")));
    }

    private static final java.util.Set<String> KNOWN = known();

    private static java.util.Set<String> known() {
        java.util.Set<String> names = new java.util.HashSet<>(
                java.util.Set.of("number", "system", "touchedKinds", "touchedIds", "hash", "before"));
        names.addAll(TEXTS.values());
        names.addAll(MOMENTS.values());
        names.addAll(LISTS.values());
        return names;
    }

    private static void put(Entry.Builder entry, Part part, List<String> values) {
        if (!values.isEmpty()) {
            entry.with(part, values);
        }
    }

    /** Digits beyond the microsecond were never written: an entry that has some reads otherwise than any that was. */
    private static String moment(Moment moment) {
        String whole = Entry.moment(moment.instant());
        return Instant.parse(whole).equals(moment.instant())
                ? whole
                : moment.instant().toString();
    }

    private static List<String> text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? List.of() : List.of((String) value);
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }
}
