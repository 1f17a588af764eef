package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kith.review.Period;
import org.kith.uikit.SectionCard;

/** What the pages of a review say alike. */
final class ReviewParts {

    private static final DateTimeFormatter IN_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private ReviewParts() {}

    /** A day for narrow columns; the year is said wherever it could be another than the period's only one. */
    static String day(LocalDate day, Period period) {
        boolean oneYear = period.from().getYear() == period.to().getYear();
        return (oneYear && day.getYear() == period.to().getYear() ? IN_YEAR : WHOLE).format(day);
    }

    /** Where there was nobody to look at. */
    static Component notKnown(Reviewing shown) {
        return new SectionCard(
                "Nothing to look at",
                new Paragraph(shown.child().name()
                        + " was not known in this period, by what was recorded on the day you look" + " from."));
    }

    /** "1 item", "3 items". */
    static String many(int many, String one, String several) {
        return many + " " + (many == 1 ? one : several);
    }

    static Component quiet(String text) {
        Div line = new Div(text);
        line.addClassNames("kith-quiet", "kith-review-small");
        return line;
    }
}
