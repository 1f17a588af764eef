package org.kith.gaps.patterns;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.kith.vocabulary.StatementKind;

/**
 * For each pattern, how far from which dates the days are counted on which it can appear or vanish with no new rows.
 * Every date of every row and the day after it, the birthdays of a child and the anniversary of a stay's end are such
 * days for all patterns: the circle itself changes on them.
 */
final class Turns {

    private static final String[] DATES_OF_AN_ITEM = {"occurred_from", "occurred_to", "recorded_at"};

    static final Map<String, List<Turn>> BY_PATTERN = Map.ofEntries(
            entry(
                    "agency-not-asked",
                    Turn.all(
                            Turn.months(StatementKind.INVOLVEMENT, "to", 24),
                            Turn.months(StatementKind.INVOLVEMENT, "last_contact", 24),
                            Turn.months(StatementKind.INVOLVEMENT, "known_from", 24),
                            Turn.months(StatementKind.ENQUIRY, "opened_at", 12),
                            Turn.months(StatementKind.ENQUIRY, "closed_at", 12),
                            months(12))),
            entry("held-not-shared", months(6, 24)),
            // A clock of three working days, with a weekend and holidays between, ends within ten days.
            entry(
                    "request-unanswered",
                    Turn.all(
                            Turn.months(StatementKind.ENQUIRY, "closed_at", 12),
                            Turn.days(StatementKind.REQUEST, "asked_at", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))),
            entry("answer-not-joined", Turn.months(StatementKind.ENQUIRY, "closed_at", 12)),
            entry("decided-before-answer", List.of()),
            entry(
                    "nil-return-out-of-date",
                    Turn.all(
                            Turn.months(StatementKind.ENQUIRY, "closed_at", 12),
                            Turn.months(StatementKind.REQUEST, "asked_at", 12),
                            Turn.months(StatementKind.STAY, "to", 24),
                            Turn.months(StatementKind.STAY, "from", 24),
                            Turn.months(StatementKind.STAY, "known_from", 24))),
            entry(
                    "received-not-read",
                    Turn.all(
                            Turn.days(StatementKind.SHARE, "received_at", 6),
                            Turn.months(StatementKind.SHARE, "received_at", 12))),
            entry("item-not-linked", List.of()),
            entry(
                    "unease-not-followed",
                    Turn.all(
                            Turn.days(StatementKind.ITEM, "recorded_at", 30, 366),
                            Turn.days(StatementKind.ITEM, "occurred_from", 30, 366))),
            // The fourteenth day of an overlap, and the day on which fewer than fourteen of its days lie in the window;
            // a stay ends the day before the next begins.
            entry(
                    "adult-in-several-households",
                    Turn.all(
                            Turn.days(StatementKind.STAY, "from", 13),
                            Turn.days(StatementKind.STAY, "known_from", 13),
                            Turn.daysThenMonths(StatementKind.STAY, "to", -13, 24),
                            Turn.daysThenMonths(StatementKind.STAY, "from", -14, 24),
                            Turn.daysThenMonths(StatementKind.STAY, "known_from", -14, 24))),
            entry("adult-appeared-after-checks", Turn.months(StatementKind.ENQUIRY, "closed_at", 12)),
            entry("household-lists-differ", List.of()),
            entry("address-out-of-date", List.of()),
            entry("relationship-unverified", months(12)),
            entry("sibling-history-not-joined", Turn.months(StatementKind.ENQUIRY, "closed_at", 12)),
            entry("adult-service-unaware-of-child", List.of()),
            // A stay ends where the same agency's next one begins: its last day is the eve of another's first.
            entry(
                    "previous-area-not-asked",
                    Turn.all(
                            Turn.months(StatementKind.STAY, "to", 60),
                            Turn.months(StatementKind.STAY, "from", 60),
                            Turn.months(StatementKind.STAY, "known_from", 60))),
            entry("accounts-not-compared", months(24)),
            entry("explanation-carried-as-fact", months(24)),
            entry("one-origin-many-items", List.of()),
            entry("reassurance-unchecked", Turn.months(StatementKind.ENQUIRY, "closed_at", 12)),
            entry("independent-reporters-set-aside", months(12)),
            entry("repeat-enquiries-closed-alone", Turn.months(StatementKind.ENQUIRY, "opened_at", 12)),
            entry("low-level-items-across-agencies", months(12)),
            entry("missed-appointments-accumulating", months(12)),
            entry("withdrawal-after-concern", months(12)),
            entry("childs-voice-missing", Turn.all(Turn.days(StatementKind.ENQUIRY, "opened_at", 10), months(6))),
            entry("injuries-not-read-together", months(12)),
            entry(
                    "new-concern-after-closing",
                    Turn.all(
                            Turn.months(StatementKind.SHARE, "received_at", 12),
                            Turn.months(StatementKind.REQUEST, "responded_at", 12),
                            months(12))),
            entry("challenge-open", Turn.days(StatementKind.CHALLENGE, "raised_at", 10)),
            entry("condition-not-checked", List.of()));

    private Turns() {}

    /** Months after the date of an item, whichever cell it is taken from. */
    static List<Turn> months(int... counts) {
        return java.util.Arrays.stream(DATES_OF_AN_ITEM)
                .flatMap(column -> Turn.months(StatementKind.ITEM, column, counts).stream())
                .toList();
    }

    /** Days after the date of an item, whichever cell it is taken from. */
    static List<Turn> days(int... counts) {
        return java.util.Arrays.stream(DATES_OF_AN_ITEM)
                .flatMap(column -> Turn.days(StatementKind.ITEM, column, counts).stream())
                .toList();
    }
}
