package org.kith.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Sector;

/**
 * What a first picture holds: the home and family circle, the agencies that have to do with any of them, and what is
 * missing. At most {@link #BUDGET} nodes; what does not fit stands in groups, the farthest first.
 *
 * @param nodes in the order of their nearness to the child
 * @param groups what was folded, by node id of the group
 */
record FirstPaint(List<String> nodes, Map<String, Group> groups) {

    static final int BUDGET = 60;

    /** Some nodes that stand folded in one. */
    record Group(String label, @Nullable Sector sector, List<String> members) {}

    private record Candidate(
            String id, String group, String label, @Nullable Sector sector) {}

    static FirstPaint of(Known known, AgencyNodes agencies) {
        List<Candidate> all = candidates(known, agencies);
        Set<String> consider = new LinkedHashSet<>();
        all.stream().filter(one -> one.group().equals("consider")).forEach(one -> consider.add(one.id()));
        List<Candidate> firm =
                all.stream().filter(one -> !consider.contains(one.id())).toList();
        int space = BUDGET - (consider.isEmpty() ? 0 : 1);
        int kept = firm.size();
        while (kept > 0 && kept + groups(firm.subList(kept, firm.size())).size() > space) {
            kept--;
        }
        List<Candidate> folded = new ArrayList<>(firm.subList(kept, firm.size()));
        all.stream().filter(one -> consider.contains(one.id())).forEach(folded::add);
        List<String> nodes = new ArrayList<>(
                firm.subList(0, kept).stream().map(Candidate::id).toList());
        Map<String, Group> groups = new LinkedHashMap<>();
        groups(folded).forEach((group, members) -> {
            if (members.size() == 1) {
                nodes.add(members.getFirst().id());
            } else {
                Candidate first = members.getFirst();
                groups.put(
                        new NodeKey(NodeKey.Sort.GROUP, group).text(),
                        new Group(
                                first.label(),
                                first.sector(),
                                members.stream().map(Candidate::id).toList()));
            }
        });
        nodes.addAll(groups.keySet());
        return new FirstPaint(List.copyOf(nodes), groups);
    }

    private static Map<String, List<Candidate>> groups(List<Candidate> folded) {
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        folded.forEach(one ->
                groups.computeIfAbsent(one.group(), k -> new ArrayList<>()).add(one));
        return groups;
    }

    /** Nearest first: what comes last is folded first. */
    private static List<Candidate> candidates(Known known, AgencyNodes agencies) {
        Circle circle = known.circle();
        Map<String, Candidate> all = new LinkedHashMap<>();
        Set<Person> home = new LinkedHashSet<>(circle.home().people());
        add(all, person(circle.child(), "home", "Others at home"));
        home.forEach(person -> add(all, person(person, "home", "Others at home")));
        agencies(known, agencies, Set.of(circle.child())).forEach(one -> add(all, one));
        known.silences().agencies().forEach(agency -> agency(known, agency).ifPresent(one -> add(all, one)));
        for (AgencyType type : known.silences().types()) {
            String group = known.silences().onlyToConsider(type) ? "consider" : "ask";
            String label = group.equals("ask") ? "Agencies not asked" : "Agencies to consider asking";
            add(all, new Candidate(new NodeKey(NodeKey.Sort.AGENCY_TYPE, type.code()).text(), group, label, null));
        }
        new MissingParents(known)
                .of(circle)
                .forEach(parent -> add(
                        all,
                        new Candidate(MissingParents.key(parent).text(), "parents", "Parents not recorded", null)));
        circle.familyCircle().forEach(person -> add(all, person(person, "family", "Wider family")));
        // Both stay visible: who may be one of these stands beside them.
        Set<Person> near = new LinkedHashSet<>(home);
        near.add(circle.child());
        near.addAll(circle.familyCircle());
        near.forEach(person -> circle.slice()
                .people()
                .unsure(person)
                .forEach(other -> add(all, person(other, "family", "Wider family"))));
        agencies(known, agencies, home).forEach(one -> add(all, one));
        known.silences()
                .items()
                .forEach(item ->
                        add(all, new Candidate(NodeKey.item(item).text(), "nobody", "Items about nobody", null)));
        known.silences()
                .answers()
                .forEach(request -> add(
                        all,
                        new Candidate(
                                new NodeKey(NodeKey.Sort.REQUEST, request).text(),
                                "answers",
                                "Answers not joined",
                                null)));
        agencies(known, agencies, circle.familyCircle()).forEach(one -> add(all, one));
        return List.copyOf(all.values());
    }

    private static void add(Map<String, Candidate> all, Candidate one) {
        all.putIfAbsent(one.id(), one);
    }

    private static Candidate person(Person person, String group, String label) {
        return new Candidate(NodeKey.person(person).text(), group, label, null);
    }

    private static List<Candidate> agencies(Known known, AgencyNodes agencies, Set<Person> people) {
        return people.stream()
                .map(known::someone)
                .filter(Known.Someone::shown)
                .flatMap(someone -> agencies.of(someone).stream())
                .distinct()
                .flatMap(id -> agency(known, id).stream())
                .toList();
    }

    private static java.util.Optional<Candidate> agency(Known known, String id) {
        AgencyRow agency = known.row(AgencyRow.class, id);
        if (agency == null) {
            return java.util.Optional.empty();
        }
        Sector sector = agency.type().sector();
        return java.util.Optional.of(new Candidate(
                NodeKey.agency(id).text(), "sector-" + sector.code(), sector.label() + ", more agencies", sector));
    }
}
