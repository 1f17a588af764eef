package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.kith.access.Review;
import org.kith.kernel.LondonTime;
import org.kith.review.learned.Lesson;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;

/** An earlier lesson beside what was found, with what came of it, and the way to say that it was seen again. */
final class EarlierLessonCard {

    private EarlierLessonCard() {}

    static Component of(Lesson lesson, Review review, boolean seen, ReviewServices services, Runnable done) {
        Lesson.Action action = lesson.told().action();
        Span head = new Span("An earlier lesson, " + Dates.day(LondonTime.day(lesson.first())));
        head.addClassName("kith-helped-factor");
        Div card = new Div(head, new Paragraph(lesson.told().words()));
        card.addClassName("kith-helped-earlier");
        card.add(ReviewParts.quiet(action.state().label()
                + (action.words().isEmpty() ? "." : ", carried by " + action.carrier() + ": " + action.words())));
        if (!action.evidence().isEmpty()) {
            card.add(ReviewParts.quiet("What was looked at: " + action.evidence()));
        }
        if (seen) {
            card.add(new Chip("Said to be seen again in this review"));
        } else {
            Button again = new Button("Seen again here", click -> {
                services.earlier().seen(review, lesson);
                done.run();
            });
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            again.setAriaLabel("Seen again here: " + lesson.told().words());
            card.add(
                    again,
                    ReviewParts.quiet(
                            "Whoever reads this lesson learns that it was seen again; where, only those who may"
                                    + " know of this review."));
        }
        return card;
    }
}
