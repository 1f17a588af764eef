package org.kith.gaps.scan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Finding;
import org.kith.vocabulary.Rag;

/**
 * One card of the worklist: an ask to one agency about everybody of a family it is to be asked about, or what else was
 * found around one child.
 *
 * @param id the same while it stands for the same thing
 * @param ask whether it is an ask
 * @param whom the agency's name or the kind of agency, for an ask
 * @param children the children it concerns, each with why it is in scope
 * @param findings what stands on it, in the order of a child's page
 * @param overdueSince when the first clock of its findings ran out; null when none has
 * @param dueAt when the clock of an open enquiry runs out or ran out; null without one
 */
public record WorklistCard(
        String id,
        boolean ask,
        String whom,
        List<OfChild> children,
        List<Finding> findings,
        @Nullable Instant overdueSince,
        @Nullable Instant dueAt) {

    /**
     * A child of a card.
     *
     * @param records internal ids of the child's records; the first leads to its page
     * @param grounds why it is in scope
     * @param areas codes of the local authorities it lives in
     * @param rag the most urgent grade of its open enquiries
     * @param dueAt when the clock of one of them runs out or ran out, the first; null without one
     */
    public record OfChild(
            List<String> records,
            Set<Ground> grounds,
            Set<String> areas,
            @Nullable Rag rag,
            @Nullable Instant dueAt) {
        public OfChild {
            records = List.copyOf(records);
            areas = Set.copyOf(areas);
            grounds = Set.copyOf(EnumSet.copyOf(grounds));
        }
    }

    public WorklistCard {
        children = List.copyOf(children);
        findings = List.copyOf(findings);
    }
}
