package org.kith.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.ChallengeRow;
import org.kith.circle.ConditionRow;
import org.kith.circle.CoverageRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.KinshipRow;
import org.kith.circle.LinkRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;

/**
 * What in a picture stands for a row of the record, whether it is drawn yet or not: a thing by its own node, what joins two
 * things by their line and both ends, what is said of somebody by that person.
 *
 * @param nodes keys of nodes, the one to look at first coming first
 * @param edge id of the one line that draws the row; null where every line at the first node belongs to it
 * @param near keys of nodes through which the first one can be reached, nearest first
 * @param place the home that the row names; null where it names none
 */
record Aim(
        List<String> nodes,
        @Nullable String edge,
        List<String> near,
        @Nullable String place) {

    Aim {
        nodes = List.copyOf(nodes);
        near = List.copyOf(near);
    }

    /** Empty where the row is not known here, or is of a kind that a picture does not draw. */
    static Optional<Aim> at(Known known, String id) {
        return known.slices().stream()
                .flatMap(slice -> slice.row(id).stream())
                .findFirst()
                .flatMap(row -> Optional.ofNullable(of(known, row)));
    }

    private static @Nullable Aim of(Known known, Row row) {
        return switch (row) {
            case ItemRow item -> thing(NodeKey.item(item.id()), around(known, item));
            case EnquiryRow enquiry -> thing(key(NodeKey.Sort.ENQUIRY, enquiry.id()), person(known, enquiry.child()));
            case RequestRow request ->
                thing(
                        key(NodeKey.Sort.REQUEST, request.id()),
                        Stream.of(
                                        person(known, request.about()).stream(),
                                        enquiry(request.enquiry()),
                                        Stream.of(
                                                NodeKey.agency(request.agency()).text()))
                                .flatMap(keys -> keys)
                                .toList());
            case InvolvementRow involvement -> works(known, involvement);
            case KinshipRow kinship -> kin(known, kinship);
            case StayRow stay -> stay(known, stay);
            case NameUseRow name -> people(known, List.of(name.person()));
            case PersonRecordRow record -> people(known, List.of(record.id()));
            case ConditionRow condition -> people(known, condition.about());
            case ChallengeRow challenge -> challenge(known, challenge);
            case LinkRow link -> things(link.fromItem(), link.toItem());
            case ShareRow share -> at(known, share.item()).orElse(null);
            case AgencyRow agency -> thing(NodeKey.agency(agency.id()), List.of());
            case PractitionerRow who ->
                thing(
                        key(NodeKey.Sort.PRACTITIONER, who.id()),
                        List.of(NodeKey.agency(who.agency()).text()));
            case CoverageRow coverage -> thing(NodeKey.agency(coverage.agency()), List.of());
            default -> null;
        };
    }

    private static Aim thing(NodeKey key, List<String> near) {
        return new Aim(List.of(key.text()), null, near, null);
    }

    private static Aim things(String one, String other) {
        String first = NodeKey.item(one).text();
        String second = NodeKey.item(other).text();
        return new Aim(List.of(first, second), null, List.of(), null);
    }

    private static List<String> around(Known known, ItemRow item) {
        List<String> near = new ArrayList<>();
        for (Slice slice : known.slices()) {
            slice.items()
                    .about(item)
                    .forEach(person -> near.add(NodeKey.person(person).text()));
        }
        near.add(NodeKey.agency(item.heldBy()).text());
        return near;
    }

    private static @Nullable Aim works(Known known, InvolvementRow row) {
        String agency = NodeKey.agency(row.agency()).text();
        return known.someone(row.person())
                .map(who -> new Aim(
                        List.of(agency, who.id()), "works:" + row.agency() + "|" + who.id(), List.of(who.id()), null))
                .orElse(null);
    }

    private static @Nullable Aim kin(Known known, KinshipRow row) {
        List<String> both = Stream.of(row.person(), row.relatedPerson())
                .flatMap(id -> person(known, id).stream())
                .toList();
        return both.isEmpty() ? null : new Aim(both, "kin:" + String.join("|", new TreeSet<>(both)), both, null);
    }

    private static @Nullable Aim stay(Known known, StayRow row) {
        String home = key(NodeKey.Sort.HOME, row.household()).text();
        List<String> who = person(known, row.person());
        return who.isEmpty() ? null : new Aim(who, "", List.of(), home);
    }

    /** Somebody's own lines are not part of what is said of them. */
    private static @Nullable Aim people(Known known, List<String> records) {
        List<String> who = records.stream()
                .flatMap(record -> person(known, record).stream())
                .distinct()
                .toList();
        return who.isEmpty() ? null : new Aim(who, "", List.of(), null);
    }

    private static @Nullable Aim challenge(Known known, ChallengeRow row) {
        return Stream.of(row.aboutItem(), row.aboutEnquiry())
                .filter(Objects::nonNull)
                .flatMap(id -> at(known, id).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<String> person(Known known, @Nullable String record) {
        return record == null
                ? List.of()
                : known.someone(record).map(Known.Someone::id).stream().toList();
    }

    private static Stream<String> enquiry(@Nullable String id) {
        return id == null
                ? Stream.empty()
                : Stream.of(key(NodeKey.Sort.ENQUIRY, id).text());
    }

    private static NodeKey key(NodeKey.Sort sort, String id) {
        return new NodeKey(sort, id);
    }
}
