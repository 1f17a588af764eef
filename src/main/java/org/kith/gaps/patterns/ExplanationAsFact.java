package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;
import org.kith.vocabulary.SayingSort;

/**
 * {@code explanation-carried-as-fact}: an item whose statement is fact, dated in the last 24 months, whose chain of origins
 * ends in an item of another holder that is an explanation or somebody else's word.
 *
 * <p>Reviews show how what a carer said to one agency stands in the next agency's record as something seen. An item that
 * repeats its own holder's note, or ends in something seen, is left alone, and so is a chain of origins that runs in a
 * circle. Where the items concern no child, the finding stands by itself.
 */
final class ExplanationAsFact implements GapPattern {

    private static final int MONTHS = 24;
    private static final Set<SayingSort> SAID = EnumSet.of(SayingSort.EXPLANATION, SayingSort.THIRD_PARTY);

    private record Carried(ItemRow fact, ItemRow said) {}

    @Override
    public String id() {
        return "explanation-carried-as-fact";
    }

    @Override
    public List<Finding> find(Circle circle) {
        Slice slice = circle.slice();
        Set<ItemRow> facts = new LinkedHashSet<>();
        for (ItemRow item : circle.itemsAround()) {
            facts.add(item);
            facts.addAll(slice.origins().endingIn(item));
        }
        return facts.stream()
                .flatMap(fact -> carried(slice, fact))
                .map(pair -> finding(slice, pair, List.of(circle.child())))
                .toList();
    }

    @Override
    public List<Finding> findApart(Slice slice) {
        return slice.items().all().stream()
                .flatMap(fact -> carried(slice, fact))
                .filter(pair ->
                        Several.of(slice, List.of(pair.fact(), pair.said())).nearNoChild())
                .map(pair -> finding(slice, pair, List.of()))
                .toList();
    }

    private static Stream<Carried> carried(Slice slice, ItemRow fact) {
        LocalDate date = fact.date();
        if (fact.statement() != SayingSort.FACT
                || date == null
                || date.isAfter(slice.day())
                || date.isBefore(slice.day().minusMonths(MONTHS))) {
            return Stream.empty();
        }
        return slice.origins().end(fact).stream()
                .filter(said -> said.statement() != null
                        && SAID.contains(said.statement())
                        && !said.heldBy().equals(fact.heldBy()))
                .map(said -> new Carried(fact, said));
    }

    private Finding finding(Slice slice, Carried pair, List<Person> children) {
        Wording say = new Wording(slice);
        ItemRow fact = pair.fact();
        ItemRow said = pair.said();
        Several both = Several.of(slice, List.of(fact, said));
        String holder = say.agency(fact.heldBy());
        String first = say.agency(said.heldBy());
        return FindingBuilder.of(id(), new FindingKey.Pair(FindingKey.thing(fact.id()), FindingKey.thing(said.id())))
                .children(children)
                .about(both.about())
                .agencies(both.holders())
                .evidence(List.of(fact, said))
                .says(Wording.sentence("What " + holder + " holds as fact goes back to " + sort(said) + " held by "
                        + first + "; recorded are " + say.item(fact) + " and, before it, " + say.item(said)))
                .asks(
                        "What has " + holder + " itself seen or checked of this, apart from what was said to " + first
                                + ", and who else has relied on it?",
                        say.contact(fact.heldBy()))
                .refutedBy("a record of what was seen or checked, or the item recorded as what somebody said")
                .build();
    }

    private static String sort(ItemRow said) {
        return said.restricted()
                ? "something said"
                : said.statement() == SayingSort.EXPLANATION ? "an explanation" : "somebody else’s word";
    }
}
