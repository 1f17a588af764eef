package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/**
 * Who was asked about whom, and who answered, in the time that counts for a live child: from 28 days before its latest
 * open enquiry began. A refusal settles nothing; a referral or a notification is not a search.
 */
final class Asking {

    private static final int DAYS_BEFORE_OPENING = 28;

    private final Circle circle;
    private final Slice slice;
    private final Set<String> runners;
    private final @Nullable LocalDate since;

    private Asking(Circle circle, @Nullable LocalDate since) {
        this.circle = circle;
        this.slice = circle.slice();
        this.runners = circle.runners();
        this.since = since;
    }

    static Asking in(Circle circle) {
        Moment opened = circle.latestOpenEnquiry().map(EnquiryRow::openedAt).orElse(null);
        return new Asking(circle, opened == null ? null : opened.day().minusDays(DAYS_BEFORE_OPENING));
    }

    static @Nullable AgencyType type(Slice slice, @Nullable String agency) {
        AgencyRow row = slice.agency(agency);
        return row == null ? null : row.type();
    }

    boolean runs(String agency) {
        return runners.contains(agency);
    }

    Set<String> runners() {
        return runners;
    }

    /** A type of which the data has no agency is asked; a type whose only agency runs the enquiry is not. */
    boolean onlyRunners(AgencyType type, @Nullable String area) {
        List<String> agencies = slice.agencies(type).stream()
                .filter(agency -> area == null || area.equals(agency.area()))
                .map(AgencyRow::id)
                .toList();
        return !agencies.isEmpty() && runners.containsAll(agencies);
    }

    /** Whether some agency of the type was asked, or answered, in a way that settles a rule. */
    boolean settled(Firing firing, AgencyType type) {
        Predicate<String> agency = id -> type(slice, id) == type && inArea(id, firing.area());
        Moment after = firing.settledAfter();
        boolean asked = requests(firing.subject()).stream()
                .filter(request -> agency.test(request.agency()) && asked(request))
                .anyMatch(request -> {
                    Moment at = request.askedAt();
                    return after == null || at != null && at.isAfter(after);
                });
        return asked || firing.itemSettles() && answered(firing.subject(), agency);
    }

    private boolean inArea(String agency, @Nullable String area) {
        AgencyRow row = slice.agency(agency);
        return area == null || row != null && area.equals(row.area());
    }

    /** Whether that agency was asked about the person in the time that counts, or has answered about it. */
    boolean settled(Person person, String agency) {
        Subject subject = new Subject.OfPerson(person);
        return requests(subject).stream().anyMatch(request -> request.agency().equals(agency) && asked(request))
                || answered(subject, agency::equals);
    }

    /** Requests to the type about the subject that settle nothing: older ones, and those refused. */
    List<RequestRow> unsettling(Subject subject, AgencyType type) {
        return requests(subject).stream()
                .filter(request -> type(slice, request.agency()) == type && !asked(request))
                .toList();
    }

    List<RequestRow> asked(Subject subject, AgencyType type) {
        return requests(subject).stream()
                .filter(request -> type(slice, request.agency()) == type && asked(request))
                .toList();
    }

    private List<RequestRow> requests(Subject subject) {
        return switch (subject) {
            case Subject.OfPerson of -> slice.requests().naming(of.person());
            case Subject.OfHousehold of ->
                slice.requests().namingHousehold(of.household().id());
        };
    }

    private boolean asked(RequestRow request) {
        return !request.refused() && inTime(request);
    }

    /**
     * A request without a time was always asked: in time where the enquiry was always open, or where it belongs to an open
     * enquiry about the child.
     */
    private boolean inTime(RequestRow request) {
        Moment at = request.askedAt();
        return at == null
                ? since == null
                        || circle.openEnquiries().stream()
                                .anyMatch(enquiry -> enquiry.id().equals(request.enquiry()))
                : inTime(at);
    }

    private boolean inTime(Moment moment) {
        return since == null || !moment.day().isBefore(since);
    }

    /**
     * Answered about p: an item about p held by it reached the agency running the enquiry, in that time, as a response
     * item or by a share of purpose answer.
     */
    private boolean answered(Subject subject, Predicate<String> agency) {
        return items(subject).stream()
                .filter(item -> agency.test(item.heldBy()))
                .flatMap(item -> slice.holdings().receipts(item).stream())
                .filter(Holdings.Receipt::answer)
                .anyMatch(receipt -> runners.contains(receipt.agency()) && inTime(receipt.at()));
    }

    private List<ItemRow> items(Subject subject) {
        return switch (subject) {
            case Subject.OfPerson of -> slice.items().about(of.person());
            case Subject.OfHousehold of ->
                slice.items().all().stream()
                        .filter(item ->
                                Objects.equals(item.household(), of.household().id()))
                        .collect(Collectors.toList());
        };
    }
}
