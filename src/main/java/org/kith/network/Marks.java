package org.kith.network;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody marked in a picture by hand. Marks belong to the picture and to whoever made them: they are no statements,
 * stand in no record and no export of data, and nothing is worked out from them.
 *
 * @param notes by id, in the order they were written
 * @param colours by id of a node
 * @param groups by id, in the order they were made
 */
public record Marks(Map<String, Note> notes, Map<String, OwnColour> colours, Map<String, OwnGroup> groups) {

    public static final Marks NONE = new Marks(Map.of(), Map.of(), Map.of());

    public Marks {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    public boolean isEmpty() {
        return notes.isEmpty() && colours.isEmpty() && groups.isEmpty();
    }

    /** With a note, in the place of what it said before if it was there. */
    public Marks with(Note note) {
        return new Marks(put(notes, note.id(), note), colours, groups);
    }

    public Marks withoutNotes(Collection<String> ids) {
        Map<String, Note> left = new LinkedHashMap<>(notes);
        left.keySet().removeAll(Set.copyOf(ids));
        return new Marks(left, colours, groups);
    }

    /**
     * Some nodes in a colour.
     *
     * @param colour null takes their colour away
     */
    public Marks coloured(Collection<String> nodes, @Nullable OwnColour colour) {
        Map<String, OwnColour> all = new LinkedHashMap<>(colours);
        nodes.forEach(all::remove);
        if (colour != null) {
            nodes.forEach(node -> all.put(node, colour));
        }
        return new Marks(notes, all, groups);
    }

    /** With a group, in the place of what it was before if it was there. */
    public Marks with(OwnGroup group) {
        return new Marks(notes, colours, put(groups, group.id(), group));
    }

    /** Ungrouped: its members stay where they are. */
    public Marks withoutGroup(String id) {
        Map<String, OwnGroup> left = new LinkedHashMap<>(groups);
        left.remove(id);
        return new Marks(notes, colours, left);
    }

    /** Drawn as one node, or around its members. */
    public Marks folded(String id, boolean one) {
        return change(id, group -> group.folded(one));
    }

    public Marks named(String id, String name) {
        return change(id, group -> group.named(name));
    }

    /** The groups that something is in. */
    public List<OwnGroup> groupsOf(String node) {
        return groups.values().stream()
                .filter(group -> group.members().contains(node))
                .toList();
    }

    /** The notes on something. */
    public List<Note> notesOn(String node) {
        return notes.values().stream().filter(note -> node.equals(note.node())).toList();
    }

    /** Folded groups of which something is a member, unfolded. */
    Marks showing(String node) {
        Marks now = this;
        for (OwnGroup group : groupsOf(node)) {
            now = group.folded() ? now.folded(group.id(), false) : now;
        }
        return now;
    }

    /**
     * What is left where not everything exists: a mark on what does not exist is not there either, and a group has only
     * the members that exist.
     *
     * @param resolve the present id of a node; null where there is none for this reader
     */
    Marks within(UnaryOperator<@Nullable String> resolve) {
        Map<String, Note> keptNotes = new LinkedHashMap<>();
        notes.values().forEach(note -> {
            String on = note.node() == null ? null : resolve.apply(note.node());
            if (note.node() == null || on != null) {
                keptNotes.put(note.id(), new Note(note.id(), note.text(), on));
            }
        });
        Map<String, OwnColour> keptColours = new LinkedHashMap<>();
        colours.forEach((node, colour) -> {
            String now = resolve.apply(node);
            if (now != null) {
                keptColours.putIfAbsent(now, colour);
            }
        });
        Map<String, OwnGroup> keptGroups = new LinkedHashMap<>();
        groups.values().forEach(group -> {
            Set<String> members = new LinkedHashSet<>();
            for (String member : group.members()) {
                String now = resolve.apply(member);
                if (now != null) {
                    members.add(now);
                }
            }
            if (!members.isEmpty()) {
                keptGroups.put(group.id(), group.of(members));
            }
        });
        return new Marks(keptNotes, keptColours, keptGroups);
    }

    private Marks change(String id, UnaryOperator<OwnGroup> change) {
        OwnGroup group = groups.get(id);
        return group == null ? this : with(change.apply(group));
    }

    private static <T> Map<String, T> put(Map<String, T> before, String id, T value) {
        Map<String, T> all = new LinkedHashMap<>(before);
        all.put(id, value);
        return all;
    }
}
