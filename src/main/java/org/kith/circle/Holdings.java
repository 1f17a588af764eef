package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.kernel.Moment;
import org.kith.vocabulary.SharePurpose;

/**
 * Which agency has which item at T (gap catalogue, Words): it holds it, or received it. The items a request was answered
 * with count as received, when it was answered, by the agency that runs the enquiry; without an enquiry, by the agency of
 * whoever asked.
 */
public final class Holdings {

    /**
     * That an item reached an agency.
     *
     * @param by the share or the request that brought it
     * @param answer whether it came as an answer: a response item, or a share of purpose answer
     */
    public record Receipt(String item, String agency, Moment at, Row by, boolean answer) {}

    private final Map<String, List<Receipt>> byItem = new HashMap<>();
    private final Map<String, List<ShareRow>> shares = new HashMap<>();

    Holdings(Tables tables, Enquiries enquiries) {
        for (ShareRow share : tables.rows(ShareRow.class)) {
            shares.computeIfAbsent(share.item(), k -> new ArrayList<>()).add(share);
            Moment at = share.receivedAt();
            if (at != null) {
                add(new Receipt(share.item(), share.sharedWith(), at, share, share.purpose() == SharePurpose.ANSWER));
            }
        }
        for (RequestRow request : tables.rows(RequestRow.class)) {
            Moment at = request.answeredAt();
            if (at != null && !request.responseItems().isEmpty()) {
                for (String agency : receivers(request, tables, enquiries)) {
                    request.responseItems()
                            .forEach(item -> add(new Receipt(item, agency, at, request, !request.refused())));
                }
            }
        }
    }

    private static Set<String> receivers(RequestRow request, Tables tables, Enquiries enquiries) {
        EnquiryRow enquiry = tables.row(EnquiryRow.class, request.enquiry());
        if (enquiry != null) {
            return enquiries.runners(enquiry);
        }
        PractitionerRow asker = tables.row(PractitionerRow.class, request.askedBy());
        return asker == null ? Set.of() : Set.of(asker.agency());
    }

    private void add(Receipt receipt) {
        byItem.computeIfAbsent(receipt.item(), k -> new ArrayList<>()).add(receipt);
    }

    /** The shares of an item, received or not. */
    public List<ShareRow> shares(ItemRow item) {
        return shares.getOrDefault(item.id(), List.of());
    }

    /** How an item reached agencies. */
    public List<Receipt> receipts(ItemRow item) {
        return byItem.getOrDefault(item.id(), List.of());
    }

    public boolean has(String agency, ItemRow item) {
        return item.heldBy().equals(agency)
                || receipts(item).stream().anyMatch(receipt -> receipt.agency().equals(agency));
    }

    /** Every agency that has the item, its holder first among them. */
    public SortedSet<String> whoHas(ItemRow item) {
        SortedSet<String> agencies = new TreeSet<>();
        agencies.add(item.heldBy());
        receipts(item).forEach(receipt -> agencies.add(receipt.agency()));
        return agencies;
    }
}
