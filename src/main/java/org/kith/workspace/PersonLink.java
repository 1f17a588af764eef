package org.kith.workspace;

import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;

/**
 * Somebody named on a page, with the way to their own.
 *
 * @param record id of one of the records behind the person
 * @param relation what they are to the person of the page; empty for that person and where nothing is recorded
 * @param self whether it is the person of the page
 */
record PersonLink(String record, String name, String relation, String age, boolean child, boolean self) {

    static PersonLink of(Circle circle, Person person) {
        Called called = Called.in(circle.slice());
        boolean self = person.equals(circle.child());
        return new PersonLink(
                person.ref().records().getFirst(),
                called.person(person),
                self ? "" : Called.list(called.relation(person, circle.child())),
                Ages.of(person, circle.day()),
                person.child(),
                self);
    }
}
