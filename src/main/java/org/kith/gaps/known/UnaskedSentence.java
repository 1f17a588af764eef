package org.kith.gaps.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Evidence;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Strength;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;

/**
 * Whom no request is recorded to: the agencies known to be involved and the kinds expected, by the findings that stand;
 * and those last asked before the time that counts. A service to an adult of which only a restricted row speaks is not
 * named; one of which a sealed row speaks is not there.
 */
final class UnaskedSentence {

    private static final String NOT_ASKED = "agency-not-asked";

    private final Circle circle;
    private final Slice slice;
    private final Say say;
    private final List<RequestRow> stale;
    private final Set<String> askedAgencies = new HashSet<>();
    private final Set<String> askedTypes = new HashSet<>();
    private final Map<String, Set<Person>> wanted = new LinkedHashMap<>();
    private final Map<String, Set<Person>> consider = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> hiddenAtHome = new TreeSet<>();
    private final Set<String> hiddenElsewhere = new TreeSet<>();
    private final Set<String> rows = new LinkedHashSet<>();

    UnaskedSentence(Circle circle, Asks asks, List<Finding> findings) {
        this.circle = circle;
        this.slice = circle.slice();
        this.say = new Say(circle);
        this.stale = circle.latestOpenEnquiry().isPresent() ? asks.stale() : List.of();
        for (RequestRow request : asks.requests()) {
            askedAgencies.add(request.agency());
            AgencyRow agency = slice.agency(request.agency());
            if (agency != null) {
                askedTypes.add(agency.type().label());
            }
        }
        List<Finding> unasked = findings.stream()
                .filter(finding -> finding.pattern().equals(NOT_ASKED) && !saidOtherwise(finding))
                .sorted(Comparator.comparingInt(UnaskedSentence::order))
                .toList();
        unasked.forEach(this::take);
        hiddenAtHome.removeAll(named);
        hiddenElsewhere.removeAll(named);
        hiddenElsewhere.removeAll(hiddenAtHome);
        stale.forEach(request -> rows.add(request.id()));
    }

    private static int order(Finding finding) {
        return (finding.strength() == null ? Strength.SHOULD : finding.strength()).ordinal();
    }

    /** Last asked before this enquiry, or refused: that is said by itself. */
    private boolean saidOtherwise(Finding finding) {
        return !finding.requests().isEmpty()
                && finding.requests().stream().allMatch(id -> {
                    RequestRow request = slice.row(RequestRow.class, id);
                    return request != null && (request.refused() || stale.contains(request));
                });
    }

    private void take(Finding finding) {
        Person about = finding.about().stream()
                .flatMap(part -> part instanceof FindingKey.Who who
                        ? slice.people().find(who.person()).stream()
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElse(null);
        Map<String, Set<Person>> list = finding.strength() == Strength.CONSIDER ? consider : wanted;
        boolean anything = false;
        // Of a kind: asked, and not in a way that settles it, before a name or an adult was known.
        String again = finding.requests().stream()
                        .map(id -> slice.row(RequestRow.class, id))
                        .anyMatch(request -> request != null && !request.refused() && !stale.contains(request))
                ? " again"
                : "";
        for (String agency : finding.agencies()) {
            if (about != null && about.adult() && onlyRestricted(agency, about)) {
                // Where a rule expects this kind of agency, the kind is named for that, and nothing else is said.
                if (finding.strength() == null) {
                    (circle.isHomeAdult(about) ? hiddenAtHome : hiddenElsewhere).add(agency);
                    anything = true;
                }
            } else {
                named.add(agency);
                put(list, say.agency(agency), askedAgencies.contains(agency), about);
                anything = true;
            }
        }
        if (!anything && finding.agencyType() != null) {
            String type = finding.agencyType().label();
            boolean elsewhere = circle.runners().stream()
                    .map(slice::agency)
                    .filter(Objects::nonNull)
                    .anyMatch(agency -> agency.type() == finding.agencyType());
            put(list, (elsewhere ? type + " of another area" : type) + again, askedTypes.contains(type), about);
        }
        finding.evidence().stream()
                .map(Evidence::row)
                .filter(id -> slice.row(id)
                        .filter(row -> !(row instanceof EnquiryRow))
                        .isPresent())
                .forEach(rows::add);
        if (rows.isEmpty()) {
            finding.enquiries().forEach(rows::add);
        }
    }

    /** Whom it is about is said where the same agency or kind was asked about somebody else. */
    private static void put(
            Map<String, Set<Person>> list,
            String label,
            boolean askedAboutOthers,
            @org.jspecify.annotations.Nullable Person about) {
        Set<Person> people = list.computeIfAbsent(label, k -> new TreeSet<>());
        if (askedAboutOthers && about != null) {
            people.add(about);
        }
    }

    private boolean onlyRestricted(String agency, Person person) {
        List<InvolvementRow> involved = slice.involvements().of(person).stream()
                .filter(row -> row.agency().equals(agency))
                .toList();
        return !involved.isEmpty() && involved.stream().allMatch(Row::restricted);
    }

    List<Said> sentences() {
        List<String> text = new ArrayList<>();
        List<String> labels = new ArrayList<>(labels(wanted));
        hidden(labels, hiddenAtHome, " to an adult at home");
        hidden(labels, hiddenElsewhere, " to an adult of the family");
        wanted.keySet().forEach(consider::remove);
        if (!labels.isEmpty() || !consider.isEmpty()) {
            text.add("No request recorded: " + Called.list(labels)
                    + (consider.isEmpty()
                            ? ""
                            : (labels.isEmpty() ? "" : "; ") + "to consider, " + Called.list(labels(consider)))
                    + ".");
        }
        if (!stale.isEmpty()) {
            Map<String, String> last = new TreeMap<>();
            stale.forEach(request -> last.put(say.agency(request.agency()), say.day(request.askedAt())));
            text.add("Last asked before this enquiry: "
                    + Called.list(last.entrySet().stream()
                            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                            .toList())
                    + ".");
        }
        return text.isEmpty()
                ? List.of()
                : List.of(new Said(Topic.NOT_ASKED, String.join(" ", text), true, List.copyOf(rows)));
    }

    private static void hidden(List<String> labels, Set<String> agencies, String whose) {
        if (!agencies.isEmpty()) {
            labels.add(Say.number(agencies.size()) + (agencies.size() == 1 ? " service" : " services") + whose
                    + " (named to those cleared)");
        }
    }

    private List<String> labels(Map<String, Set<Person>> list) {
        return list.entrySet().stream()
                .map(entry -> entry.getKey()
                        + (entry.getValue().isEmpty() ? "" : " (about " + say.people(entry.getValue()) + ")"))
                .toList();
    }
}
