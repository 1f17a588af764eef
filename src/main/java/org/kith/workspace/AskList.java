package org.kith.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Strength;

/**
 * What there is to ask around a child: one ask for each agency or type of agency, naming everybody to ask it about; then
 * what was asked and not answered; then everything else that Kith found, by what it is.
 *
 * @param mustOrShould asks to make, {@code must} before {@code should}
 * @param consider asks to think about, folded on screen
 * @param unanswered findings about requests, the clock that ran out first coming first
 * @param others the other findings, by pattern
 */
record AskList(
        List<Ask> mustOrShould, List<Ask> consider, List<Finding> unanswered, Map<String, List<Finding>> others) {

    static final String NOT_ASKED = "agency-not-asked";
    static final String UNANSWERED = "request-unanswered";

    /**
     * One ask.
     *
     * @param what the agency, or the type of agency, to ask
     * @param contacts agencies to ring or write to; empty where none of that type is known here
     * @param people whom to ask about, each with date of birth where it is known
     * @param text the ask, ready to be copied
     * @param findings what it would close
     */
    record Ask(
            String what,
            List<AgencyRow> contacts,
            List<String> people,
            String text,
            @Nullable Strength strength,
            List<Finding> findings) {}

    static AskList of(Circle circle, List<Finding> findings) {
        Map<String, List<Finding>> byType = new LinkedHashMap<>();
        List<Finding> unanswered = new ArrayList<>();
        Map<String, List<Finding>> others = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.pattern().equals(NOT_ASKED)) {
                byType.computeIfAbsent(String.valueOf(finding.agencyType()), k -> new ArrayList<>())
                        .add(finding);
            } else if (finding.pattern().equals(UNANSWERED)) {
                unanswered.add(finding);
            } else {
                others.computeIfAbsent(finding.pattern(), k -> new ArrayList<>())
                        .add(finding);
            }
        }
        unanswered.sort(Comparator.comparing(Finding::overdueSince, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Ask> asks = new ArrayList<>();
        byType.values().forEach(group -> asks.add(ask(circle, group)));
        asks.sort(Comparator.comparingInt((Ask ask) -> order(ask.strength())));
        return new AskList(
                asks.stream().filter(ask -> ask.strength() != Strength.CONSIDER).toList(),
                asks.stream().filter(ask -> ask.strength() == Strength.CONSIDER).toList(),
                unanswered,
                others);
    }

    /** An involved agency with no rule behind it stands with {@code should}. */
    private static int order(@Nullable Strength strength) {
        return strength == null ? Strength.SHOULD.ordinal() : strength.ordinal();
    }

    private static Ask ask(Circle circle, List<Finding> group) {
        return ask(circle.slice(), finding -> contacts(circle, finding), group);
    }

    /**
     * The ask that some findings make together.
     *
     * @param whom the agencies to ask of each finding
     */
    static Ask ask(Slice slice, Function<Finding, List<AgencyRow>> whom, List<Finding> group) {
        Called called = Called.in(slice);
        Set<AgencyRow> contacts = new LinkedHashSet<>();
        Set<Person> people = new LinkedHashSet<>();
        Set<String> questions = new LinkedHashSet<>();
        Strength strongest = null;
        for (Finding finding : group) {
            contacts.addAll(whom.apply(finding));
            people.addAll(people(slice, finding));
            questions.add(finding.question());
            Strength strength = finding.strength();
            strongest = strongest == null || strength != null && strength.ordinal() < strongest.ordinal()
                    ? strength
                    : strongest;
        }
        var type = group.getFirst().agencyType();
        String what = contacts.size() == 1
                ? contacts.iterator().next().name()
                : type == null ? "Agencies" : Called.capital(type.label());
        List<String> names =
                people.stream().map(person -> identified(called, person)).toList();
        return new Ask(
                what,
                List.copyOf(contacts),
                names,
                "About " + String.join("; ", names) + ".\n\n" + String.join("\n\n", questions) + "\n\n"
                        + NotTo.ASK_FIRST,
                strongest,
                group);
    }

    /** The agencies that findings of one ask name, each once. */
    static List<AgencyRow> contacts(Circle circle, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> contacts(circle, finding).stream())
                .distinct()
                .toList();
    }

    /** The involved agencies a finding names, else those of its type where the child lives. */
    static List<AgencyRow> contacts(Circle circle, Finding finding) {
        return contacts(circle.slice(), circle.ownAreas(), circle.runners(), finding);
    }

    /**
     * @param areas codes of the local authorities where the child lives
     * @param runners the agencies that run the child's enquiries: they ask, and are not asked
     */
    static List<AgencyRow> contacts(Slice slice, Set<String> areas, Set<String> runners, Finding finding) {
        List<AgencyRow> named = finding.agencies().stream()
                .flatMap(id -> java.util.Optional.ofNullable(slice.agency(id)).stream())
                .toList();
        if (!named.isEmpty() || finding.agencyType() == null) {
            return named;
        }
        return slice.rows(AgencyRow.class).stream()
                .filter(agency -> agency.type() == finding.agencyType() && !runners.contains(agency.id()))
                .filter(agency -> agency.area() == null || areas.contains(agency.area()))
                .sorted(Comparator.comparing(AgencyRow::name))
                .toList();
    }

    static List<Person> people(Slice slice, Finding finding) {
        List<Person> people = new ArrayList<>();
        for (FindingKey.Part part : finding.about()) {
            if (part instanceof FindingKey.Who who) {
                slice.people().find(who.person()).ifPresent(people::add);
            }
        }
        return people;
    }

    private static String identified(Called called, Person person) {
        String born = Called.bornSaid(person);
        return called.person(person) + (born.isEmpty() ? "" : " (born " + born + ")");
    }

    boolean nothing() {
        return mustOrShould.isEmpty() && consider.isEmpty() && unanswered.isEmpty() && others.isEmpty();
    }
}
