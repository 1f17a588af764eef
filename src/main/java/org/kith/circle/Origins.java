package org.kith.circle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where what an item says was first said. {@code origin} names the item that an item repeats; the chain of origins ends in
 * the item that repeats none. A chain that runs in a circle ends nowhere; an origin that does not exist for the reader
 * reads as empty, so that the chain ends before it.
 */
public final class Origins {

    private final Tables tables;
    private final Map<String, List<ItemRow>> endingIn = new HashMap<>();

    Origins(Tables tables) {
        this.tables = tables;
        for (ItemRow item : tables.rows(ItemRow.class)) {
            end(item)
                    .ifPresent(end -> endingIn.computeIfAbsent(end.id(), k -> new ArrayList<>())
                            .add(item));
        }
    }

    /** The item in which the chain of origins ends; empty for an item that repeats none, and for a chain in a circle. */
    public Optional<ItemRow> end(ItemRow item) {
        ItemRow at = item;
        Set<String> seen = new HashSet<>();
        for (ItemRow next = origin(at); next != null; next = origin(at)) {
            if (!seen.add(at.id())) {
                return Optional.empty();
            }
            at = next;
        }
        return at == item ? Optional.empty() : Optional.of(at);
    }

    private @Nullable ItemRow origin(ItemRow item) {
        return tables.row(ItemRow.class, item.origin());
    }

    /** The items whose chain of origins ends in this one, which is not among them. */
    public List<ItemRow> endingIn(ItemRow item) {
        return endingIn.getOrDefault(item.id(), List.of());
    }
}
