package org.kith.network.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.kith.kernel.Moment;

/**
 * A view of a child's picture that somebody keeps. It belongs to whoever saved it and holds ids, places and words of
 * theirs; it says nothing about anybody.
 *
 * @param owner id of the account that saved it
 * @param ownerName how they were called then
 * @param child id of a record of the child, or of the adult, whose picture it is
 * @param name in its owner's words
 * @param shared whether everybody who may see this child may open it
 * @param version counts its changes: who changes it says which one they saw
 * @param savedAt when it last was saved, by the clock of the record
 * @param picture the picture as text, as {@link org.kith.network.PictureCodec} writes it; empty in lists
 */
public record SavedView(
        String id,
        String owner,
        String ownerName,
        String child,
        String name,
        boolean shared,
        long version,
        Moment savedAt,
        String picture) {

    /** Longest name, in characters. */
    public static final int LONGEST = 80;

    public boolean belongsTo(String account) {
        return owner.equals(account);
    }

    Map<String, Object> properties() {
        Map<String, Object> node = new HashMap<>();
        node.put("id", id);
        node.put("owner", owner);
        node.put("ownerName", ownerName);
        node.put("child", child);
        node.put("name", name);
        node.put("shared", shared);
        node.put("version", version);
        node.put("savedAt", savedAt);
        node.put("picture", picture);
        return node;
    }

    static SavedView of(Map<String, Object> node) {
        return new SavedView(
                text(node, "id"),
                text(node, "owner"),
                text(node, "ownerName"),
                text(node, "child"),
                text(node, "name"),
                Boolean.TRUE.equals(node.get("shared")),
                ((Number) Objects.requireNonNull(node.get("version"), "version")).longValue(),
                (Moment) Objects.requireNonNull(node.get("savedAt"), "savedAt"),
                (String) node.getOrDefault("picture", ""));
    }

    private static String text(Map<String, Object> node, String name) {
        return (String) Objects.requireNonNull(node.get(name), name);
    }
}
