package org.kith.enquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.kernel.Moment;

/**
 * What is still open when an enquiry is about to be decided. It stays open when it is: deciding answers nothing.
 *
 * @param waiting requests of the enquiry that wait for an answer, then those about the child asked outside any enquiry;
 *     each the longest waiting first
 * @param answered requests of the enquiry that were answered with items, the latest answer first
 * @param findings gaps around the child that bear on deciding now, in the order of the child's page
 */
public record BeforeDeciding(List<RequestRow> waiting, List<RequestRow> answered, List<Finding> findings) {

    private static final String UNANSWERED = "request-unanswered";

    /** Those that say that something is known, held or said that a decision now would be made without. */
    private static final Set<String> BEARING = Set.of(
            "agency-not-asked",
            "held-not-shared",
            "answer-not-joined",
            "decided-before-answer",
            "nil-return-out-of-date",
            "received-not-read",
            "unease-not-followed",
            "adult-appeared-after-checks",
            "household-lists-differ",
            "relationship-unverified",
            "sibling-history-not-joined",
            "previous-area-not-asked",
            "accounts-not-compared",
            "explanation-carried-as-fact",
            "one-origin-many-items",
            "independent-reporters-set-aside",
            "withdrawal-after-concern",
            "childs-voice-missing",
            "injuries-not-read-together",
            "new-concern-after-closing",
            "challenge-open",
            "condition-not-checked");

    private static final Comparator<RequestRow> BY_ASKING = Comparator.comparing(
                    RequestRow::askedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(Row::id);

    public BeforeDeciding {
        waiting = List.copyOf(waiting);
        answered = List.copyOf(answered);
        findings = List.copyOf(findings);
    }

    /**
     * @param findings the findings that stand on the child's page
     */
    public static BeforeDeciding of(Circle circle, EnquiryRow enquiry, List<Finding> findings) {
        Slice slice = circle.slice();
        List<RequestRow> waiting = new ArrayList<>(waiting(slice, enquiry));
        slice.requests().naming(circle.child()).stream()
                .filter(request -> request.enquiry() == null && waits(slice, request))
                .forEach(waiting::add);
        List<RequestRow> answered = slice.enquiries().requests(enquiry).stream()
                .filter(request ->
                        request.answeredAt() != null && !request.responseItems().isEmpty())
                .sorted(Comparator.comparing(
                        RequestRow::answeredAt, Comparator.nullsFirst(Comparator.<Moment>reverseOrder())))
                .toList();
        return new BeforeDeciding(
                waiting,
                answered,
                findings.stream()
                        .filter(finding -> BEARING.contains(finding.pattern()))
                        .toList());
    }

    /** The requests of an enquiry that wait for an answer, the longest waiting first. */
    public static List<RequestRow> waiting(Slice slice, EnquiryRow enquiry) {
        return slice.enquiries().requests(enquiry).stream()
                .filter(request -> waits(slice, request))
                .sorted(BY_ASKING)
                .toList();
    }

    /** What was answered beside its own row, or is not needed any more, waits no longer. */
    private static boolean waits(Slice slice, RequestRow request) {
        return request.answeredAt() == null
                && slice.setAside().of(UNANSWERED).stream()
                        .noneMatch(row -> row.key().equals(request.id())
                                || row.key().equals(request.head().delivered()));
    }

    /** Requests whose answer brought items of which none is among those chosen. */
    public List<RequestRow> leftOut(Slice slice, Collection<String> chosen) {
        return answered.stream()
                .filter(request -> request.responseItems().stream()
                        .map(id -> slice.row(ItemRow.class, id))
                        .anyMatch(Objects::nonNull))
                .filter(request -> request.responseItems().stream().noneMatch(chosen::contains))
                .toList();
    }
}
