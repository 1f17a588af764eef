package org.kith.information.sharing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.circle.Slice;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;

/**
 * An item as another agency reads it. However little goes, it says what sort of statement it is, who holds it and when it
 * happened, an allegation never goes without its outcome, and what is disputed or superseded says so.
 */
final class ItemWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ItemWords() {}

    /**
     * @param own what is sent instead of what the item says, where that is the form
     */
    static String of(Slice slice, ItemRow item, ShareForm form, String own) {
        List<String> lines = new ArrayList<>();
        lines.add(head(slice, item));
        switch (form) {
            case SUMMARY -> lines.add(Called.item(item));
            case OWN_WORDS -> lines.add(own.strip());
            case FULL -> full(slice, item, lines);
            case NOT -> lines.clear();
        }
        if (form.goes()) {
            outcome(item, lines);
            ItemStanding.of(slice, item).marks().stream()
                    .map(ItemWords::standing)
                    .distinct()
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    /** "Observation of 2 May 2026, said as a fact, held by Mill Surgery". */
    private static String head(Slice slice, ItemRow item) {
        LocalDate day = item.date();
        return Called.capital(item.kind().label()) + (day == null ? "" : " of " + DAY.format(day))
                + (item.statement() == null
                        ? ", not said what sort of statement"
                        : ", " + item.statement().label())
                + ", held by " + Called.in(slice).agency(item.heldBy());
    }

    private static void full(Slice slice, ItemRow item, List<String> lines) {
        Called called = Called.in(slice);
        lines.add(Called.item(item));
        add(lines, "", item.detail());
        add(lines, "Around it: ", item.context());
        if (item.childWords() != null) {
            lines.add("The child’s own words: “" + item.childWords() + "”"
                    + called.speaker(item.heardBy())
                            .map(name -> ", heard by " + name)
                            .orElse(""));
        }
        add(lines, "What it means for the child: ", item.impact());
        add(lines, "Still relevant because: ", item.stillRelevantBecause());
        add(lines, "Could not be found out: ", item.couldNot());
        called.speaker(item.reportedBy()).ifPresent(name -> lines.add("Said by " + name));
    }

    private static void add(List<String> lines, String label, @Nullable String text) {
        if (text != null) {
            lines.add(label + text);
        }
    }

    private static void outcome(ItemRow item, List<String> lines) {
        ItemOutcome outcome = item.outcome();
        if (outcome != null) {
            lines.add("Outcome: " + outcome.label());
        } else if (item.kind() == ItemKind.ALLEGATION) {
            lines.add("Outcome: none recorded yet");
        }
    }

    /** That another item speaks against it, and neither what that says nor whose word it is: it was not chosen. */
    private static String standing(ItemStanding.Mark mark) {
        return mark.superseded()
                ? "Superseded: another item is recorded to take its place."
                : mark.by() == null
                        ? "Disputed: another item is recorded that says otherwise."
                        : "Disputed by somebody who says otherwise: their words are recorded, ask us for them.";
    }
}
