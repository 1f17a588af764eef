package org.kith.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.Circle;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.KinshipType;

/**
 * A mother or father of whom nothing is recorded, for this reader. No row says that somebody is missing: it is seen from
 * there being none, so it says the same where a row exists that this reader may not know of.
 */
final class MissingParents {

    private final Known known;

    MissingParents(Known known) {
        this.known = known;
    }

    /** The kinds of parent that nobody is recorded as, while an enquiry about the child is open. */
    List<KinshipType> of(Circle circle) {
        if (!circle.live()) {
            return List.of();
        }
        return Stream.of(KinshipType.MOTHER, KinshipType.FATHER)
                .filter(parent -> circle.slice()
                        .kin()
                        .whoIs(Set.of(parent), circle.child())
                        .isEmpty())
                .toList();
    }

    static NodeKey key(KinshipType parent) {
        return new NodeKey(NodeKey.Sort.PARENT, parent.code());
    }

    SceneNode node(String code) {
        KinshipType parent = parent(code);
        String sentence = sentence(parent);
        return SceneNode.of(key(parent), NodeKind.ADULT, Words.capital(parent.label()))
                .sublabel("not recorded")
                .ring(2)
                .ghost(true)
                .facts(new SceneNode.Facts("no " + parent.label() + " is recorded", null, List.of(), null))
                .sentence(sentence)
                .build();
    }

    SceneEdge edge(String code) {
        KinshipType parent = parent(code);
        String child = NodeKey.person(known.child()).text();
        return new SceneEdge(
                "missing:" + key(parent).text() + "|" + child,
                key(parent).text(),
                child,
                SceneEdge.Tie.KIN,
                parent.label() + " not recorded",
                false,
                true,
                false,
                sentence(parent));
    }

    /** What to ask whoever may know. */
    String question(String code) {
        KinshipType parent = parent(code);
        String whose = Words.name(known.child());
        return "Who is the " + parent.label() + " of " + whose
                + ", and how do you know? Where does this parent live, what" + " part do they play in the life of "
                + whose + ", and who has spoken with them?";
    }

    private String sentence(KinshipType parent) {
        return "Nobody is recorded as the " + parent.label() + " of " + Words.name(known.child())
                + " among what you may see.";
    }

    private static KinshipType parent(String code) {
        return Coded.find(KinshipType.class, code).orElseThrow();
    }
}
