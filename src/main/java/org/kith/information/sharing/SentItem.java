package org.kith.information.sharing;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * Something an agency was sent, as its own desk shows it: the words that were sent, and nothing else of the item.
 *
 * @param share id of the share
 * @param version the version of the share that was seen, to add to it by
 * @param from who shared it, as they wrote it; null where that is not recorded
 * @param words the exact words; null where nobody kept them, or the item is restricted by now
 * @param restricted whether the item is restricted by now
 */
public record SentItem(
        String share,
        String version,
        @Nullable String from,
        @Nullable Moment sentAt,
        @Nullable Moment receivedAt,
        @Nullable Moment readAt,
        @Nullable SentWords words,
        @Nullable String basis,
        boolean restricted) {

    public boolean received() {
        return receivedAt != null || readAt != null;
    }
}
