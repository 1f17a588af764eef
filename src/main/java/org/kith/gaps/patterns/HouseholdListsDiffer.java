package org.kith.gaps.patterns;

import java.util.ArrayList;
import java.util.List;
import org.kith.circle.Circle;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Row;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.GapPattern;

/**
 * {@code household-lists-differ}: at a current home of a live child, two agencies of the kinds that record whole
 * households that each assert a current stay of a child there assert different sets of children.
 *
 * <p>Source: reviews in which each agency knew who lived at an address and no two of them meant the same children; a child
 * on one list only was seen by nobody else. Guards: an agency that lists no child says nothing about children; schools and
 * others who record one child by itself are not compared; the dead stand in no list.
 */
final class HouseholdListsDiffer implements GapPattern {

    @Override
    public String id() {
        return "household-lists-differ";
    }

    @Override
    public List<Finding> find(Circle circle) {
        List<Finding> findings = new ArrayList<>();
        if (circle.live()) {
            for (HouseholdRow home : circle.ownCurrentHomes()) {
                HouseholdLists lists = HouseholdLists.at(circle, home);
                if (lists.differ()) {
                    findings.add(finding(circle, home, lists));
                }
            }
        }
        return findings;
    }

    private Finding finding(Circle circle, HouseholdRow home, HouseholdLists lists) {
        Wording say = new Wording(circle.slice());
        FindingBuilder finding = FindingBuilder.of(id(), FindingKey.thing(home.id()))
                .child(circle.child())
                .household(home.id())
                .agencies(lists.agencies())
                .evidence(lists.stays())
                .evidence(circle.openEnquiries());
        lists.children().values().forEach(finding::about);
        return finding.says(Wording.sentence("Agencies list different children at " + say.household(home) + "; "
                        + Wording.list(lists.agencies().stream()
                                .map(agency -> list(say, lists, agency))
                                .toList())))
                .asks(
                        "Which children stay at " + say.household(home)
                                + " now, since when, and where do those stay who are on one list only?",
                        say.contacts(lists.agencies()))
                .refutedBy("lists that name the same children, or a record of when a child came or went")
                .build();
    }

    /** "Calder Homes lists Ada Stone"; where a stay is restricted, whom to contact. */
    private static String list(Wording say, HouseholdLists lists, String agency) {
        boolean restricted =
                lists.stays().stream().anyMatch(stay -> agency.equals(stay.assertedBy()) && ((Row) stay).restricted());
        return say.agency(agency)
                + (restricted
                        ? " has a list that is restricted (restricted: contact " + say.contact(agency) + ")"
                        : " lists " + say.people(lists.children().getOrDefault(agency, new java.util.TreeSet<>())));
    }
}
