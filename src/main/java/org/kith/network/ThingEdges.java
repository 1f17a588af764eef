package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;

/** Draws what items are about, who holds them, who works where, who asked and was asked. */
final class ThingEdges {

    private final Known known;
    private final Set<String> present;

    /**
     * @param present nodes and homes in the picture: only what joins two of them is drawn
     */
    ThingEdges(Known known, Collection<String> present) {
        this.known = known;
        this.present = new LinkedHashSet<>(present);
    }

    List<SceneEdge> item(ItemRow item, boolean ghost) {
        List<SceneEdge> edges = new ArrayList<>();
        String node = NodeKey.item(item.id()).text();
        String what = item.restricted()
                ? "A restricted item"
                : Words.capital(item.kind().label()) + (item.date() == null ? "" : " of " + Words.day(item.date()));
        if (!item.restricted()) {
            for (Person person : people(slice -> slice.items().about(item))) {
                join(edges, node, NodeKey.person(person).text(), "about", what + " about " + Words.name(person) + ".");
            }
            if (ghost) {
                home(edges, item, node, what);
            }
        }
        join(
                edges,
                node,
                NodeKey.agency(item.heldBy()).text(),
                "held by",
                what + ", held by " + Words.agency(known.slice(), item.heldBy()) + ".");
        linked(edges, item, node);
        return edges;
    }

    /** Two items that somebody joined, with what they mean together; drawn from the one that it reads from. */
    private void linked(List<SceneEdge> edges, ItemRow item, String node) {
        for (LinkRow link : known.<LinkRow>all(slice -> slice.links().of(item))) {
            ItemRow other = known.row(ItemRow.class, link.toItem());
            String to = NodeKey.item(link.toItem()).text();
            if (other != null
                    && link.fromItem().equals(item.id())
                    && present.contains(to)
                    && !item.restricted()
                    && !other.restricted()) {
                String why = link.together();
                String does = link.type().label();
                edges.add(new SceneEdge(
                        "of:" + node + "|" + to + "|" + link.type().code(),
                        node,
                        to,
                        SceneEdge.Tie.BELONGS,
                        does,
                        false,
                        false,
                        false,
                        "“" + Called.item(item) + "” " + does + " “" + Called.item(other) + "”"
                                + (why == null
                                        ? "; no sentence is recorded of what they mean together."
                                        : ". Together: “" + why + "”")));
            }
        }
    }

    /** An item about nobody stands near the home it names, or near the people it may be about. */
    private void home(List<SceneEdge> edges, ItemRow item, String node, String what) {
        String home = item.household() == null ? "" : new NodeKey(NodeKey.Sort.HOME, item.household()).text();
        if (present.contains(home)) {
            edges.add(new SceneEdge(
                    "of:" + node + "|" + home,
                    node,
                    home,
                    SceneEdge.Tie.BELONGS,
                    "about nobody yet",
                    false,
                    true,
                    false,
                    what + " names this home, and nobody by name."));
            return;
        }
        for (Person person : people(slice -> slice.unlinked().candidates(item))) {
            String to = NodeKey.person(person).text();
            if (present.contains(to)) {
                edges.add(new SceneEdge(
                        "of:" + node + "|" + to,
                        node,
                        to,
                        SceneEdge.Tie.BELONGS,
                        "about whom?",
                        false,
                        true,
                        false,
                        what + " is joined to nobody; " + Words.name(person) + " may be one to look at."));
            }
        }
    }

    List<SceneEdge> practitioner(PractitionerRow practitioner, Collection<Known.Someone> people) {
        List<SceneEdge> edges = new ArrayList<>();
        String node = new NodeKey(NodeKey.Sort.PRACTITIONER, practitioner.id()).text();
        String agency = NodeKey.agency(practitioner.agency()).text();
        join(
                edges,
                node,
                agency,
                "works for",
                practitioner.name() + " works for " + Words.agency(known.slice(), practitioner.agency()) + ".");
        for (Known.Someone someone : people) {
            for (InvolvementRow row : someone.slice().involvements().openOf(someone.person())) {
                if (practitioner.id().equals(row.practitioner()) && someone.shown() && !row.restricted()) {
                    String role = Optional.ofNullable(row.role()).orElse("works with");
                    join(
                            edges,
                            node,
                            someone.id(),
                            role,
                            practitioner.name() + " works with " + Words.name(someone.person()) + ": " + role + ".");
                }
            }
        }
        return edges.stream()
                .collect(java.util.stream.Collectors.toMap(
                        SceneEdge::id, edge -> edge, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    List<SceneEdge> enquiry(EnquiryRow enquiry) {
        List<SceneEdge> edges = new ArrayList<>();
        String node = new NodeKey(NodeKey.Sort.ENQUIRY, enquiry.id()).text();
        known.someone(enquiry.child())
                .filter(Known.Someone::shown)
                .ifPresent(child ->
                        join(edges, node, child.id(), "about", "An enquiry about " + Words.name(child.person()) + "."));
        joinAgency(edges, node, enquiry.agency(), "run by");
        enquiry.cites()
                .forEach(item -> join(
                        edges,
                        node,
                        NodeKey.item(item).text(),
                        "rests on",
                        "The decision of this enquiry cites this item."));
        return edges;
    }

    List<SceneEdge> request(RequestRow request) {
        List<SceneEdge> edges = new ArrayList<>();
        String node = new NodeKey(NodeKey.Sort.REQUEST, request.id()).text();
        known.someone(Optional.ofNullable(request.about()).orElse(""))
                .filter(Known.Someone::shown)
                .ifPresent(person -> join(
                        edges, node, person.id(), "about", "A request about " + Words.name(person.person()) + "."));
        joinAgency(edges, node, request.agency(), "put to");
        if (request.enquiry() != null) {
            join(
                    edges,
                    node,
                    new NodeKey(NodeKey.Sort.ENQUIRY, request.enquiry()).text(),
                    "in",
                    "A request in this enquiry.");
        }
        request.responseItems()
                .forEach(item -> join(
                        edges, node, NodeKey.item(item).text(), "answered with", "This item came with the answer."));
        return edges;
    }

    private void joinAgency(List<SceneEdge> edges, String node, @Nullable String agency, String how) {
        if (agency != null) {
            join(
                    edges,
                    node,
                    NodeKey.agency(agency).text(),
                    how,
                    Words.capital(how) + " " + Words.agency(known.slice(), agency) + ".");
        }
    }

    private List<Person> people(java.util.function.Function<Slice, ? extends Collection<Person>> of) {
        return known.slices().stream()
                .flatMap(slice -> of.apply(slice).stream())
                .filter(person -> !Called.closed(person))
                .collect(java.util.stream.Collectors.toMap(
                        NodeKey::person, p -> p, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private void join(List<SceneEdge> edges, String from, String to, String label, String sentence) {
        if (present.contains(to)) {
            edges.add(new SceneEdge(
                    "of:" + from + "|" + to, from, to, SceneEdge.Tie.BELONGS, label, false, false, false, sentence));
        }
    }
}
