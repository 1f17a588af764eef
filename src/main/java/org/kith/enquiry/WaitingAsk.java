package org.kith.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.EnquiryRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.vocabulary.Rag;

/**
 * An ask that waits for its answer: one request, or several of one ask that name several people.
 *
 * @param requests its requests; never empty
 * @param enquiry what they were asked for, or null where one practitioner asks another agency
 * @param grade the grade of that enquiry now
 * @param due when its clock runs out, or null where none runs
 * @param working whether that clock runs in working time only
 */
public record WaitingAsk(
        List<RequestRow> requests,
        @Nullable EnquiryRow enquiry,
        @Nullable Rag grade,
        @Nullable Instant due,
        boolean working) {

    public WaitingAsk {
        requests = List.copyOf(requests);
    }

    /** Requests by the ask they belong to, each where the first of it stands. */
    public static List<List<RequestRow>> together(Collection<RequestRow> requests) {
        Map<String, List<RequestRow>> asks = new LinkedHashMap<>();
        requests.forEach(request ->
                asks.computeIfAbsent(ask(request), k -> new ArrayList<>()).add(request));
        return List.copyOf(asks.values());
    }

    /** One ask names several people of one enquiry to one agency, by one time. */
    private static String ask(RequestRow request) {
        return request.askGroup() == null
                ? request.id()
                : String.join("|", request.askGroup(), request.agency(), String.valueOf(request.enquiry()));
    }

    /** The ask that some requests of a slice make. A due time of its own goes before the clock of its enquiry's grade. */
    static WaitingAsk of(Slice slice, List<RequestRow> requests, Clocks clocks) {
        RequestRow first = requests.getFirst();
        EnquiryRow enquiry = slice.row(EnquiryRow.class, first.enquiry());
        Rag grade = enquiry == null ? null : slice.enquiries().grade(enquiry).orElse(null);
        Moment own = first.dueAt();
        Instant due = own != null
                ? own.instant()
                : grade == null ? null : clocks.dueAt(grade, first.askedAt()).orElse(null);
        Clocks.Length length = grade == null ? null : clocks.lengths().get(grade);
        return new WaitingAsk(requests, enquiry, grade, due, own != null || length == null || length.working());
    }

    public RequestRow first() {
        return requests.getFirst();
    }

    public String agency() {
        return first().agency();
    }

    public boolean overdue(Instant now) {
        return due != null && !now.isBefore(due);
    }

    /** What the clock says, or nothing where none runs. */
    public Optional<String> clock(Instant now, Clocks clocks) {
        return Optional.ofNullable(due).map(at -> TimeLeft.of(at, now, clocks.calendar(), working));
    }

    public List<String> ids() {
        return requests.stream().map(RequestRow::id).toList();
    }
}
