package org.kith.review.said;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ChallengeRow;
import org.kith.circle.Circle;
import org.kith.circle.ConditionRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.PeriodItems;
import org.kith.settings.Clocks;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SharePurpose;
import org.kith.vocabulary.YesNo;

/** Finds what worked around a child in a period. Each clause is the other side of a pattern of the gap catalogue. */
public final class WhatWorked {

    /** {@code received-not-read} begins six days after the receipt. */
    private static final int READ_WITHIN = 6;

    /** {@code challenge-open} begins ten days after a challenge was raised. */
    private static final int ANSWERED_WITHIN = 10;

    private final Circle circle;
    private final Slice slice;
    private final Called called;
    private final Period period;
    private final Clocks clocks;
    private final List<ItemRow> items;
    private final Set<String> ids = new HashSet<>();

    private WhatWorked(Circle circle, Period period, Clocks clocks) {
        this.circle = circle;
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.period = period;
        this.clocks = clocks;
        this.items = PeriodItems.of(circle, period);
        items.forEach(item -> ids.add(item.id()));
    }

    /**
     * @param clocks by when a request is to be answered that says nothing of it itself
     * @return by sort, and of each the earliest first
     */
    public static List<Worked> in(Circle circle, Period period, Clocks clocks) {
        return new WhatWorked(circle, period, clocks).all();
    }

    private List<Worked> all() {
        List<Worked> all = new ArrayList<>();
        all.addAll(answered());
        items.forEach(item -> all.addAll(passedOn(item)));
        slice.rows(LinkRow.class).forEach(link -> together(link).ifPresent(all::add));
        items.forEach(item -> heard(item).ifPresent(all::add));
        slice.rows(ConditionRow.class).forEach(condition -> checked(condition).ifPresent(all::add));
        slice.rows(ChallengeRow.class)
                .forEach(challenge -> challenged(challenge).ifPresent(all::add));
        all.sort(Comparator.comparing(Worked::sort)
                .thenComparing(Worked::at, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(Worked::sentence));
        return List.copyOf(all);
    }

    /** Answered with information, by its due time, and before its enquiry was closed. One agency's answers of one moment are one. */
    private Collection<Worked> answered() {
        Map<String, Worked> found = new LinkedHashMap<>();
        Set<RequestRow> asked = new java.util.LinkedHashSet<>(slice.requestsAround(circle.child()));
        circle.enquiries().forEach(enquiry -> asked.addAll(slice.enquiries().requests(enquiry)));
        for (RequestRow request : asked) {
            Moment at = request.answeredAt();
            EnquiryRow enquiry = slice.row(EnquiryRow.class, request.enquiry());
            List<ItemRow> brought = rows(request.responseItems());
            boolean information = request.outcome() == RequestOutcome.INFORMATION && !brought.isEmpty();
            boolean open =
                    enquiry == null || enquiry.closedAt() == null || at != null && at.isBefore(enquiry.closedAt());
            if (at == null || !period.holds(at) || !information || !open || !inTime(request, enquiry, at)) {
                continue;
            }
            boolean used = enquiry != null
                    && brought.stream().anyMatch(item -> enquiry.cites().contains(item.id()));
            String when = request.askedAt() != null && request.askedAt().day().equals(at.day())
                    ? "the day it was asked"
                    : "in time";
            found.putIfAbsent(
                    request.agency() + " " + at + " " + request.responseItems(),
                    new Worked(
                            Worked.Sort.ANSWERED,
                            at,
                            Called.capital(called.agency(request.agency())) + " answered " + when + ", with "
                                    + many(brought.size()) + (used ? "; the decision names what it said" : ""),
                            brought,
                            used));
        }
        return found.values();
    }

    private boolean inTime(RequestRow request, @Nullable EnquiryRow enquiry, Moment at) {
        Optional<Instant> due = request.dueAt() != null
                ? Optional.of(request.dueAt().instant())
                : enquiry == null
                        ? Optional.empty()
                        : clocks.dueAt(slice.enquiries().grade(enquiry).orElse(null), request.askedAt());
        return due.filter(instant -> !at.instant().isAfter(instant)).isPresent();
    }

    /** Sent for another purpose than to answer, and read before anybody would have asked whether it was. */
    private List<Worked> passedOn(ItemRow item) {
        List<Worked> found = new ArrayList<>();
        for (ShareRow share : slice.holdings().shares(item)) {
            Moment received = share.receivedAt();
            Moment read = share.readAt();
            boolean inTime = received != null
                    && read != null
                    && read.day().isBefore(received.day().plusDays(READ_WITHIN))
                    && org.kith.information.life.ItemLife.reports(slice, share.sharedWith(), null);
            if (inTime && period.holds(read) && share.purpose() != SharePurpose.ANSWER) {
                boolean used = slice.decisions().cited(item);
                found.add(new Worked(
                        Worked.Sort.PASSED_ON,
                        read,
                        Called.capital(called.agency(item.heldBy())) + " passed “" + Called.item(item) + "” on to "
                                + called.agency(share.sharedWith()) + ", where it was read"
                                + (used ? "; a decision names it" : ""),
                        List.of(item),
                        used));
            }
        }
        return found;
    }

    /** A link between items of different holders: somebody looked across. What replaces an item joins nothing. */
    private Optional<Worked> together(LinkRow link) {
        ItemRow one = slice.row(ItemRow.class, link.fromItem());
        ItemRow other = slice.row(ItemRow.class, link.toItem());
        if (one == null || other == null || !period.holds(link.madeAt())) {
            return Optional.empty();
        }
        boolean across = !one.heldBy().equals(other.heldBy())
                && link.type() != LinkType.SUPERSEDES
                && (ids.contains(one.id()) || ids.contains(other.id()));
        if (!across) {
            return Optional.empty();
        }
        String why = link.together();
        boolean used = slice.decisions().citedTogether(one, other);
        return Optional.of(new Worked(
                Worked.Sort.TOGETHER,
                link.madeAt(),
                "“" + Called.item(one) + "” (" + called.agency(one.heldBy()) + ") and “" + Called.item(other) + "” ("
                        + called.agency(other.heldBy()) + ") were put together"
                        + (why == null ? "; no sentence is recorded of what they mean together" : ": “" + why + "”")
                        + (used ? "; one decision names both" : ""),
                List.of(one, other),
                used));
    }

    /** The child's own words, or seen alone: the other side of {@code childs-voice-missing}. */
    private Optional<Worked> heard(ItemRow item) {
        boolean about = slice.items().about(item).contains(circle.child());
        boolean voice = item.kind() == ItemKind.CHILDS_VOICE && !somebodyElse(item) || item.seenAlone() == YesNo.YES;
        if (!about || !voice || !period.holds(item.moment())) {
            return Optional.empty();
        }
        boolean used = slice.decisions().cited(item);
        return Optional.of(new Worked(
                Worked.Sort.HEARD,
                item.moment(),
                Called.capital(called.agency(item.heldBy()))
                        + (item.seenAlone() == YesNo.YES
                                ? " saw the child alone: “"
                                : " wrote down the child’s own words: “")
                        + Called.item(item) + "”" + (used ? "; a decision names it" : ""),
                List.of(item),
                used));
    }

    private boolean somebodyElse(ItemRow item) {
        Person said = slice.people().of(item.reportedBy());
        return said != null && !said.equals(circle.child());
    }

    private Optional<Worked> checked(ConditionRow condition) {
        Moment at = condition.checkedAt();
        boolean about = condition.about().stream().anyMatch(id -> child(id));
        boolean inTime = at != null && condition.reviewBy() != null && !at.day().isAfter(condition.reviewBy());
        return about && inTime && period.holds(at)
                ? Optional.of(new Worked(
                        Worked.Sort.CHECKED,
                        at,
                        "What was agreed was looked at again by its day"
                                + (condition.outcome() == null
                                        ? ""
                                        : ": " + condition.outcome().label()),
                        rows(condition.evidenceItem() == null ? List.of() : List.of(condition.evidenceItem())),
                        false))
                : Optional.empty();
    }

    private Optional<Worked> challenged(ChallengeRow challenge) {
        Moment raised = challenge.raisedAt();
        Moment at = challenge.answeredAt();
        EnquiryRow enquiry = slice.row(EnquiryRow.class, challenge.aboutEnquiry());
        boolean about = challenge.aboutItem() != null && ids.contains(challenge.aboutItem())
                || enquiry != null && child(enquiry.child());
        boolean inTime = raised != null
                && at != null
                && challenge.outcome() != null
                && at.day().isBefore(raised.day().plusDays(ANSWERED_WITHIN));
        return about && inTime && period.holds(at)
                ? Optional.of(new Worked(
                        Worked.Sort.CHALLENGED,
                        at,
                        Called.capital(called.agency(challenge.toAgency())) + " was asked to think again, and answered",
                        rows(challenge.aboutItem() == null ? List.of() : List.of(challenge.aboutItem())),
                        false))
                : Optional.empty();
    }

    private boolean child(String record) {
        return Objects.equals(slice.people().of(record), circle.child());
    }

    private List<ItemRow> rows(List<String> wanted) {
        return wanted.stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String many(int items) {
        return items == 1 ? "1 item" : items + " items";
    }
}
