package org.kith.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.kernel.Moment;

/** What was asked about whom. */
public final class Requests {

    private static final Comparator<RequestRow> BY_ASKING = Comparator.comparing(
                    RequestRow::askedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(Row::id);

    private final Map<Person, List<RequestRow>> byPerson = new HashMap<>();
    private final Map<String, List<RequestRow>> byHousehold = new HashMap<>();
    private final List<RequestRow> withoutEnquiry = new ArrayList<>();

    Requests(Tables tables, People people) {
        for (RequestRow request : tables.rows(RequestRow.class)) {
            if (request.enquiry() == null) {
                withoutEnquiry.add(request);
            }
            Person about = people.of(request.about());
            if (about != null) {
                byPerson.computeIfAbsent(about, k -> new ArrayList<>()).add(request);
            } else if (request.household() != null) {
                byHousehold
                        .computeIfAbsent(request.household(), k -> new ArrayList<>())
                        .add(request);
            }
        }
        byPerson.values().forEach(list -> list.sort(BY_ASKING));
        byHousehold.values().forEach(list -> list.sort(BY_ASKING));
    }

    /** The requests that name a person, oldest first. */
    public List<RequestRow> naming(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /** One practitioner asking another agency, with no enquiry behind it. */
    public List<RequestRow> withoutEnquiry() {
        return java.util.Collections.unmodifiableList(withoutEnquiry);
    }

    /** The requests about a household, oldest first. */
    public List<RequestRow> namingHousehold(String household) {
        return byHousehold.getOrDefault(household, List.of());
    }
}
