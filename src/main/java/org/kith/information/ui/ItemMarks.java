package org.kith.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.information.ItemStory;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.SayingSort;

/**
 * What tells one sort of item from another at a glance: an icon and a word for what it is, and for how firmly it is said a
 * word in a frame of its own line (facts solid, what others said or explained dashed, opinion and unease dotted). No
 * colour.
 */
final class ItemMarks {

    private ItemMarks() {}

    /** The same, and whether another item takes its place or says otherwise. */
    static Div all(ItemStory story) {
        Div marks = both(story.row());
        story.standingWords().forEach(word -> {
            Span mark = new Span(word);
            mark.addClassName("kith-item-standing");
            marks.add(mark);
        });
        return marks;
    }

    /** What kind of item it is and how firmly it is said; of a restricted one neither is shown. */
    static Div both(ItemRow item) {
        Div marks = item.restricted() ? new Div(new Span("Item")) : new Div(kind(item), saying(item));
        marks.addClassName("kith-item-marks");
        return marks;
    }

    private static Component kind(ItemRow item) {
        Component icon = icon(item.kind()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span(icon, new Span(Called.capital(item.kind().label())));
        mark.addClassName("kith-item-kind");
        return mark;
    }

    private static Component saying(ItemRow item) {
        SayingSort sort = item.statement();
        Span mark = new Span(sort == null ? "not said what sort" : sort.label());
        mark.addClassName("kith-item-saying");
        mark.getElement()
                .setAttribute(
                        "data-saying", sort == null ? "unknown" : sort.name().toLowerCase(Locale.ROOT));
        return mark;
    }

    private static VaadinIcon icon(ItemKind kind) {
        return switch (kind) {
            case EVENT -> VaadinIcon.CALENDAR_O;
            case OBSERVATION -> VaadinIcon.EYE;
            case STATE -> VaadinIcon.FILE_TEXT_O;
            case CLAIM -> VaadinIcon.COMMENT_O;
            case UNEASE -> VaadinIcon.QUESTION_CIRCLE_O;
            case CHILDS_VOICE -> VaadinIcon.QUOTE_LEFT;
            case MISSED_APPOINTMENT -> VaadinIcon.CALENDAR_USER;
            case WITHDRAWAL -> VaadinIcon.EXIT_O;
            case INJURY -> VaadinIcon.DOCTOR;
            case ALLEGATION -> VaadinIcon.COMMENT_ELLIPSIS_O;
            case PROTECTIVE -> VaadinIcon.HANDS_UP;
            case WORKING_TOGETHER -> VaadinIcon.USERS;
        };
    }
}
