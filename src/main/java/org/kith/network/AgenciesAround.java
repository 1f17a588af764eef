package org.kith.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.Slice;

/** The agencies that have, or had, anything to do with somebody of a child's circle. */
final class AgenciesAround {

    private AgenciesAround() {}

    /** By name. */
    static List<AgencyRow> of(Circle circle) {
        Slice slice = circle.slice();
        Set<String> ids = new TreeSet<>();
        for (Person person : circle.familyCircle()) {
            person.records().forEach(record -> add(ids, record.source()));
            slice.involvements().of(person).stream()
                    .filter(row -> !row.restricted())
                    .forEach(row -> add(ids, row.agency()));
            slice.items().about(person).forEach(item -> add(ids, item.heldBy()));
            slice.requests().naming(person).forEach(request -> add(ids, request.agency()));
            slice.enquiries()
                    .about(person)
                    .forEach(enquiry -> ids.addAll(slice.enquiries().runners(enquiry)));
        }
        return ids.stream()
                .map(slice::agency)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AgencyRow::name))
                .toList();
    }

    private static void add(Set<String> ids, @org.jspecify.annotations.Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
