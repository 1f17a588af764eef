package org.kith.circle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Folding;
import org.kith.kernel.Interval;
import org.kith.kernel.KithException.OutsideRemit.Why;
import org.kith.kernel.Remit;

/**
 * Whether somebody's records open for a {@link Remit}: a pure function of what is recorded now about them, their family and
 * who works with these. {@code src/docs/access.md} says the rule in words.
 */
final class Door {

    private final Slice slice;
    private final Remit remit;
    private final Interval lately;

    /**
     * @param slice the people asked about, whoever is near them, and who works with these, as recorded now
     */
    Door(Slice slice, Remit remit) {
        this.slice = slice;
        this.remit = remit;
        this.lately = Interval.between(slice.day().minusMonths(Remit.MONTHS_AFTER_INVOLVEMENT), slice.day());
    }

    /** Why somebody's page is not opened; empty where it is. */
    Optional<Why> shuts(Person person) {
        SortedSet<Person> family = family(person);
        if (!remit.barred().isEmpty() && namesAny(near(family), remit.barred())) {
            return Optional.of(Why.BARRED);
        }
        if (remit.everybody()
                || namesAny(family, remit.named())
                || remit.agency() != null && worksWith(family, remit.agency())) {
            return Optional.empty();
        }
        if (remit.review() != null) {
            return Optional.of(Why.NOT_IN_THE_REVIEW);
        }
        return Optional.of(remit.finds() ? Why.NO_CONTACT_NAMED : Why.NOT_A_FAMILY_OF_THEIRS);
    }

    /** Why none of some people is opened; empty where one is, or where there is nobody. A family that is barred shuts it. */
    Optional<Why> shuts(Collection<Person> people) {
        Set<Why> reasons = new HashSet<>();
        boolean open = people.isEmpty();
        for (Person person : people) {
            Optional<Why> why = shuts(person);
            open |= why.isEmpty();
            why.ifPresent(reasons::add);
        }
        if (reasons.contains(Why.BARRED)) {
            return Optional.of(Why.BARRED);
        }
        return open ? Optional.empty() : reasons.stream().findFirst();
    }

    /**
     * Themselves, parents, children, brothers and sisters, partners and carers, and who was at an ordinary home with them in
     * the months that count.
     */
    private SortedSet<Person> family(Person person) {
        SortedSet<Person> family = new TreeSet<>(slice.kin().family(person));
        family.add(person);
        family.addAll(slice.kin().siblings(person));
        family.addAll(slice.kin().partners(person));
        for (HomeStay stay : slice.stays().said(person)) {
            if (stay.days().overlaps(lately)) {
                slice.stays().at(stay.household().id()).stream()
                        .filter(other -> other.days().overlaps(lately))
                        .forEach(other -> family.add(other.person()));
            }
        }
        return family;
    }

    /** Whoever is barred from a family is barred from every page of those who are kin to one of it, a niece's too. */
    private SortedSet<Person> near(SortedSet<Person> family) {
        SortedSet<Person> near = new TreeSet<>(family);
        family.forEach(member -> slice.kin().of(member).forEach(tie -> near.add(tie.other())));
        return near;
    }

    private static boolean namesAny(Collection<Person> people, Set<String> records) {
        return !records.isEmpty()
                && people.stream()
                        .flatMap(person -> person.records().stream())
                        .anyMatch(record -> records.contains(record.id()));
    }

    private boolean worksWith(Collection<Person> family, String agency) {
        return family.stream()
                .flatMap(person -> slice.involvements().of(person).stream())
                .anyMatch(row -> row.agency().equals(agency) && ofTheTeam(row) && nowOrLately(row));
    }

    private boolean nowOrLately(InvolvementRow row) {
        LocalDate from = row.from();
        if (from != null && from.isAfter(slice.day())) {
            return false;
        }
        LocalDate ended = row.endedOn();
        return row.openOn(slice.day()) || ended != null && !ended.isBefore(Objects.requireNonNull(lately.from()));
    }

    /** Where a reader's team and the practitioner's are both known they are the same; where one is not, the agency counts. */
    private boolean ofTheTeam(InvolvementRow row) {
        @Nullable
        String theirs = Optional.ofNullable(slice.row(PractitionerRow.class, row.practitioner()))
                .map(PractitionerRow::team)
                .orElse(null);
        return remit.team() == null
                || theirs == null
                || Folding.together(theirs).equals(Folding.together(remit.team()));
    }
}
