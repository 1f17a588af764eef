package org.kith.record;

import java.util.List;
import org.kith.vocabulary.StatementKind;

/**
 * The space of names of one deliverer: the ids of its rows mean something only within it.
 *
 * @param deliverer its name; the empty name is the scope of folders that do not say who delivers
 */
public record Scope(String deliverer) {

    /** What a row with an id of the deliverer's own is known by in the store. */
    public String id(StatementKind kind, String delivered) {
        return deliverer + "|" + kind.label() + "|" + delivered;
    }

    /** What a row without an id is known by: its key columns, in the order of the format, empty ones too. */
    public String key(StatementKind kind, List<String> keyCells) {
        return deliverer + "|" + kind.label() + "|"
                + String.join(
                        "",
                        keyCells.stream()
                                .map(cell -> cell.length() + ":" + cell)
                                .toList());
    }
}
