package org.kith.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kith.access.Roles;
import org.kith.audit.UnusualReading;
import org.kith.audit.unusual.StandsOut;
import org.kith.audit.unusual.UnusualRule;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;

/** Reading that stands out, by day: facts to look into, and what came of it. */
@Route("audit/stands-out")
@PageTitle("What stands out · Kith")
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/audit/audit.css")
class StandsOutView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int LONGEST = 1_000;

    private final transient UnusualReading unusual;
    private final transient Clock clock;
    private final Div days = new Div();

    StandsOutView(UnusualReading unusual, Clock clock) {
        this.unusual = unusual;
        this.clock = clock;
        addClassNames("kith-page", "kith-audit");
        Span told = new Span("Facts to look into. Most have a good reason, and nobody is ranked.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Record of reads"), told);
        head.addClassName("kith-page-head");
        days.addClassName("kith-column");
        add(head, new AuditTabs("audit/stands-out"), days);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate first = today.minusDays(DAYS - 1);
        List<StandsOut> found = unusual.between(first, today);
        days.removeAll();
        if (found.isEmpty()) {
            days.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    "Nothing stands out",
                    "No reading between " + Dates.day(first) + " and " + Dates.day(today)
                            + " fits a rule below. That is no proof that all of it was right."));
        }
        found.stream().map(StandsOut::day).distinct().forEach(day -> {
            SectionCard card = new SectionCard(Dates.weekday(day));
            found.stream()
                    .filter(fact -> fact.day().equals(day))
                    .map(this::fact)
                    .forEach(card::content);
            days.add(card);
        });
        days.add(rules());
    }

    private Component fact(StandsOut fact) {
        Div row = new Div();
        row.addClassName("kith-audit-fact");
        Anchor reads = new Anchor(
                "audit?account=" + fact.account() + "&from=" + fact.day() + "&until=" + fact.day(),
                "What this account looked at that day");
        reads.getElement().setAttribute("router-link", true);
        row.add(new H3(fact.who() + ": " + lower(fact.rule().name())), new Paragraph(fact.sentence()), reads);
        fact.lookings().forEach(one -> {
            Paragraph looked = new Paragraph("Looked into by " + one.by() + " on "
                    + Dates.day(one.at().day()) + ", " + Dates.time(one.at()) + ": " + one.outcome());
            looked.addClassName("kith-audit-looked");
            row.add(looked);
        });
        row.add(lookInto(fact));
        return row;
    }

    private Component lookInto(StandsOut fact) {
        TextArea outcome = new TextArea("What came of it");
        outcome.setMaxLength(LONGEST);
        outcome.setWidthFull();
        outcome.setHelperText("Stands for good, with your name and the time. Another note can follow.");
        Button keep = new Button("Put on record", press -> {
            try {
                unusual.lookedInto(fact, outcome.getValue());
                show();
            } catch (KithException wrong) {
                outcome.setErrorMessage(Objects.requireNonNullElse(wrong.getMessage(), "This could not be kept."));
                outcome.setInvalid(true);
                outcome.focus();
            }
        });
        NativeDetails details = new NativeDetails(
                fact.lookings().isEmpty() ? "Say what came of looking into it" : "Add a note", new Div(outcome, keep));
        details.addClassName("kith-audit-more");
        return details;
    }

    private Component rules() {
        SectionCard card = new SectionCard("What is looked for");
        for (UnusualRule rule : unusual.rules()) {
            Span source = new Span("Threshold: " + rule.threshold() + ". Source: " + rule.source() + ".");
            source.addClassName("kith-quiet");
            Div row = new Div(new Span(rule.name() + ". "), source);
            row.addClassName("kith-audit-rule");
            card.content(row);
        }
        return card;
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
