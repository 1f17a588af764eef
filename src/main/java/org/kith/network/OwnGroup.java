package org.kith.network;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.kith.kernel.Ids;
import org.kith.kernel.PlainText;

/**
 * Things of a picture that somebody put together under a name of their own. It says nothing about anybody.
 *
 * @param id begins like no node of the record
 * @param members ids of nodes, in the picture or not
 * @param folded whether it is drawn as one node
 */
public record OwnGroup(String id, String name, Set<String> members, boolean folded) {

    /** Longest name, in characters. */
    public static final int LONGEST = 60;

    public OwnGroup {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
        name = PlainText.typed(name);
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a group has a name of at most " + LONGEST + " characters");
        }
    }

    /** A new group, drawn around its members. */
    public static OwnGroup of(String name, Collection<String> members) {
        return new OwnGroup(
                new NodeKey(NodeKey.Sort.OWN, Ids.fresh()).text(), name, new LinkedHashSet<>(members), false);
    }

    /** Whether something of the picture is a group of somebody's own. */
    public static boolean is(String id) {
        return id.startsWith("m:");
    }

    OwnGroup of(Set<String> others) {
        return new OwnGroup(id, name, others, folded);
    }

    OwnGroup folded(boolean one) {
        return new OwnGroup(id, name, members, one);
    }

    OwnGroup named(String other) {
        return new OwnGroup(id, other, members, folded);
    }
}
