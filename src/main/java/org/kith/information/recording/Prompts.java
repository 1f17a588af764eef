package org.kith.information.recording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.SayingSort;

/**
 * Quiet prompts as somebody writes. They ask, they do not mark, and none keeps anything from being saved. Pure functions
 * of what is typed.
 */
public final class Prompts {

    private static final int MANY_PEOPLE = 4;
    private static final int LONG = 2_000;
    private static final int OLD_MONTHS = 12;
    private static final int LATE_DAYS = 3;

    /** Words by which people mark that they were not there or are not sure. */
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(seems?|seemed|appears?|appeared|probably|apparently|allegedly|I think|I feel|must have|maybe|perhaps)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABELS = Pattern.compile(
            "\\b(attention[- ]seeking|manipulative|promiscuous|hard to reach|chaotic|disengaged|lifestyle choice|"
                    + "streetwise|dysfunctional)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POSTCODE_OR_NUMBER = Pattern.compile(
            "\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\b|\\b0\\d{3,4}[ -]?\\d{3}[ -]?\\d{3,4}\\b",
            Pattern.CASE_INSENSITIVE);

    private Prompts() {}

    /**
     * All seven, in their order.
     *
     * @param today the day it is written
     */
    public static List<Prompt> of(Recording recording, LocalDate today) {
        return List.of(
                new Prompt(Prompt.Principle.NECESSARY, necessary(recording)),
                new Prompt(Prompt.Principle.PROPORTIONATE, proportionate(recording)),
                new Prompt(Prompt.Principle.RELEVANT, relevant(recording, today)),
                new Prompt(Prompt.Principle.ADEQUATE, adequate(recording)),
                new Prompt(Prompt.Principle.ACCURATE, accurate(recording)),
                new Prompt(Prompt.Principle.TIMELY, timely(recording, today)),
                new Prompt(Prompt.Principle.SECURE, secure(recording)));
    }

    private static @Nullable String necessary(Recording recording) {
        return recording.text("impact").isBlank() ? "What does it mean for the child?" : null;
    }

    private static @Nullable String proportionate(Recording recording) {
        if (recording.about().size() > MANY_PEOPLE) {
            return "It names " + recording.about().size() + " people. Does each have to stand here?";
        }
        return recording.words().length() > LONG ? "It is long. What could be left out and still be understood?" : null;
    }

    private static @Nullable String relevant(Recording recording, LocalDate today) {
        LocalDate day = recording.day();
        boolean old = day != null && ChronoUnit.MONTHS.between(day, today) >= OLD_MONTHS;
        return old && recording.text("still_relevant_because").isBlank()
                ? "It is old. Why does it still matter?"
                : null;
    }

    private static @Nullable String adequate(Recording recording) {
        ItemKind kind = recording.kind().orElse(null);
        if (kind == ItemKind.MISSED_APPOINTMENT && recording.text("context").isBlank()) {
            return "Who was to bring the child, how was it offered, and what stood in the way?";
        }
        if (kind == ItemKind.WORKING_TOGETHER && recording.text("impact").isBlank()) {
            return "What did it change for the child?";
        }
        if (!recording.text("child_words").isBlank()
                && recording.text("seen_alone").isEmpty()) {
            return "Was the child seen alone?";
        }
        List<String> missing = new ArrayList<>();
        if (recording.day() == null) {
            missing.add("when it happened");
        }
        if (recording.named("reported_by").isEmpty()) {
            missing.add("who said it");
        }
        return missing.isEmpty() ? null : "Not said yet: " + String.join(", ", missing) + ".";
    }

    private static @Nullable String accurate(Recording recording) {
        SayingSort sort = recording.sort().orElse(null);
        if (sort == null) {
            return "Is it fact, opinion, or somebody else’s word?";
        }
        if (sort == SayingSort.FACT && UNSURE.matcher(recording.words()).find()) {
            return "It is marked as fact, and its words sound unsure. Which is it?";
        }
        if (sort == SayingSort.THIRD_PARTY && recording.named("reported_by").isEmpty()) {
            return "Whose word is it?";
        }
        return LABELS.matcher(recording.words()).find()
                ? "One word here labels somebody. What was seen or said instead?"
                : null;
    }

    private static @Nullable String timely(Recording recording, LocalDate today) {
        LocalDate day = recording.day();
        boolean late = day != null && ChronoUnit.DAYS.between(day, today) > LATE_DAYS;
        return late && recording.text("context").isBlank()
                ? "It happened a while ago. When did you learn of it?"
                : null;
    }

    private static @Nullable String secure(Recording recording) {
        if (POSTCODE_OR_NUMBER.matcher(recording.words()).find()) {
            return "An address or telephone number stands in the text. Everybody who reads this reads it.";
        }
        boolean somebodyMayBeAtRisk = recording.kind().orElse(null) == ItemKind.ALLEGATION
                || recording.roles().containsValue(ItemPersonRole.ALLEGED);
        return somebodyMayBeAtRisk && !recording.names().containsKey("not_to")
                ? "Is there somebody who must not learn of it?"
                : null;
    }
}
