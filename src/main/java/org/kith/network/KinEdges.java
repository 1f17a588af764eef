package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.Kin;
import org.kith.circle.KinshipRow;
import org.kith.circle.Person;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.YesNo;

/** Draws who is what to whom: one line between two people, however many agencies say so. */
final class KinEdges {

    private final Known known;

    KinEdges(Known known) {
        this.known = known;
    }

    /** One row, from the person who <em>is</em> to the one they are it of. */
    private record Said(Known.Someone who, Person of, KinshipRow row) {}

    List<SceneEdge> among(Collection<Known.Someone> people) {
        Map<String, Known.Someone> present = new LinkedHashMap<>();
        people.stream().filter(Known.Someone::shown).forEach(someone -> present.put(someone.id(), someone));
        Map<Set<String>, Map<String, Said>> pairs = new LinkedHashMap<>();
        for (Known.Someone someone : present.values()) {
            for (Kin.Tie tie : someone.slice().kin().of(someone.person())) {
                String other = NodeKey.person(tie.other()).text();
                if (present.containsKey(other)) {
                    Said said = tie.otherIs()
                            ? new Said(known.someone(tie.other()), someone.person(), tie.row())
                            : new Said(someone, tie.other(), tie.row());
                    pairs.computeIfAbsent(new TreeSet<>(Set.of(someone.id(), other)), k -> new LinkedHashMap<>())
                            .putIfAbsent(tie.row().id(), said);
                }
            }
        }
        return pairs.entrySet().stream()
                .map(pair -> edge(pair.getKey(), List.copyOf(pair.getValue().values())))
                .toList();
    }

    private SceneEdge edge(Set<String> ends, List<Said> rows) {
        String id = "kin:" + String.join("|", ends);
        List<Said> open = rows.stream().filter(said -> !said.row().restricted()).toList();
        if (open.isEmpty()) {
            List<String> both = List.copyOf(ends);
            String contact =
                    "restricted: contact " + known.contact(rows.getFirst().row().assertedBy());
            return new SceneEdge(
                    id,
                    both.getFirst(),
                    both.getLast(),
                    SceneEdge.Tie.LOOSE,
                    "restricted",
                    false,
                    false,
                    false,
                    "A connection that is " + contact + ".");
        }
        Map<String, List<Said>> said = new LinkedHashMap<>();
        open.stream()
                .sorted(java.util.Comparator.comparing(row -> row.row().type()))
                .forEach(row -> said.computeIfAbsent(
                                row.who().id() + "|" + row.row().type(), k -> new ArrayList<>())
                        .add(row));
        Said first = said.values().iterator().next().getFirst();
        boolean directed = said.size() == 1 && !mutual(first.row().type());
        boolean past =
                open.stream().noneMatch(row -> row.row().holdsOn(known.circle().day()));
        List<String> labels = said.values().stream()
                .filter(group -> group.getFirst().who().id().equals(first.who().id()))
                .map(group -> label(group.getFirst().row().type()))
                .toList();
        String sentence = said.values().stream()
                .map(group -> sentence(group, past))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return new SceneEdge(
                id,
                first.who().id(),
                NodeKey.person(first.of()).text(),
                tie(open),
                String.join(", ", labels),
                directed,
                false,
                past,
                sentence);
    }

    private static boolean mutual(KinshipType type) {
        return switch (type) {
            case PARTNER, EX_PARTNER, SIBLING, HALF_SIBLING, FRIEND, OTHER -> true;
            default -> false;
        };
    }

    private static String label(KinshipType type) {
        return switch (type) {
            case PARTNER -> "partners";
            case EX_PARTNER -> "former partners";
            case SIBLING -> "brother or sister";
            case HALF_SIBLING -> "half-brother or half-sister";
            case FRIEND -> "friends";
            case OTHER -> "connected";
            default -> type.label() + " of";
        };
    }

    private static SceneEdge.Tie tie(List<Said> rows) {
        if (rows.stream().anyMatch(row -> row.row().type() == KinshipType.PARTNER)) {
            return SceneEdge.Tie.PARTNERS;
        }
        if (rows.stream()
                .allMatch(row -> row.row().type() == KinshipType.FRIEND
                        || row.row().type() == KinshipType.OTHER
                        || row.row().type() == KinshipType.EX_PARTNER)) {
            return SceneEdge.Tie.LOOSE;
        }
        return rows.stream().anyMatch(row -> row.row().verified() == YesNo.YES)
                ? SceneEdge.Tie.KIN
                : SceneEdge.Tie.KIN_UNVERIFIED;
    }

    /** "Deborah Anstice is mother of Kit Anstice, said by Millrace Surgery, verified." */
    private static String sentence(List<Said> group, boolean past) {
        Said first = group.getFirst();
        List<String> by = group.stream()
                .map(said -> said.row().assertedBy())
                .filter(java.util.Objects::nonNull)
                .map(agency -> Words.agency(first.who().slice(), agency))
                .distinct()
                .toList();
        boolean verified = group.stream().anyMatch(said -> said.row().verified() == YesNo.YES);
        String type = first.row().type() == KinshipType.OTHER
                ? " is connected with "
                : (past ? " was " : " is ") + first.row().type().label() + " of ";
        return Words.name(first.who().person())
                + type
                + Words.name(first.of())
                + (by.isEmpty() ? "" : ", said by " + Words.list(by))
                + (verified ? ", verified." : ", not verified.");
    }
}
