package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.circle.JudgementRow;
import org.kith.circle.Person;

/** Draws between two people that somebody looked at both and was unsure whether they are one: both stay, with a dashed line. */
final class UnsureEdges {

    private UnsureEdges() {}

    static List<SceneEdge> among(Collection<Known.Someone> people) {
        Map<String, Known.Someone> present = new LinkedHashMap<>();
        people.stream().filter(Known.Someone::shown).forEach(someone -> present.put(someone.id(), someone));
        List<SceneEdge> edges = new ArrayList<>();
        for (Known.Someone someone : present.values()) {
            for (Person other : someone.slice().people().unsure(someone.person())) {
                String id = NodeKey.person(other).text();
                if (present.containsKey(id) && someone.id().compareTo(id) < 0) {
                    someone.slice()
                            .people()
                            .judged(someone.person(), other)
                            .ifPresent(judged -> edges.add(edge(someone, other, id, judged)));
                }
            }
        }
        return edges;
    }

    private static SceneEdge edge(Known.Someone one, Person other, String id, JudgementRow judged) {
        String when = judged.at() == null ? "" : " on " + Words.day(judged.at().day());
        String why = judged.reason() == null ? "" : ": " + judged.reason();
        return new SceneEdge(
                "maybe:" + one.id() + "|" + id,
                one.id(),
                id,
                SceneEdge.Tie.MAYBE_ONE,
                "may be one person",
                false,
                false,
                false,
                Words.name(one.person()) + " and " + Words.name(other) + " may be one person: "
                        + (judged.by() == null ? "somebody" : judged.by()) + " looked at both" + when
                        + " and was unsure" + why + ".");
    }
}
