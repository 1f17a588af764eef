package org.kith.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HouseholdRow;
import org.kith.gaps.FindingKey;

/** Whom, or which home, an agency can be asked about around a child. */
final class Subjects {

    private Subjects() {}

    /** Those asked about first, then everybody of the family circle, then the homes. */
    static List<FindingKey.Part> around(Circle circle, List<FindingKey.Part> first) {
        Set<FindingKey.Part> all = new LinkedHashSet<>(first);
        all.add(FindingKey.who(circle.child()));
        circle.familyCircle().stream()
                .filter(person -> !person.dead())
                .forEach(person -> all.add(FindingKey.who(person)));
        circle.currentHomes().forEach(home -> all.add(FindingKey.thing(home.id())));
        return List.copyOf(all);
    }

    /** What names one among those offered. */
    static String id(FindingKey.Part subject) {
        return switch (subject) {
            case FindingKey.Who who -> who.person().records().getFirst();
            case FindingKey.Thing home -> home.id();
            case FindingKey.Word word -> throw new IllegalArgumentException("nobody asks about a word");
            case FindingKey.Pair pair -> throw new IllegalArgumentException("one request, one person");
        };
    }

    static boolean isHousehold(Circle circle, FindingKey.Thing thing) {
        return circle.slice().row(HouseholdRow.class, thing.id()) != null;
    }

    static String called(Circle circle, FindingKey.Part subject) {
        if (subject instanceof FindingKey.Who who) {
            return circle.slice()
                    .people()
                    .find(who.person())
                    .map(Called.in(circle.slice())::person)
                    .orElse("Somebody");
        }
        HouseholdRow home =
                subject instanceof FindingKey.Thing thing ? circle.slice().row(HouseholdRow.class, thing.id()) : null;
        return home == null ? "A home" : "The home at " + Called.address(home);
    }

    static String list(Circle circle, List<FindingKey.Part> subjects) {
        return Called.list(
                subjects.stream().map(subject -> called(circle, subject)).toList());
    }
}
