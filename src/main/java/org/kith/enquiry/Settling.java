package org.kith.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.RequestRow;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.vocabulary.StatementKind;

/**
 * Settles requests. It sets one aside as answered. What an agency delivered is not changed by what is said here: the answer stands beside
 * the request as a row of its own, and the request itself waits no longer (gap catalogue, {@code request-unanswered}).
 */
public final class Settling {

    private static final String PATTERN = "request-unanswered";

    private Settling() {}

    /**
     * That requests wait still for an answer, looked at within the change that answers them: of two who answer at once the
     * second learns of the first.
     *
     * @param asked ids of the requests
     * @param agency the agency that is to have been asked, or null where whoever writes down its answer knows
     */
    public static Sayings.Still stillWaiting(Collection<String> asked, @Nullable String agency) {
        // In one order, so that two who answer the same do not wait for each other.
        List<String> ids = asked.stream().distinct().sorted().toList();
        return writing -> {
            List<String> keys = new ArrayList<>();
            List<String> open = writing.rows(
                    EnquiryCypher.HOLD_REQUESTS, Map.of("ids", ids, "agency", agency == null ? "" : agency), row -> {
                        keys.add(row.text("delivered"));
                        return row.text("id");
                    });
            keys.addAll(open);
            boolean aside = !writing.rows(
                            EnquiryCypher.SET_ASIDE_MEANWHILE, Map.of("keys", keys), row -> row.text("key"))
                    .isEmpty();
            if (aside || !open.containsAll(ids)) {
                throw answeredMeanwhile();
            }
        };
    }

    static KithException.Stale answeredMeanwhile() {
        return new KithException.Stale(
                "Somebody has answered this meanwhile, or it is asked no longer. Nothing was saved."
                        + " What you wrote is still here, and kept as a draft.");
    }

    /**
     * @param enquiry what it was asked for, where that is known: its child is whom the setting aside is for
     * @param reason how it was answered, in words
     * @param by the name of whoever says so
     */
    public static Saying answered(
            RequestRow request, @Nullable EnquiryRow enquiry, String reason, String by, Instant at) {
        return Saying.of(StatementKind.DISMISSAL)
                .cell("pattern", PATTERN)
                .cell("key", request.id())
                .names("child", enquiry == null ? null : enquiry.child())
                .cell("reason", reason)
                .cell("by", by)
                .cell("at", Moment.of(at))
                .build();
    }
}
