package org.kith.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SayingSort;

/**
 * What an agency answers.
 *
 * @param by who answers, in words
 * @param reason why it does not say, where it refuses
 * @param lines the information, line by line
 * @param searched under what was searched, and where
 * @param more whether more will follow: then the request goes on waiting
 */
public record DeskAnswer(
        RequestOutcome outcome, String by, String reason, List<Line> lines, Searched searched, boolean more) {

    private static final int LONGEST = 10_000;

    /**
     * One piece of information.
     *
     * @param sort what sort of saying it is
     * @param happened the day it happened, or null where that is not known
     * @param about ids of the records or the household it is about, of those asked about
     */
    public record Line(@Nullable SayingSort sort, @Nullable LocalDate happened, String text, List<String> about) {}

    /** Under what was searched, in which systems, for which period: what makes "nothing held" mean something. */
    public record Searched(
            List<String> names,
            List<String> identifiers,
            List<String> addresses,
            List<String> systems,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public DeskAnswer {
        lines = List.copyOf(lines);
    }

    /**
     * What is wrong with it, each in a sentence that says how to mend it; empty where it can be given.
     *
     * @param now nothing can have happened later
     */
    public List<String> problems(Instant now) {
        LocalDate today = LondonTime.day(now);
        List<String> problems = new ArrayList<>();
        if (by.isBlank()) {
            problems.add("Say who answers: a name and a role.");
        }
        if (outcome == RequestOutcome.REFUSED && reason.strip().length() < 3) {
            problems.add("Say why this is not answered, in a few words that others will understand later.");
        }
        if (outcome == RequestOutcome.INFORMATION && lines.isEmpty()) {
            problems.add("Write at least one line of information, or say that nothing is held.");
        }
        if (outcome == RequestOutcome.NOTHING_HELD
                && searched.names().isEmpty()
                && searched.identifiers().isEmpty()
                && searched.addresses().isEmpty()) {
            problems.add(
                    "Say under which names, identifiers or addresses you searched, one a line: a search holds only for"
                            + " what it was made under.");
        }
        if (outcome == RequestOutcome.NOTHING_HELD && searched.systems().isEmpty()) {
            problems.add("Say in which systems you searched, one a line.");
        }
        LocalDate from = searched.from();
        LocalDate to = searched.to();
        if (from != null && to != null && from.isAfter(to)) {
            problems.add("The period searched ends before it begins. Change one of the two days.");
        }
        if (to != null && to.isAfter(today)) {
            problems.add("The period searched lies ahead. Choose a last day up to today.");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String which = "Line " + (i + 1) + ": ";
            if (line.text().isBlank()) {
                problems.add(which + "say what is held, or take the line away.");
            }
            if (line.text().length() > LONGEST) {
                problems.add(which + "too long. Keep it under " + LONGEST + " characters, or make two of it.");
            }
            if (line.sort() == null) {
                problems.add(which + "say what sort of statement it is.");
            }
            LocalDate happened = line.happened();
            if (happened != null && happened.isAfter(today)) {
                problems.add(which + "the day lies ahead. Say when it happened, up to today.");
            }
            if (line.about().isEmpty()) {
                problems.add(which + "say whom it is about.");
            }
        }
        return problems;
    }

    /**
     * @throws KithException.Invalid when something is wrong: it says all of it
     */
    void check(Instant now) {
        List<String> problems = problems(now);
        if (!problems.isEmpty()) {
            throw new KithException.Invalid(String.join(" ", problems));
        }
    }
}
