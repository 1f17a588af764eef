package org.kith.gaps.scan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Naming;
import org.kith.circle.PersonRef;
import org.kith.gaps.Evidence;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Strength;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/** A finding as the properties of a node, and back. */
final class FindingCodec {

    private static final String ALWAYS = "";

    private FindingCodec() {}

    static Map<String, Object> properties(Finding finding) {
        Map<String, Object> node = new HashMap<>();
        node.put("pattern", finding.pattern());
        node.put("key", finding.key().text(Naming.INTERNAL));
        node.put(
                "keyParts",
                finding.key().parts().stream().map(FindingCodec::text).toList());
        node.put("children", finding.children().stream().map(FindingCodec::text).toList());
        node.put("about", finding.about().stream().map(FindingCodec::text).toList());
        node.put("agencies", finding.agencies());
        node.put("items", finding.items());
        node.put("requests", finding.requests());
        node.put("enquiries", finding.enquiries());
        node.put("rules", finding.rules());
        node.put("sentence", finding.sentence());
        node.put("question", finding.question());
        node.put("ask", finding.ask());
        node.put("refutedBy", finding.refutedBy());
        node.put("evidence", finding.evidence().stream().map(Evidence::row).toList());
        node.put(
                "evidenceKnown",
                finding.evidence().stream()
                        .map(row -> row.known() == null ? ALWAYS : row.known().text())
                        .toList());
        putIfKnown(
                node,
                "agencyType",
                finding.agencyType() == null ? null : finding.agencyType().code());
        putIfKnown(
                node,
                "strength",
                finding.strength() == null ? null : finding.strength().code());
        putIfKnown(node, "overdueSince", finding.overdueSince() == null ? null : Moment.of(finding.overdueSince()));
        finding.newestEvidence().ifPresent(moment -> node.put("newest", Moment.of(moment.instant())));
        return node;
    }

    private static void putIfKnown(Map<String, Object> node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    /** The ids of everything the finding speaks of: when one of these is sealed, the finding is not to be shown. */
    static Set<String> restsOn(Finding finding) {
        Set<String> ids = new LinkedHashSet<>();
        finding.evidence().forEach(row -> ids.add(row.row()));
        finding.children().forEach(child -> ids.addAll(child.records()));
        finding.about().forEach(part -> ids.addAll(ids(part)));
        finding.key().parts().forEach(part -> ids.addAll(ids(part)));
        return ids;
    }

    private static List<String> ids(FindingKey.Part part) {
        return switch (part) {
            case FindingKey.Who who -> who.person().records();
            case FindingKey.Thing thing -> List.of(thing.id());
            case FindingKey.Word word -> List.of();
            case FindingKey.Pair pair -> {
                List<String> both = new ArrayList<>(ids(pair.one()));
                both.addAll(ids(pair.other()));
                yield both;
            }
        };
    }

    static Finding finding(Map<String, Object> node) {
        Moment overdue = (Moment) node.get("overdueSince");
        String type = (String) node.get("agencyType");
        String strength = (String) node.get("strength");
        return new Finding(
                text(node, "pattern"),
                new FindingKey(
                        texts(node, "keyParts").stream().map(FindingCodec::part).toList()),
                texts(node, "children").stream().map(FindingCodec::person).toList(),
                texts(node, "about").stream().map(FindingCodec::part).toList(),
                texts(node, "agencies"),
                type == null ? null : Coded.find(AgencyType.class, type).orElseThrow(),
                texts(node, "items"),
                texts(node, "requests"),
                texts(node, "enquiries"),
                text(node, "sentence"),
                text(node, "question"),
                text(node, "ask"),
                text(node, "refutedBy"),
                strength == null ? null : Coded.find(Strength.class, strength).orElseThrow(),
                texts(node, "rules"),
                overdue == null ? null : overdueAt(overdue),
                evidence(texts(node, "evidence"), texts(node, "evidenceKnown")));
    }

    private static Instant overdueAt(Moment moment) {
        return moment.instant();
    }

    private static List<Evidence> evidence(List<String> rows, List<String> known) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            evidence.add(new Evidence(rows.get(i), known.get(i).equals(ALWAYS) ? null : Moment.parse(known.get(i))));
        }
        return evidence;
    }

    private static String text(PersonRef person) {
        return String.join(",", person.records());
    }

    private static PersonRef person(String text) {
        return PersonRef.of(List.of(text.split(",", -1)));
    }

    private static String text(FindingKey.Part part) {
        return switch (part) {
            case FindingKey.Who who -> "who:" + text(who.person());
            case FindingKey.Thing thing -> "thing:" + thing.id();
            case FindingKey.Word word -> "word:" + word.word();
            case FindingKey.Pair pair -> "pair:" + text(pair.one()) + "|" + text(pair.other());
        };
    }

    private static FindingKey.Part part(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "who" -> new FindingKey.Who(person(rest));
            case "thing" -> FindingKey.thing(rest);
            case "word" -> FindingKey.word(rest);
            case "pair" -> {
                int bar = rest.indexOf('|');
                yield new FindingKey.Pair(part(rest.substring(0, bar)), part(rest.substring(bar + 1)));
            }
            default -> throw new IllegalArgumentException("a finding is kept with a part that is unknown: " + text);
        };
    }

    private static String text(Map<String, Object> node, String name) {
        return (String) java.util.Objects.requireNonNull(node.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> node, String name) {
        return (List<String>) node.getOrDefault(name, List.of());
    }
}
