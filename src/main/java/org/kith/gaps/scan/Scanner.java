package org.kith.gaps.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.RuleBook;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;

/**
 * Looks for gaps around children of the scope, as somebody would to whom nothing sealed is open. The same circles and the
 * same patterns as on a child's page.
 */
final class Scanner {

    static final String VIEW = "scan";

    /** Reading one child's circle by itself takes as long as reading so many statements one after another. */
    static final int STATEMENTS_READ_FOR_ONE = 500;

    /** What a statement takes in a slice, with what it is found by. */
    private static final int BYTES_A_STATEMENT = 1_500;

    private final CircleReader circles;
    private final GapFinder finder;
    private final RuleBook rules;
    private final DomainClock clock;
    private final int readForOne;

    Scanner(CircleReader circles, GapFinder finder, RuleBook rules, DomainClock clock) {
        this(circles, finder, rules, clock, STATEMENTS_READ_FOR_ONE);
    }

    /**
     * @param readForOne how many statements are read one after another in the time that reading one circle takes; 0 has
     *     every circle read by itself
     */
    Scanner(CircleReader circles, GapFinder finder, RuleBook rules, DomainClock clock, int readForOne) {
        this.readForOne = readForOne;
        this.circles = circles;
        this.finder = finder;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Now, and nothing sealed. */
    Lens lens() {
        return Lens.system("Looking for gaps around the children the scan covers", AsOf.at(clock.now()))
                .cleared(Clearance.NONE);
    }

    /** Now, and everything: for finding out whose circles a write bears on, never for what is found there. */
    Lens lensOnEverything() {
        return Lens.system("Finding out whose gaps a change bears on", AsOf.at(clock.now()));
    }

    /**
     * What is found around some children.
     *
     * @param grounds records in scope; grown people and the dead are left out
     */
    List<Looked> look(Lens lens, Map<String, EnumSet<Ground>> grounds) {
        if (grounds.isEmpty()) {
            return List.of();
        }
        // What another process chose seconds ago is why everybody is looked at again: by what stands now, then.
        rules.refresh();
        return look(circles.circles(lens, grounds.keySet(), VIEW), grounds);
    }

    /**
     * A way of looking at many children in pieces: each piece read by itself, as of its own moment; or, where the children
     * are a good part of all there are and everything fits, all of it read at once, as of now.
     *
     * @param records those who will be looked at
     */
    Function<Map<String, EnumSet<Ground>>, List<Looked>> looking(Collection<String> records) {
        long statements = circles.statements(lens(), VIEW);
        boolean many = statements < records.size() * (long) readForOne;
        boolean fits = statements < Runtime.getRuntime().maxMemory() / 2 / BYTES_A_STATEMENT;
        if (!many || !fits) {
            return piece -> look(lens(), piece);
        }
        rules.refresh();
        Slice everything = circles.everything(lens(), records, VIEW);
        return piece -> look(everything, piece);
    }

    private List<Looked> look(Slice slice, Map<String, EnumSet<Ground>> grounds) {
        Map<Person, EnumSet<Ground>> people = new LinkedHashMap<>();
        grounds.forEach((record, why) -> {
            Person person = slice.people().of(record);
            if (person != null && person.child() && !person.dead()) {
                people.computeIfAbsent(person, k -> EnumSet.noneOf(Ground.class))
                        .addAll(why);
            }
        });
        List<Looked> looked = new ArrayList<>();
        people.forEach((person, why) -> looked.add(look(slice.circle(person), why)));
        return looked;
    }

    private Looked look(Circle circle, EnumSet<Ground> grounds) {
        List<Looked.Carded> findings = new ArrayList<>();
        for (Finding finding : finder.of(circle)) {
            findings.add(new Looked.Carded(Card.of(circle, finding), Card.whom(circle, finding), finding));
        }
        Instant turns = finder.nextClock(circle).orElse(null);
        return new Looked(Watched.of(circle, grounds, rules.clocks(), turns), findings);
    }

    /** Everybody whose circle some statements bear on; empty when that is everybody there is. */
    java.util.Optional<Set<String>> reached(Collection<String> statements) {
        var reach = circles.reach(lensOnEverything(), statements, VIEW);
        return reach.everybody() ? java.util.Optional.empty() : java.util.Optional.of(new HashSet<>(reach.records()));
    }

    static String id(Person person) {
        return Naming.INTERNAL.of(person.ref());
    }
}
