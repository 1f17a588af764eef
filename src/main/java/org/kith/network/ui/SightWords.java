package org.kith.network.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.network.Exploration;
import org.kith.network.Sight;
import org.kith.uikit.Dates;

/** Says from which day and through whose eyes one looks, in the words of the lens bar. */
final class SightWords {

    private SightWords() {}

    /** "As known on 12 March 2025 · as Millrace Surgery could see it". */
    static String of(Exploration exploration) {
        Sight sight = exploration.state().sight();
        return when(exploration, sight) + " · " + eyes(exploration, sight);
    }

    private static String when(Exploration exploration, Sight sight) {
        LocalDate own = exploration.sights().ownDay();
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

    private static String eyes(Exploration exploration, Sight sight) {
        String eyes = sight.eyes() == null ? exploration.sights().ownEyes() : sight.eyes();
        if (sight.beside() != null) {
            return "what " + name(exploration, eyes) + " (A) and " + name(exploration, sight.beside())
                    + " (B) could see";
        }
        return eyes == null ? "all agencies together" : "as " + name(exploration, eyes) + " could see it";
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
        AgencyRow row = exploration.own().slice().agency(agency);
        return row == null ? "an agency not shown here" : row.name();
    }
}
