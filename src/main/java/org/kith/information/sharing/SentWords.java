package org.kith.information.sharing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exact words of an item that an agency was sent, as the reason of its share keeps them: first why, then on a line of
 * its own how much was sent, then the words. So they outlive a correction of the item, and an export carries them.
 *
 * @param why why it was shared
 * @param words what was sent of the item, exactly
 */
public record SentWords(String why, ShareForm form, String words) {

    /** The {@code reason} of the share. */
    public String reason() {
        return why.strip().replace("\n", " ") + "\n" + head(form) + "\n" + words.strip();
    }

    /**
     * Reads the words back.
     *
     * @return empty where the share was not made here, and nobody kept the words
     */
    public static Optional<SentWords> of(@Nullable String reason) {
        String[] parts = reason == null ? new String[0] : reason.split("\n", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        for (ShareForm form : ShareForm.values()) {
            if (form.goes() && parts[1].equals(head(form))) {
                return Optional.of(new SentWords(parts[0], form, parts[2]));
            }
        }
        return Optional.empty();
    }

    private static String head(ShareForm form) {
        return switch (form) {
            case SUMMARY -> "Sent in summary:";
            case OWN_WORDS -> "Sent in words of their own:";
            case FULL -> "Sent in full:";
            case NOT -> "Not sent:";
        };
    }
}
