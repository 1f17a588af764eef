package org.kith.workspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.information.ItemStory;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.SayingSort;

/**
 * The items about somebody and their home circle, newest first.
 *
 * @param all every one of them
 */
record ItemList(List<ItemStory> all) {

    /**
     * What to show of them; what is null or empty does not matter.
     *
     * @param person id of a record of somebody the item is about
     * @param text words that stand in the item
     */
    record Filter(
            @Nullable ItemKind kind,
            @Nullable SayingSort saying,
            @Nullable String holder,
            @Nullable String person,
            String text) {
        static final Filter NONE = new Filter(null, null, null, null, "");
    }

    static ItemList of(Circle circle) {
        Set<ItemRow> items = new LinkedHashSet<>(circle.itemsAround());
        items.addAll(circle.items());
        return new ItemList(items.stream()
                .map(item -> ItemStory.of(circle.slice(), item))
                .sorted(NEWEST_FIRST)
                .toList());
    }

    private static final Comparator<ItemStory> NEWEST_FIRST = Comparator.comparing(
                    (ItemStory story) -> story.row().date(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(story -> story.row().id());

    List<ItemStory> matching(Filter filter) {
        return all.stream().filter(story -> matches(story, filter)).toList();
    }

    private static boolean matches(ItemStory story, Filter filter) {
        ItemRow row = story.row();
        return (filter.kind() == null || !row.restricted() && row.kind() == filter.kind())
                && (filter.saying() == null || !row.restricted() && row.statement() == filter.saying())
                && (filter.holder() == null || row.heldBy().equals(filter.holder()))
                && (filter.person() == null
                        || story.about().stream()
                                .anyMatch(about -> about.record().equals(filter.person())))
                && (filter.text().isBlank()
                        || !row.restricted()
                                && says(story, filter.text().strip().toLowerCase(Locale.UK)));
    }

    /** Restricted items have no words to be found by. */
    private static boolean says(ItemStory story, String words) {
        ItemRow row = story.row();
        return Stream.of(
                        row.summary(),
                        row.detail(),
                        row.context(),
                        row.childWords(),
                        row.impact(),
                        story.saidBy(),
                        row.kind().label())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.toLowerCase(Locale.UK).contains(words));
    }

    Set<ItemKind> kinds() {
        Set<ItemKind> kinds = new java.util.TreeSet<>();
        all.stream()
                .filter(story -> !story.restricted())
                .forEach(story -> kinds.add(story.row().kind()));
        return kinds;
    }

    /** The agencies that hold any of them, by name. */
    Map<String, AgencyRow> holders() {
        Map<String, AgencyRow> holders = new TreeMap<>();
        for (ItemStory story : all) {
            AgencyRow holder = story.holder();
            if (holder != null) {
                holders.put(holder.name(), holder);
            }
        }
        return holders;
    }

    /** Whom any of them is about, by name. */
    Map<String, ItemStory.About> people() {
        Map<String, ItemStory.About> people = new TreeMap<>();
        all.forEach(story -> story.about().forEach(about -> people.putIfAbsent(about.name(), about)));
        return people;
    }
}
