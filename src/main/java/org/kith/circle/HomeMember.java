package org.kith.circle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.StayBasis;

/**
 * Somebody of a child's home circle.
 *
 * @param shared the person's own stays that overlap with the child's on some day of the twelve months up to T; empty for
 *     the child
 */
public record HomeMember(Person person, List<HomeStay> shared) {

    /** A home adult's shared stay is of basis resident or frequent visitor; a claimed one alone does not make one. */
    public boolean homeAdult() {
        return person.adult() && !person.dead() && (resident() || has(StayBasis.FREQUENT_VISITOR));
    }

    public boolean resident() {
        return has(StayBasis.RESIDENT);
    }

    /** For somebody who only visits often, a rule's strength is {@code consider}. */
    public boolean onlyVisits() {
        return !resident();
    }

    private boolean has(StayBasis basis) {
        return shared.stream().anyMatch(stay -> stay.row().basis() == basis);
    }

    /**
     * The shared stay by which the person was first known there: earliest {@code known_from}, else {@code from}; one
     * without either was always known.
     */
    public @Nullable HomeStay firstKnown() {
        return shared.stream()
                .min(java.util.Comparator.comparing(
                        stay -> stay.row().knownThere(), java.util.Comparator.nullsFirst(Moment::compareTo)))
                .orElse(null);
    }
}
