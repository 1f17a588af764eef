package org.kith.information;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;

/**
 * The items about nobody that exist for a reader, the newest recorded first: for counting and for choosing among them.
 *
 * @param waiting those that nobody set aside
 * @param setAside those that somebody set aside for everybody
 * @param cut whether there may be more, older ones
 */
public record LooseItems(List<LooseItem> waiting, List<LooseItem> setAside, boolean cut) {

    /**
     * Which of them to show; what is null or empty does not matter.
     *
     * @param holder id of the agency that holds it
     * @param near whether somebody is near it
     * @param area local-authority code of its household
     * @param since the first day on which it was recorded
     * @param text words that stand in it
     */
    public record Filter(
            @Nullable String holder,
            @Nullable ItemKind kind,
            @Nullable Boolean near,
            @Nullable String area,
            @Nullable LocalDate since,
            String text) {

        public static final Filter NONE = new Filter(null, null, null, null, null, "");

        public boolean none() {
            return equals(NONE);
        }
    }

    public LooseItems {
        waiting = List.copyOf(waiting);
        setAside = List.copyOf(setAside);
    }

    static LooseItems of(Slice slice, boolean cut) {
        List<LooseItem> all = of(slice, slice.unlinked().items());
        return new LooseItems(
                all.stream().filter(item -> item.setAside() == null).toList(),
                all.stream().filter(item -> item.setAside() != null).toList(),
                cut);
    }

    static List<LooseItem> of(Slice slice, Collection<ItemRow> items) {
        return items.stream()
                .map(item -> LooseItem.of(slice, item, null))
                .sorted(NEWEST_RECORDED)
                .toList();
    }

    private static final Comparator<LooseItem> NEWEST_RECORDED = Comparator.comparing(
                    (LooseItem item) -> recorded(item), Comparator.nullsLast(Comparator.<Moment>reverseOrder()))
            .thenComparing(item -> item.row().id(), Comparator.reverseOrder());

    /** When it was recorded; where that is not said, when it happened. */
    private static @Nullable Moment recorded(LooseItem item) {
        return item.row().recordedAt() == null
                ? item.row().occurredFrom()
                : item.row().recordedAt();
    }

    /** Those that wait and fit. */
    public List<LooseItem> matching(Filter filter) {
        return waiting.stream().filter(item -> matches(item, filter)).toList();
    }

    private static boolean matches(LooseItem item, Filter filter) {
        ItemRow row = item.row();
        Moment recorded = recorded(item);
        return (filter.holder() == null || row.heldBy().equals(filter.holder()))
                // Of a restricted item nothing is said, by a filter neither.
                && (filter.kind() == null || !row.restricted() && row.kind() == filter.kind())
                && (filter.near() == null || !row.restricted() && item.somebodyNear() == filter.near())
                && (filter.area() == null || filter.area().equals(area(item)))
                && (filter.since() == null
                        || recorded != null && !recorded.day().isBefore(filter.since()))
                && (filter.text().isBlank()
                        || !row.restricted() && says(item, filter.text().strip().toLowerCase(Locale.UK)));
    }

    private static boolean says(LooseItem item, String words) {
        ItemRow row = item.row();
        return Stream.of(
                        row.summary(),
                        row.detail(),
                        row.context(),
                        row.childWords(),
                        item.story().place(),
                        item.story().saidBy())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.toLowerCase(Locale.UK).contains(words));
    }

    private static @Nullable String area(LooseItem item) {
        return item.place() == null ? null : item.place().area();
    }

    /** The agencies that hold any of them, by name. */
    public Collection<AgencyRow> holders() {
        Map<String, AgencyRow> holders = new TreeMap<>();
        waiting.forEach(item -> {
            AgencyRow holder = item.story().holder();
            if (holder != null) {
                holders.put(holder.name(), holder);
            }
        });
        return holders.values();
    }

    public SortedSet<ItemKind> kinds() {
        SortedSet<ItemKind> kinds = new TreeSet<>();
        waiting.stream()
                .filter(item -> !item.row().restricted())
                .forEach(item -> kinds.add(item.row().kind()));
        return kinds;
    }

    /** The areas of their households. */
    public SortedSet<String> areas() {
        SortedSet<String> areas = new TreeSet<>();
        waiting.forEach(item -> {
            String area = area(item);
            if (area != null) {
                areas.add(area);
            }
        });
        return areas;
    }
}
