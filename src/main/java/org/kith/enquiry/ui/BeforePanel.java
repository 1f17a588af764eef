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
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.enquiry.BeforeDeciding;
import org.kith.enquiry.Question;

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
        section(
                "Waits for an answer",
                before.waiting().stream()
                        .map(request -> request(slice, request))
                        .toList(),
                "No request of this enquiry waits.");
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

    /** A request that waits, in a line. */
    static String request(Slice slice, RequestRow request) {
        Called called = Called.in(slice);
        Person person = slice.people().of(request.about());
        HouseholdRow home = slice.row(HouseholdRow.class, request.household());
        List<String> parts = new ArrayList<>();
        parts.add(called.agency(request.agency())
                + (person != null
                        ? " about " + called.person(person)
                        : home != null ? " about the home at " + Called.address(home) : ""));
        if (request.askedAt() != null) {
            parts.add("asked " + Fields.words(request.askedAt()));
        }
        return String.join(", ", parts)
                + (request.question() == null || request.restricted() ? "" : ": “" + request.question() + "”");
    }
}
