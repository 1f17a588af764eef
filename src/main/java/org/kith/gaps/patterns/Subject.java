package org.kith.gaps.patterns;

import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.gaps.FindingKey;

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
