package org.kith.review.learned;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.AgencyType;

/**
 * Between which kinds of agency: kinds, never one agency and never a person.
 *
 * @param from the one kind, or null where it is not said
 * @param to the other kind, or null where it is not said; the same as {@code from} within one kind
 */
public record Between(@Nullable AgencyType from, @Nullable AgencyType to) {

    /** Where no kind is said. */
    public static final Between NOT_SAID = new Between(null, null);

    /** The kinds that are said, each once. */
    public Set<AgencyType> kinds() {
        EnumSet<AgencyType> kinds = EnumSet.noneOf(AgencyType.class);
        if (from != null) {
            kinds.add(from);
        }
        if (to != null) {
            kinds.add(to);
        }
        return kinds;
    }

    /** "between police and school", "at police"; empty where no kind is said. */
    public String words() {
        if (from != null && to != null) {
            return from == to ? "within " + from.label() : "between " + from.label() + " and " + to.label();
        }
        AgencyType one = from == null ? to : from;
        return one == null ? "" : "at " + one.label();
    }
}
