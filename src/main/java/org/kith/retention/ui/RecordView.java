package org.kith.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.kith.access.Roles;
import org.kith.kernel.KithException;
import org.kith.retention.Deletion;
import org.kith.retention.Deletions;
import org.kith.retention.Keeping;
import org.kith.retention.Keepings;
import org.kith.retention.RetentionClass;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.StatementKind;

/** One record at its review: why now, what would go and what would stay, and what is decided. */
@Route("retention/record/:id")
@PageTitle("Review of a record · Kith")
@StyleSheet("kith/workspace/pages.css")
@RolesAllowed(Roles.LEAD_ANALYST)
class RecordView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Keepings keepings;
    private final transient Deletions deletions;
    private String person = "";

    RecordView(Keepings keepings, Deletions deletions) {
        this.keepings = keepings;
        this.deletions = deletions;
        addClassName("kith-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = event.getRouteParameters().get("id").orElse("");
        try {
            read();
        } catch (KithException.NotFound missing) {
            removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void read() {
        removeAll();
        Keepings.Kept kept = keepings.of(person);
        Span told = new Span("Review of a record");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1(kept.name()), told);
        head.addClassName("kith-page-head");
        Anchor back = new Anchor("retention", "All that is due");
        back.getElement().setAttribute("router-link", true);
        Anchor page = new Anchor("child/" + kept.id(), "Open their page");
        page.getElement().setAttribute("router-link", true);
        Div ways = new Div(back, page);
        ways.addClassName("kith-page-tools");
        add(head, ways, why(kept), decisions(kept), preview(kept));
    }

    private static Component why(Keepings.Kept kept) {
        SectionCard card = new SectionCard("Why now");
        card.content(new Paragraph(
                kept.review().day() == null
                        ? "No review date can be said. " + kept.review().because() + "."
                        : "Review " + Dates.day(kept.review().day()) + ". "
                                + kept.review().because() + "."));
        UnorderedList classes = new UnorderedList();
        for (RetentionClass one : kept.review().classes()) {
            ListItem item = new ListItem(new Span(one.name() + ": " + one.period() + ". "));
            Span source = new Span(one.source());
            source.addClassName("kith-quiet");
            item.add(source);
            classes.add(item);
        }
        return card.content(classes);
    }

    private Component decisions(Keepings.Kept kept) {
        SectionCard card = new SectionCard("Decided about keeping it");
        if (kept.decisions().isEmpty()) {
            card.content(new Paragraph("Nothing yet."));
        }
        UnorderedList list = new UnorderedList();
        kept.decisions()
                .forEach(one -> list.add(new ListItem(one.what().label()
                        + (one.until() == null ? "" : " " + Dates.day(one.until())) + ", by " + one.by() + ", "
                        + Says.day(one.at()) + ": " + one.reason())));
        card.content(list);
        Button keep = new Button("Keep it until…", click -> decide(kept, Keeping.What.KEEP));
        Button hold = kept.held()
                ? new Button("Lift the hold…", click -> decide(kept, Keeping.What.LIFT))
                : new Button("Hold it…", click -> decide(kept, Keeping.What.HOLD));
        return card.actions(keep, hold);
    }

    private void decide(Keepings.Kept kept, Keeping.What what) {
        DatePicker until = new DatePicker("Until");
        until.setLocale(Locale.UK);
        until.setVisible(what == Keeping.What.KEEP);
        TextArea reason = new TextArea("Why");
        reason.setHelperText(
                what == Keeping.What.HOLD
                        ? "An inquiry, a police investigation, proceedings: nothing of it goes until the hold is lifted."
                        : "What it rests on.");
        String title = switch (what) {
            case KEEP -> "Keep this record";
            case HOLD -> "Hold this record";
            case LIFT -> "Lift the hold";
        };
        Says.dialog(title, new Div(until, reason), "Decide it", () -> {
                    keepings.decide(kept.id(), what, until.getValue(), reason.getValue());
                    read();
                    return true;
                })
                .open();
    }

    private Component preview(Keepings.Kept kept) {
        SectionCard card = new SectionCard("If it were deleted");
        Deletions.Preview preview = deletions.preview(kept.id());
        card.content(new Paragraph(
                "What goes, and what stays because it is about others too. Names and numbers of this person are taken out of"
                        + " words that stay; what tells of them without a name has to be read by people. What is sealed for"
                        + " you goes or stays by the same rule and is not counted here."));
        UnorderedList lines = new UnorderedList();
        preview.going().forEach((kind, many) -> lines.add(new ListItem(many + " × " + words(kind) + ": deleted")));
        preview.changing()
                .forEach((kind, many) -> lines.add(new ListItem(many + " × " + words(kind) + ": stay without them")));
        lines.add(new ListItem(preview.redacted() + " of those lose a name or a number from their words"));
        card.content(lines);
        Button propose = new Button("Propose to delete it…", click -> propose(kept, preview));
        propose.addThemeVariants(ButtonVariant.LUMO_ERROR);
        if (kept.held() || kept.open()) {
            propose.setEnabled(false);
            card.content(new Paragraph(
                    kept.held()
                            ? "It is held: nothing goes until the hold is lifted."
                            : "An enquiry or the work of a service is open about them: nothing goes while it is."));
        }
        return card.actions(propose);
    }

    private static String words(StatementKind kind) {
        return kind.file().replace(".csv", "").replace('_', ' ');
    }

    private void propose(Keepings.Kept kept, Deletions.Preview preview) {
        RadioButtonGroup<Deletion.Ground> ground = new RadioButtonGroup<>("Ground");
        ground.setItems(Deletion.Ground.values());
        ground.setItemLabelGenerator(Deletion.Ground::label);
        ground.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea why = new TextArea("Why");
        why.setHelperText("For whoever countersigns it, who sees no content. Name nobody.");
        Says.dialog("Propose to delete this record", new Div(ground, why), "Propose it", () -> {
                    if (ground.getValue() == null) {
                        throw new KithException.Invalid("Say on which ground.");
                    }
                    deletions.propose(kept.id(), preview, ground.getValue(), why.getValue());
                    getUI().ifPresent(ui -> ui.navigate("retention"));
                    return true;
                })
                .open();
    }
}
