package org.kith.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.Decision;
import org.kith.vocabulary.StatementKind;

/**
 * A decision that closes an enquiry, as somebody writes it.
 *
 * @param at when it was decided; empty where no such moment is given
 * @param by who decided, in words
 * @param cites ids of the items it rests on
 * @param setAside by the id of an item that was weighed and set aside, why
 * @param feedbackAt when whoever referred was told, or null where they were not yet
 * @param agreements conditions and contracts set with it
 */
public record Closing(
        @Nullable Decision decision,
        String reason,
        @Nullable Moment at,
        String by,
        List<String> cites,
        Map<String, String> setAside,
        @Nullable Moment feedbackAt,
        List<Agreement> agreements) {

    /** A field of the decision, to say beside it what is wrong. */
    public enum Field {
        DECISION,
        REASON,
        AT,
        BY,
        SET_ASIDE,
        FEEDBACK,
        AGREEMENTS
    }

    private static final int SHORTEST = 10;
    private static final int LONGEST = 20_000;

    public Closing {
        cites = List.copyOf(cites);
        setAside = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(setAside));
        agreements = List.copyOf(agreements);
    }

    /** What is missing or wrong, by field, each in a sentence that says how to mend it; empty where it can be saved. */
    public Map<Field, String> problems(EnquiryRow enquiry, Moment now) {
        Map<Field, String> problems = new LinkedHashMap<>();
        if (decision == null) {
            problems.put(Field.DECISION, "Choose what was decided.");
        }
        if (reason.strip().length() < SHORTEST) {
            problems.put(
                    Field.REASON, "Say why, so that somebody who was not there can follow it: what decided, and how.");
        } else if (reason.length() > LONGEST) {
            problems.put(Field.REASON, "The reason is too long. Keep it under " + LONGEST + " characters.");
        }
        time(enquiry, now, problems);
        if (by.isBlank()) {
            problems.put(Field.BY, "Say who decided: a name and a role.");
        }
        if (setAside.values().stream().anyMatch(why -> why.strip().length() < 3)) {
            problems.put(Field.SET_ASIDE, "Say of each item that was set aside why, in a few words.");
        } else if (setAside.keySet().stream().anyMatch(cites::contains)) {
            problems.put(Field.SET_ASIDE, "An item is either what the decision rests on, or set aside. Choose one.");
        }
        List<String> conditions = new ArrayList<>();
        LocalDate today = now.day();
        agreements.forEach(agreement -> conditions.addAll(agreement.problems(today)));
        if (!conditions.isEmpty()) {
            problems.put(
                    Field.AGREEMENTS,
                    String.join(" ", conditions.stream().distinct().toList()));
        }
        return problems;
    }

    private void time(EnquiryRow enquiry, Moment now, Map<Field, String> problems) {
        Moment opened = enquiry.openedAt();
        if (at == null) {
            problems.put(Field.AT, "Say when it was decided: a day and a time.");
        } else if (at.isAfter(now)) {
            problems.put(Field.AT, "That lies ahead. Say when it was decided, up to now.");
        } else if (opened != null && at.isBefore(opened)) {
            problems.put(Field.AT, "That is before the enquiry was opened. Say when it was decided.");
        }
        if (feedbackAt != null && feedbackAt.isAfter(now)) {
            problems.put(Field.FEEDBACK, "That lies ahead. Say when they were told, up to now.");
        } else if (feedbackAt != null && opened != null && feedbackAt.isBefore(opened)) {
            problems.put(Field.FEEDBACK, "That is before the enquiry was opened. Say when they were told.");
        }
    }

    /** The cells it fills. What was set aside stands in the reason, with why: the format has no column for it. */
    Saying cells(Slice slice) {
        return Saying.of(StatementKind.ENQUIRY)
                .cell("closed_at", at)
                .cell("decision", Objects.requireNonNull(decision).code())
                .cell("decision_reason", words(slice))
                .cell("decided_by", by)
                .names("cites", cites)
                .names("set_aside", List.copyOf(setAside.keySet()))
                .cell("feedback_at", feedbackAt)
                .build();
    }

    private String words(Slice slice) {
        StringBuilder words = new StringBuilder(reason.strip());
        setAside.forEach((id, why) -> {
            ItemRow item = slice.row(ItemRow.class, id);
            words.append("\n\nSet aside: “")
                    .append(item == null ? "an item" : Called.item(item))
                    .append("”, because: ")
                    .append(why.strip());
        });
        return words.toString();
    }
}
