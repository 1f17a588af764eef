package org.kith.identity.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.PersonKind;

/**
 * What one agency says of somebody by itself: its record, and the names, stays and parents that it says of them.
 *
 * @param id internal id of the record
 * @param cells the record
 * @param record where the record came from
 * @param names further names
 * @param stays where they stay, or stayed
 * @param parents dates of birth of whom it records as mother or father, where it says these too
 * @param day the day looked from
 */
record Said(
        String id,
        Cells cells,
        Origin record,
        List<Name> names,
        List<Stay> stays,
        List<LocalDate> parents,
        LocalDate day) {

    private static final int GROWN = 18;

    /** Pupils of compulsory school age are five and not yet sixteen (Education Act 1996, section 8, to the year). */
    private static final int SCHOOL_FROM = 5;

    private static final int SCHOOL_TO = 15;

    Said {
        names = List.copyOf(names);
        stays = List.copyOf(stays);
        parents = List.copyOf(parents);
    }

    /**
     * Where a row came from.
     *
     * @param delivered the deliverer's own id, or null for rows known by their key
     * @param line of its file, or null for what was said in Kith
     * @param at when it was said so: by a user, else by the delivery that brought what it says; null where nothing says it
     */
    record Origin(
            @Nullable String delivered,
            @Nullable Long line,
            @Nullable Moment at) {}

    /** A further name. */
    record Name(String given, String family, Origin origin) {}

    /**
     * A stay. One that is restricted for the reader is there, and nothing else is known of it.
     *
     * @param postcode of the home, or empty
     * @param home where the row of the home came from
     */
    record Stay(
            boolean hidden,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String postcode,
            Origin origin,
            Origin home) {

        boolean on(LocalDate day) {
            return hidden || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    String text(String column) {
        return cells.textOrEmpty(column).strip();
    }

    boolean born() {
        return !PersonKind.UNBORN.code().equals(cells.text("kind"));
    }

    boolean living() {
        return born() && cells.date("date_of_death") == null;
    }

    /** Of age by their date of birth, else by what kind of person the record says they are. */
    boolean grown() {
        LocalDate date = cells.date("date_of_birth");
        return date == null
                ? PersonKind.ADULT.code().equals(cells.text("kind"))
                : !date.plusYears(GROWN).isAfter(day);
    }

    boolean ofSchoolAge() {
        LocalDate date = cells.date("date_of_birth");
        return date != null
                && living()
                && !date.plusYears(SCHOOL_FROM).isAfter(day)
                && date.plusYears(SCHOOL_TO + 1).isAfter(day);
    }

    /** When anything of this was said last, or null where nothing says when. */
    @Nullable
    Moment newest() {
        return Stream.of(
                        Stream.of(record),
                        names.stream().map(Name::origin),
                        stays.stream().filter(stay -> !stay.hidden).map(Stay::origin))
                .flatMap(origins -> origins)
                .map(Origin::at)
                .filter(Objects::nonNull)
                .max(Moment::compareTo)
                .orElse(null);
    }
}
