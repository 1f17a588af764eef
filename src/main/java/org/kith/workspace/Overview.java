package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.StayBasis;

/**
 * A person's situation in twenty seconds, and what is not known of it.
 *
 * @param home who shared a home with the person on some day of the last twelve months, with on what footing
 * @param family who else is family, as far as it is recorded
 * @param coverage what the picture rests on and what it does not hold, line by line
 * @param ring who to ring first, each with why
 */
record Overview(List<Near> home, List<PersonLink> family, List<Line> coverage, List<Ring> ring) {

    private static final int FIRST = 5;

    record Near(PersonLink person, String footing) {}

    /** A line of the coverage statement: what it is about, and what is recorded. */
    record Line(String what, String said, boolean unknown) {}

    record Ring(AgencyRow agency, String why) {}

    static Overview of(Circle circle, List<Finding> findings, Clocks clocks) {
        Asks asks = new Asks(circle, clocks);
        return new Overview(
                home(circle), family(circle), coverage(circle, findings, asks), ring(circle, findings, asks));
    }

    private static List<Near> home(Circle circle) {
        List<Near> near = new ArrayList<>();
        for (HomeMember member : circle.home().members()) {
            if (!member.person().equals(circle.child())) {
                Set<StayBasis> basis = new TreeSet<>();
                boolean now = false;
                for (var stay : member.shared()) {
                    if (stay.row().basis() != null) {
                        basis.add(stay.row().basis());
                    }
                    now |= stay.days().contains(circle.day())
                            && circle.currentHomes().contains(stay.household());
                }
                String words = Called.list(basis.stream().map(StayBasis::label).toList());
                near.add(new Near(
                        PersonLink.of(circle, member.person()),
                        now ? words : "shared a home in the last twelve months"));
            }
        }
        return near;
    }

    private static List<PersonLink> family(Circle circle) {
        return InvolvementTable.people(circle).stream()
                .filter(person -> !circle.home().contains(person))
                .map(person -> PersonLink.of(circle, person))
                .toList();
    }

    private static List<Line> coverage(Circle circle, List<Finding> findings, Asks asks) {
        Called called = Called.in(circle.slice());
        List<Line> lines = new ArrayList<>();
        Set<String> rests = restsOn(circle);
        lines.add(new Line(
                "Rests on",
                rests.isEmpty()
                        ? "nothing that any agency recorded"
                        : (rests.size() == 1 ? "1 agency: " : rests.size() + " agencies: ") + names(called, rests),
                false));
        Map<String, Set<String>> states = new LinkedHashMap<>();
        for (RequestRow request : asks.requests()) {
            add(states, request, asks.stateOf(request), called, circle);
        }
        states.forEach((what, agencies) ->
                lines.add(new Line(what, Called.list(List.copyOf(agencies)), !what.startsWith("Answered"))));
        Set<String> unasked = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.pattern().equals(AskList.NOT_ASKED)) {
                if (finding.agencies().isEmpty() && finding.agencyType() != null) {
                    unasked.add(finding.agencyType().label());
                }
                finding.agencies().forEach(id -> unasked.add(called.agency(id)));
            }
        }
        if (!unasked.isEmpty()) {
            lines.add(new Line("No request recorded", Called.list(List.copyOf(unasked)), true));
        }
        if (circle.child().child()) {
            voice(circle, called, lines);
        }
        // What is not known stands first: that is what one rings about.
        lines.sort(Comparator.comparing((Line line) -> !line.unknown()));
        return lines;
    }

    private static void add(
            Map<String, Set<String>> states, RequestRow request, Asked state, Called called, Circle circle) {
        String agency = called.agency(request.agency());
        switch (state) {
            case Asked.Waiting waiting ->
                put(
                        states,
                        "Asked, no answer recorded",
                        agency + (waiting.due() == null ? "" : " (" + due(waiting, circle.day()) + ")"));
            case Asked.Answered ignored -> put(states, "Answered", agency);
            case Asked.NothingHeld nothing ->
                put(
                        states,
                        "Answered, nothing held",
                        agency + (request.searchedNames().isEmpty() ? " (what was searched is not recorded)" : ""));
            case Asked.Refused ignored -> put(states, "Refused", agency);
            case Asked.Restricted ignored -> put(states, "Restricted", agency);
            case Asked.Never ignored -> {}
            case Asked.Runs ignored -> {}
        }
    }

    private static String due(Asked.Waiting waiting, LocalDate day) {
        Moment due = Moment.of(java.util.Objects.requireNonNull(waiting.due()));
        return (waiting.overdue() ? "was due " : "due ") + (due.day().equals(day) ? "today" : Dates.day(due.day()))
                + ", " + Dates.time(due);
    }

    private static void put(Map<String, Set<String>> states, String what, String agency) {
        states.computeIfAbsent(what, k -> new LinkedHashSet<>()).add(agency);
    }

    private static void voice(Circle circle, Called called, List<Line> lines) {
        LocalDate last = circle.items().stream()
                .filter(item -> item.kind() == ItemKind.CHILDS_VOICE || item.childWords() != null)
                .map(ItemRow::date)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String name = called.shortly(circle.child());
        lines.add(new Line(
                name + "’s own words",
                last == null ? "none recorded" : "last recorded " + Dates.text(last, circle.day()),
                last == null));
        LocalDate seen = circle.slice().involvements().of(circle.child()).stream()
                .map(InvolvementRow::lastContact)
                .filter(date -> date != null && !date.isAfter(circle.day()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        lines.add(new Line(
                "Last recorded contact",
                seen == null ? "none recorded" : Dates.text(seen, circle.day()),
                seen == null));
    }

    /** The agencies that say anything about the family circle. */
    private static Set<String> restsOn(Circle circle) {
        Slice slice = circle.slice();
        Set<String> agencies = new TreeSet<>();
        Collection<Person> people = circle.familyCircle();
        for (Person person : people) {
            person.records().forEach(record -> addIf(agencies, record.source()));
            slice.involvements().of(person).forEach(row -> addIf(agencies, row.agency()));
            slice.items().about(person).forEach(item -> addIf(agencies, item.heldBy()));
        }
        agencies.removeIf(id -> slice.agency(id) == null);
        return agencies;
    }

    private static void addIf(Set<String> agencies, @Nullable String id) {
        if (id != null) {
            agencies.add(id);
        }
    }

    private static String names(Called called, Set<String> ids) {
        List<String> names = ids.stream().map(called::agency).sorted().toList();
        return names.size() > 6
                ? String.join(", ", names.subList(0, 5)) + " and " + (names.size() - 5) + " more"
                : Called.list(names);
    }

    private static List<Ring> ring(Circle circle, List<Finding> findings, Asks asks) {
        Slice slice = circle.slice();
        Map<String, Ring> ring = new LinkedHashMap<>();
        for (RequestRow request : asks.waiting()) {
            AgencyRow agency = slice.agency(request.agency());
            if (agency != null && asks.stateOf(request) instanceof Asked.Waiting waiting && waiting.overdue()) {
                ring.putIfAbsent(agency.id(), new Ring(agency, "asked, and " + due(waiting, circle.day())));
            }
        }
        for (AskList.Ask ask : AskList.of(circle, findings).mustOrShould()) {
            if (ask.contacts().size() == 1) {
                AgencyRow agency = ask.contacts().getFirst();
                ring.putIfAbsent(
                        agency.id(),
                        new Ring(
                                agency,
                                "no request recorded, about "
                                        + Called.list(ask.people().stream()
                                                .map(name -> name.replaceAll(" \\(born.*", ""))
                                                .toList())));
            }
        }
        slice.involvements().openOf(circle.child()).stream()
                .sorted(Comparator.comparing(
                                InvolvementRow::lastContact, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .forEach(row -> {
                    AgencyRow agency = slice.agency(row.agency());
                    LocalDate contact = row.lastContact();
                    if (agency != null && contact != null) {
                        ring.putIfAbsent(
                                agency.id(), new Ring(agency, "last contact " + Dates.text(contact, circle.day())));
                    }
                });
        return ring.values().stream().limit(FIRST).toList();
    }
}
