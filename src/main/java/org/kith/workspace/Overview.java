package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.InvolvementRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.known.Asked;
import org.kith.gaps.known.Asks;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;
import org.kith.vocabulary.StayBasis;

/**
 * A person's situation in twenty seconds; what is not known of it the coverage statement says.
 *
 * @param home who shared a home with the person on some day of the last twelve months, with on what footing
 * @param family who else is family, as far as it is recorded
 * @param ring who to ring first, each with why
 */
record Overview(List<Near> home, List<PersonLink> family, List<Ring> ring) {

    private static final int FIRST = 5;

    record Near(PersonLink person, String footing) {}

    record Ring(AgencyRow agency, String why) {}

    static Overview of(Circle circle, List<Finding> findings, Clocks clocks) {
        Asks asks = new Asks(circle, clocks);
        return new Overview(home(circle), family(circle), ring(circle, findings, asks));
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

    private static String due(Asked.Waiting waiting, LocalDate day) {
        Moment due = Moment.of(java.util.Objects.requireNonNull(waiting.due()));
        return (waiting.overdue() ? "was due " : "due ") + (due.day().equals(day) ? "today" : Dates.day(due.day()))
                + ", " + Dates.time(due);
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
