package org.kith.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.matching.Families;
import org.kith.matching.MatchIndex;
import org.kith.matching.MatchedPair;
import org.kith.matching.Matcher;
import org.kith.matching.People;
import org.kith.matching.PersonRow;

/** Matches labelled records by Kith and by Duke, one after the other, and says how it went. */
public final class IdentityBench {

    /** The probability from which Kith proposes unless told otherwise. */
    public static final double FIXED = 0.5;

    private static final double LEAST = 0.001;
    private static final int LOOK_UPS = 1_000;

    /** Takes what is to be said: what it is about, and the line. */
    public interface Saying {
        void say(String what, String line);
    }

    private final Saying saying;

    public IdentityBench(Saying saying) {
        this.saying = saying;
    }

    /** One set by both. Quality is of pairs with those through a third record; time is of all that a user waits for. */
    public void measure(Labelled set, Families families, boolean beside) {
        saying.say(
                set.name(), String.format(Locale.UK, "%,d records", set.rows().size()));
        freshMemory();
        long started = System.nanoTime();
        People people = set.people();
        Matcher matcher = Matcher.of(people, families);
        List<MatchedPair> pairs = matcher.pairsWithThrough(LEAST);
        double took = seconds(started);
        String cost = cost(set, took, matcher.compared());
        List<Quality.Scored> scored = new ArrayList<>();
        pairs.forEach(
                pair -> scored.add(new Quality.Scored(people.id(pair.a()), people.id(pair.b()), pair.probability())));
        say("Kith", cost, new Quality(scored, set.persons()), FIXED);
        if (beside) {
            freshMemory();
            started = System.nanoTime();
            DukeBaseline.Result duke = DukeBaseline.run(set);
            double dukeTook = seconds(started);
            say(
                    "Duke",
                    cost(set, dukeTook, duke.compared()),
                    new Quality(duke.pairs(), set.persons()),
                    DukeBaseline.FIXED);
            saying.say("", String.format(Locale.UK, "Kith is %.1f times as fast", dukeTook / took));
        }
    }

    /** How long one new record takes against all of a set. */
    public void lookUps(Labelled set) {
        freshMemory();
        People people = set.people();
        MatchIndex index = MatchIndex.of(people, Matcher.of(people).model());
        List<Double> times = new ArrayList<>();
        long found = 0;
        int step = Math.max(1, set.rows().size() / (2 * LOOK_UPS));
        for (int i = 0; i < set.rows().size() && times.size() < 2 * LOOK_UPS; i += step) {
            PersonRow row = new PersonRow("new", set.rows().get(i).values());
            long started = System.nanoTime();
            found += index.matches(row, FIXED, 20).size();
            times.add(seconds(started) * 1000);
        }
        List<Double> warm = new ArrayList<>(times.subList(times.size() / 2, times.size()));
        warm.sort(Double::compare);
        saying.say(
                "one new record",
                String.format(
                        Locale.UK,
                        "against %,d: median %.2f ms, p95 %.2f ms, at most %.2f ms; %,d found; heap %,d MB",
                        people.size(),
                        warm.get(warm.size() / 2),
                        warm.get(warm.size() * 95 / 100),
                        warm.getLast(),
                        found,
                        peakMegabytes()));
    }

    private void say(String who, String cost, Quality quality, double fixed) {
        saying.say("  " + who, cost);
        saying.say("    fixed", quality.at(fixed).toString());
        saying.say("    best", quality.best().toString());
    }

    private static String cost(Labelled set, double seconds, long compared) {
        return String.format(
                Locale.UK,
                "%.2f s, %,.0f records a second, %,d pairs compared, heap at most %,d MB",
                seconds,
                set.rows().size() / seconds,
                compared,
                peakMegabytes());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void freshMemory() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
