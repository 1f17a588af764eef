package org.kith.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.vocabulary.KinshipType;

/** Reads a way out as one sentence: what is recorded of each step, and no more. */
final class WayWords {

    /**
     * How one thing stands to the next one.
     *
     * @param possessive whether the next one <em>is</em> that of the first: "Ada’s mother is Bea"; else the first one does
     *     it: "Ada stays at 1 Mill Lane with Bea"
     * @param past whether that has ended; only told apart where it is possessive
     */
    record Phrase(boolean possessive, String words, boolean past) {}

    private final Slice slice;
    private final Called called;

    WayWords(Slice slice) {
        this.slice = slice;
        this.called = Called.in(slice);
    }

    static Phrase does(String words) {
        return new Phrase(false, words, false);
    }

    /** From the related person to the one who is that: "whose mother is". */
    static Phrase isOf(KinshipType type, boolean past) {
        return type == KinshipType.OTHER
                ? does((past ? "was" : "is") + " related in another way to")
                : new Phrase(true, type.label(), past);
    }

    /** From the one who is that to the related person: "who is mother of". */
    static Phrase isTo(KinshipType type, boolean past) {
        String be = past ? "was " : "is ";
        return switch (type) {
            case OTHER -> isOf(type, past);
            // These read the same from either end.
            case PARTNER, EX_PARTNER, SIBLING, HALF_SIBLING, FRIEND -> new Phrase(true, type.label(), past);
            case CARER, AUNT_UNCLE, FOSTER_CARER, STEP_PARENT, GRANDPARENT, MOTHER, FATHER, NEXT_OF_KIN ->
                does(be + type.label() + " of");
        };
    }

    static Phrase stays(HouseholdRow home, boolean now) {
        String place = Optional.ofNullable(home.addressLine())
                .or(() -> Optional.ofNullable(home.postcode()))
                .orElse("an address not known");
        return does((now ? "stays at " : "stayed at ") + place + " with");
    }

    /**
     * @param nodes at least two
     * @param phrases how each stands to the next one
     */
    String sentence(List<String> nodes, List<Phrase> phrases) {
        Phrase first = phrases.getFirst();
        StringBuilder said = new StringBuilder(Words.capital(name(nodes.getFirst())));
        boolean drawnTogether = first.possessive()
                && !first.past()
                && phrases.size() > 1
                && !phrases.get(1).possessive();
        if (drawnTogether) {
            said.append("’s ").append(first.words()).append(' ').append(name(nodes.get(1)));
        } else if (first.possessive()) {
            said.append("’s ").append(be(first));
        } else {
            said.append(' ').append(first.words()).append(' ');
        }
        if (!drawnTogether) {
            said.append(name(nodes.get(1)));
        }
        for (int i = 1; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            String who = nodes.get(i).startsWith("p:") ? "who " : "which ";
            said.append(i == 1 && drawnTogether ? " " : ", ");
            if (phrase.possessive()) {
                said.append("whose ").append(be(phrase));
            } else {
                said.append(i == 1 && drawnTogether ? "" : who)
                        .append(phrase.words())
                        .append(' ');
            }
            said.append(name(nodes.get(i + 1)));
        }
        return said.append('.').toString();
    }

    private static String be(Phrase phrase) {
        return phrase.words() + (phrase.past() ? " was " : " is ");
    }

    /** What a node is called within a sentence. */
    String name(String node) {
        NodeKey key = NodeKey.parse(node);
        return switch (key.sort()) {
            case PERSON -> called.person(Objects.requireNonNull(slice.people().of(key.id())));
            case AGENCY -> called.agency(key.id());
            default -> item(Objects.requireNonNull(slice.row(ItemRow.class, key.id())));
        };
    }

    private static String item(ItemRow item) {
        String date = item.date() == null ? "without a date" : "of " + Words.day(item.date());
        String summary = item.summary() == null ? "" : " (“" + item.summary() + "”)";
        return "the item " + date + summary;
    }

    /** "said by Mill Surgery"; empty where nobody is named. */
    String source(List<WayGraph.Join> joins) {
        TreeSet<String> names = new TreeSet<>();
        joins.forEach(join -> join.agencies().forEach(agency -> names.add(called.agency(agency))));
        return names.isEmpty() ? "" : "said by " + Words.list(names);
    }
}
