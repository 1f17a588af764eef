package org.kith.gaps.known;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.CoverageRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/**
 * The agencies that a picture rests on, each with the period of which its data speaks and when it last came in: what
 * happened outside that period may be recorded there and is not seen here.
 */
public final class Sources {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Sources() {}

    /**
     * One agency.
     *
     * @param from the first day its data covers; null where that is not recorded
     * @param to the last day all of its data covers: that of the file that ends earliest; null where that is not recorded
     * @param last when its data last came in; null where no coverage was delivered
     */
    public record Source(
            AgencyRow agency,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Moment last) {

        /** "1 March 2024 to 13 October 2026", as far as it is recorded. */
        public String speaksOf() {
            if (to == null) {
                return from == null ? "not recorded" : DAY.format(from) + " on";
            }
            return (from == null ? "up to " : DAY.format(from) + " to ") + DAY.format(to);
        }
    }

    /** Internal ids of the agencies that say anything about the family circle. */
    public static List<String> agencies(Circle circle) {
        return new RestsOn(circle).agencies();
    }

    /** Those agencies by name. */
    public static List<Source> of(Circle circle, Map<String, Moment> last) {
        Slice slice = circle.slice();
        List<Source> sources = new ArrayList<>();
        for (String id : agencies(circle)) {
            AgencyRow agency = slice.agency(id);
            if (agency != null) {
                sources.add(source(agency, slice, last.get(id)));
            }
        }
        sources.sort(Comparator.comparing(source -> source.agency().name(), String.CASE_INSENSITIVE_ORDER));
        return sources;
    }

    private static Source source(AgencyRow agency, Slice slice, @Nullable Moment last) {
        List<CoverageRow> rows = slice.rows(CoverageRow.class).stream()
                .filter(row -> row.agency().equals(agency.id()))
                .toList();
        return new Source(
                agency,
                days(rows.stream().map(CoverageRow::coversFrom))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                days(rows.stream().map(CoverageRow::coversTo))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                last);
    }

    private static Stream<LocalDate> days(Stream<@Nullable LocalDate> some) {
        return some.filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
