package org.kith.network.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Slice;
import org.kith.network.Exploration;
import org.kith.network.Sight;
import org.kith.network.Sights;
import org.kith.uikit.Dates;

/** Says from which day and through whose eyes one looks, in the words of the lens bar. */
public final class SightWords {

    private SightWords() {}

    static String of(Exploration exploration) {
        return of(
                exploration.state().sight(),
                exploration.sights(),
                exploration.own().slice());
    }

    /**
     * "As known on 12 March 2025 · as Millrace Surgery could see it".
     *
     * @param own what the page itself read: it knows the names of agencies
     */
    public static String of(Sight sight, Sights sights, Slice own) {
        return when(sights, sight) + " · " + eyes(sights, own, sight);
    }

    private static String when(Sights sights, Sight sight) {
        LocalDate own = sights.ownDay();
        if (sight.hindsight()) {
            return "As it was on " + day(sight.day()) + ", by what is known "
                    + (own == null ? "today" : "on " + day(own));
        }
        LocalDate day = sight.day() == null ? own : sight.day();
        return day == null ? "As known now" : "As known on " + day(day);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }

    private static String eyes(Sights sights, Slice own, Sight sight) {
        String eyes = sight.eyes() == null ? sights.ownEyes() : sight.eyes();
        if (sight.beside() != null) {
            return "what " + name(own, eyes) + " (A) and " + name(own, sight.beside()) + " (B) could see";
        }
        return eyes == null ? "all agencies together" : "as " + name(own, eyes) + " could see it";
    }

    /** Nothing of the child was there: whose fault is not said, for nobody's it is. */
    static String nothing(Exploration exploration) {
        Sight sight = exploration.state().sight();
        if (sight.hindsight()) {
            return "This child was not born, nor expected as far as is recorded, on " + day(sight.day()) + ".";
        }
        String by = sight.day() == null ? "" : " by " + day(sight.day());
        return sight.eyes() == null
                ? "Nothing about this child was recorded" + by + "."
                : "Nothing about this child was recorded where " + name(exploration, sight.eyes())
                        + (sight.beside() == null ? "" : " or " + name(exploration, sight.beside()))
                        + " could see it" + by + ".";
    }

    static String name(Exploration exploration, @Nullable String agency) {
        return name(exploration.own().slice(), agency);
    }

    private static String name(Slice own, @Nullable String agency) {
        AgencyRow row = own.agency(agency);
        return row == null ? "an agency not shown here" : row.name();
    }
}
