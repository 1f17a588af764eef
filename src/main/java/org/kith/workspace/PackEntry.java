package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kith.information.rights.Passage;
import org.kith.information.rights.Proposal;

/** One entry of a content pack as it is recorded, and beneath it what is proposed to be taken out. */
final class PackEntry extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Proposal> proposals;
    private final transient Map<String, Proposal.Decision> decisions;
    private final transient BiConsumer<Proposal, Boolean> decided;
    private final transient List<Runnable> fields = new ArrayList<>();
    private boolean filling;

    /**
     * @param decisions by the id of a proposal; what is decided here is put there
     * @param decided told of every decision, and whether it is for the same words everywhere
     */
    PackEntry(
            Passage passage,
            List<Proposal> proposals,
            Map<String, Proposal.Decision> decisions,
            BiConsumer<Proposal, Boolean> decided) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.decided = decided;
        addClassName("kith-pack-entry");
        Paragraph head =
                new Paragraph(passage.when().isEmpty() ? passage.origin() : passage.when() + " · " + passage.origin());
        head.addClassNames("kith-quiet", "kith-small");
        add(head);
        passage.lines().forEach(line -> add(new Paragraph(line)));
        proposals.forEach(proposal -> add(row(proposal)));
        show();
    }

    private Div row(Proposal proposal) {
        Span words = new Span(proposal.words().isEmpty() ? "The whole entry" : "“" + proposal.words() + "”");
        words.addClassName("kith-pack-words");
        Span why = new Span(proposal.kind().why() + ".");
        why.addClassNames("kith-quiet", "kith-small");
        RadioButtonGroup<Boolean> out = new RadioButtonGroup<>();
        out.setItems(true, false);
        out.setItemLabelGenerator(each -> each ? "Take out" : "Leave in");
        out.setAriaLabel(words.getText());
        TextField reason = new TextField();
        reason.setPlaceholder("Left in, because …");
        reason.setAriaLabel("Why it is left in: " + words.getText());
        reason.setMaxLength(500);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        Button everywhere = new Button("The same everywhere", click -> decided.accept(proposal, true));
        everywhere.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        everywhere.setAriaLabel("Decide the same of " + words.getText() + " in every entry");
        Runnable chosen = () -> {
            if (!filling && out.getValue() != null) {
                decisions.put(
                        proposal.id(), new Proposal.Decision(out.getValue(), out.getValue() ? "" : reason.getValue()));
                show();
                decided.accept(proposal, false);
            }
        };
        out.addValueChangeListener(change -> chosen.run());
        reason.addValueChangeListener(change -> chosen.run());
        fields.add(() -> {
            Proposal.Decision decision = decisions.get(proposal.id());
            out.setValue(decision == null ? null : decision.out());
            reason.setVisible(decision != null && !decision.out());
            if (decision != null && !decision.out()) {
                reason.setValue(decision.reason());
            }
            everywhere.setVisible(
                    decision != null && decision.stands() && !proposal.words().isEmpty());
        });
        Div row = new Div(words, why, out, reason, everywhere);
        row.addClassName("kith-pack-proposal");
        return row;
    }

    /** Shows what is decided by now. */
    void show() {
        filling = true;
        fields.forEach(Runnable::run);
        filling = false;
    }

    /** Whether something in it is not decided yet. */
    boolean open() {
        return proposals.stream().anyMatch(proposal -> {
            Proposal.Decision decision = decisions.get(proposal.id());
            return decision == null || !decision.stands();
        });
    }
}
