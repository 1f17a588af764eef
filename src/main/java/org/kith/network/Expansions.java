package org.kith.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;

/**
 * What lies behind things, most relevant first: items of concern and recent ones, children before adults, what was asked
 * lately. Through an agency nothing leads but to what it holds and does about the people in the picture.
 */
final class Expansions {

    /** What one opening brings at most. */
    static final int CAP = 10;

    private final Known known;
    private final FirstPaint first;
    private final SceneState state;
    private final Set<String> placed = new LinkedHashSet<>();
    private final List<Known.Someone> people;

    Expansions(Known known, FirstPaint first, SceneState state) {
        this.known = known;
        this.first = first;
        this.state = state;
        placed.addAll(first.nodes());
        state.opened().forEach(opened -> placed.addAll(opened.brought()));
        people = known.people(placed);
    }

    /** Everything in the picture, hidden by hand or not. */
    Set<String> placed() {
        return placed;
    }

    List<Known.Someone> people() {
        return people;
    }

    /** Everything behind a node that is not in the picture, by kind. */
    Map<Way, List<String>> behind(String node) {
        Map<Way, List<String>> ways = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            List<String> found = behind(node, way);
            if (!found.isEmpty()) {
                ways.put(way, found);
            }
        }
        return ways;
    }

    List<String> behind(String node, Way way) {
        return all(NodeKey.parse(node), way)
                .distinct()
                .filter(id -> !placed.contains(id))
                .toList();
    }

    private Stream<String> all(NodeKey key, Way way) {
        return switch (key.sort()) {
            case PERSON ->
                known.someone(key.id())
                        .filter(Known.Someone::shown)
                        .map(someone -> ofPerson(someone, way))
                        .orElse(Stream.empty());
            case AGENCY -> ofAgency(key.id(), way);
            case ITEM -> ofItem(key.id(), way);
            case ENQUIRY -> ofEnquiry(key.id(), way);
            case REQUEST -> ofRequest(key.id(), way);
            case HOME -> ofHome(key.id(), way);
            case GROUP -> {
                FirstPaint.Group group = first.groups().get(key.text());
                yield way == Way.MEMBERS && group != null ? group.members().stream() : Stream.empty();
            }
            case AGENCY_TYPE, PRACTITIONER, PARENT, HEAP, OWN, NOTE -> Stream.empty();
        };
    }

    private Stream<String> ofPerson(Known.Someone someone, Way way) {
        PeopleBehind near = new PeopleBehind(known, someone);
        return switch (way) {
            case ITEMS -> items(someone.slice().items().about(someone.person()));
            case ENQUIRIES -> enquiries(someone.slice().enquiries().about(someone.person()));
            case REQUESTS -> requests(someone.slice().requests().naming(someone.person()));
            case AGENCIES ->
                someone.slice().involvements().of(someone.person()).stream()
                        .filter(row -> !row.restricted())
                        .sorted(Comparator.comparing((InvolvementRow row) ->
                                        !someone.slice().involvements().open(row))
                                .thenComparing(
                                        InvolvementRow::from,
                                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                                .thenComparing(InvolvementRow::agency, Steady.agencies(known)))
                        .map(row -> NodeKey.agency(row.agency()).text());
            case ADDRESS -> near.atAddresses();
            case CHILDREN -> near.children();
            case FAMILY -> near.family();
            case MEMBERS, PRACTITIONERS, PEOPLE, LINKED -> Stream.empty();
        };
    }

    private Stream<String> ofAgency(String agency, Way way) {
        return switch (way) {
            case ITEMS ->
                items(people.stream()
                        .flatMap(someone -> someone.slice().items().about(someone.person()).stream())
                        .filter(item -> item.heldBy().equals(agency))
                        .toList());
            case REQUESTS ->
                requests(people.stream()
                        .filter(Known.Someone::shown)
                        .flatMap(someone -> someone.slice().requests().naming(someone.person()).stream())
                        .filter(request -> request.agency().equals(agency))
                        .toList());
            case PRACTITIONERS ->
                people.stream()
                        .filter(Known.Someone::shown)
                        .flatMap(someone -> someone.slice().involvements().openOf(someone.person()).stream())
                        .filter(row -> row.agency().equals(agency) && !row.restricted())
                        .map(InvolvementRow::practitioner)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(known.row(PractitionerRow.class, id)))
                        .sorted(Steady.practitioners())
                        .map(row -> new NodeKey(NodeKey.Sort.PRACTITIONER, row.id()).text());
            default -> Stream.empty();
        };
    }

    private Stream<String> ofItem(String id, Way way) {
        ItemRow item = known.row(ItemRow.class, id);
        if (item == null || item.restricted()) {
            return Stream.empty();
        }
        return switch (way) {
            case PEOPLE ->
                known.slices().stream()
                        .flatMap(slice -> slice.items().about(item).stream())
                        .map(person -> NodeKey.person(person).text());
            case LINKED ->
                items(Stream.concat(
                                known.<LinkRow>all(slice -> slice.rows(LinkRow.class)).stream()
                                        .filter(link -> link.fromItem().equals(id)
                                                || link.toItem().equals(id))
                                        .map(link -> link.fromItem().equals(id) ? link.toItem() : link.fromItem()),
                                Stream.ofNullable(item.origin()))
                        .flatMap(other -> Stream.ofNullable(known.row(ItemRow.class, other)))
                        .toList());
            default -> Stream.empty();
        };
    }

    private Stream<String> ofEnquiry(String id, Way way) {
        EnquiryRow enquiry = known.row(EnquiryRow.class, id);
        if (enquiry == null || enquiry.restricted()) {
            return Stream.empty();
        }
        return switch (way) {
            case ITEMS ->
                items(enquiry.cites().stream()
                        .flatMap(item -> Stream.ofNullable(known.row(ItemRow.class, item)))
                        .toList());
            case REQUESTS ->
                requests(known.<RequestRow>all(slice -> slice.rows(RequestRow.class)).stream()
                        .filter(request -> id.equals(request.enquiry()))
                        .toList());
            default -> Stream.empty();
        };
    }

    private Stream<String> ofRequest(String id, Way way) {
        RequestRow request = known.row(RequestRow.class, id);
        return way == Way.ITEMS && request != null && !request.restricted()
                ? items(request.responseItems().stream()
                        .flatMap(item -> Stream.ofNullable(known.row(ItemRow.class, item)))
                        .toList())
                : Stream.empty();
    }

    private Stream<String> ofHome(String id, Way way) {
        HouseholdRow home = known.row(HouseholdRow.class, id);
        if (home == null || new Homes(known).restricted(home)) {
            return Stream.empty();
        }
        return switch (way) {
            case ADDRESS ->
                known.slices().stream()
                        .flatMap(slice -> slice.stays().at(id).stream())
                        .map(stay -> NodeKey.person(stay.person()).text());
            case ITEMS ->
                items(known.<ItemRow>all(slice -> slice.rows(ItemRow.class)).stream()
                        .filter(item -> id.equals(item.household()))
                        .toList());
            default -> Stream.empty();
        };
    }

    /** Items of concern first, then what was last. */
    private Stream<String> items(Collection<ItemRow> items) {
        return items.stream()
                .sorted(Comparator.comparing((ItemRow item) -> !concern(item)).thenComparing(Steady.items()))
                .map(item -> NodeKey.item(item.id()).text());
    }

    private boolean concern(ItemRow item) {
        return known.slices().stream()
                .anyMatch(slice -> slice.row(ItemRow.class, item.id()) != null
                        && slice.items().concern(item));
    }

    private static Stream<String> enquiries(Collection<EnquiryRow> enquiries) {
        return enquiries.stream()
                .sorted(Steady.enquiries())
                .map(row -> new NodeKey(NodeKey.Sort.ENQUIRY, row.id()).text());
    }

    private Stream<String> requests(Collection<RequestRow> requests) {
        return requests.stream()
                .sorted(Steady.requests(known))
                .map(row -> new NodeKey(NodeKey.Sort.REQUEST, row.id()).text());
    }
}
