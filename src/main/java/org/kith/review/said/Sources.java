package org.kith.review.said;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.review.Period;
import org.kith.review.PeriodItems;
import org.kith.vocabulary.SayingSort;

/**
 * From how many sources the concerns of a period really come. An item that repeats another counts where it was first said
 * ({@link org.kith.circle.Origins}). Two who spoke are separate as the catalogue's {@code independent-reporters-set-aside}
 * has it: people who never shared a household, practitioners of different agencies, a person and a practitioner. Whoever is
 * joined to others through a third counts with them.
 *
 * @param repeated what was repeated, and by which items, those most often repeated first
 * @param separate who really spoke, with the concerns that rest on them
 * @param concerns how many concern items there are
 * @param unknown the concern items of which nobody is recorded as having said or seen them: they count for no source
 */
public record Sources(List<Origin> repeated, List<Source> separate, int concerns, List<ItemRow> unknown) {

    public Sources {
        repeated = List.copyOf(repeated);
        separate = List.copyOf(separate);
        unknown = List.copyOf(unknown);
    }

    /**
     * Something that several items repeat.
     *
     * @param first where it was first said
     * @param again the items that repeat it, oldest first
     * @param holders names of the agencies that hold it or a repetition
     */
    public record Origin(ItemRow first, List<ItemRow> again, List<String> holders) {
        public Origin {
            again = List.copyOf(again);
            holders = List.copyOf(holders);
        }
    }

    /**
     * One source that is separate from all others.
     *
     * @param who people by name, practitioners as their agency
     * @param items the concerns that rest on it, repetitions among them
     */
    public record Source(List<String> who, List<ItemRow> items) {
        public Source {
            who = List.copyOf(who);
            items = List.copyOf(items);
        }
    }

    public static Sources of(Circle circle, Period period) {
        Slice slice = circle.slice();
        List<ItemRow> items = PeriodItems.of(circle, period);
        List<ItemRow> concerns = items.stream().filter(slice.items()::concern).toList();
        Map<String, List<ItemRow>> bySpeaker = new LinkedHashMap<>();
        List<ItemRow> unknown = new ArrayList<>();
        for (ItemRow item : concerns) {
            speaker(slice, slice.origins().end(item).orElse(item))
                    .ifPresentOrElse(
                            who -> bySpeaker
                                    .computeIfAbsent(who, k -> new ArrayList<>())
                                    .add(item),
                            () -> unknown.add(item));
        }
        return new Sources(repeated(slice, items), separate(circle, bySpeaker), concerns.size(), unknown);
    }

    /** Who said it; of a fact that nobody is named as having said, whoever wrote down what they saw. */
    private static Optional<String> speaker(Slice slice, ItemRow item) {
        if (known(slice, item.reportedBy())) {
            return Optional.ofNullable(item.reportedBy());
        }
        boolean seen = item.reportedBy() == null && item.statement() == SayingSort.FACT;
        return seen && known(slice, item.recordedBy()) ? Optional.ofNullable(item.recordedBy()) : Optional.empty();
    }

    private static boolean known(Slice slice, @Nullable String id) {
        return slice.people().of(id) != null || slice.row(PractitionerRow.class, id) != null;
    }

    private static List<Origin> repeated(Slice slice, Collection<ItemRow> items) {
        Map<ItemRow, Set<ItemRow>> ends = new LinkedHashMap<>();
        for (ItemRow item : items) {
            slice.origins()
                    .end(item)
                    .ifPresent(end -> ends.computeIfAbsent(end, k -> new java.util.LinkedHashSet<>())
                            .add(item));
        }
        return ends.entrySet().stream()
                .map(end -> origin(slice, end.getKey(), List.copyOf(end.getValue())))
                .sorted(java.util.Comparator.comparingInt(
                                (Origin origin) -> origin.again().size())
                        .reversed())
                .toList();
    }

    private static Origin origin(Slice slice, ItemRow first, List<ItemRow> again) {
        Called called = Called.in(slice);
        Set<String> holders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        holders.add(called.agency(first.heldBy()));
        again.forEach(item -> holders.add(called.agency(item.heldBy())));
        return new Origin(first, again, List.copyOf(holders));
    }

    private static List<Source> separate(Circle circle, Map<String, List<ItemRow>> bySpeaker) {
        Slice slice = circle.slice();
        List<List<String>> groups = new ArrayList<>();
        for (String speaker : bySpeaker.keySet()) {
            List<String> joined = new ArrayList<>();
            joined.add(speaker);
            groups.removeIf(group -> {
                boolean near = group.stream().anyMatch(other -> !apart(slice, speaker, other));
                if (near) {
                    joined.addAll(0, group);
                }
                return near;
            });
            groups.add(joined);
        }
        return groups.stream()
                .map(group -> new Source(
                        group.stream()
                                .map(speaker -> words(circle, speaker))
                                .distinct()
                                .toList(),
                        group.stream()
                                .flatMap(speaker -> bySpeaker.getOrDefault(speaker, List.of()).stream())
                                .toList()))
                .toList();
    }

    private static boolean apart(Slice slice, String one, String other) {
        Person person = slice.people().of(one);
        Person second = slice.people().of(other);
        if (person != null && second != null) {
            return !person.equals(second) && !slice.sharedHouseholds().ever(person, second);
        }
        PractitionerRow worker = slice.row(PractitionerRow.class, one);
        PractitionerRow colleague = slice.row(PractitionerRow.class, other);
        return worker == null || colleague == null || !worker.agency().equals(colleague.agency());
    }

    private static String words(Circle circle, String speaker) {
        Called called = Called.in(circle.slice());
        Person person = circle.slice().people().of(speaker);
        if (person == null) {
            return called.practitioner(speaker)
                    .map(row -> called.agency(row.agency()))
                    .orElse("an agency not recorded");
        }
        return person.equals(circle.child())
                ? "the child"
                : called.relation(person, circle.child()).stream()
                        .findFirst()
                        .map(relation -> "the child’s " + relation + ", " + called.person(person))
                        .orElseGet(() -> called.person(person));
    }
}
