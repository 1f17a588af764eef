package org.kith.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/**
 * What joins one agency and one person: that it works with them, runs an enquiry, was asked, holds something.
 *
 * @param involvements whenever they were, those that go on first
 * @param runs open enquiries about the person that the agency runs
 * @param requests put to the agency about the person, the latest last
 * @param holds items it holds about the person
 */
record Contacts(
        AgencyRow agency,
        Known.Someone someone,
        List<InvolvementRow> involvements,
        List<EnquiryRow> runs,
        List<RequestRow> requests,
        List<ItemRow> holds) {

    static Contacts between(AgencyRow agency, Known.Someone someone) {
        Slice slice = someone.slice();
        Person person = someone.person();
        String id = agency.id();
        return new Contacts(
                agency,
                someone,
                slice.involvements().of(person).stream()
                        .filter(row -> row.agency().equals(id))
                        .sorted(Comparator.comparing((InvolvementRow row) ->
                                        !slice.involvements().open(row))
                                .thenComparing(
                                        InvolvementRow::from,
                                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                        .toList(),
                slice.enquiries().openAbout(person).stream()
                        .filter(enquiry -> slice.enquiries().runners(enquiry).contains(id))
                        .toList(),
                slice.requests().naming(person).stream()
                        .filter(request -> request.agency().equals(id))
                        .toList(),
                slice.items().about(person).stream()
                        .filter(item -> item.heldBy().equals(id))
                        .toList());
    }

    boolean none() {
        return involvements.isEmpty() && runs.isEmpty() && requests.isEmpty() && holds.isEmpty();
    }

    List<InvolvementRow> open() {
        return involvements.stream()
                .filter(someone.slice().involvements()::open)
                .toList();
    }

    /** Whether all that is recorded of their work together is not for this reader. */
    boolean closed() {
        return !involvements.isEmpty() && involvements.stream().allMatch(InvolvementRow::restricted);
    }

    /** The request put last. */
    Optional<RequestRow> lastRequest() {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.getLast());
    }

    boolean waiting() {
        return lastRequest().filter(request -> request.answeredAt() == null).isPresent();
    }

    Optional<LocalDate> lastContact() {
        return involvements.stream()
                .filter(row -> !row.restricted())
                .map(row -> someone.slice().involvements().lastContact(row))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    Optional<LocalDate> since() {
        return open().stream()
                .filter(row -> !row.restricted())
                .map(InvolvementRow::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /** "asked on 14 May 2024, answered on 15 May 2024: nothing held". */
    Optional<String> asked() {
        return lastRequest().map(request -> {
            String on = Stream.ofNullable(request.askedAt())
                    .map(Moment::day)
                    .map(day -> "asked on " + Words.day(day))
                    .findFirst()
                    .orElse("asked");
            Moment answered = request.answeredAt();
            if (answered == null) {
                String due = request.dueAt() == null
                        ? ""
                        : ", due " + Words.day(request.dueAt().day());
                return on + due + ", no answer recorded";
            }
            String outcome =
                    request.outcome() == null ? "" : ": " + request.outcome().label();
            return on + ", answered on " + Words.day(answered.day()) + outcome;
        });
    }
}
