package org.kith.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.access.Review;
import org.kith.gaps.ui.PatternWords;
import org.kith.kernel.LondonTime;
import org.kith.paper.PaperDocument.Block;
import org.kith.paper.PaperDocument.Prose;
import org.kith.paper.PaperDocument.Section;
import org.kith.paper.PaperDocument.Voice;
import org.kith.review.learned.About;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Influence;
import org.kith.review.learned.Influences;
import org.kith.review.learned.Lesson;
import org.kith.review.learned.Lessons;
import org.kith.review.learned.OwnSaying;
import org.kith.review.learned.OwnSayings;

/**
 * What the readers of a review say helped and hindered, and the lessons they drew, as sections of its report: their own
 * sentences behind a bar, and before each, as plain text, what was chosen from lists.
 */
public final class ReportLearned {

    private final Influences influences;
    private final OwnSayings sayings;
    private final Lessons lessons;

    public ReportLearned(Influences influences, OwnSayings sayings, Lessons lessons) {
        this.influences = influences;
        this.sayings = sayings;
        this.lessons = lessons;
    }

    /** @throws org.kith.kernel.KithException.Refused when whoever asks does not read the review, or it has ended */
    public List<Section> sections(Review review) {
        return List.of(helped(influences.of(review), sayings.of(review)), lessons(lessons.of(review)));
    }

    static Section helped(List<Influence> said, List<OwnSaying> own) {
        List<Block> blocks = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            List<Influence> of =
                    said.stream().filter(one -> one.effect() == effect).toList();
            if (!of.isEmpty()) {
                blocks.add(new Prose(Voice.HEADING, effect.label()));
                of.forEach(one -> {
                    String between = one.between().words();
                    blocks.add(new Prose(
                            Voice.PLAIN,
                            one.level().label() + ": " + one.words() + (between.isEmpty() ? "" : ", " + between) + ". "
                                    + about(one.about())));
                    blocks.add(new Prose(Voice.OWN, one.sentence()));
                });
            }
        }
        if (!own.isEmpty()) {
            blocks.add(new Prose(Voice.HEADING, "Said of themselves by those who were there"));
            blocks.add(new Prose(Voice.PLAIN, "Kith knows neither who said it nor when."));
            own.forEach(one -> {
                blocks.add(new Prose(Voice.PLAIN, one.effect().label() + ": " + one.words()));
                if (!one.sentence().isEmpty()) {
                    blocks.add(new Prose(Voice.OWN, one.sentence()));
                }
            });
        }
        if (blocks.isEmpty()) {
            blocks.add(new Prose(Voice.QUIET, "Nothing was said of it in Kith."));
        }
        return new Section("helped", "What helped, what hindered", blocks);
    }

    private static String about(About about) {
        return switch (about) {
            case About.WholeReview whole -> "Said of the review as a whole.";
            case About.OfFinding finding ->
                "Said of what was not joined: " + PatternWords.heading(finding.pattern()) + ", from "
                        + ReportWords.day(finding.first()) + ".";
            case About.OfStep step ->
                "Said of a step of an item: " + step.stage().label().toLowerCase(Locale.UK) + ".";
            case About.Deleted deleted -> "Said of what was deleted since.";
        };
    }

    static Section lessons(List<Lesson> lessons) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Lesson lesson : lessons) {
            Lesson.Told told = lesson.told();
            Lesson.Action action = told.action();
            String between = told.between().words();
            blocks.add(new Prose(Voice.HEADING, "Lesson " + ++number));
            blocks.add(new Prose(Voice.OWN, told.words()));
            blocks.add(new Prose(
                    Voice.PLAIN,
                    "Drawn on " + ReportWords.day(LondonTime.day(lesson.first()))
                            + (told.pattern() == null ? "" : " from: " + PatternWords.heading(told.pattern()))
                            + (between.isEmpty() ? "" : ", " + between) + ". "
                            + action.state().label() + "."));
            if (!action.words().isEmpty()) {
                blocks.add(new Prose(
                        Voice.PLAIN,
                        "Action, carried by " + action.carrier()
                                + (action.due() == null ? "" : ", by " + ReportWords.day(action.due())) + ":"));
                blocks.add(new Prose(Voice.OWN, action.words()));
            }
            if (!action.evidence().isEmpty()) {
                blocks.add(new Prose(
                        Voice.PLAIN,
                        "What shows whether it changed anything"
                                + (action.lookedOn() == null
                                        ? ":"
                                        : ", looked at on " + ReportWords.day(action.lookedOn()) + ":")));
                blocks.add(new Prose(Voice.OWN, action.evidence()));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Prose(Voice.QUIET, "No lesson was drawn in Kith."));
        }
        return new Section("lessons", "Lessons", blocks);
    }
}
