package org.kith.uikit.network;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The picture as a whole.
 *
 * @param label its name for those who hear it, "Network of Mia Harlow"; never shown as a page title
 * @param focus id of the node in the centre, if there is one
 */
public record DiagramView(String label, @Nullable String focus, DiagramLayout layout) {

    public DiagramView {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(layout, "layout");
    }
}
