package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that a finding rests on, as it is told at the side of the picture.
 *
 * @param title what it is called in a few words
 * @param lines what it says, in sentences; never more than the reader may see
 * @param more a way on, such as to the item's own page, or null where there is none
 */
public record Evidence(
        String title, List<String> lines, @Nullable Component more) {

    public Evidence {
        lines = List.copyOf(lines);
    }
}
