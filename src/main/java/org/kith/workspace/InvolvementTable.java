package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.CoverageRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.known.Asked;
import org.kith.gaps.known.Asks;
import org.kith.settings.Clocks;
import org.kith.vocabulary.InvolvementLevel;
import org.kith.vocabulary.Sector;

/**
 * Who is involved with the family circle of a child: one line for each agency, practitioner and person of the family.
 * Every line says whether the agency was asked about that person and what came of it.
 *
 * @param now the open involvements
 * @param ended those that ended, the latest end first
 * @param onlyAsked agencies that were asked and of which no open involvement is recorded
 * @param coverage what each source covers, by agency id
 */
record InvolvementTable(
        List<Line> now, List<Line> ended, List<Line> onlyAsked, Map<String, List<CoverageRow>> coverage) {

    /**
     * @param id internal id of the involvement, or of the request where there is none
     * @param person with whom in the family
     * @param role blank where it is restricted or not recorded
     * @param practitioner null where nobody is named
     * @param ended when it ended; null while it is open
     */
    record Line(
            String id,
            AgencyRow agency,
            @Nullable PractitionerRow practitioner,
            PersonLink person,
            String role,
            @Nullable LocalDate since,
            @Nullable LocalDate ended,
            @Nullable LocalDate lastContact,
            @Nullable InvolvementLevel level,
            Asked asked,
            boolean restricted) {

        Sector sector() {
            return agency.type().sector();
        }

        /** The practitioner's own telephone, else the agency's. */
        @Nullable
        String phone() {
            PractitionerRow who = practitioner;
            return who != null && who.phone() != null ? who.phone() : agency.phone();
        }

        /** The practitioner's own address, else the agency's. */
        @Nullable
        String email() {
            PractitionerRow who = practitioner;
            return who != null && who.email() != null ? who.email() : agency.email();
        }
    }

    static InvolvementTable of(Circle circle, Clocks clocks) {
        Slice slice = circle.slice();
        Asks asks = new Asks(circle, clocks);
        List<Line> now = new ArrayList<>();
        List<Line> ended = new ArrayList<>();
        Set<String> present = new LinkedHashSet<>();
        for (Person person : people(circle)) {
            for (InvolvementRow row : slice.involvements().of(person)) {
                AgencyRow agency = slice.agency(row.agency());
                if (agency == null) {
                    continue;
                }
                boolean open = slice.involvements().open(row);
                LocalDate from = row.from();
                if (!open && from != null && from.isAfter(slice.day())) {
                    continue;
                }
                (open ? now : ended).add(line(circle, asks, row, agency, person, open));
                if (open) {
                    present.add(agency.id() + person.ref());
                }
            }
        }
        now.sort(BY_SECTOR);
        ended.sort(Comparator.comparing(Line::ended, Comparator.nullsLast(Comparator.reverseOrder())));
        List<Line> onlyAsked = onlyAsked(circle, asks, present);
        return new InvolvementTable(now, ended, onlyAsked, coverage(slice, now, ended, onlyAsked));
    }

    private static final Comparator<Line> BY_SECTOR = Comparator.comparing(Line::sector)
            .thenComparing(line -> line.agency().name())
            .thenComparing(line -> line.person().name());

    /** The family circle; of an adult also the partners, whose agencies bear on the same home. */
    static SortedSet<Person> people(Circle circle) {
        SortedSet<Person> people = new TreeSet<>(circle.familyCircle());
        if (circle.child().adult()) {
            people.addAll(circle.slice().kin().partners(circle.child()));
        }
        return people;
    }

    private static Line line(
            Circle circle, Asks asks, InvolvementRow row, AgencyRow agency, Person person, boolean open) {
        Called called = Called.in(circle.slice());
        return new Line(
                row.id(),
                agency,
                row.restricted()
                        ? null
                        : called.practitioner(row.practitioner()).orElse(null),
                PersonLink.of(circle, person),
                row.role() == null ? "" : row.role(),
                row.from(),
                open ? null : row.endedOn(),
                row.lastContact(),
                row.level(),
                asks.of(agency.id(), person),
                row.restricted());
    }

    private static List<Line> onlyAsked(Circle circle, Asks asks, Set<String> present) {
        Slice slice = circle.slice();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (RequestRow request : asks.requests()) {
            Person about = slice.people().of(request.about());
            AgencyRow agency = slice.agency(request.agency());
            if (about != null && agency != null && !present.contains(agency.id() + about.ref())) {
                lines.put(
                        agency.id() + about.ref(),
                        new Line(
                                request.id(),
                                agency,
                                null,
                                PersonLink.of(circle, about),
                                "",
                                null,
                                null,
                                null,
                                null,
                                asks.stateOf(request),
                                request.restricted()));
            }
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort(BY_SECTOR);
        return sorted;
    }

    @SafeVarargs
    private static Map<String, List<CoverageRow>> coverage(Slice slice, List<Line>... lines) {
        Set<String> agencies = new LinkedHashSet<>();
        for (List<Line> some : lines) {
            some.forEach(line -> agencies.add(line.agency().id()));
        }
        Map<String, List<CoverageRow>> coverage = new LinkedHashMap<>();
        for (CoverageRow row : slice.rows(CoverageRow.class)) {
            if (agencies.contains(row.agency())) {
                coverage.computeIfAbsent(row.agency(), k -> new ArrayList<>()).add(row);
            }
        }
        return coverage;
    }

    /** Everybody who stands in the table, the child first. */
    List<PersonLink> named() {
        Set<PersonLink> named = new LinkedHashSet<>();
        now.forEach(line -> named.add(line.person()));
        onlyAsked.forEach(line -> named.add(line.person()));
        ended.forEach(line -> named.add(line.person()));
        return named.stream()
                .sorted(Comparator.comparing((PersonLink link) -> !link.self()).thenComparing(PersonLink::name))
                .toList();
    }
}
