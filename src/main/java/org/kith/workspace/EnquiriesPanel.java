package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.GradeRow;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.enquiry.BeforeDeciding;
import org.kith.enquiry.Enquiring;
import org.kith.enquiry.WaitingAsk;
import org.kith.enquiry.ui.ConditionsCard;
import org.kith.enquiry.ui.EnquiryParts;
import org.kith.enquiry.ui.NotebookCard;
import org.kith.kernel.Moment;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.Rag;

/** The enquiries about a child, the latest first: how each was graded, what was asked, and what its decision rested on. */
@StyleSheet("kith/enquiry/enquiry.css")
final class EnquiriesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonContext context;
    private final transient Slice slice;
    private final transient Called called;
    private final transient GapActions actions;
    private final transient Undoable undoable;
    private final transient ReferralDesk referrals;
    private final transient Enquiring enquiring;
    private final transient DecidingActs deciding;
    private final transient EnquiryParts parts;

    EnquiriesPanel(
            PersonContext context,
            GapActions actions,
            Undoable undoable,
            ReferralDesk referrals,
            DecidingActs deciding,
            WhatChanged changed) {
        this.deciding = deciding;
        this.parts = new EnquiryParts(deciding.desk());
        this.context = context;
        this.slice = context.circle().slice();
        this.called = Called.in(slice);
        this.actions = actions;
        this.undoable = undoable;
        this.referrals = referrals;
        this.enquiring = referrals.enquiring();
        addClassName("kith-column");
        if (context.circle().child().adult()) {
            add(new EmptyState(
                    VaadinIcon.CHILD,
                    "Enquiries are about children",
                    "Open the page of a child of this home or family to see what was enquired about them."));
            return;
        }
        changed.told(context).ifPresent(this::add);
        List<EnquiryRow> enquiries = new ArrayList<>(context.circle().enquiries()).reversed();
        if (actions.may()) {
            add(opening());
        }
        if (enquiries.isEmpty()) {
            add(
                    new EmptyState(
                            VaadinIcon.FOLDER_OPEN_O,
                            "No enquiry is recorded that you may see",
                            "An enquiry begins with a referral: who referred, the concern in their words, a grade with its reason."));
        }
        boolean carried = !deciding.desk().openQuestions().isEmpty();
        if (carried) {
            NotebookCard.of(deciding.desk()).ifPresent(this::add);
        }
        enquiries.forEach(enquiry -> add(card(enquiry)));
        ConditionsCard.of(deciding.desk()).ifPresent(this::add);
        if (!carried) {
            NotebookCard.of(deciding.desk()).ifPresent(this::add);
        }
    }

    private Component opening() {
        Button open = new Button("Open an enquiry…", click -> {
            OpenEnquiryDialog dialog = new OpenEnquiryDialog(
                    referrals,
                    context.circle(),
                    "",
                    opened -> undoable.done("Recorded: an enquiry is open", opened.ids()));
            NotebookCard.carried(deciding.desk()).ifPresent(dialog::addComponentAsFirst);
            dialog.open();
        });
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(open);
        line.addClassNames("kith-noprint");
        return line;
    }

    private Component card(EnquiryRow enquiry) {
        Rag grade = slice.enquiries().grade(enquiry).orElse(null);
        String graded = grade == null ? "" : ", " + grade.label();
        SectionCard card = new SectionCard((enquiry.open() ? "Open enquiry" : "Closed enquiry") + graded);
        card.aside(quiet(dates(enquiry)));
        if (enquiry.open() && actions.may() && !enquiry.restricted()) {
            NativeButton change = new NativeButton(
                    "Change the grade…",
                    click -> new GradeDialog(
                                    referrals.kept(context.record(), "grade-" + enquiry.id()),
                                    grade,
                                    (chosen, reason) ->
                                            enquiring.grade(actions.writing(), enquiry.id(), grade, chosen, reason),
                                    (chosen, ids) -> undoable.done("Recorded: graded " + chosen.label(), ids))
                            .open());
            change.addClassNames("kith-plain-button", "kith-noprint");
            card.actions(change);
        }
        parts.actions(enquiry).forEach(card::actions);
        if (enquiry.restricted()) {
            return card.content(new Paragraph("Restricted: contact "
                    + (enquiry.agency() == null ? "children’s social care" : called.agency(enquiry.agency())) + "."));
        }
        if (enquiry.concern() != null) {
            Div concern = new Div("“" + enquiry.concern() + "”");
            concern.addClassNames("kith-ask-text", "kith-enquiry-concern");
            card.content(concern);
        }
        List<String> facts = facts(enquiry);
        if (!facts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("kith-enquiry-facts");
            facts.forEach(fact -> list.add(new ListItem(fact)));
            card.content(list);
        }
        cited(enquiry, card);
        parts.below(enquiry).forEach(card::content);
        return card;
    }

    private String dates(EnquiryRow enquiry) {
        Moment opened = enquiry.openedAt();
        Moment closed = enquiry.closedAt();
        return (opened == null ? "opening not recorded" : "opened " + GapsPanel.moment(opened.instant(), day()))
                + (closed == null ? "" : ", closed " + GapsPanel.moment(closed.instant(), day()));
    }

    private List<String> facts(EnquiryRow enquiry) {
        List<String> facts = new ArrayList<>();
        called.speaker(enquiry.referrer()).ifPresent(who -> facts.add("Referred by " + who + "."));
        if (enquiry.agency() != null) {
            facts.add("Run by " + called.agency(enquiry.agency()) + ".");
        }
        if (enquiry.rag() != null) {
            facts.add("First graded " + enquiry.rag().label() + ".");
        }
        slice.rows(GradeRow.class).stream()
                .filter(row -> row.enquiry().equals(enquiry.id()))
                .sorted(Comparator.comparing(GradeRow::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder())))
                .forEach(row -> facts.add(graded(row)));
        List<List<RequestRow>> requests = WaitingAsk.together(slice.enquiries().requests(enquiry));
        long waiting =
                WaitingAsk.together(BeforeDeciding.waiting(slice, enquiry)).size();
        if (!requests.isEmpty()) {
            facts.add(Ages.counted(requests.size(), "request") + " recorded in it; "
                    + (waiting == 0 ? "none waits" : waiting == 1 ? "1 waits" : waiting + " wait")
                    + " for an answer.");
        }
        if (enquiry.decision() != null) {
            facts.add("Decided: " + enquiry.decision().label()
                    + (enquiry.decidedBy() == null ? "" : ", by " + enquiry.decidedBy())
                    + (enquiry.decisionReason() == null ? "." : ": “" + enquiry.decisionReason() + "”"));
        }
        return facts;
    }

    private String graded(GradeRow row) {
        Moment at = row.at();
        return "Graded " + row.rag().label()
                + (at == null ? "" : " " + GapsPanel.moment(at.instant(), day()))
                + (row.by() == null ? "" : " by " + row.by())
                + (row.reason() == null ? "." : ": “" + row.reason() + "”");
    }

    private void cited(EnquiryRow enquiry, SectionCard card) {
        List<ItemRow> cited = enquiry.cites().stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .map(ItemRow.class::cast)
                .toList();
        if (enquiry.closedAt() == null) {
            return;
        }
        if (cited.isEmpty()) {
            card.content(quiet("No item is recorded that the decision rests on."));
            return;
        }
        Div list = new Div(quiet("The decision rests on"));
        UnorderedList items = new UnorderedList();
        items.addClassName("kith-enquiry-facts");
        cited.forEach(item -> items.add(
                new ListItem(WorkspaceNavigation.link(WorkspaceNavigation.item(item.id()), Called.item(item)))));
        list.add(items);
        card.content(list);
    }

    private LocalDate day() {
        return slice.day();
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassNames("kith-quiet", "kith-small");
        return span;
    }
}
