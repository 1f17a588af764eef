package org.kith.workspace.takeaway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.Sources;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.uikit.Dates;

/** Writes the head of what is taken away. */
public final class Covers {

    private static final String SEALED = "What is sealed for whoever took this away is not in it, and is not counted.";

    private Covers() {}

    /**
     * Who takes something away, and through what.
     *
     * @param lens what it was read through; its purpose is why it is taken away
     * @param role of the reader
     * @param eyes name of the agency through whose eyes, or null for all together
     * @param now whether the look is the reader's own, at now
     * @param at when it is taken away
     */
    public record Taking(Lens lens, String role, @Nullable String eyes, boolean now, Moment at, Marking marking) {}

    /**
     * The head.
     *
     * @param title names nobody
     * @param shows what was left out, in words; empty where nothing was
     * @param holds how much it holds, and of how much
     */
    public static Cover of(
            String title,
            Circle circle,
            Taking taking,
            List<String> shows,
            String holds,
            CoverageStatement coverage,
            List<Sources.Source> sources,
            List<String> cautions) {
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact("Taken away by", taking.lens().reader().name() + ", " + taking.role()));
        facts.add(new Cover.Fact(Cover.TAKEN_WHEN, moment(taking.at())));
        facts.add(new Cover.Fact("Why", taking.lens().purpose()));
        facts.add(new Cover.Fact("As of", asOf(taking)));
        facts.add(new Cover.Fact("Through whose eyes", eyes(taking)));
        facts.add(new Cover.Fact("Left out by choice", shows.isEmpty() ? "nothing" : String.join("; ", shows)));
        facts.add(new Cover.Fact("Holds", holds));
        facts.add(new Cover.Fact(
                "On record", "That this was taken away, by whom and why, stands in the record of reads."));
        List<String> all = new ArrayList<>();
        String notTo = NotTo.caution(circle);
        if (!notTo.isEmpty()) {
            all.add(notTo);
        }
        all.addAll(cautions);
        all.add("It says what was recorded, not what happened. " + SEALED);
        return new Cover(
                title,
                subject(circle),
                taking.marking(),
                look(taking),
                facts,
                coverage.sentences().stream()
                        .map(said -> new Cover.Said(said.text(), said.unknown()))
                        .toList(),
                sources.stream()
                        .map(source ->
                                new Cover.Source(source.agency().name(), source.speaksOf(), last(source, circle.day())))
                        .toList(),
                all);
    }

    /** "Mia Adeyemi, born 3 February 2026, 8 months". */
    static String subject(Circle circle) {
        Person child = circle.child();
        LocalDate born = Called.born(child);
        LocalDate agesFrom = Called.agesFrom(child);
        OptionalInt age = child.age();
        return Called.in(circle.slice()).person(child)
                + (born == null ? "" : ", born " + Dates.day(born))
                + (agesFrom == null || age.isEmpty() ? "" : ", aged " + age(agesFrom, circle.day(), age.getAsInt()));
    }

    private static String age(LocalDate born, LocalDate day, int years) {
        if (years >= 2) {
            return String.valueOf(years);
        }
        long months = java.time.temporal.ChronoUnit.MONTHS.between(born, day);
        return months == 1 ? "1 month" : months + " months";
    }

    private static String asOf(Taking taking) {
        LocalDate day = taking.lens().asOf().day();
        return isNow(taking)
                ? "now, " + moment(Moment.of(taking.lens().asOf().end()))
                : "the end of " + Dates.day(day) + ": only what was known by then";
    }

    private static boolean isNow(Taking taking) {
        return LondonTime.day(taking.at().instant()).equals(taking.lens().asOf().day()) || taking.now();
    }

    private static String eyes(Taking taking) {
        return taking.eyes() == null ? "All agencies together" : "As " + taking.eyes() + " could see it";
    }

    private static @Nullable String look(Taking taking) {
        if (taking.now()) {
            return null;
        }
        String when = isNow(taking)
                ? "As known now"
                : "As known on " + Dates.day(taking.lens().asOf().day());
        return taking.eyes() == null ? when : when + " · as " + taking.eyes() + " could see it";
    }

    static String moment(Moment moment) {
        return Dates.day(moment.day()) + ", " + Dates.time(moment);
    }

    private static String last(Sources.Source source, LocalDate day) {
        Moment last = source.last();
        return last == null ? "not recorded" : Dates.text(last.day(), day);
    }
}
