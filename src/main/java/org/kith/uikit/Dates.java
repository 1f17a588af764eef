package org.kith.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.kith.kernel.DomainClock;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;

/**
 * Dates as people say them: "3 March 2026 (12 days ago)". How long ago is counted from the day of the domain clock, or
 * from the day a lens looks from.
 */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final DomainClock clock;

    public Dates(DomainClock clock) {
        this.clock = clock;
    }

    /** "3 March 2026 (12 days ago)". */
    public String text(LocalDate day) {
        return text(day, clock.today());
    }

    /** "3 March 2026, 14:30 (12 days ago)"; a bare date stays one. */
    public String text(Moment moment) {
        String time = moment.bare() ? "" : ", " + time(moment);
        return day(moment.day()) + time + " (" + distance(moment.day(), clock.today()) + ")";
    }

    /** The same as an element that says its date to machines too. */
    public Span element(Moment moment) {
        Span span = new Span();
        Element time = new Element("time");
        time.setAttribute("datetime", moment.text());
        time.setText(text(moment));
        span.getElement().appendChild(time);
        return span;
    }

    /** "3 March 2026 (12 days ago)", counted from another day than today. */
    public static String text(LocalDate day, LocalDate from) {
        return day(day) + " (" + distance(day, from) + ")";
    }

    /** "3 March 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Tuesday 3 March 2026". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "14:30", in London. */
    public static String time(Moment moment) {
        return TIME.format(moment.instant().atZone(LondonTime.ZONE));
    }

    /** How far a day lies from another, in the unit people would use. */
    public static String distance(LocalDate day, LocalDate from) {
        long days = ChronoUnit.DAYS.between(day, from);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "yesterday" : "tomorrow";
        }
        String length = length(day, from);
        return days > 0 ? length + " ago" : "in " + length;
    }

    private static String length(LocalDate one, LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        Period period = earlier.until(later);
        if (period.toTotalMonths() < 2) {
            return ChronoUnit.DAYS.between(earlier, later) + " days";
        }
        return period.getYears() < 2 ? period.toTotalMonths() + " months" : period.getYears() + " years";
    }
}
