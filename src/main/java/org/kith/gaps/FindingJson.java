package org.kith.gaps;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.circle.Naming;
import org.kith.kernel.AsOf;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON with the ids of a naming: the one line that {@code ./kith gaps} prints per delivery. */
public final class FindingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Naming naming;

    public FindingJson(Naming naming) {
        this.naming = naming;
    }

    /** {@code {"delivery": …, "asOf": …, "findings": […]}}, without a line end. */
    public String line(String delivery, AsOf asOf, Collection<Finding> findings) {
        return line(delivery, asOf, findings, Map.of());
    }

    /**
     * The same with {@code firstDetectable} on the findings of which it is known.
     *
     * @param first since when some of the findings could be seen
     */
    public String line(String delivery, AsOf asOf, Collection<Finding> findings, Map<Finding, LocalDate> first) {
        ObjectNode line = JSON.createObjectNode();
        line.put("delivery", delivery);
        line.put("asOf", asOf.day().toString());
        ArrayNode all = line.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode node = node(finding);
            LocalDate day = first.get(finding);
            if (day != null) {
                node.put("firstDetectable", day.toString());
            }
            all.add(node);
        }
        return JSON.writeValueAsString(line);
    }

    /** One finding; what it does not have is left out, lists stand also when they are empty. */
    public ObjectNode node(Finding finding) {
        ObjectNode node = JSON.createObjectNode();
        node.put("pattern", finding.pattern());
        node.put("key", finding.key().text(naming));
        list(node, "children", finding.children().stream().map(naming::of));
        list(node, "about", finding.about().stream().map(part -> part.text(naming)));
        list(node, "agencies", finding.agencies().stream().map(naming::of));
        if (finding.agencyType() != null) {
            node.put("agencyType", finding.agencyType().code());
        }
        list(node, "items", finding.items().stream().map(naming::of));
        list(node, "requests", finding.requests().stream().map(naming::of));
        list(node, "enquiries", finding.enquiries().stream().map(naming::of));
        node.put("sentence", finding.sentence());
        node.put("question", finding.question());
        node.put("ask", finding.ask());
        node.put("refutedBy", finding.refutedBy());
        if (finding.strength() != null) {
            node.put("strength", finding.strength().code());
        }
        return node;
    }

    private static void list(ObjectNode node, String name, Stream<String> ids) {
        ArrayNode array = node.putArray(name);
        List<String> sorted = ids.distinct().sorted().toList();
        sorted.forEach(array::add);
    }
}
