package org.kith.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.Rag;
import org.kith.vocabulary.StatementKind;

/**
 * A referral that becomes an enquiry about a child.
 *
 * @param child id of a record of the child
 * @param agency id of the agency that runs the enquiry
 * @param referrer id of the practitioner or person who referred, where they are recorded
 * @param referredBy who referred, in words, where they are not
 * @param concern the concern in their words
 * @param household what else was said of the home, one a line; empty where nothing was said
 * @param grade the grade it begins with
 * @param reason why that grade
 */
public record Referral(
        String child,
        @Nullable String agency,
        @Nullable String referrer,
        String referredBy,
        String concern,
        String household,
        @Nullable Rag grade,
        String reason) {

    private static final int LONGEST = 10_000;
    private static final String ENQUIRY = "the enquiry";

    /** The same about somebody, by what the act calls them. */
    Referral about(String called) {
        return new Referral(called, agency, referrer, referredBy, concern, household, grade, reason);
    }

    /** The same with why something unlikely is kept as told: the format has no column for it. */
    Referral keeping(List<String> reasons) {
        return reasons.isEmpty()
                ? this
                : new Referral(
                        child,
                        agency,
                        referrer,
                        referredBy,
                        concern.strip() + "\n\nLooked at and kept: " + String.join("; ", reasons),
                        household,
                        grade,
                        reason);
    }

    /** What is missing or wrong, each in a sentence that says how to mend it; empty where it can be opened. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (agency == null) {
            problems.add("Choose the agency that runs the enquiry.");
        }
        if (referrer == null && referredBy.isBlank()) {
            problems.add("Say who referred: a name and a role, or “anonymous”.");
        }
        if (concern.isBlank()) {
            problems.add("Write the concern in the words of whoever referred.");
        }
        if (concern.length() + household.length() > LONGEST) {
            problems.add("The concern is too long. Keep it under " + LONGEST + " characters.");
        }
        if (grade == null) {
            problems.add("Choose a grade.");
        }
        if (reason.strip().length() < 3) {
            problems.add("Say why this grade, in a few words that others will understand later.");
        }
        return problems;
    }

    /**
     * The enquiry and its first grade with its reason.
     *
     * @param by the name of whoever grades it
     * @throws KithException.Invalid when something is missing; it says all of it
     */
    List<Saying> sayings(String by, Instant now) {
        List<String> problems = problems();
        Rag first = grade;
        if (!problems.isEmpty() || first == null) {
            throw new KithException.Invalid(String.join(" ", problems));
        }
        Saying enquiry = Saying.of(StatementKind.ENQUIRY)
                .names("child", child)
                .names("agency", agency)
                .names("referrer", referrer)
                .cell("opened_at", Moment.of(now))
                .cell("rag", first.code())
                .cell("concern", words())
                .build()
                .called(ENQUIRY);
        return List.of(enquiry, graded(ENQUIRY, first, reason, by, now));
    }

    /** The concern as it was told, and beside it what the format has no column for. */
    private String words() {
        return concern.strip()
                + (household.isBlank()
                        ? ""
                        : "\n\nHousehold as told: "
                                + String.join("; ", household.strip().split("\\s*\\n\\s*")))
                + (referrer != null ? "" : "\n\nReferred by: " + referredBy.strip());
    }

    /** A grade of an enquiry, from now on. */
    static Saying graded(String enquiry, Rag grade, String reason, String by, Instant at) {
        return Saying.of(StatementKind.GRADE)
                .names("enquiry", enquiry)
                .cell("rag", grade.code())
                .cell("at", Moment.of(at))
                .cell("by", by)
                .cell("reason", reason)
                .build();
    }
}
