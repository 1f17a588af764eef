package org.kith.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Compared;
import org.kith.gaps.Finding;

/**
 * What one sees of a child from another day or through other eyes.
 *
 * @param circle the child's circle; empty where nothing of the child was recorded there by then
 * @param findings what was missing then; none where that is not a question of what was known
 * @param compared what each of two agencies had; null where one looks through one pair of eyes
 */
public record Seen(
        Optional<Circle> circle,
        Collection<Finding> findings,
        @Nullable Compared compared) {

    /** Nothing of the child was there. */
    public static final Seen NOTHING = new Seen(Optional.empty(), List.of(), null);

    public Seen {
        findings = List.copyOf(findings);
    }
}
