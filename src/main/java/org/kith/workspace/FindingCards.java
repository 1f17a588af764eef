package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.gaps.ui.CardText;
import org.kith.gaps.ui.FindingCard;

/** Makes the cards of findings on a page of a child: the same card with the same buttons wherever a finding stands. */
final class FindingCards {

    private final PersonContext context;
    private final PersonPage page;
    private final FindingActions actions;

    /**
     * @param page where the cards stand, to come back to
     */
    FindingCards(PersonContext context, PersonPage page, GapActions actions, Undoable undoable) {
        this.context = context;
        this.page = page;
        this.actions = new FindingActions(context.circle(), actions, undoable);
    }

    /** The buttons under findings that one ask would close. */
    Component[] actions(List<Finding> findings) {
        return actions.of(findings);
    }

    FindingCard card(Finding finding) {
        String code = FindingCode.of(finding);
        FindingCard card = new FindingCard(CardText.of(finding, context.circle().slice()), piece -> chip(piece, code))
                .actions(actions.of(List.of(finding)));
        context.answered()
                .returned(finding)
                .ifPresent(returned -> card.note(
                        SetAsideFold.cameBack(returned, context.circle().slice())));
        card.setId(code);
        return card;
    }

    private Optional<Component> chip(CardText.Piece piece, String code) {
        Anchor chip = WorkspaceNavigation.link(EvidenceAddress.of(context, piece.row(), code), piece.label());
        chip.setAriaLabel(piece.label() + ", show in the network");
        chip.setTitle("Show in the network");
        Jump.backTo(chip, context.address(page) + "?" + GapsPanel.AT + "=" + code);
        return Optional.of(chip);
    }
}
