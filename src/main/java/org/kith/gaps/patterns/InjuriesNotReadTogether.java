package org.kith.gaps.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.ItemKind;

/**
 * {@code injuries-not-read-together}: two or more injuries of c within 12 months, of different holders, of which no two of
 * different holders are linked or cited by one decision. Judged on all injuries of the twelve months up to the last.
 *
 * <p>Source: case reviews of physical abuse of small children, where each hospital or surgery saw one injury with one
 * explanation. Guard: one pair that somebody linked, or one decision that cites two, settles the window; injuries that
 * one agency holds are in one set of notes.
 */
final class InjuriesNotReadTogether implements GapPattern {

    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "injuries-not-read-together";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<ItemRow> injuries = circle.items().stream()
                .filter(item -> item.kind() == ItemKind.INJURY)
                .toList();
        Set<ItemRow> apart = new LinkedHashSet<>();
        Windows.of(injuries, MONTHS, circle.day()).stream()
                .filter(window -> unread(circle.slice(), window))
                .forEach(apart::addAll);
        return apart.isEmpty()
                ? List.of()
                : List.of(finding(circle, apart.stream().sorted(Telling.BY_DATE).toList()));
    }

    private static boolean unread(Slice slice, List<ItemRow> window) {
        return Telling.holders(window).size() > 1
                && !ReadTogether.byALink(slice, window)
                && !ReadTogether.byOneDecision(slice, window);
    }

    private Finding finding(Circle circle, List<ItemRow> items) {
        Wording say = new Wording(circle.slice());
        String child = say.person(circle.child());
        return FindingBuilder.of(id(), FindingKey.who(circle.child()))
                .child(circle.child())
                .about(circle.child())
                .agencies(Telling.holders(items))
                .evidence(items)
                .says(Wording.sentence("No link and no decision is recorded that joins the injuries of " + child
                        + " held by different agencies, of " + Telling.dates(say, items)))
                .asks(
                        "What explanation was given for each of these injuries of " + child
                                + ", do the explanations fit the child’s age and each other, and who can look at all"
                                + " of them together?",
                        say.contacts(Telling.holders(items), "the agencies that hold them"))
                .refutedBy("a link between two of them from different agencies, or a decision that names both")
                .build();
    }
}
