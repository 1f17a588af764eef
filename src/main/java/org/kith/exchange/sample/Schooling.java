package org.kith.exchange.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a child of the sample goes on the sample's day.
 *
 * @param agency the school or nursery, empty for a child at home
 * @param number the school's number within its authority, 0 for a nursery
 * @param from since when
 * @param year the year in which the child first came to any school
 */
record Schooling(String agency, int number, LocalDate from, int year) {

    private record School(String agency, int number) {}

    private static final List<School> PRIMARIES =
            List.of(new School("AG-S-ASH", 2101), new School("AG-S-WEI", 2102), new School("AG-S-ANS", 2103));
    private static final List<School> SECONDARIES = List.of(new School("AG-S-CAL", 4101), new School("AG-S-MOO", 4102));
    private static final List<String> NURSERIES = List.of("AG-N-LIT", "AG-N-SUN");
    private static final int SEPTEMBER = 9;

    /** The same schools for all children of a family. */
    static Schooling of(int family, LocalDate born) {
        int year = born.getYear() + (born.getMonthValue() < SEPTEMBER ? 4 : 5);
        School primary = PRIMARIES.get(family % PRIMARIES.size());
        School secondary = SECONDARIES.get(family % SECONDARIES.size());
        LocalDate first = LocalDate.of(year, SEPTEMBER, 4);
        LocalDate second = LocalDate.of(year + 7, SEPTEMBER, 4);
        if (!second.isAfter(BackgroundFamilies.DAY)) {
            return new Schooling(secondary.agency(), secondary.number(), second, year);
        }
        if (!first.isAfter(BackgroundFamilies.DAY)) {
            return new Schooling(primary.agency(), primary.number(), first, year);
        }
        LocalDate nursery = LocalDate.of(BackgroundFamilies.DAY.getYear() - 1, SEPTEMBER, 8);
        boolean place = !born.plusYears(2).isAfter(nursery);
        return new Schooling(place ? NURSERIES.get(family % NURSERIES.size()) : "", 0, nursery, year);
    }

    boolean pupil() {
        return number > 0;
    }
}
