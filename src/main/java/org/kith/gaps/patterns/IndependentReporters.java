package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.Decision;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;

/**
 * {@code independent-reporters-set-aside}: two or more allegations about c or the home circle within 12 months, from
 * reporters who never shared a household and do not work for the same agency, each with outcome unfounded or
 * unsubstantiated or cited by an enquiry closed as no further action, with no link between them. The later of two lies in
 * the twelve months up to T.
 *
 * <p>Reviews describe relatives and neighbours who rang in turn, each call closed as one person's word. Two reporters who
 * were ever recorded under one roof, two of one agency, the same one twice, and a reporter who is not known are not
 * independent; a person and a practitioner are. Reporters are never named.
 */
final class IndependentReporters implements GapPattern {

    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "independent-reporters-set-aside";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        List<ItemRow> allegations = circle.itemsAround().stream()
                .filter(item -> item.kind() == ItemKind.ALLEGATION && item.reportedBy() != null)
                .filter(item -> item.date() != null && setAside(slice, item))
                .toList();
        Set<ItemRow> found = new LinkedHashSet<>();
        for (ItemRow one : allegations) {
            for (ItemRow other : allegations) {
                if (one != other
                        && inOneWindow(circle.day(), one.date(), other.date())
                        && independent(slice, one.reportedBy(), other.reportedBy())
                        && !slice.links().linked(one, other)) {
                    found.add(one);
                    found.add(other);
                }
            }
        }
        return found.isEmpty() ? List.of() : List.of(finding(circle, found));
    }

    private static boolean setAside(Slice slice, ItemRow item) {
        return item.outcome() == ItemOutcome.UNFOUNDED
                || item.outcome() == ItemOutcome.UNSUBSTANTIATED
                || !closing(slice, item).isEmpty();
    }

    private static List<EnquiryRow> closing(Slice slice, ItemRow item) {
        return slice.decisions().citing(item).stream()
                .filter(enquiry -> enquiry.decision() == Decision.NO_FURTHER_ACTION)
                .toList();
    }

    /** Whether the first is the earlier, the second at most twelve months later, and that in the last twelve months. */
    private static boolean inOneWindow(LocalDate day, @Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null
                && last != null
                && !first.isAfter(last)
                && !first.isBefore(last.minusMonths(MONTHS))
                && !last.isAfter(day)
                && !last.isBefore(day.minusMonths(MONTHS));
    }

    private static boolean independent(Slice slice, @Nullable String one, @Nullable String other) {
        Person person = slice.people().of(one);
        Person second = slice.people().of(other);
        PractitionerRow worker = slice.row(PractitionerRow.class, one);
        PractitionerRow colleague = slice.row(PractitionerRow.class, other);
        if (person != null && second != null) {
            return person != second && !slice.sharedHouseholds().ever(person, second);
        }
        if (worker != null && colleague != null) {
            return !worker.agency().equals(colleague.agency());
        }
        return (person != null || worker != null) && (second != null || colleague != null);
    }

    private Finding finding(Circle circle, Set<ItemRow> allegations) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String child = say.person(circle.child());
        Several several = Several.of(slice, allegations);
        Set<EnquiryRow> closing = new LinkedHashSet<>();
        several.items().forEach(item -> closing.addAll(closing(slice, item)));
        return FindingBuilder.of(id(), FindingKey.who(circle.child()))
                .child(circle.child())
                .about(several.about())
                .agencies(several.holders())
                .evidence(several.items())
                .evidence(closing)
                .says(Wording.sentence("Several people who are not recorded together anywhere spoke of the home of "
                        + child + ", each was closed on its own, and no link between what they said is recorded; they"
                        + " said " + several.inWords()))
                .asks(
                        "What do these say of the days of " + child
                                + " when they are read side by side, what is alike in"
                                + " them, and could each of those who spoke be heard again?",
                        several.contacts())
                .refutedBy("a link between them, with the sentence that says what they mean together")
                .build();
    }
}
