package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.gaps.scan.ScanDecision;
import org.kith.gaps.scan.ScanDecisions;
import org.kith.kernel.CurrentLens;
import org.kith.uikit.SectionCard;

/** Whom the scan covers, in words, with who decided so and why; and for those who set things, the way to decide. */
final class ScopePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScanDecisions decisions;
    private final transient CurrentLens lens;
    private final transient Looking looking;
    private final transient Runnable decided;

    /**
     * @param decided called after a decision
     */
    ScopePanel(ScanDecisions decisions, CurrentLens lens, Looking looking, Runnable decided) {
        this.decisions = decisions;
        this.lens = lens;
        this.looking = looking;
        this.decided = decided;
    }

    void show(LocalDate today) {
        removeAll();
        List<ScanDecision> all = decisions.all(lens.lens());
        ScanDecision standing = all.isEmpty() ? ScanDecision.SHIPPED : all.getFirst();
        SectionCard card = new SectionCard("Whom Kith looks at", new Paragraph(whom(standing)));
        if (all.isEmpty()) {
            card.content(
                    quiet("As Kith ships. Looking wider is a decision of the authority, with a name and a reason."));
        } else {
            card.content(quiet(made(standing, today)));
            Div list = new Div();
            all.forEach(decision -> list.add(
                    new Paragraph((decision.everyChild() ? "Every child. " : "Those about whom somebody is worried. ")
                            + made(decision, today))));
            card.content(new Details("All decisions (" + all.size() + ")", list));
        }
        if (looking.may(Act.CHANGE_SETTINGS)) {
            Button change = new Button(
                    standing.everyChild() ? "Look less wide…" : "Look wider…",
                    click -> new LookWiderDialog(decisions, looking, !standing.everyChild(), () -> {
                                show(today);
                                decided.run();
                            })
                            .open());
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div buttons = new Div(change);
            buttons.addClassNames("kith-work-actions", "kith-noprint");
            card.content(buttons);
        }
        add(card);
    }

    static String whom(ScanDecision decision) {
        return decision.everyChild()
                ? "Every child, also those about whom nobody is worried."
                : "Children about whom somebody is worried already: an enquiry is open or was closed in the last 12"
                        + " months, or something about them was sent to children’s social care in that time.";
    }

    private static String made(ScanDecision decision, LocalDate today) {
        return "Decided by " + decision.by()
                + (decision.at() == null ? "" : ", " + GapsPanel.moment(decision.at(), today))
                + ": " + decision.reason();
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("kith-quiet", "kith-small");
        return quiet;
    }
}
