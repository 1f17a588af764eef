package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.circle.Called;
import org.kith.gaps.ui.PatternWords;
import org.kith.kernel.LondonTime;
import org.kith.review.learned.EarlierLessons;
import org.kith.review.learned.Lesson;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;

/** A lesson with its action, its owner, what shows that it changed anything, and its earlier versions. */
final class LessonCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /**
     * @param whose of which review it is, or null where it goes without saying
     * @param again where it was seen again
     * @param versions the newest first
     * @param change opens what changes it, or null where whoever looks does not
     */
    LessonCard(
            Lesson lesson,
            @Nullable String whose,
            EarlierLessons.Again again,
            List<Lesson> versions,
            Accounts accounts,
            @Nullable Runnable change) {
        addClassName("kith-lesson");
        Lesson.Told told = lesson.told();
        Paragraph words = new Paragraph(told.words());
        words.addClassNames("kith-review-terms", "kith-lesson-words");
        Div head = new Div(new Chip(told.action().state().label()));
        if (told.given() && whose == null) {
            head.add(new Chip("Given to the partnership", Chip.Tone.QUIET));
        }
        head.addClassName("kith-helped-head");
        add(head, words);
        String from = from(told);
        if (!from.isEmpty()) {
            add(ReviewParts.quiet(from));
        }
        add(action(told.action()));
        if (!again.nowhere()) {
            add(again(again));
        }
        add(ReviewParts.quiet((whose == null ? "" : whose + " · ") + "drawn on " + day(lesson.first())
                + (versions.size() > 1
                        ? ", last changed by " + ReviewWords.name(lesson.by(), accounts) + " on " + day(lesson.at())
                        : " by " + ReviewWords.name(lesson.by(), accounts))));
        if (change != null) {
            Button button = new Button("Change…", click -> change.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel("Change the lesson: " + told.words());
            Div acts = new Div(button);
            acts.addClassNames("kith-review-acts", "kith-noprint");
            add(acts);
        }
        if (versions.size() > 1) {
            add(new Details("Earlier versions (" + (versions.size() - 1) + ")", earlier(versions, accounts)));
        }
    }

    private static String day(Instant at) {
        return Dates.day(LondonTime.day(at));
    }

    private static String from(Lesson.Told told) {
        String between = told.between().words();
        String pattern = told.pattern();
        return pattern == null && between.isEmpty()
                ? ""
                : (pattern == null ? "" : "Drawn from: " + PatternWords.heading(pattern))
                        + (pattern == null || between.isEmpty() ? "" : ", ")
                        + (pattern == null ? Called.capital(between) : between)
                        + ".";
    }

    private static Component action(Lesson.Action action) {
        Div part = new Div();
        part.addClassName("kith-lesson-action");
        if (action.words().isEmpty()) {
            part.add(ReviewParts.quiet("No action is recorded."));
        } else {
            LocalDate due = action.due();
            part.add(
                    labelled("Action", action.words()),
                    labelled("Carried by", action.carrier() + (due == null ? "" : ", by " + Dates.day(due))));
        }
        LocalDate looked = action.lookedOn();
        part.add(
                action.evidence().isEmpty()
                        ? ReviewParts.quiet("Nothing is recorded of what it changed.")
                        : labelled(
                                "What shows whether it changed anything",
                                action.evidence()
                                        + (looked == null ? "" : " (looked at on " + Dates.day(looked) + ")")));
        return part;
    }

    private static Component labelled(String label, String words) {
        Span name = new Span(label + ": ");
        name.addClassName("kith-helped-factor");
        return new Div(name, new Span(words));
    }

    private static Component again(EarlierLessons.Again again) {
        List<String> where = new ArrayList<>(again.titles());
        if (again.elsewhere()) {
            where.add(where.isEmpty() ? "a later review" : "elsewhere");
        }
        return new Div(new Chip("Seen again", Chip.Tone.UNKNOWN), new Span(" in " + Called.list(where)));
    }

    private static Component earlier(List<Lesson> versions, Accounts accounts) {
        Div earlier = new Div();
        versions.stream().skip(1).forEach(version -> {
            Paragraph words = new Paragraph(version.told().words());
            words.addClassName("kith-review-terms");
            earlier.add(
                    ReviewParts.quiet("Written by " + ReviewWords.name(version.by(), accounts) + " on "
                            + day(version.at()) + ": "
                            + version.told().action().state().label()),
                    words,
                    action(version.told().action()));
        });
        return earlier;
    }
}
