package org.kith.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** At which hours an account usually looks: those at which it looked on any of the days before. */
final class UsualHours {

    /** Whoever looked on fewer days has no usual hours yet. */
    static final int DAYS_TO_KNOW = 10;

    private UsualHours() {}

    /**
     * Hours of a day at which the account looked and on none of the days before.
     *
     * @param read how often it looked, by day and hour in London
     * @param back how many days before count
     * @param least how often it takes at that hour
     */
    static List<Integer> unusual(NavigableMap<LocalDate, Map<Integer, Long>> read, LocalDate day, int back, int least) {
        if (daysBefore(read, day, back) < DAYS_TO_KNOW) {
            return List.of();
        }
        NavigableMap<LocalDate, Map<Integer, Long>> before = before(read, day, back);
        return read.getOrDefault(day, Map.of()).entrySet().stream()
                .filter(hour -> hour.getValue() >= least)
                .map(Map.Entry::getKey)
                .filter(hour -> before.values().stream().noneMatch(hours -> hours.containsKey(hour)))
                .sorted()
                .toList();
    }

    /** On how many of the days before it looked at all. */
    static int daysBefore(NavigableMap<LocalDate, Map<Integer, Long>> read, LocalDate day, int back) {
        return before(read, day, back).size();
    }

    private static NavigableMap<LocalDate, Map<Integer, Long>> before(
            NavigableMap<LocalDate, Map<Integer, Long>> read, LocalDate day, int back) {
        return read.subMap(day.minusDays(back), true, day, false);
    }
}
