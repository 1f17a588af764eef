package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.YesNo;

/**
 * {@code childs-voice-missing}: c is two or older and live for more than 10 days; and in the last 6 months there is no
 * item about c that is of kind childs_voice (reported by nobody, a practitioner or c) or says {@code seen_alone}, or,
 * where c needs an interpreter, none of those says {@code interpreter_used}.
 *
 * <p>Source: case reviews in which the adults around a child were heard and the child was not, or was heard through
 * those of whom it was afraid. Guard: a child under two, or of no known age, is not asked for words; an enquiry has ten
 * days to come to the child; being seen alone is enough, also without a word.
 */
final class ChildsVoiceMissing implements GapPattern {

    private static final int AGE = 2;
    private static final int DAYS = 10;
    private static final int MONTHS = 6;

    @Override
    public String id() {
        return "childs-voice-missing";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Person child = circle.child();
        OptionalInt age = child.age();
        if (age.isEmpty() || age.getAsInt() < AGE || !circle.live()) {
            return List.of();
        }
        List<EnquiryRow> liveBy = liveForLongBy(circle);
        if (liveBy.isEmpty()) {
            return List.of();
        }
        LocalDate since = circle.day().minusMonths(MONTHS);
        List<ItemRow> heard = circle.items().stream()
                .filter(item -> Windows.within(item.date(), since, circle.day()) && heard(circle, item))
                .toList();
        boolean enough = child.needsInterpreter()
                ? heard.stream().anyMatch(item -> item.interpreterUsed() == YesNo.YES)
                : !heard.isEmpty();
        return enough ? List.of() : List.of(finding(circle, since, heard, liveBy));
    }

    /**
     * The open enquiries, when the child is live by them from the tenth day after opening; and where they are younger, those
     * that were still open when the next one opened, for the child was live by them without a break. Empty when live for
     * less.
     */
    private static List<EnquiryRow> liveForLongBy(Circle circle) {
        LocalDate latest = circle.day().minusDays(DAYS);
        List<EnquiryRow> liveBy = new ArrayList<>(circle.openEnquiries());
        Moment since = liveBy.getFirst().openedAt();
        while (since != null && since.day().isAfter(latest)) {
            Moment next = since;
            Optional<EnquiryRow> before = circle.enquiries().stream()
                    .filter(enquiry -> openBefore(enquiry, next))
                    .findFirst();
            if (before.isEmpty()) {
                return List.of();
            }
            liveBy.addFirst(before.get());
            since = before.get().openedAt();
        }
        return liveBy;
    }

    /** Whether an enquiry had opened before a moment and was open until then. */
    private static boolean openBefore(EnquiryRow enquiry, Moment moment) {
        Moment opened = enquiry.openedAt();
        Moment closed = enquiry.closedAt();
        return (opened == null || opened.isBefore(moment)) && (closed == null || !closed.isBefore(moment));
    }

    /** What somebody else at home says the child said is not the child's voice. */
    private static boolean heard(Circle circle, ItemRow item) {
        if (item.seenAlone() == YesNo.YES) {
            return true;
        }
        Person reporter = circle.slice().people().of(item.reportedBy());
        return item.kind() == ItemKind.CHILDS_VOICE && (reporter == null || reporter.equals(circle.child()));
    }

    private Finding finding(Circle circle, LocalDate since, List<ItemRow> heard, List<EnquiryRow> liveBy) {
        Slice slice = circle.slice();
        Wording say = new Wording(slice);
        String child = say.person(circle.child());
        Moment first = liveBy.getFirst().openedAt();
        String what = heard.isEmpty()
                ? "Nothing that " + child + " said, and no time when " + child + " was seen alone, is recorded since "
                        + Wording.date(since)
                : "No interpreter is recorded for what was heard from " + child + " since " + Wording.date(since) + ": "
                        + Wording.list(heard.stream().map(say::item).toList());
        String needs = circle.child().needsInterpreter() ? "; " + child + " needs an interpreter" : "";
        String open = first == null
                ? "an enquiry is open"
                : (liveBy.size() > circle.openEnquiries().size()
                                ? "one enquiry or another has been open since "
                                : "an enquiry has been open since ")
                        + Wording.date(first);
        return FindingBuilder.of(id(), FindingKey.who(circle.child()))
                .child(circle.child())
                .about(circle.child())
                .agencies(circle.runners())
                .evidence(liveBy)
                .evidence(heard)
                .says(Wording.sentence(what + needs + (needs.isEmpty() ? "; " : ", and ") + open))
                .asks(
                        "What does " + child + " say, in " + child + "’s own words, who has seen " + child
                                + " alone"
                                + (circle.child().needsInterpreter() ? " and with an interpreter" : "")
                                + ", and when will somebody whom " + child + " trusts do so?",
                        say.contacts(circle.runners(), "the agency that runs the enquiry"))
                .refutedBy("an item with " + child + "’s own words, or one that says " + child + " was seen alone"
                        + (circle.child().needsInterpreter() ? ", with an interpreter" : ""))
                .build();
    }
}
