package org.kith.identity;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Kin;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Folding;

/**
 * What agencies would newly learn if they were told that two people are one: names, dates, numbers, homes, relations and who
 * works with them, as far as the agency has not recorded it itself. What was written in free words is left out.
 */
final class Learning {

    /** Something that is recorded, and by whom. */
    private record Fact(String words, @Nullable String by) {

        boolean like(Fact other) {
            return Folding.words(words).equals(Folding.words(other.words));
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Slice slice;
    private final Called called;

    Learning(Slice slice) {
        this.slice = slice;
        this.called = Called.in(slice);
    }

    /** By agency, those that would learn most first; an agency that has to do with both already knows both. */
    List<Consequences.Learns> of(Person one, Person other) {
        List<Fact> ones = facts(one);
        List<Fact> others = facts(other);
        Set<String> withOne = agencies(ones);
        Set<String> withOther = agencies(others);
        Set<String> all = new TreeSet<>(withOne);
        all.addAll(withOther);
        List<Consequences.Learns> learns = new ArrayList<>();
        for (String agency : all) {
            AgencyRow row = slice.agency(agency);
            if (row != null && withOne.contains(agency) != withOther.contains(agency)) {
                boolean first = withOne.contains(agency);
                List<String> news = news(agency, first ? ones : others, first ? others : ones);
                learns.add(new Consequences.Learns(agency, row.name(), called.person(first ? one : other), news));
            }
        }
        learns.sort(java.util.Comparator.comparing(
                        (Consequences.Learns each) -> -each.news().size())
                .thenComparing(Consequences.Learns::name));
        return learns;
    }

    private static List<String> news(String agency, List<Fact> own, List<Fact> others) {
        List<Fact> says = own.stream().filter(fact -> agency.equals(fact.by())).toList();
        return others.stream()
                .filter(fact -> says.stream().noneMatch(fact::like))
                .map(Fact::words)
                .distinct()
                .toList();
    }

    private static Set<String> agencies(Collection<Fact> facts) {
        Set<String> agencies = new LinkedHashSet<>();
        facts.stream().map(Fact::by).filter(Objects::nonNull).forEach(agencies::add);
        return agencies;
    }

    private List<Fact> facts(Person person) {
        List<Fact> facts = new ArrayList<>();
        Set<String> records = new LinkedHashSet<>(person.ref().records());
        for (PersonRecordRow record : Called.readable(person)) {
            String name = join(record.givenNames(), record.familyName());
            fact(facts, name.isEmpty() ? null : "the name " + name, record.source());
            fact(facts, record.knownAs() == null ? null : "known as " + record.knownAs(), record.source());
            fact(
                    facts,
                    record.dateOfBirth() == null ? null : "born " + DAY.format(record.dateOfBirth()),
                    record.source());
            fact(facts, record.nhsNumber() == null ? null : "the NHS number " + record.nhsNumber(), record.source());
            fact(facts, record.telephone() == null ? null : "the telephone " + record.telephone(), record.source());
        }
        slice.rows(NameUseRow.class).stream()
                .filter(row -> records.contains(row.person()) && !row.restricted())
                .forEach(row -> fact(facts, "the name " + join(row.givenNames(), row.familyName()), row.source()));
        slice.rows(StayRow.class).stream()
                .filter(row -> records.contains(row.person()) && !row.restricted())
                .forEach(row -> {
                    HouseholdRow home = slice.row(HouseholdRow.class, row.household());
                    if (home != null && !home.restricted()) {
                        fact(facts, "the address " + Called.address(home), row.assertedBy());
                    }
                });
        for (Kin.Tie tie : slice.kin().of(person)) {
            if (!tie.row().restricted() && !Called.closed(tie.other())) {
                String other = called.person(tie.other());
                fact(
                        facts,
                        tie.otherIs()
                                ? other + " is recorded as " + tie.type().label()
                                : "recorded as " + tie.type().label() + " of " + other,
                        tie.row().assertedBy());
            }
        }
        for (InvolvementRow row : slice.involvements().openOf(person)) {
            if (!row.restricted()) {
                fact(facts, called.agency(row.agency()) + " works with them", row.agency());
            }
        }
        return facts;
    }

    private static void fact(List<Fact> facts, @Nullable String words, @Nullable String by) {
        if (words != null) {
            facts.add(new Fact(words, by));
        }
    }

    private static String join(@Nullable String given, @Nullable String family) {
        return ((given == null ? "" : given) + " " + (family == null ? "" : family)).strip();
    }
}
