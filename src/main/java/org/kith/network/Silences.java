package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.circle.Person;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Strength;
import org.kith.vocabulary.AgencyType;

/**
 * What should be there and is not, taken from the findings: agencies nobody has asked, items about nobody, and answers that
 * no decision rests on. The
 * picture draws it; which request is missing is for the findings alone to say.
 */
final class Silences {

    private static final String NOT_ASKED = "agency-not-asked";
    private static final String NOT_LINKED = "item-not-linked";
    private static final String NOT_JOINED = "answer-not-joined";

    private final List<Finding> findings;
    private final Map<String, Set<String>> byAgency = new LinkedHashMap<>();
    private final Map<AgencyType, Set<String>> byType = new LinkedHashMap<>();
    private final Set<AgencyType> onlyToConsider = new LinkedHashSet<>();
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<String> answers = new LinkedHashSet<>();

    Silences(Collection<Finding> findings) {
        this.findings = List.copyOf(findings);
        Set<AgencyType> firm = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.pattern().equals(NOT_LINKED)) {
                items.addAll(finding.items());
            }
            if (finding.pattern().equals(NOT_JOINED)) {
                answers.addAll(finding.requests());
            }
            AgencyType type = finding.agencyType();
            if (!finding.pattern().equals(NOT_ASKED) || type == null) {
                continue;
            }
            List<String> about = subjects(finding);
            if (finding.agencies().isEmpty()) {
                byType.computeIfAbsent(type, k -> new LinkedHashSet<>()).addAll(about);
                if (finding.strength() == Strength.CONSIDER) {
                    onlyToConsider.add(type);
                } else {
                    firm.add(type);
                }
            }
            for (String agency : finding.agencies()) {
                byAgency.computeIfAbsent(agency, k -> new LinkedHashSet<>()).addAll(about);
            }
        }
        onlyToConsider.removeAll(firm);
    }

    /** Whom a finding names: nodes of people, or the home. */
    private static List<String> subjects(Finding finding) {
        List<String> nodes = new ArrayList<>();
        for (FindingKey.Part part : finding.key().parts()) {
            if (part instanceof FindingKey.Who who) {
                nodes.add(
                        new NodeKey(NodeKey.Sort.PERSON, who.person().records().getFirst()).text());
            } else if (part instanceof FindingKey.Thing thing) {
                nodes.add(new NodeKey(NodeKey.Sort.HOME, thing.id()).text());
            }
        }
        return nodes;
    }

    /** Agencies that work, or lately worked, with somebody they have not been asked about. */
    Set<String> agencies() {
        return byAgency.keySet();
    }

    /** Types of agency of which none known works with the person. */
    Set<AgencyType> types() {
        return byType.keySet();
    }

    boolean onlyToConsider(AgencyType type) {
        return onlyToConsider.contains(type);
    }

    /** Nodes of the people, and of homes, about whom no request to this agency is recorded. */
    Set<String> notAsked(String agency) {
        return byAgency.getOrDefault(agency, Set.of());
    }

    Set<String> notAsked(AgencyType type) {
        return byType.getOrDefault(type, Set.of());
    }

    /** Items about nobody. */
    Set<String> items() {
        return items;
    }

    /** Requests whose answer no decision is recorded as resting on. */
    Set<String> answers() {
        return answers;
    }

    /** The findings that speak of a thing. */
    List<Finding> about(NodeKey key) {
        return findings.stream().filter(finding -> speaksOf(finding, key)).toList();
    }

    List<Finding> about(Person person) {
        return findings.stream()
                .filter(finding -> finding.about().stream().anyMatch(part -> names(part, person))
                        || finding.key().parts().stream().anyMatch(part -> names(part, person)))
                .toList();
    }

    private static boolean names(FindingKey.Part part, Person person) {
        return switch (part) {
            case FindingKey.Who who -> who.person().equals(person.ref());
            case FindingKey.Pair pair -> names(pair.one(), person) || names(pair.other(), person);
            default -> false;
        };
    }

    private static boolean speaksOf(Finding finding, NodeKey key) {
        return switch (key.sort()) {
            case AGENCY -> finding.agencies().contains(key.id());
            case AGENCY_TYPE -> {
                AgencyType type = finding.agencyType();
                yield type != null
                        && type.code().equals(key.id())
                        && finding.pattern().equals(NOT_ASKED);
            }
            case ITEM -> finding.items().contains(key.id());
            case ENQUIRY -> finding.enquiries().contains(key.id());
            case REQUEST -> finding.requests().contains(key.id());
            default -> false;
        };
    }
}
