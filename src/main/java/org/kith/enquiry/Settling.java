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
        return stillAs(asked, agency, true, null);
    }

    /**
     * That requests stand as they were seen, looked at within the change that answers them.
     *
     * @param waiting whether they waited; where they did not, an answer is given beside what was answered
     * @param seen ids of the answers that were seen; null where it makes no difference which there are
     */
    static Sayings.Still stillAs(
            Collection<String> asked, @Nullable String agency, boolean waiting, @Nullable Collection<String> seen) {
        // In one order, so that two who answer the same do not wait for each other.
        List<String> ids = asked.stream().distinct().sorted().toList();
        return writing -> {
            List<String> keys = new ArrayList<>();
            List<String> held = new ArrayList<>();
            boolean open = true;
            for (Held each : writing.rows(
                    EnquiryCypher.HOLD_REQUESTS,
                    Map.of("ids", ids, "agency", agency == null ? "" : agency),
                    row -> new Held(row.text("id"), row.text("delivered"), row.yes("open")))) {
                held.add(each.id());
                keys.addAll(List.of(each.id(), each.delivered()));
                open &= each.open();
            }
            boolean aside = !writing.rows(
                            EnquiryCypher.SET_ASIDE_MEANWHILE, Map.of("keys", keys), row -> row.text("key"))
                    .isEmpty();
            boolean more = seen != null
                    && !writing.rows(
                                    EnquiryCypher.ANSWERED_MEANWHILE,
                                    Map.of("ids", ids, "seen", List.copyOf(seen)),
                                    row -> row.text("id"))
                            .isEmpty();
            if (!held.containsAll(ids) || waiting && (aside || !open) || more) {
                throw answeredMeanwhile();
            }
        };
    }

    private record Held(String id, String delivered, boolean open) {}

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
