package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.vocabulary.LinkType;

/**
 * Which items somebody had joined by T ({@code item_links.csv}). Two items are linked whichever of them the link was made
 * from; only {@code explains} says something else the other way round. An item joined to itself is joined to nothing.
 */
public final class ItemLinks {

    private final Map<String, List<LinkRow>> byItem = new HashMap<>();

    ItemLinks(Tables tables) {
        for (LinkRow link : tables.rows(LinkRow.class)) {
            if (!link.fromItem().equals(link.toItem())) {
                add(link.fromItem(), link);
                add(link.toItem(), link);
            }
        }
    }

    private void add(String item, LinkRow link) {
        byItem.computeIfAbsent(item, k -> new ArrayList<>()).add(link);
    }

    /** The links of an item, whichever way they were made. */
    public List<LinkRow> of(ItemRow item) {
        return byItem.getOrDefault(item.id(), List.of());
    }

    /** The ids of the items at the other ends of an item's links, each with its links. */
    public SortedMap<String, List<LinkRow>> partners(ItemRow item) {
        SortedMap<String, List<LinkRow>> partners = new TreeMap<>();
        for (LinkRow link : of(item)) {
            partners.computeIfAbsent(other(link, item.id()), k -> new ArrayList<>())
                    .add(link);
        }
        return partners;
    }

    /** Whether a link of any type joins the two. */
    public boolean linked(ItemRow one, ItemRow other) {
        return of(one).stream().anyMatch(link -> other(link, one.id()).equals(other.id()));
    }

    /** Whether a link of that type joins the two, whichever way. */
    public boolean linked(ItemRow one, ItemRow other, LinkType type) {
        return of(one).stream()
                .anyMatch(link -> link.type() == type && other(link, one.id()).equals(other.id()));
    }

    private static String other(LinkRow link, String item) {
        return link.fromItem().equals(item) ? link.toItem() : link.fromItem();
    }
}
