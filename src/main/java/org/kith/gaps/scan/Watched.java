package org.kith.gaps.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Naming;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Rag;

/**
 * A child in the scope of the scan, with what the worklist can be narrowed by. No names: those are read when somebody
 * looks, through their own lens.
 *
 * @param id smallest internal id of the child's records
 * @param records all of them
 * @param grounds why the child is in scope
 * @param family the smallest id among the child and its brothers and sisters under 18, so that their asks stand together
 * @param areas codes of the local authorities the child lives in
 * @param teams the teams of practitioners with an open involvement, each as {@code agency · team}
 * @param agencies ids of the agencies that work with the child or run its open enquiries
 * @param born date of birth, null where no year is known
 * @param rag the most urgent grade of its open enquiries; null when none is open or graded
 * @param dueAt when the clock of an open enquiry runs out, counted from its opening
 * @param turnsAt the next moment at which a clock changes what is found; null when none will today or later
 */
record Watched(
        String id,
        List<String> records,
        EnumSet<Ground> grounds,
        String family,
        Set<String> areas,
        Set<String> teams,
        Set<String> agencies,
        @Nullable LocalDate born,
        @Nullable Rag rag,
        @Nullable Instant dueAt,
        @Nullable Instant turnsAt) {

    Watched {
        records = List.copyOf(records);
        grounds = EnumSet.copyOf(grounds);
        areas = Set.copyOf(areas);
        teams = Set.copyOf(teams);
        agencies = Set.copyOf(agencies);
    }

    static Watched of(Circle circle, EnumSet<Ground> grounds, Clocks clocks, @Nullable Instant turnsAt) {
        Person child = circle.child();
        SortedSet<String> agencies = new TreeSet<>(circle.workingWithChild());
        agencies.addAll(circle.runners());
        return new Watched(
                Naming.INTERNAL.of(child.ref()),
                child.ref().records(),
                grounds,
                family(circle),
                circle.ownAreas(),
                teams(circle),
                agencies,
                child.born(),
                grades(circle).min(Comparator.naturalOrder()).orElse(null),
                circle.openEnquiries().stream()
                        .flatMap(
                                enquiry -> clocks
                                        .dueAt(
                                                circle.slice()
                                                        .enquiries()
                                                        .grade(enquiry)
                                                        .orElse(null),
                                                enquiry.openedAt())
                                        .stream())
                        .min(Instant::compareTo)
                        .orElse(null),
                turnsAt);
    }

    /** Red before amber before green before blue. */
    private static Stream<Rag> grades(Circle circle) {
        return circle.openEnquiries().stream().flatMap(enquiry -> circle.slice().enquiries().grade(enquiry).stream());
    }

    WorklistCard.OfChild ofCard() {
        return new WorklistCard.OfChild(records, grounds, areas, rag, dueAt);
    }

    /** The same from the child's node. */
    @SuppressWarnings("unchecked")
    static WorklistCard.OfChild ofCard(Map<String, Object> node) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        ((List<String>) node.getOrDefault("grounds", List.of()))
                .forEach(code -> Coded.find(Ground.class, code).ifPresent(grounds::add));
        return new WorklistCard.OfChild(
                (List<String>) node.getOrDefault("records", List.of()),
                grounds,
                Set.copyOf((List<String>) node.getOrDefault("areas", List.of())),
                Coded.find(Rag.class, String.valueOf(node.get("rag"))).orElse(null),
                node.get("dueAt") instanceof Moment due ? due.instant() : null);
    }

    /** What the address of a page calls the teams. */
    Set<String> teamCodes() {
        return teams.stream().map(WorklistChoices.Team::code).collect(Collectors.toSet());
    }

    boolean live() {
        return grounds.contains(Ground.LIVE);
    }

    /** What the worklist is narrowed by, and nothing that changes by itself. */
    SortedMap<String, Object> properties() {
        SortedMap<String, Object> node = new TreeMap<>();
        node.put("id", id);
        node.put("records", records);
        node.put("grounds", grounds.stream().map(Ground::code).toList());
        node.put("family", family);
        node.put("areas", areas.stream().sorted().toList());
        node.put("teams", teams.stream().sorted().toList());
        node.put("teamCodes", teamCodes().stream().sorted().toList());
        node.put("agencies", agencies.stream().sorted().toList());
        node.put("live", live());
        if (born != null) {
            node.put("born", born);
        }
        if (rag != null) {
            node.put("rag", rag.code());
        }
        if (dueAt != null) {
            node.put("dueAt", dueAt);
        }
        return node;
    }

    static String family(Circle circle) {
        return Stream.concat(Stream.of(circle.child()), circle.siblings().stream())
                .filter(person -> person.child() && !person.dead())
                .map(person -> Naming.INTERNAL.of(person.ref()))
                .min(String::compareTo)
                .orElseThrow();
    }

    private static Set<String> teams(Circle circle) {
        Slice slice = circle.slice();
        Set<String> teams = new TreeSet<>();
        for (InvolvementRow row : slice.involvements().openOf(circle.child())) {
            PractitionerRow practitioner = slice.row(PractitionerRow.class, row.practitioner());
            AgencyRow agency = slice.agency(row.agency());
            if (practitioner != null && practitioner.team() != null && agency != null) {
                teams.add(agency.name() + " · " + practitioner.team());
            }
        }
        return teams;
    }
}
