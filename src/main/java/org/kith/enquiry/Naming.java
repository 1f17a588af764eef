package org.kith.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Slice;

/** Whom free words name. What somebody writes about a thing that others may not see is not for those others either. */
final class Naming {

    private Naming() {}

    /** Ids of the agencies and people of a slice whose whole name stands in some words. */
    static List<String> in(Slice slice, String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        Called called = Called.in(slice);
        List<String> named = new ArrayList<>();
        for (AgencyRow agency : slice.rows(AgencyRow.class)) {
            if (!agency.name().isBlank() && folded.contains(agency.name().toLowerCase(Locale.ROOT))) {
                named.add(agency.id());
            }
        }
        for (Person person : slice.people().all()) {
            if (!Called.closed(person) && folded.contains(called.person(person).toLowerCase(Locale.ROOT))) {
                named.add(Called.readable(person).getFirst().id());
            }
        }
        return named;
    }
}
