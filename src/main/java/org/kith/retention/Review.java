package org.kith.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a person's record is to be looked at. Of several classes the one that lasts longest counts; where one of them has
 * no period, or what it counts from is not recorded, there is no day, and nobody is asked to delete anything.
 *
 * @param classes the classes the record is of
 * @param longest the class that decides, or null where no day can be said
 * @param day the review date, or null
 */
public record Review(
        List<RetentionClass> classes,
        @Nullable RetentionClass longest,
        @Nullable LocalDate day) {

    private static final int GROWN = 18;

    public Review {
        classes = List.copyOf(classes);
    }

    static Review of(Facts facts, Collection<RetentionClass> classes) {
        List<RetentionClass> theirs = new ArrayList<>();
        RetentionClass longest = null;
        LocalDate day = null;
        boolean unknown = false;
        for (RetentionClass one : classes) {
            if (!facts.is(one)) {
                continue;
            }
            theirs.add(one);
            LocalDate until = until(facts, one);
            unknown |= until == null;
            if (until != null && (day == null || until.isAfter(day))) {
                day = until;
                longest = one;
            }
        }
        return unknown ? new Review(theirs, null, null) : new Review(theirs, longest, day);
    }

    private static @Nullable LocalDate until(Facts facts, RetentionClass one) {
        LocalDate born = facts.born();
        LocalDate died = facts.died();
        if (one.diedYoungYears() != null && died != null && born != null && died.isBefore(born.plusYears(GROWN))) {
            return died.plusYears(one.diedYoungYears());
        }
        LocalDate from = one.from() == RetentionClass.From.BIRTH ? born : facts.lastRecorded();
        return one.years() == null || from == null ? null : from.plusYears(one.years());
    }

    /** The same review, on no earlier day than another's; without a day where the other has none. */
    Review notBefore(Review other) {
        LocalDate theirs = other.day;
        if (day == null || (theirs != null && !theirs.isAfter(day))) {
            return this;
        }
        return new Review(classes, other.longest, theirs);
    }

    /** Whether the day has come. */
    public boolean due(LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    /** Why no day can be said, or which class says it. */
    public String because() {
        if (longest != null) {
            return longest.name() + ": " + longest.period();
        }
        return classes.stream()
                .filter(one -> one.years() == null)
                .findFirst()
                .map(one -> "No period is set for: " + one.name())
                .orElse("What the period counts from is not recorded");
    }
}
