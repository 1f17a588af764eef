package org.kith.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.information.chronology.Entry;

/**
 * Which lines of a chronology have to do with what was chosen in the network: those that an agency says, that
 * name a person, or that tell of the very thing. Homes say nothing; and no lines are listed by the practitioner who wrote
 * them.
 *
 * @param what what is chosen, in words; of what does not exist for this reader nothing
 */
record ChosenLines(List<String> what, Set<String> rows, Set<String> agencies, Set<String> people) {

    static final ChosenLines NONE = new ChosenLines(List.of(), Set.of(), Set.of(), Set.of());

    /** @param chosen internal ids of rows */
    static ChosenLines of(Circle circle, List<String> chosen) {
        Called called = Called.in(circle.slice());
        List<String> what = new ArrayList<>();
        Set<String> agencies = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> rows = new HashSet<>();
        for (String id : chosen) {
            switch (circle.slice().row(id).orElse(null)) {
                case AgencyRow agency -> {
                    agencies.add(id);
                    what.add(agency.name());
                }
                case PersonRecordRow record -> {
                    String name = called.people(circle.slice().people().of(List.of(id)));
                    people.add(name);
                    what.add(name);
                }
                case ItemRow item -> {
                    rows.add(id);
                    what.add("“" + Called.item(item) + "”");
                }
                case EnquiryRow enquiry -> {
                    rows.add(id);
                    what.add("an enquiry");
                }
                case RequestRow request -> {
                    rows.add(id);
                    what.add("a request to " + called.agency(request.agency()));
                }
                case null, default -> {}
            }
        }
        return new ChosenLines(what, rows, agencies, people);
    }

    boolean has(Entry entry) {
        return rows.contains(entry.row())
                || entry.source().agencies().stream().anyMatch(agency -> agencies.contains(agency.id()))
                || entry.about().stream().anyMatch(someone -> people.contains(someone.name()));
    }

    boolean nothing() {
        return what.isEmpty();
    }
}
