package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kith.circle.Circle;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code adult-in-several-households}: an adult with stays at two or more ordinary homes that overlap by 14 days or more
 * within the 24 months up to T; at each, during the adult's stay there, a child stays who never stays at the other; and
 * the adult is not parent of all those children.
 *
 * <p>Source: reviews in which two families, each known to its own workers, turned out to share an adult of whom neither
 * team had the whole picture. Guards: a parent who lives with one's own children in two places is no finding, nor is one
 * who moves, whose stays hardly overlap; hostels, schools and prisons are no homes.
 */
final class AdultInSeveralHouseholds implements GapPattern {

    @Override
    public String id() {
        return "adult-in-several-households";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<Finding> findings = new ArrayList<>();
        for (Person adult : around(circle)) {
            List<TwoHomes> pairs = TwoHomes.of(circle.slice(), adult).stream()
                    .filter(pair -> pair.children().contains(circle.child()))
                    .toList();
            if (!pairs.isEmpty()) {
                findings.add(finding(circle, adult, pairs));
            }
        }
        return findings;
    }

    /** The living adults with a stay at any home where the child has or had one. */
    private static SortedSet<Person> around(Circle circle) {
        Slice slice = circle.slice();
        SortedSet<Person> adults = new TreeSet<>();
        for (HomeStay own : slice.stays().said(circle.child())) {
            slice.stays().at(own.household().id()).forEach(stay -> adults.add(stay.person()));
        }
        adults.removeIf(person -> !person.adult() || person.dead());
        return adults;
    }

    private Finding finding(Circle circle, Person adult, List<TwoHomes> pairs) {
        Wording say = new Wording(circle.slice());
        Set<HomeStay> stays = new LinkedHashSet<>();
        SortedSet<String> agencies = new TreeSet<>();
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.who(adult))
                .child(circle.child())
                .about(adult);
        for (TwoHomes pair : pairs) {
            stays.addAll(pair.stays());
            pair.stays().forEach(stay -> finding.household(stay.household().id()));
            finding.evidence(pair.rows());
        }
        for (HomeStay stay : stays) {
            if (stay.row().assertedBy() != null) {
                agencies.add(stay.row().assertedBy());
            }
        }
        TwoHomes first = pairs.getFirst();
        return finding.agencies(agencies)
                .says(Wording.sentence(
                        say.person(adult) + " is recorded at two homes with different children at the same time; "
                                + at(say, first.one(), first.childrenAtOne()) + ", and "
                                + at(say, first.other(), first.childrenAtOther())))
                .asks(
                        "What is " + say.person(adult) + " to the children of each home, and do those who work with one"
                                + " family know of the other?",
                        say.contacts(agencies))
                .refutedBy("a record that the two stays were not at the same time, or that the adult is parent of all"
                        + " the children")
                .build();
    }

    /** "at 2 Mill Lane from 1 May 2024 (Police), with Ada Stone"; of a stay that is restricted only whom to contact. */
    private static String at(Wording say, HomeStay stay, SortedSet<Person> children) {
        if (stay.row().restricted()) {
            return "at a home (restricted: contact " + say.contact(stay.row().assertedBy()) + ")";
        }
        HouseholdRow household = stay.household();
        return "at " + say.household(household)
                + (stay.days().from() == null
                        ? ""
                        : " from " + Wording.date(stay.days().from()))
                + (stay.days().to() == null
                        ? ""
                        : " to " + Wording.date(stay.days().to())) + " ("
                + say.agency(stay.row().assertedBy()) + "), with " + say.people(children);
    }
}
