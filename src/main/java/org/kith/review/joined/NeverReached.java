package org.kith.review.joined;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.joining.Reaching;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.vocabulary.AgencyType;

/**
 * Something that was not joined at the end of a period and rests on one item, which no decision about the child cites, or on an
 * agency that was not asked.
 *
 * @param finding what was not joined
 * @param reaching how it could have come to whoever needed it
 */
public record NeverReached(Finding finding, Reaching reaching) {

    /** Of two that rest on the same item the first; in their order. */
    public static List<NeverReached> among(Circle circle, Collection<Finding> findings) {
        List<NeverReached> all = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (Finding finding : findings) {
            of(circle, finding)
                    .filter(reaching -> !reaching.weighed())
                    .filter(reaching -> seen.add(
                            reaching.item() == null
                                    ? List.of(
                                            String.valueOf(reaching.about()),
                                            finding.agencyType() + "" + finding.agencies())
                                    : reaching.item().id()))
                    .ifPresent(reaching -> all.add(new NeverReached(finding, reaching)));
        }
        return List.copyOf(all);
    }

    /** Empty for what rests on several items, or on neither, and without an enquiry about the child. */
    public static Optional<Reaching> of(Circle circle, Finding finding) {
        if (finding.pattern().equals(GapPatterns.WITH_RULES)) {
            AgencyType kind = finding.agencyType();
            return kind == null ? Optional.empty() : ask(circle, subject(finding), kind, finding.agencies());
        }
        List<ItemRow> items = NeverMet.items(circle.slice(), finding);
        return items.size() == 1 ? Reaching.item(circle, items.getFirst()) : Optional.empty();
    }

    /**
     * @param id of a record of a person, or of a household, whom an agency is to be asked about
     * @param named ids of the agencies that are to be asked; empty for any of the kind
     */
    public static Optional<Reaching> ask(
            Circle circle, @Nullable String id, AgencyType kind, Collection<String> named) {
        return Optional.ofNullable(id)
                .flatMap(each -> Reaching.subject(circle.slice(), each))
                .flatMap(about -> Reaching.agency(circle, about, kind, named));
    }

    /** Whom a finding is about that an agency was not asked about: the first part of its key. */
    public static @Nullable String subject(Finding finding) {
        return switch (finding.key().parts().getFirst()) {
            case FindingKey.Who who -> who.person().records().getFirst();
            case FindingKey.Thing thing -> thing.id();
            case FindingKey.Word word -> null;
            case FindingKey.Pair pair -> null;
        };
    }
}
