package org.kith.review.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kith.circle.Circle;
import org.kith.gaps.known.Sources;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.paper.Cover;

/** Days and counts, as a report writes them. */
final class ReportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private ReportWords() {}

    /** "3 March 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 March 2026, 14:30". */
    static String moment(Moment moment) {
        return day(moment.day())
                + (moment.bare() ? "" : ", " + TIME.format(moment.instant().atZone(LondonTime.ZONE)));
    }

    /** "1 day", "12 days". */
    static String days(long days) {
        return counted(days, "day", "days");
    }

    /** What each agency delivered about anybody around the children, an agency once. */
    static List<Cover.Source> sources(List<Circle> around, Map<String, Moment> last) {
        Map<String, Cover.Source> sources = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        around.forEach(circle -> Sources.of(circle, last)
                .forEach(source -> sources.putIfAbsent(
                        source.agency().name(),
                        new Cover.Source(
                                source.agency().name(),
                                source.speaksOf(),
                                source.last() == null
                                        ? "not recorded"
                                        : day(source.last().day())))));
        return List.copyOf(sources.values());
    }

    static String counted(long many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }
}
