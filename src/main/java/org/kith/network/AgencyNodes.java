package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/** Draws agencies, and the ghosts of those nobody has asked. One agency is one node, whomever it works with. */
final class AgencyNodes {

    private final Known known;

    AgencyNodes(Known known) {
        this.known = known;
    }

    /** How an agency stands to the people in the picture whom it has anything to do with. */
    List<Contacts> contacts(AgencyRow agency, Collection<Known.Someone> people) {
        return people.stream()
                .filter(Known.Someone::shown)
                .map(someone -> Contacts.between(agency, someone))
                .filter(contacts -> !contacts.none())
                .toList();
    }

    SceneNode node(AgencyRow agency, Collection<Known.Someone> people, boolean ghosts) {
        List<Contacts> all = contacts(agency, people);
        Set<String> notAsked = ghosts ? known.silences().notAsked(agency.id()) : Set.of();
        boolean askedHere = all.stream().anyMatch(this::askedNow);
        boolean ghost = !notAsked.isEmpty() && !askedHere;
        boolean ended = all.stream().noneMatch(contacts -> !contacts.open().isEmpty())
                && all.stream().anyMatch(contacts -> !contacts.involvements().isEmpty())
                && !askedHere;
        LocalDate since = all.stream()
                .flatMap(contacts -> contacts.since().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate last = all.stream()
                .flatMap(contacts -> contacts.lastContact().stream())
                .max(LocalDate::compareTo)
                .orElse(null);
        return SceneNode.of(NodeKey.agency(agency.id()), NodeKind.AGENCY, agency.name())
                .sublabel(sublabel(agency, all, notAsked, ended))
                .sector(agency.type().sector())
                .ring(4)
                .ghost(ghost)
                .ended(ended && !ghost)
                .facts(new SceneNode.Facts(relation(all, notAsked), since, List.of(), last))
                .sentence(sentence(agency, all, notAsked))
                .build();
    }

    /** Asked in an enquiry that is open, or running one. */
    private boolean askedNow(Contacts contacts) {
        return !contacts.runs().isEmpty() || contacts.requests().stream().anyMatch(this::current);
    }

    private boolean current(RequestRow request) {
        EnquiryRow enquiry = known.row(EnquiryRow.class, request.enquiry());
        return enquiry == null || enquiry.open();
    }

    private String sublabel(AgencyRow agency, List<Contacts> all, Set<String> notAsked, boolean ended) {
        if (!notAsked.isEmpty()) {
            return notAsked(notAsked);
        }
        if (all.stream().anyMatch(contacts -> !contacts.runs().isEmpty())) {
            return "runs the enquiry";
        }
        List<String> waiting = all.stream()
                .filter(Contacts::waiting)
                .map(contacts -> Words.shortName(contacts.someone().person()))
                .toList();
        if (!waiting.isEmpty()) {
            return "no answer yet: " + (waiting.size() > 2 ? waiting.size() + " people" : String.join(", ", waiting));
        }
        return ended ? agency.type().label() + ", ended" : agency.type().label();
    }

    /** Short enough for the picture. */
    private String notAsked(Collection<String> nodes) {
        return "not asked: " + (nodes.size() > 2 ? Words.count(nodes.size(), "person", "people") : names(nodes));
    }

    /** The people, and homes, behind some nodes by the names used within the family: the child first, the others by name. */
    String names(Collection<String> nodes) {
        String child = Words.shortName(known.circle().child());
        List<String> names = nodes.stream()
                .map(NodeKey::parse)
                .map(key -> key.sort() == NodeKey.Sort.HOME
                        ? "the home"
                        : known.someone(key.id())
                                .map(someone ->
                                        someone.shown() ? Words.shortName(someone.person()) : "somebody restricted")
                                .orElse("somebody"))
                .distinct()
                .sorted(Comparator.comparing((String name) -> !name.equals(child))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return Words.list(names);
    }

    private String relation(List<Contacts> all, Set<String> notAsked) {
        List<String> parts = new ArrayList<>();
        List<String> works =
                people(all, contacts -> !contacts.closed() && !contacts.open().isEmpty());
        if (!works.isEmpty()) {
            parts.add("works with " + Words.list(works));
        }
        List<String> worked = people(
                all,
                contacts -> !contacts.closed()
                        && contacts.open().isEmpty()
                        && !contacts.involvements().isEmpty());
        if (!worked.isEmpty()) {
            parts.add("worked with " + Words.list(worked));
        }
        if (all.stream().anyMatch(Contacts::closed)) {
            parts.add("restricted: contact "
                    + known.contact(all.getFirst().agency().id()));
        }
        if (all.stream().anyMatch(contacts -> !contacts.runs().isEmpty())) {
            parts.add("runs the enquiry");
        }
        List<String> waiting = people(all, Contacts::waiting);
        if (!waiting.isEmpty()) {
            parts.add("asked about " + Words.list(waiting) + ", no answer recorded");
        }
        if (!notAsked.isEmpty()) {
            parts.add("not asked about " + names(notAsked));
        }
        List<String> answered = people(all, contacts -> contacts.lastRequest().isPresent() && !contacts.waiting());
        if (!answered.isEmpty()) {
            parts.add("asked about " + Words.list(answered) + " and answered");
        }
        if (parts.isEmpty()) {
            parts.add("holds something about "
                    + Words.list(people(all, contacts -> !contacts.holds().isEmpty())));
        }
        return String.join("; ", parts);
    }

    private static List<String> people(List<Contacts> all, java.util.function.Predicate<Contacts> which) {
        return all.stream()
                .filter(which)
                .map(contacts -> Words.shortName(contacts.someone().person()))
                .toList();
    }

    private String sentence(AgencyRow agency, List<Contacts> all, Set<String> notAsked) {
        String silent = notAsked.isEmpty() ? "" : " No request to it about " + names(notAsked) + " is recorded.";
        String answered = all.stream()
                .flatMap(contacts -> contacts.asked().stream()
                        .map(asked ->
                                " About " + Words.shortName(contacts.someone().person()) + ": " + asked + "."))
                .reduce("", String::concat);
        return agency.name() + ", " + agency.type().label() + ", " + relation(all, Set.of()) + "." + answered + silent;
    }

    /** A kind of agency of which none is known to work with the people named. */
    SceneNode ghost(AgencyType type) {
        String about = names(known.silences().notAsked(type));
        String label = Words.capital(type.label());
        return SceneNode.of(new NodeKey(NodeKey.Sort.AGENCY_TYPE, type.code()), NodeKind.AGENCY, label)
                .sublabel(notAsked(known.silences().notAsked(type)))
                .sector(type.sector())
                .ring(4)
                .ghost(true)
                .facts(new SceneNode.Facts("not asked about " + about, null, List.of(), null))
                .sentence(label + ": no agency of this kind works with " + about
                        + " as far as is recorded, and none has been asked about " + about + ".")
                .build();
    }

    static Optional<AgencyType> type(String code) {
        return Coded.find(AgencyType.class, code);
    }

    /**
     * The agencies that have to do with somebody in a way that belongs into a first picture: an open involvement, an open
     * enquiry, a request in one, or, for those of the home, something held of the last two years.
     */
    List<String> of(Known.Someone someone) {
        Circle circle = known.circle();
        boolean home = circle.home().contains(someone.person());
        LocalDate recent = circle.day().minusMonths(24);
        Comparator<String> steady = Steady.agencies(known);
        List<String> agencies = new ArrayList<>(someone.slice().involvements().openOf(someone.person()).stream()
                .map(InvolvementRow::agency)
                .sorted(steady)
                .toList());
        someone.slice()
                .enquiries()
                .openAbout(someone.person())
                .forEach(enquiry -> someone.slice().enquiries().runners(enquiry).stream()
                        .sorted(steady)
                        .forEach(agencies::add));
        someone.slice().requests().naming(someone.person()).stream()
                .filter(this::current)
                .sorted(Comparator.comparing(
                                RequestRow::askedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                        .thenComparing(RequestRow::agency, steady))
                .map(RequestRow::agency)
                .forEach(agencies::add);
        if (home) {
            someone.slice().items().about(someone.person()).stream()
                    .filter(item ->
                            Objects.requireNonNullElse(item.date(), recent).isAfter(recent))
                    .sorted(Comparator.comparing(
                                    ItemRow::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(ItemRow::heldBy, steady))
                    .forEach(item -> agencies.add(item.heldBy()));
        }
        return agencies.stream().distinct().toList();
    }
}
