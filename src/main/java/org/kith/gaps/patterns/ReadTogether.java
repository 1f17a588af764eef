package org.kith.gaps.patterns;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;

/** Whether somebody has read items of different holders together. */
final class ReadTogether {

    private ReadTogether() {}

    /** Whether one closed enquiry cites two of them from different holders. */
    static boolean byOneDecision(Slice slice, Collection<ItemRow> items) {
        Map<String, Set<String>> holders = new HashMap<>();
        for (ItemRow item : items) {
            for (EnquiryRow enquiry : slice.decisions().citing(item)) {
                holders.computeIfAbsent(enquiry.id(), k -> new HashSet<>()).add(item.heldBy());
            }
        }
        return holders.values().stream().anyMatch(those -> those.size() > 1);
    }

    /** Whether two of them from different holders are linked. */
    static boolean byALink(Slice slice, List<ItemRow> items) {
        return items.stream()
                .filter(item -> !slice.links().of(item).isEmpty())
                .anyMatch(item -> items.stream()
                        .anyMatch(other -> !other.heldBy().equals(item.heldBy())
                                && slice.links().linked(item, other)));
    }
}
