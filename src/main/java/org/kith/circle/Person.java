package org.kith.circle;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.PersonKind;
import org.kith.vocabulary.YesNo;

/**
 * A person: the records that named humans have judged, by the moment looked at, to be the same. Nothing is merged: the
 * records stay as they are, and where they disagree the catalogue says which counts (fine print 1).
 */
public final class Person implements Comparable<Person> {

    private static final int OF_AGE = 18;

    private final int order;
    private final PersonRef ref;
    private final List<PersonRecordRow> records;
    private final List<PersonName> names;
    private final LocalDate day;
    private final @Nullable LocalDate born;
    private final @Nullable LocalDate died;
    private final boolean adult;

    /**
     * @param order place among the people of a slice, so that sorting is cheap and steady
     * @param records smallest id first
     */
    Person(int order, List<PersonRecordRow> records, List<PersonName> names, LocalDate day) {
        this.order = order;
        this.records = List.copyOf(records);
        this.names = List.copyOf(names);
        this.day = day;
        this.ref = PersonRef.of(records.stream().map(Row::id).toList());
        this.born = records.stream()
                .map(PersonRecordRow::agesFrom)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.died = records.stream()
                .map(PersonRecordRow::dateOfDeath)
                .filter(date -> date != null && !date.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
        OptionalInt age = age();
        this.adult = born != null
                ? age.isPresent() && age.getAsInt() >= OF_AGE
                : records.stream().anyMatch(record -> record.kind() == PersonKind.ADULT);
    }

    public PersonRef ref() {
        return ref;
    }

    /** Its records, the smallest delivered id first. */
    public List<PersonRecordRow> records() {
        return records;
    }

    /** Every name of every record and name row, those of the first record first. */
    public List<PersonName> names() {
        return names;
    }

    /**
     * The day ages count from: the date of birth, as the smallest record with a known year says; null when no year is known.
     * Not for showing: {@link Called#born} says the date of birth to those who may learn it.
     */
    public @Nullable LocalDate born() {
        return born;
    }

    /** The day of death, if it was by the day looked at. */
    public @Nullable LocalDate died() {
        return died;
    }

    /** Dead by T: history, never the subject of a finding. */
    public boolean dead() {
        return died != null;
    }

    /** 18 or over at T with a known birth year, or of kind adult where the year is not known. */
    public boolean adult() {
        return adult;
    }

    /** Everybody who is not an adult. */
    public boolean child() {
        return !adult;
    }

    /** Not born by T, as far as is recorded. */
    public boolean unborn() {
        return born != null
                ? born.isAfter(day)
                : records.stream().allMatch(record -> record.kind() == PersonKind.UNBORN);
    }

    /** Completed years at T, for the dead at death; empty before birth and where the year of birth is not known. */
    public OptionalInt age() {
        return ageOn(died == null ? day : died);
    }

    public OptionalInt ageOn(LocalDate date) {
        return born == null || born.isAfter(date)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(born, date).getYears());
    }

    /** Whether any record says that an interpreter is needed. */
    public boolean needsInterpreter() {
        return records.stream().anyMatch(record -> record.interpreterNeeded() == YesNo.YES);
    }

    /** Whether any of its records is not for this reader to read. */
    public boolean restricted() {
        return records.stream().anyMatch(Row::restricted);
    }

    /** The different family names, folded as names are compared, in the order in which they stand. */
    public Set<String> familyNames() {
        Set<String> families = new LinkedHashSet<>();
        for (PersonName name : names) {
            if (!name.familyFolded().isEmpty()) {
                families.add(name.familyFolded());
            }
        }
        return families;
    }

    @Override
    public int compareTo(Person other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return order;
    }
}
