package org.kith.gaps.random;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.kith.kernel.LondonTime;

/** Draws by seed: days near the boundaries of the catalogue, and moments at the edges of a London day. */
final class Chance {

    /** How far back the catalogue's windows reach. */
    private static final int[] MONTHS = {6, 12, 24, 60};

    private static final int[] DAYS = {5, 6, 9, 10, 28, 30, 90, 365};

    private final Random random;
    private final LocalDate today;

    Chance(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T oneOf(Collection<T> of) {
        return new ArrayList<>(of).get(random.nextInt(of.size()));
    }

    /** Some of them, in any order. */
    <T> List<T> some(Collection<T> of, int count) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size()));
    }

    /** The day itself, mostly; else the one before or after. */
    LocalDate near(LocalDate day) {
        return day.plusDays(one(0, 0, 0, -1, 1));
    }

    /** A day beside one on which some window begins, today's among them. */
    LocalDate edge() {
        return switch (below(4)) {
            case 0 -> near(today);
            case 1 -> near(today.minusDays(DAYS[below(DAYS.length)]));
            default -> near(monthsAgo(MONTHS[below(MONTHS.length)]));
        };
    }

    LocalDate monthsAgo(int months) {
        return today.minusMonths(months);
    }

    /** A day of the last months. */
    LocalDate recent() {
        return today.minusDays(3 + below(140));
    }

    /** A date or an instant that falls on a day in London: the bare date, in the day, its first and its last minute. */
    String at(LocalDate day) {
        Instant start = LondonTime.startOf(day);
        return switch (below(8)) {
            case 0, 1, 2 -> day.toString();
            case 3 -> start.toString();
            case 4 -> LondonTime.startOf(day.plusDays(1)).minusSeconds(60).toString();
            default -> start.plusSeconds(3600L * (8 + below(10))).toString();
        };
    }

    /** Either the text or, as often as not, nothing. */
    String maybe(String text) {
        return in(.5) ? text : "";
    }
}
