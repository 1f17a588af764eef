package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which decisions rest on which items at T. <em>Cited by a decision</em> means cited by any closed enquiry, about
 * whomever, and whatever was decided (gap catalogue, fine print 10); what an enquiry cites is known from its closing.
 */
public final class Decisions {

    private final Map<String, List<EnquiryRow>> citing = new HashMap<>();

    Decisions(Tables tables) {
        for (EnquiryRow enquiry : tables.rows(EnquiryRow.class)) {
            if (!enquiry.open()) {
                enquiry.cites().stream()
                        .distinct()
                        .forEach(item -> citing.computeIfAbsent(item, k -> new ArrayList<>())
                                .add(enquiry));
            }
        }
    }

    /** The closed enquiries that cite an item. */
    public List<EnquiryRow> citing(ItemRow item) {
        return citing.getOrDefault(item.id(), List.of());
    }

    public boolean cited(ItemRow item) {
        return !citing(item).isEmpty();
    }

    /** Whether one decision cites both. */
    public boolean citedTogether(ItemRow one, ItemRow other) {
        return citing(one).stream().anyMatch(enquiry -> enquiry.cites().contains(other.id()));
    }
}
