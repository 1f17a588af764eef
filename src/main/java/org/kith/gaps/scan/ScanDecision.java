package org.kith.gaps.scan;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;

/**
 * Whom the scan covers, as the authority decided: by default the children about whom somebody is worried already. Looking
 * wider has a name and a reason, and both are shown.
 *
 * @param everyChild whether every child is looked at, also those about whom nobody is worried
 * @param by who decided; null for what Kith ships with
 * @param reason why; empty for what Kith ships with
 * @param at when, on the domain clock; null for what Kith ships with
 */
public record ScanDecision(
        boolean everyChild,
        @Nullable String by,
        String reason,
        @Nullable Instant at) {

    /** How long after closing, or after something was sent, somebody still counts as worried. */
    static final int MONTHS = 12;

    /** Children who are live, had an enquiry closed in the last 12 months, or about whom something was sent in that time. */
    public static final ScanDecision SHIPPED = new ScanDecision(false, null, "", null);

    public ScanDecision {
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A decision by somebody.
     *
     * @throws KithException.Invalid without a name or a reason
     */
    public static ScanDecision made(boolean everyChild, String by, String reason, Instant at) {
        if (by.isBlank() || reason.isBlank()) {
            throw new KithException.Invalid(
                    "Whom Kith looks at is decided by a named person with a reason. Nothing was changed. Say why.");
        }
        return new ScanDecision(everyChild, by.strip(), PlainText.typed(reason), at);
    }
}
