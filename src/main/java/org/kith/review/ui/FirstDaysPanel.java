package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.kernel.LondonTime;
import org.kith.review.SeenFrom;
import org.kith.review.learned.EarlierLessons;
import org.kith.review.learned.Lesson;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** From which day each thing that was not joined could be seen, with the lessons that earlier reviews drew from the like. */
final class FirstDaysPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Reviewing shown;
    private final transient ReviewServices services;
    private final transient List<SeenFrom> spans;

    FirstDaysPanel(Reviewing shown, ReviewServices services) {
        this.shown = shown;
        this.services = services;
        this.spans = services.spans().of(shown.review(), shown.child().record());
        show();
    }

    private void show() {
        removeAll();
        List<Lesson> earlier = services.earlier().before(shown.review());
        Set<String> again = services.earlier().seenIn(shown.review());
        Set<String> told = new HashSet<>();
        add(new SectionCard(
                "What could be seen around " + shown.child().name() + ", and from which day",
                new SpanList(
                        shown,
                        spans,
                        shown.review().to(),
                        seen -> EarlierLessons.meeting(
                                        earlier, seen.span().finding().pattern(), seen.kinds())
                                .stream()
                                .map(lesson -> lesson(lesson, again, told))
                                .toList())));
    }

    /** Whole beside the first thing that it meets; beside the others a line says that it stands above. */
    private Component lesson(Lesson lesson, Set<String> again, Set<String> told) {
        return told.add(lesson.lesson())
                ? EarlierLessonCard.of(lesson, shown.review(), again.contains(lesson.lesson()), services, this::show)
                : ReviewParts.quiet("An earlier lesson that stands above meets this, too: that of "
                        + Dates.day(LondonTime.day(lesson.first())) + ".");
    }
}
