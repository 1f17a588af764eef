package org.kith.gaps.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.vocabulary.ItemOutcome;

/**
 * What is recorded around a child, in as many parts as lie apart. Items belong together that one agency has, that somebody
 * linked, or that one decision cites; an agency that works with somebody of the home and has no item stands by itself until
 * it has answered about them.
 */
final class Fragments {

    private final Circle circle;
    private final Slice slice;
    private final Set<String> askers;
    private final Map<String, String> leads = new TreeMap<>();

    private Fragments(Circle circle, Set<String> askers) {
        this.circle = circle;
        this.slice = circle.slice();
        this.askers = askers;
    }

    /**
     * By the oldest item; parts without an item last.
     *
     * @param askers the agencies that could ask
     */
    static List<Bridge.Fragment> of(Circle circle, Set<String> askers) {
        return new Fragments(circle, askers).all();
    }

    private List<Bridge.Fragment> all() {
        List<ItemRow> items = circle.itemsAround().stream()
                .filter(item -> item.outcome() != ItemOutcome.UNFOUNDED)
                .toList();
        Map<String, ItemRow> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        for (ItemRow item : items) {
            slice.holdings().whoHas(item).forEach(agency -> join(item.id(), agency));
            slice.links().partners(item).keySet().stream()
                    .filter(byId::containsKey)
                    .forEach(other -> join(item.id(), other));
            for (EnquiryRow enquiry : slice.decisions().citing(item)) {
                join(item.id(), enquiry.id());
            }
        }
        Map<String, List<ItemRow>> parts = new TreeMap<>();
        items.forEach(item ->
                parts.computeIfAbsent(lead(item.id()), key -> new ArrayList<>()).add(item));
        List<Bridge.Fragment> fragments = new ArrayList<>();
        Set<String> having = new HashSet<>();
        parts.values().forEach(part -> {
            Bridge.Fragment fragment = new Bridge.Fragment(inOrder(part), work(agencies(part)), agencies(part));
            having.addAll(fragment.agencies());
            fragments.add(fragment);
        });
        working(having)
                .forEach((agency, rows) ->
                        fragments.add(new Bridge.Fragment(List.of(), rows, new TreeSet<>(Set.of(agency)))));
        fragments.sort(Comparator.comparing(Fragments::oldest)
                .thenComparing(each -> each.rows().getFirst()));
        return fragments;
    }

    private static LocalDate oldest(Bridge.Fragment fragment) {
        return fragment.items().stream()
                .map(item -> item.date() == null ? LocalDate.MIN : item.date())
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private static List<ItemRow> inOrder(List<ItemRow> items) {
        return items.stream()
                .sorted(Comparator.comparing(ItemRow::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Row::id))
                .toList();
    }

    private SortedSet<String> agencies(List<ItemRow> items) {
        SortedSet<String> agencies = new TreeSet<>();
        items.forEach(item -> agencies.addAll(slice.holdings().whoHas(item)));
        return agencies;
    }

    private List<InvolvementRow> work(Set<String> agencies) {
        return inHome().stream().filter(row -> agencies.contains(row.agency())).toList();
    }

    /** Agencies that work with somebody of the home more than for everybody, have no item, and have not answered yet. */
    private Map<String, List<InvolvementRow>> working(Set<String> having) {
        Map<String, List<InvolvementRow>> working = new TreeMap<>();
        for (InvolvementRow row : inHome()) {
            if (!having.contains(row.agency()) && !askers.contains(row.agency()) && !answered(row)) {
                working.computeIfAbsent(row.agency(), key -> new ArrayList<>()).add(row);
            }
        }
        return working;
    }

    private List<InvolvementRow> inHome() {
        return circle.home().people().stream()
                .filter(person -> !person.dead())
                .flatMap(person -> slice.involvements().moreThanUniversal(person).stream())
                .toList();
    }

    private boolean answered(InvolvementRow row) {
        Person person = slice.people().of(row.person());
        return slice.rows(RequestRow.class).stream()
                .filter(request -> request.agency().equals(row.agency()) && request.answeredAt() != null)
                .filter(request -> !request.refused() && slice.people().of(request.about()) == person)
                .anyMatch(request -> {
                    for (String asker : Knowledge.askers(slice, request)) {
                        if (askers.contains(asker)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private String lead(String one) {
        String lead = leads.getOrDefault(one, one);
        if (lead.equals(one)) {
            return one;
        }
        String first = lead(lead);
        leads.put(one, first);
        return first;
    }

    private void join(String one, String other) {
        String first = lead(one);
        String second = lead(other);
        if (!first.equals(second)) {
            leads.put(first, second);
        }
    }
}
