package org.kith.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.RequestRow;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.StatementKind;

/**
 * Sets a request aside as answered. What an agency delivered is not changed by what is said here: the answer stands beside
 * the request as a row of its own, and the request itself waits no longer (gap catalogue, {@code request-unanswered}).
 */
public final class Settling {

    private static final String PATTERN = "request-unanswered";

    private Settling() {}

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
