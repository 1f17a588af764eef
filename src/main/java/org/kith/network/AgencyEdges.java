package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.AgencyRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Row;

/** Draws with whom agencies work, and about whom nobody has asked them. */
final class AgencyEdges {

    private final Known known;

    AgencyEdges(Known known) {
        this.known = known;
    }

    List<SceneEdge> of(AgencyRow agency, Collection<Known.Someone> people, boolean ghosts) {
        List<SceneEdge> edges = new ArrayList<>();
        Set<String> notAsked = new LinkedHashSet<>(ghosts ? known.silences().notAsked(agency.id()) : Set.of());
        for (Known.Someone someone : people) {
            Contacts contacts = Contacts.between(agency, someone);
            boolean silent = notAsked.remove(someone.id());
            if (someone.shown() && (silent || !contacts.none())) {
                edges.add(edge(contacts, silent));
            }
        }
        return edges;
    }

    private SceneEdge edge(Contacts contacts, boolean silent) {
        List<InvolvementRow> open = contacts.open();
        List<InvolvementRow> shown = open.isEmpty() ? contacts.involvements() : open;
        return new SceneEdge(
                "works:" + contacts.agency().id() + "|" + contacts.someone().id(),
                NodeKey.agency(contacts.agency().id()).text(),
                contacts.someone().id(),
                tie(open, shown),
                label(contacts, shown, silent),
                false,
                silent,
                open.isEmpty() && !shown.isEmpty(),
                sentence(contacts, shown, silent));
    }

    private static SceneEdge.Tie tie(List<InvolvementRow> open, List<InvolvementRow> shown) {
        if (shown.isEmpty()) {
            return SceneEdge.Tie.SPEAKS_OF;
        }
        return open.stream().anyMatch(row -> row.moreThanUniversal() && !row.restricted())
                ? SceneEdge.Tie.WORKS_CLOSELY
                : SceneEdge.Tie.WORKS_WITH;
    }

    private static String label(Contacts contacts, List<InvolvementRow> shown, boolean silent) {
        if (silent) {
            return "not asked";
        }
        if (!shown.isEmpty()) {
            InvolvementRow first = shown.getFirst();
            return first.restricted()
                    ? "restricted"
                    : Optional.ofNullable(first.role()).orElse("works with");
        }
        if (!contacts.runs().isEmpty()) {
            return "runs the enquiry";
        }
        if (contacts.waiting()) {
            return "asked, no answer yet";
        }
        return contacts.requests().isEmpty()
                ? "holds " + Words.count(contacts.holds().size(), "item", "items")
                : "asked and answered";
    }

    private String sentence(Contacts contacts, List<InvolvementRow> shown, boolean silent) {
        String agency = contacts.agency().name();
        String person = Words.name(contacts.someone().person());
        List<String> said = new ArrayList<>();
        shown.forEach(row -> said.add(involvement(contacts, row)));
        if (!contacts.runs().isEmpty()) {
            said.add(agency + " runs the open enquiry about " + person + ".");
        }
        contacts.asked().ifPresent(asked -> said.add(Words.capital(asked) + " about " + person + "."));
        if (silent) {
            said.add("No request to " + agency + " about " + person + " is recorded.");
        }
        if (!contacts.holds().isEmpty()) {
            said.add(agency + " holds " + Words.count(contacts.holds().size(), "item", "items") + " about " + person
                    + ".");
        }
        return String.join(" ", said);
    }

    private String involvement(Contacts contacts, InvolvementRow row) {
        String agency = contacts.agency().name();
        String person = Words.name(contacts.someone().person());
        if (row.restricted()) {
            return agency + " and " + person + ": restricted, contact "
                    + known.contact(contacts.agency().id()) + ".";
        }
        boolean open = contacts.someone().slice().involvements().open(row);
        List<String> parts = new ArrayList<>();
        parts.add(agency + (open ? " works with " : " worked with ") + person);
        Optional.ofNullable(row.role()).ifPresent(parts::add);
        Optional.ofNullable(known.row(PractitionerRow.class, row.practitioner()))
                .filter(practitioner -> !((Row) practitioner).restricted())
                .ifPresent(practitioner -> parts.add(practitioner.name()));
        Optional.ofNullable(row.from()).ifPresent(from -> parts.add("since " + Words.day(from)));
        Optional.ofNullable(row.endedOn()).filter(day -> !open).ifPresent(day -> parts.add("ended " + Words.day(day)));
        Optional.ofNullable(contacts.someone().slice().involvements().lastContact(row))
                .ifPresent(day -> parts.add(
                        "last contact " + Words.ago(day, known.circle().day())));
        return String.join(", ", parts) + ".";
    }
}
