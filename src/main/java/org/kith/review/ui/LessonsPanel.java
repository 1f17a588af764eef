package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kith.access.Review;
import org.kith.review.learned.Lesson;
import org.kith.uikit.SectionCard;

/** The lessons of one review, as its readers write them. */
final class LessonsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Review review;
    private final transient ReviewServices services;

    LessonsPanel(Review review, ReviewServices services) {
        this.review = review;
        this.services = services;
        show();
    }

    private void show() {
        removeAll();
        List<Lesson> lessons = services.lessons().of(review);
        Paragraph told = new Paragraph(
                "What is to be different, what is done about it, which kind of agency carries it, and what shows that it changed"
                        + " anything. They are yours and the other readers’ alone until you give one to the partnership.");
        told.addClassNames("kith-quiet", "kith-review-lead");
        Button draw = new Button("Draw a lesson…", click -> LessonDialog.write(review, null, services, this::show));
        draw.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        SectionCard card = new SectionCard("Lessons", told).actions(draw);
        if (lessons.isEmpty()) {
            card.content(new Paragraph("No lesson is drawn yet."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-helped-list");
        lessons.forEach(lesson -> list.add(new LessonCard(
                lesson,
                null,
                services.earlier().again(lesson),
                services.lessons().versions(lesson.lesson()),
                services.accounts(),
                () -> LessonDialog.write(review, lesson, services, this::show))));
        card.content(list, new Paragraph(ReviewNavigation.link(LessonsView.ADDRESS, "The lessons of the partnership")));
        add(card);
    }
}
