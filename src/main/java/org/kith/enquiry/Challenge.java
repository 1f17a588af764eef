package org.kith.enquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.StatementKind;

/**
 * A professional challenge to an agency: about an enquiry, or about one item.
 *
 * @param enquiry id of the enquiry it is about; null where it is about an item
 * @param item id of the item it is about; null where it is about an enquiry
 * @param practitioner id of the practitioner who raises it, where they are recorded
 * @param name who raises it, in words, where they are not
 * @param ownAgency id of the agency they work for, needed where they are not recorded
 * @param toAgency id of the agency it is raised with
 * @param level how far it has gone, in words: front line, managers, heads of service
 */
public record Challenge(
        @Nullable String enquiry,
        @Nullable String item,
        @Nullable String practitioner,
        String name,
        @Nullable String ownAgency,
        @Nullable String toAgency,
        String level,
        String text,
        @Nullable Moment raisedAt) {

    private static final String RAISER = "whoever raises it";

    /** What is missing or wrong, each in a sentence that says how to mend it. */
    public List<String> problems(Moment now) {
        List<String> problems = new ArrayList<>();
        if (toAgency == null) {
            problems.add("Choose the agency it is raised with.");
        }
        if (text.strip().length() < 3) {
            problems.add("Say what you see otherwise, and what you ask for.");
        }
        if (level.isBlank()) {
            problems.add("Say at which level it is raised.");
        }
        if (practitioner == null && name.isBlank()) {
            problems.add("Say who raises it.");
        }
        if (practitioner == null && ownAgency == null) {
            problems.add("Choose the agency of whoever raises it.");
        }
        if (raisedAt == null) {
            problems.add("Say when it was raised: a day and a time.");
        } else if (raisedAt.isAfter(now)) {
            problems.add("That lies ahead. Say when it was raised, up to now.");
        }
        if ((enquiry == null) == (item == null)) {
            problems.add("Say what it is about.");
        }
        return problems;
    }

    /** Who is not recorded as a practitioner is recorded as one in the same act: a challenge has somebody behind it. */
    List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>();
        if (practitioner == null) {
            sayings.add(Saying.of(StatementKind.PRACTITIONER)
                    .cell("name", name)
                    .names("agency", ownAgency)
                    .build()
                    .called(RAISER));
        }
        sayings.add(Saying.of(StatementKind.CHALLENGE)
                .names("about_enquiry", enquiry)
                .names("about_item", item)
                .names("raised_by", practitioner == null ? RAISER : practitioner)
                .names("to_agency", toAgency)
                .cell("level", level)
                .cell("text", text)
                .cell("raised_at", raisedAt)
                .build());
        return sayings;
    }
}
