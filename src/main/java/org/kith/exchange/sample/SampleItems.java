package org.kith.exchange.sample;

import static org.kith.vocabulary.StatementKind.ITEM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.kith.exchange.sample.Family.Member;
import org.kith.exchange.sample.SampleWords.Note;

/** Writes the information items of one family, numbering them. */
final class SampleItems {

    private final String family;
    private final RowList rows;
    private int count;

    SampleItems(String family, RowList rows) {
        this.family = family;
        this.rows = rows;
    }

    /** Writes a note down and says under which id. */
    String add(String agency, Member about, LocalDate day, Note note) {
        String id = String.format(Locale.ROOT, "%s-I%02d", family, ++count);
        String name = about.given();
        boolean spoken = !note.words().isEmpty();
        rows.add(
                ITEM,
                "id kind statement summary detail context occurred_from recorded_at held_by recorded_by about"
                        + " child_words heard_by seen_alone protection",
                id,
                note.kind(),
                "fact",
                note.summary().replace("{name}", name),
                note.detail().replace("{name}", name),
                note.context().replace("{name}", name),
                day,
                day + "T14:30:00Z",
                agency,
                practitionerOf(agency),
                about.id(),
                note.words(),
                spoken ? practitionerOf(agency) : "",
                spoken ? "yes" : "",
                "open");
        return id;
    }

    /** The first practitioner of an agency of the directory. */
    static String practitionerOf(String agency) {
        return agency.replaceFirst("AG-", "PR-");
    }

    /** The same day, or the last one before it on which schools and surgeries are open. */
    static LocalDate workingDay(LocalDate day) {
        LocalDate open = day;
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY
                || open.getDayOfWeek() == DayOfWeek.SUNDAY
                || open.getMonth() == Month.AUGUST
                || (open.getMonth() == Month.JULY && open.getDayOfMonth() > 17)
                || (open.getMonth() == Month.DECEMBER && open.getDayOfMonth() > 18)
                || (open.getMonth() == Month.JANUARY && open.getDayOfMonth() < 6)) {
            open = open.minusDays(1);
        }
        return open;
    }
}
