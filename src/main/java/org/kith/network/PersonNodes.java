package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.vocabulary.YesNo;

/** Draws people. */
final class PersonNodes {

    private final Known known;
    private final Homes homes;
    private final Relations relations;

    PersonNodes(Known known, Homes homes) {
        this.known = known;
        this.homes = homes;
        this.relations = new Relations(known.circle());
    }

    SceneNode node(Known.Someone someone) {
        Person person = someone.person();
        NodeKind kind = person.adult() ? NodeKind.ADULT : NodeKind.CHILD;
        if (!someone.shown()) {
            return restricted(someone);
        }
        boolean focus = person.ref().equals(known.child().ref());
        String relation = relations.of(someone);
        return SceneNode.of(
                        NodeKey.person(person), kind, Called.in(someone.slice()).person(person))
                .focus(focus)
                .sublabel(focus ? "" : relation)
                .glyph(Words.shortAge(person, known.circle().day()))
                .homes(homes.of(someone).stream()
                        .map(home -> new NodeKey(NodeKey.Sort.HOME, home.id()).text())
                        .toList())
                .ring(ring(focus, person))
                .ended(person.dead())
                .records(Called.readable(person).size())
                .facts(facts(someone, relation))
                .sentence(sentence(someone, relation, focus))
                .build();
    }

    /** Existence and whom to contact, and nothing else: not even child or adult. */
    private SceneNode restricted(Known.Someone someone) {
        String contact = someone.person().records().stream()
                .filter(Row::restricted)
                .map(record -> record.source())
                .filter(Objects::nonNull)
                .findFirst()
                .map(known::contact)
                .orElse("the agency that recorded it");
        return SceneNode.of(NodeKey.person(someone.person()), NodeKind.ADULT, "Restricted")
                .sublabel("contact " + contact)
                .ring(2)
                .restricted(true)
                .facts(new SceneNode.Facts("restricted: contact " + contact, null, List.of(), null))
                .sentence("Somebody restricted: contact " + contact + ".")
                .build();
    }

    private int ring(boolean focus, Person person) {
        Circle circle = known.circle();
        return focus
                ? 0
                : circle.home().contains(person) ? 1 : circle.familyCircle().contains(person) ? 2 : 3;
    }

    private SceneNode.Facts facts(Known.Someone someone, String relation) {
        List<InvolvementRow> rows = someone.slice().involvements().of(someone.person()).stream()
                .filter(row -> !row.restricted())
                .toList();
        List<String> agencies = rows.stream()
                .filter(someone.slice().involvements()::open)
                .map(row -> Words.agency(someone.slice(), row.agency()))
                .distinct()
                .sorted()
                .toList();
        LocalDate contact = rows.stream()
                .map(someone.slice().involvements()::lastContact)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate since = homes.of(someone).stream()
                .filter(home -> !homes.restricted(home))
                .map(home -> Homes.begun(someone, home))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new SceneNode.Facts(relation, since, agencies, contact);
    }

    private String sentence(Known.Someone someone, String relation, boolean focus) {
        Person person = someone.person();
        List<String> parts = new ArrayList<>();
        parts.add(Called.in(someone.slice()).person(person));
        parts.add(person.adult() ? "adult" : "child");
        parts.add(Words.age(person, known.circle().day()));
        if (focus) {
            parts.add("in focus");
        }
        List<HouseholdRow> places = homes.of(someone);
        parts.addAll(places.isEmpty() ? List.of("no current home recorded") : homes.said(someone));
        if (!focus) {
            List<String> kin = kin(someone);
            if (!kin.isEmpty()) {
                parts.addAll(kin);
            } else if (!relation.isEmpty()) {
                parts.add(relation);
            }
        }
        return String.join(", ", parts) + ".";
    }

    /** "step-parent of Kit by the mental health team’s word, not verified". */
    private List<String> kin(Known.Someone someone) {
        return someone.slice().kin().of(someone.person()).stream()
                .filter(tie -> tie.other().ref().equals(known.child().ref())
                        && !tie.row().restricted())
                .sorted(Comparator.comparing(Kin.Tie::type))
                .limit(2)
                .map(tie -> {
                    String what = tie.otherIs()
                            ? Relations.inverse(tie.type())
                            : tie.type().label();
                    String by = tie.row().assertedBy() == null
                            ? ""
                            : " by " + Words.agency(someone.slice(), tie.row().assertedBy()) + "’s word";
                    String verified = tie.row().verified() == YesNo.YES ? ", verified" : ", not verified";
                    return what + " of " + Words.shortName(known.child()) + by + verified;
                })
                .toList();
    }
}
