package org.kith.review.said;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;

/**
 * Whose word an item is, seen from the child: a practitioner is told as the agency they work for, never by name.
 *
 * @param words as in "the mother, Nadia Rowe", "somebody at Ashgrove Primary"
 */
record Voice(Side side, String words) {

    static Voice of(Circle circle, ItemRow item) {
        Slice slice = circle.slice();
        Called called = Called.in(slice);
        Person person = slice.people().of(item.reportedBy());
        if (person != null) {
            return person(circle, item, person);
        }
        Optional<PractitionerRow> worker = called.practitioner(item.reportedBy());
        return worker.map(row -> new Voice(Side.PROFESSIONAL, "somebody at " + called.agency(row.agency())))
                .orElseGet(() -> new Voice(Side.NOT_RECORDED, "not recorded whose word it is"));
    }

    private static Voice person(Circle circle, ItemRow item, Person person) {
        if (person.equals(circle.child())) {
            return new Voice(Side.CHILD, "the child");
        }
        Slice slice = circle.slice();
        LocalDate date = item.date() == null ? slice.day() : item.date();
        boolean home = slice.homeCircleOn(circle.child(), date).contains(person);
        Called called = Called.in(slice);
        String name = called.person(person);
        String words = called.relation(person, circle.child()).stream()
                .findFirst()
                .map(relation -> "the child’s " + relation + ", " + name)
                .orElse(name);
        return new Voice(home ? Side.HOME : Side.OUTSIDE, words);
    }
}
