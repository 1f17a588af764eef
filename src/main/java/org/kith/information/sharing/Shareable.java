package org.kith.information.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;

/**
 * What can be shared about a child and with whom, worked out of a circle that was read without any clearance: nothing
 * sealed is offered, not even to somebody who may see it, and nothing restricted is.
 *
 * @param items what can be chosen, the newest first
 * @param agencies with whom it can be shared, those that work with the child first
 * @param heldBack what is not offered and why, in words that name nothing
 */
public record Shareable(List<ItemRow> items, List<AgencyRow> agencies, List<String> heldBack) {

    private static final Comparator<ItemRow> NEWEST_FIRST = Comparator.comparing(
                    ItemRow::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(ItemRow::id);

    /**
     * @param circle read without any clearance
     */
    public static Shareable of(Circle circle) {
        Set<ItemRow> all = new LinkedHashSet<>(circle.itemsAround());
        all.addAll(circle.items());
        List<ItemRow> items = all.stream()
                .filter(item -> !item.restricted() && !aboutSomebodyClosed(circle, item))
                .sorted(NEWEST_FIRST)
                .toList();
        Set<String> askHolders = new TreeSet<>();
        all.stream().filter(item -> !items.contains(item)).forEach(item -> {
            AgencyRow holder = circle.slice().agency(item.heldBy());
            if (holder != null) {
                askHolders.add(holder.name() + (holder.phone() == null ? "" : ", " + holder.phone()));
            }
        });
        return new Shareable(
                items,
                agencies(circle),
                askHolders.stream()
                        .map(holder -> "Something restricted is held by " + holder
                                + ". It is not shared from here: who may have it is theirs to say.")
                        .toList());
    }

    /** The same with some items before the others. */
    public Shareable beginning(List<String> first) {
        List<ItemRow> sorted = items.stream()
                .sorted(Comparator.comparing((ItemRow item) -> !first.contains(item.id())))
                .toList();
        return new Shareable(sorted, agencies, heldBack);
    }

    private static boolean aboutSomebodyClosed(Circle circle, ItemRow item) {
        return circle.slice().items().about(item).stream().anyMatch(Called::closed);
    }

    private static List<AgencyRow> agencies(Circle circle) {
        List<Person> family = Stream.concat(Stream.of(circle.child()), circle.familyCircle().stream())
                .distinct()
                .toList();
        Set<String> near = new LinkedHashSet<>(circle.workingWithChild());
        family.forEach(person -> near.addAll(circle.slice().involvements().workingWith(person)));
        Comparator<AgencyRow> byName = Comparator.comparing(AgencyRow::name, String.CASE_INSENSITIVE_ORDER);
        List<AgencyRow> all = new ArrayList<>(circle.slice().rows(AgencyRow.class));
        all.sort(Comparator.comparing((AgencyRow row) -> !near.contains(row.id()))
                .thenComparing(byName));
        return List.copyOf(all);
    }
}
