package org.kith.enquiry;

import org.jspecify.annotations.Nullable;
import org.kith.gaps.FindingKey;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.StatementKind;

/** What every request says, however it was put: one for each person or home asked about. */
public final class RequestSaying {

    private RequestSaying() {}

    /**
     * A request about one person or home, to be completed by how it was put.
     *
     * @param enquiry internal id, or null where it is asked without one
     * @param group what the requests of one ask have in common, or null where it is alone
     * @param agency internal id of the agency asked
     */
    public static Saying.Builder of(
            @Nullable String enquiry,
            @Nullable String group,
            String agency,
            FindingKey.Part about,
            Moment askedAt,
            String question) {
        Saying.Builder saying = Saying.of(StatementKind.REQUEST)
                .names("enquiry", enquiry)
                .cell("ask_group", group)
                .names("agency", agency)
                .cell("asked_at", askedAt)
                .cell("question", question);
        return switch (about) {
            case FindingKey.Who who ->
                saying.names("about", who.person().records().getFirst());
            case FindingKey.Thing home -> saying.names("household", home.id());
            case FindingKey.Word ignored -> throw new IllegalArgumentException("nobody asks about a word");
            case FindingKey.Pair ignored -> throw new IllegalArgumentException("one request, one person");
        };
    }
}
