package org.kith.review;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;

/** Which agencies have something that is recorded, at the moment of a slice: the words of the catalogue’s viewpoint, row by row. */
final class Holders {

    private final Slice slice;

    Holders(Slice slice) {
        this.slice = slice;
    }

    /** Ids of agencies; none for what nobody in particular has, such as a place. */
    Set<String> of(Row row) {
        Set<String> agencies = new TreeSet<>();
        switch (row) {
            case ItemRow item -> agencies.addAll(slice.holdings().whoHas(item));
            case InvolvementRow involvement -> agencies.add(involvement.agency());
            case EnquiryRow enquiry -> add(agencies, enquiry.agency());
            case RequestRow request -> {
                agencies.add(request.agency());
                add(agencies, askedBy(request));
            }
            case StayRow stay -> add(agencies, stay.assertedBy());
            case KinshipRow kinship -> add(agencies, kinship.assertedBy());
            case NameUseRow name -> add(agencies, name.source());
            case PersonRecordRow person -> add(agencies, person.source());
            case ShareRow share -> {
                add(agencies, share.receivedAt() == null ? null : share.sharedWith());
                ItemRow item = slice.row(ItemRow.class, share.item());
                add(agencies, item == null ? null : item.heldBy());
            }
            default -> {
                // A place, a link: whoever has what it joins has it.
            }
        }
        return agencies;
    }

    private @Nullable String askedBy(RequestRow request) {
        EnquiryRow enquiry = slice.row(EnquiryRow.class, request.enquiry());
        PractitionerRow asker = slice.row(PractitionerRow.class, request.askedBy());
        return enquiry != null && enquiry.agency() != null ? enquiry.agency() : asker == null ? null : asker.agency();
    }

    private static void add(Set<String> agencies, @Nullable String agency) {
        if (agency != null) {
            agencies.add(agency);
        }
    }
}
