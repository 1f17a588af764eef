package org.kith.review.ui;

import java.util.Arrays;

/** The pages of one review. */
enum ReviewPage {
    OVERVIEW("", "Overview"),
    FIRST_DAYS("first-days", "First days"),
    EVENTS("event-by-event", "Event by event"),
    BESIDE("side-by-side", "Side by side"),
    HAD("who-had-it", "Who had it"),
    JOINED("how-it-could-have-been-joined", "Ways to join"),
    SAID("said-and-checked", "Said and checked"),
    HELPED("what-helped", "What helped"),
    LESSONS("lessons", "Lessons"),
    WORDS("in-your-words", "In your words"),
    REPORT("report", "Report");

    private final String code;
    private final String label;

    ReviewPage(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As the address names it. */
    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** Whether it is about one child of the review, and not about the review itself. */
    boolean ofOneChild() {
        return this != OVERVIEW && this != LESSONS && this != WORDS && this != REPORT;
    }

    /** The page that an address names; the first one where it names none that there is. */
    static ReviewPage of(String code) {
        return Arrays.stream(values())
                .filter(page -> page.code.equals(code))
                .findFirst()
                .orElse(OVERVIEW);
    }
}
