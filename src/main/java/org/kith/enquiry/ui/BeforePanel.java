package org.kith.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.enquiry.BeforeDeciding;
import org.kith.enquiry.Question;
import org.kith.enquiry.WaitingAsk;

/** What is still open, beside a decision while it is written: it says so, and holds nobody up. */
final class BeforePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 4;

    private final transient Slice slice;
    private final transient BeforeDeciding before;
    private final Div leftOut = new Div();

    BeforePanel(EnquiryDesk desk, BeforeDeciding before) {
        this.slice = desk.circle().slice();
        this.before = before;
        addClassName("kith-before");
        add(new H3("Open before you decide"));
        add(Fields.note("Deciding answers none of this. It stays open, and is shown at the next contact."));
        section("Waits for an answer", asks(slice, before.waiting()), "No request of this enquiry waits.");
        section(
                "Open questions",
                desk.openQuestions().stream().map(Question::text).toList(),
                "No question about the child is open in the notebook.");
        add(leftOut);
        section(
                "Gaps that bear on deciding now",
                before.findings().stream().map(finding -> finding.sentence()).toList(),
                "None was found.");
        if (!before.waiting().isEmpty()) {
            add(Fields.note("An answer that brings information after the decision is shown as a gap"
                    + " until an enquiry takes it up."));
        }
        chosen(List.of());
    }

    /** What was answered and is not among the items chosen. */
    void chosen(Collection<String> items) {
        leftOut.removeAll();
        List<RequestRow> out = before.leftOut(slice, items);
        if (!out.isEmpty()) {
            leftOut.add(new H3("Answered, and not among what it rests on"));
            leftOut.add(list(out.stream()
                    .map(request -> Called.in(slice).agency(request.agency()) + ": "
                            + Called.list(request.responseItems().stream()
                                    .map(id -> slice.row(org.kith.circle.ItemRow.class, id))
                                    .filter(Objects::nonNull)
                                    .map(item -> "“" + Called.item(item) + "”")
                                    .toList()))
                    .distinct()
                    .toList()));
        }
    }

    private void section(String heading, List<String> lines, String none) {
        add(new H3(heading));
        if (lines.isEmpty()) {
            add(Fields.note(none));
            return;
        }
        add(list(lines.subList(0, Math.min(FIRST, lines.size()))));
        if (lines.size() > FIRST) {
            int more = lines.size() - FIRST;
            add(new Details(more == 1 ? "1 more" : more + " more", list(lines.subList(FIRST, lines.size()))));
        }
    }

    private static Component list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /** Requests that wait, a line for each ask. */
    static List<String> asks(Slice slice, List<RequestRow> waiting) {
        return WaitingAsk.together(waiting).stream()
                .map(requests -> ask(slice, requests))
                .toList();
    }

    private static String ask(Slice slice, List<RequestRow> requests) {
        RequestRow first = requests.getFirst();
        List<String> about = requests.stream()
                .flatMap(request -> about(slice, request).stream())
                .distinct()
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(Called.in(slice).agency(first.agency()) + (about.isEmpty() ? "" : " about " + Called.list(about)));
        if (first.askedAt() != null) {
            parts.add("asked " + Fields.words(first.askedAt()));
        }
        return String.join(", ", parts)
                + (first.question() == null || first.restricted() ? "" : ": “" + first.question() + "”");
    }

    private static Optional<String> about(Slice slice, RequestRow request) {
        Person person = slice.people().of(request.about());
        HouseholdRow home = slice.row(HouseholdRow.class, request.household());
        return person != null
                ? Optional.of(Called.in(slice).person(person))
                : Optional.ofNullable(home).map(each -> "the home at " + Called.address(each));
    }
}
