package org.kith.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Through whose eyes a lens looks: all agencies together, or one.
 *
 * @param agency id of the agency, or null for all together
 */
public record Viewpoint(@Nullable String agency) {

    public static final Viewpoint TOGETHER = new Viewpoint(null);

    public static Viewpoint of(String agency) {
        return new Viewpoint(agency);
    }

    public Optional<String> only() {
        return Optional.ofNullable(agency);
    }
}
