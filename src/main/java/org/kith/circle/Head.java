package org.kith.circle;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * What every row carries whatever it says.
 *
 * @param id internal id
 * @param delivered the deliverer's own id, or null for rows known by their key columns
 * @param known from when the row was known, or null when it was always known
 * @param restricted whether its content is not for this reader: the row counts, its free texts are blank, and a screen
 *     shows whom to contact instead of what it says
 * @param said whether a user of Kith said it: then it can be taken back
 * @param why why they said so, in their words: of a link what its two items mean together. Null for most rows, and for
 *     this reader where it may repeat what is restricted
 */
public record Head(
        String id,
        @Nullable String delivered,
        @Nullable Moment known,
        boolean restricted,
        boolean said,
        @Nullable String why) {}
