package org.kith.enquiry;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;

/**
 * An ask as the asked agency reads it: for its desk, and as text for secure mail.
 *
 * @param to the agency asked
 * @param from who asks, with their team
 * @param answerBy by when, in words; null where no clock runs
 * @param about whom it asks about, a line each
 * @param others who else is named so that the agency knows who is meant, a line each
 * @param question what is asked
 * @param basis the lawful basis, in words
 * @param notTo the names of those who must not learn of it
 */
public record AskLetter(
        String to,
        String from,
        @Nullable String answerBy,
        List<String> about,
        List<String> others,
        String question,
        String basis,
        List<String> notTo) {

    /** What every answer should say, so that "nothing held" can be understood later. */
    public static final String SEARCHED =
            "Please answer also when nothing is held, and say under which names, identifiers and addresses you searched, in"
                    + " which systems and for which period. Part of an answer now helps more than all of it too late.";

    public AskLetter {
        about = List.copyOf(about);
        others = List.copyOf(others);
        notTo = List.copyOf(notTo);
    }

    /** The exact words disclosed with the question: who asks, about whom, on what basis, and who must not learn of it. */
    public String told() {
        StringBuilder told = new StringBuilder("Asked by " + from + ".\n\nAbout\n" + lines(about));
        if (!others.isEmpty()) {
            told.append("\n\nNamed so that you know who is meant\n").append(lines(others));
        }
        if (!notTo.isEmpty()) {
            told.append("\n\nMust not learn of this request: ")
                    .append(Called.list(notTo))
                    .append(". It could put somebody at risk.");
        }
        return told.toString();
    }

    /** The whole text for secure mail. */
    public String text() {
        return "To " + to + "\n" + told() + "\n\nWhat we ask\n" + question.strip() + "\n\n" + SEARCHED
                + (answerBy == null ? "" : "\n\nPlease answer by " + answerBy + ".")
                + (basis.isBlank() ? "" : "\n\nLawful basis: " + basis.strip() + ".");
    }

    private static String lines(List<String> some) {
        return some.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    /** "Mia Adeyemi, born 3 March 2019, lives at 2 Old Lane". */
    public static String line(String name, List<Telling.Fact> facts) {
        return facts.stream()
                .map(Telling.Fact::words)
                .collect(Collectors.joining(", ", name + (facts.isEmpty() ? "" : ", "), ""));
    }
}
