package org.kith.gaps;

import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;

/** Whom or what a rule asks about. */
sealed interface Subject {

    FindingKey.Part part();

    record OfPerson(Person person) implements Subject {
        @Override
        public FindingKey.Part part() {
            return FindingKey.who(person);
        }
    }

    record OfHousehold(HouseholdRow household) implements Subject {
        @Override
        public FindingKey.Part part() {
            return FindingKey.thing(household.id());
        }
    }
}
