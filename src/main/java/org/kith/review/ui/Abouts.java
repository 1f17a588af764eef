package org.kith.review.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.gaps.ui.PatternWords;
import org.kith.review.PeriodItems;
import org.kith.review.ReviewedPeriod;
import org.kith.review.SeenFrom;
import org.kith.review.had.Stage;
import org.kith.review.learned.About;
import org.kith.uikit.Dates;

/**
 * What something can be said of on the page of one child: the review as a whole, what was not joined around the child, and
 * the steps of its items. In the names that the reader sees, which are made up where the review says so.
 */
final class Abouts {

    /**
     * Something that can be chosen.
     *
     * @param words as a list offers it
     */
    record Choice(About about, String words) {}

    /**
     * What was not joined, by pattern and first day: several findings of one pattern that could be seen from one day are told
     * apart by nothing that stays when more is recorded.
     */
    record Found(About.OfFinding about, List<SeenFrom> seen) {
        Found {
            seen = List.copyOf(seen);
        }
    }

    private final Map<About, String> words = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<String, ItemRow> items = new LinkedHashMap<>();

    Abouts(Reviewing shown, ReviewedPeriod read, List<SeenFrom> seen) {
        words.put(new About.WholeReview(), "The review as a whole");
        Map<About.OfFinding, List<SeenFrom>> findings = new LinkedHashMap<>();
        seen.forEach(one -> findings.computeIfAbsent(
                        new About.OfFinding(
                                shown.child().record(),
                                one.span().finding().pattern(),
                                one.span().first()),
                        about -> new ArrayList<>())
                .add(one));
        findings.forEach((about, all) -> {
            found.add(new Found(about, all));
            words.put(about, finding(about));
        });
        PeriodItems.of(read.last(), read.period()).forEach(item -> {
            items.put(item.id(), item);
            for (Stage stage : Stage.values()) {
                words.put(new About.OfStep(item.id(), stage), step(item, stage));
            }
        });
    }

    List<Choice> choices() {
        return words.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    /** How something is called; what lies around another child of the review is not told by name. */
    String words(About about) {
        String known = words.get(about);
        return known != null
                ? known
                : switch (about) {
                    case About.OfFinding finding -> finding(finding) + ", around another child";
                    case About.OfStep step ->
                        "Item of another child, or of another time: "
                                + step.stage().label().toLowerCase(Locale.UK);
                    case About.WholeReview whole -> "The review as a whole";
                    case About.Deleted deleted -> "What was deleted since";
                };
    }

    /** The item that something is said of; null where it is none of this child. */
    @Nullable
    ItemRow item(About about) {
        return about instanceof About.OfStep step ? items.get(step.item()) : null;
    }

    private static String finding(About.OfFinding about) {
        return PatternWords.heading(about.pattern()) + ", from " + Dates.day(about.first());
    }

    private static String step(ItemRow item, Stage stage) {
        return stage.label() + ": “" + Called.item(item) + "”"
                + (item.date() == null ? "" : ", " + Dates.day(item.date()));
    }
}
