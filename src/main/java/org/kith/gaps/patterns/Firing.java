package org.kith.gaps.patterns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/**
 * That a rule fires for somebody.
 *
 * @param subject whom the rule names
 * @param because what in the record made it fire, for the middle of a sentence; empty when being live is enough
 * @param evidence the rows the condition compared
 * @param onlyVisits whether it rests on somebody who only visits often: its strength is then {@code consider}
 * @param type the type to ask where the condition says which, else null
 * @param area the area whose agencies are to be asked, where it is not any agency of the type
 * @param settledAfter only a request asked after this settles it; null when any in the time that counts does
 * @param itemSettles whether an answering item settles it too, and not only a request
 */
record Firing(
        Subject subject,
        String because,
        List<Row> evidence,
        boolean onlyVisits,
        @Nullable AgencyType type,
        @Nullable String area,
        @Nullable Moment settledAfter,
        boolean itemSettles) {

    Firing {
        evidence = List.copyOf(evidence);
    }

    static Firing about(Person person, String because, List<? extends Row> evidence) {
        return new Firing(new Subject.OfPerson(person), because, List.copyOf(evidence), false, null, null, null, true);
    }

    static Firing about(HouseholdRow household, String because, List<? extends Row> evidence) {
        return new Firing(
                new Subject.OfHousehold(household), because, List.copyOf(evidence), false, null, null, null, true);
    }

    Firing visiting(boolean only) {
        return new Firing(subject, because, evidence, only, type, area, settledAfter, itemSettles);
    }

    Firing asking(AgencyType other) {
        return new Firing(subject, because, evidence, onlyVisits, other, area, settledAfter, itemSettles);
    }

    Firing inArea(String code) {
        return new Firing(subject, because, evidence, onlyVisits, type, code, settledAfter, itemSettles);
    }

    /** Only a request asked after that moment settles it; an item does not. */
    Firing settledOnlyAfter(@Nullable Moment moment) {
        return new Firing(subject, because, evidence, onlyVisits, type, area, moment, false);
    }

    /** The codes of a parameter list as a set. */
    static Set<String> codes(List<String> parameters) {
        return new TreeSet<>(parameters);
    }

    Optional<Person> person() {
        return subject instanceof Subject.OfPerson of ? Optional.of(of.person()) : Optional.empty();
    }
}
