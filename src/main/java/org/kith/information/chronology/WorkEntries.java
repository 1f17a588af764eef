package org.kith.information.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ConditionRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.GradeRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.MeetingRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/** What agencies did as lines of a chronology: involvements, enquiries, requests, meetings, plans. */
final class WorkEntries {

    private final Circle circle;
    private final Slice slice;
    private final Called called;
    private final List<String> whose;
    private final List<String> child;
    private final List<Entry> entries = new ArrayList<>();

    WorkEntries(Circle circle, List<String> whose) {
        this.circle = circle;
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.whose = whose;
        this.child = List.of(called.person(circle.child()));
    }

    List<Entry> all() {
        Chronologies.people(circle)
                .forEach(person -> slice.involvements().of(person).forEach(row -> involvement(row, person)));
        List<EnquiryRow> enquiries = circle.enquiries().stream()
                .filter(enquiry -> !enquiry.restricted())
                .toList();
        enquiries.forEach(this::enquiry);
        Set<RequestRow> requests = new LinkedHashSet<>();
        enquiries.forEach(enquiry -> requests.addAll(slice.enquiries().requests(enquiry)));
        requests.addAll(slice.requestsAround(circle.child()));
        requests.addAll(slice.requests().naming(circle.child()));
        requests.removeIf(Row::restricted);
        entries.addAll(new RequestEntries(circle, whose).of(requests));
        Set<String> ids = new TreeSet<>();
        enquiries.forEach(enquiry -> ids.add(enquiry.id()));
        slice.rows(MeetingRow.class).stream()
                .filter(meeting -> meeting.enquiry() != null && ids.contains(meeting.enquiry()))
                .forEach(this::meeting);
        slice.rows(GradeRow.class).stream()
                .filter(grade -> ids.contains(grade.enquiry()))
                .forEach(this::grade);
        Set<ConditionRow> plans = new LinkedHashSet<>();
        circle.home().people().forEach(person -> plans.addAll(slice.followUps().conditions(person)));
        plans.forEach(this::plan);
        return entries;
    }

    private void add(
            Row row,
            String facet,
            EntryKind kind,
            @Nullable Moment when,
            @Nullable Moment known,
            Entry.Source source,
            List<String> about,
            Entry.Said said,
            List<Entry.Line> knownTo,
            List<Entry.Line> response) {
        if (when != null) {
            entries.add(new Entry(
                    row.id(),
                    row.id() + facet,
                    kind,
                    new When(when, null, known),
                    whose,
                    source,
                    Entry.Someone.of(about),
                    said,
                    knownTo,
                    response));
        }
    }

    private void involvement(InvolvementRow row, Person person) {
        AgencyRow agency = slice.agency(row.agency());
        if (agency == null || Called.closed(person)) {
            return;
        }
        List<String> about = List.of(called.person(person));
        if (row.restricted()) {
            String reach = agency.phone() == null ? agency.name() : agency.name() + ", " + agency.phone();
            Entry.Said said =
                    new Entry.Said("Involvement", null, "Restricted: contact " + reach, null, null, List.of(), true);
            add(
                    row,
                    "from",
                    EntryKind.INVOLVEMENT,
                    day(row.from()),
                    null,
                    source(agency),
                    about,
                    said,
                    List.of(),
                    List.of());
            return;
        }
        List<Entry.Line> by = new ArrayList<>();
        called.speaker(row.practitioner()).ifPresent(who -> by.add(new Entry.Line("By", who)));
        Entry.Source source = new Entry.Source(List.of(new Entry.Agency(agency.id(), agency.name())), by);
        List<String> how = Stream.of(
                        row.role(), row.level() == null ? null : row.level().label())
                .filter(Objects::nonNull)
                .toList();
        String more = how.isEmpty() ? "" : " (" + String.join(", ", how) + ")";
        boolean once = row.from() != null && row.from().equals(row.to());
        add(
                row,
                "from",
                EntryKind.INVOLVEMENT,
                day(row.from()),
                row.known(),
                source,
                about,
                Entry.Said.of(
                        once ? "Involvement" : "Involvement begins",
                        agency.name()
                                + (once ? " works on this day with " : " begins to work with ")
                                + called.person(person)
                                + more),
                List.of(),
                List.of());
        if (!once && !slice.involvements().open(row)) {
            boolean said = row.to() != null;
            add(
                    row,
                    "to",
                    EntryKind.INVOLVEMENT,
                    day(row.endedOn()),
                    null,
                    source,
                    about,
                    Entry.Said.of(
                            "Involvement ends",
                            agency.name() + " no longer works with " + called.person(person)
                                    + (said ? "" : " (the day it ended is not recorded; this is the last one known)")),
                    List.of(),
                    List.of());
        }
    }

    private void enquiry(EnquiryRow enquiry) {
        Entry.Source source = source(slice.agency(enquiry.agency()));
        String graded = enquiry.rag() == null ? "" : ", graded " + enquiry.rag().label();
        List<Entry.Line> referrer = enquiry.referrer() == null
                ? List.of()
                : List.of(new Entry.Line(
                        "Referred by",
                        called.speaker(enquiry.referrer())
                                .or(() -> java.util.Optional.ofNullable(slice.agency(enquiry.referrer()))
                                        .map(AgencyRow::name))
                                .orElse("somebody not shown")));
        add(
                enquiry,
                "opened",
                EntryKind.ENQUIRY,
                enquiry.openedAt(),
                null,
                source,
                child,
                new Entry.Said(
                        "Enquiry opened",
                        null,
                        (enquiry.concern() == null ? "What it is about is not recorded" : enquiry.concern()) + graded,
                        null,
                        null,
                        referrer,
                        false),
                List.of(),
                List.of(Entry.Line.of(enquiry.open() ? "Open on the day looked from" : decided(enquiry))));
        List<Entry.Line> by = new ArrayList<>();
        if (enquiry.decidedBy() != null) {
            by.add(new Entry.Line("Decided by", enquiry.decidedBy()));
        }
        List<Entry.Line> rests = new ArrayList<>();
        titles(enquiry.cites()).forEach(title -> rests.add(new Entry.Line("Names", title)));
        titles(enquiry.setAside()).forEach(title -> rests.add(new Entry.Line("Sets aside", title)));
        add(
                enquiry,
                "closed",
                EntryKind.ENQUIRY,
                enquiry.closedAt(),
                null,
                new Entry.Source(source.agencies(), by),
                child,
                Entry.Said.of(
                        "Enquiry decided",
                        enquiry.decision() == null
                                ? "What was decided is not recorded"
                                : Called.capital(enquiry.decision().label())
                                        + (enquiry.decisionReason() == null ? "" : ": " + enquiry.decisionReason())),
                List.of(),
                rests.isEmpty() ? List.of(Entry.Line.of("Names no item it rests on")) : rests);
    }

    private static String decided(EnquiryRow enquiry) {
        return "Decided" + (enquiry.closedAt() == null ? "" : " " + When.text(enquiry.closedAt()))
                + (enquiry.decision() == null ? "" : ": " + enquiry.decision().label());
    }

    private List<String> titles(Collection<String> items) {
        return items.stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .map(item -> item.restricted()
                        ? "a restricted item: contact " + called.agency(item.heldBy())
                        : "“" + Called.item(item) + "” (" + called.agency(item.heldBy()) + ")")
                .toList();
    }

    private void grade(GradeRow grade) {
        List<Entry.Line> by = grade.by() == null ? List.of() : List.of(new Entry.Line("By", grade.by()));
        EnquiryRow enquiry = slice.row(EnquiryRow.class, grade.enquiry());
        add(
                grade,
                "grade",
                EntryKind.ENQUIRY,
                grade.at(),
                null,
                new Entry.Source(
                        source(enquiry == null ? null : slice.agency(enquiry.agency()))
                                .agencies(),
                        by),
                child,
                Entry.Said.of(
                        "Grade changed",
                        Called.capital(grade.rag().label()) + (grade.reason() == null ? "" : ": " + grade.reason())),
                List.of(),
                List.of());
    }

    private void meeting(MeetingRow meeting) {
        List<Entry.Agency> came = meeting.attended().stream()
                .map(slice::agency)
                .filter(Objects::nonNull)
                .map(agency -> new Entry.Agency(agency.id(), agency.name()))
                .toList();
        List<Entry.Line> more = new ArrayList<>();
        names(more, "Invited", meeting.invited());
        names(more, "Apologies from", meeting.apologies());
        add(
                meeting,
                "held",
                EntryKind.MEETING,
                meeting.heldAt(),
                null,
                new Entry.Source(came, List.of()),
                child,
                new Entry.Said(
                        "Meeting",
                        null,
                        (meeting.kind() == null
                                        ? "A meeting"
                                        : Called.capital(meeting.kind().replace('_', ' '))) + " is held",
                        null,
                        null,
                        more,
                        false),
                List.of(),
                List.of());
    }

    private void names(List<Entry.Line> lines, String about, List<String> agencies) {
        List<String> names = agencies.stream()
                .map(slice::agency)
                .filter(Objects::nonNull)
                .map(AgencyRow::name)
                .toList();
        if (!names.isEmpty()) {
            lines.add(new Entry.Line(about, String.join(", ", names)));
        }
    }

    private void plan(ConditionRow plan) {
        List<Entry.Line> by = new ArrayList<>();
        called.speaker(plan.setBy()).ifPresent(who -> by.add(new Entry.Line("Set by", who)));
        List<Entry.Agency> agencies = called.practitioner(plan.setBy())
                .map(practitioner -> slice.agency(practitioner.agency()))
                .map(agency -> List.of(new Entry.Agency(agency.id(), agency.name())))
                .orElse(List.of());
        List<Entry.Line> response = new ArrayList<>();
        if (plan.reviewBy() != null) {
            response.add(new Entry.Line("To be looked at by", When.day(plan.reviewBy())));
        }
        response.add(
                plan.outcome() == null
                        ? Entry.Line.of("No outcome recorded")
                        : new Entry.Line(
                                plan.checkedAt() == null ? "Checked" : "Checked " + When.text(plan.checkedAt()),
                                plan.outcome().label()));
        List<Entry.Line> responsible =
                plan.responsible() == null ? List.of() : List.of(new Entry.Line("Responsible", plan.responsible()));
        add(
                plan,
                "set",
                EntryKind.PLAN,
                plan.setAt(),
                null,
                new Entry.Source(agencies, by),
                slice.people().of(plan.about()).stream().map(called::person).toList(),
                new Entry.Said(
                        plan.kind() == null
                                ? "Plan"
                                : Called.capital(plan.kind().label()),
                        null,
                        plan.text() == null ? "Its words are not recorded" : plan.text(),
                        null,
                        null,
                        responsible,
                        false),
                List.of(),
                response);
    }

    private static Entry.Source source(@Nullable AgencyRow agency) {
        return agency == null
                ? Entry.Source.NONE
                : new Entry.Source(List.of(new Entry.Agency(agency.id(), agency.name())), List.of());
    }

    private static @Nullable Moment day(@Nullable LocalDate day) {
        return day == null ? null : Moment.of(day);
    }
}
