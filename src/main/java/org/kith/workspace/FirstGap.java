package org.kith.workspace;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.gaps.ui.CardText;
import org.kith.gaps.ui.FindingCard;
import org.kith.uikit.Chip;

/** One of the first gaps: its sentence, and behind it the whole card with what can be done about it. */
final class FirstGap extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;
    private final transient FindingCards cards;
    private final NativeButton head = new NativeButton();
    private @Nullable FindingCard card;

    FirstGap(Finding finding, Slice slice, FindingCards cards, boolean open) {
        this.finding = finding;
        this.cards = cards;
        CardText text = CardText.of(finding, slice);
        var arrow = VaadinIcon.ANGLE_RIGHT.create();
        arrow.getElement().setAttribute("aria-hidden", "true");
        head.addClassName("kith-first-gap");
        head.add(new Span(text.lead()), arrow);
        head.setId("first-" + FindingCode.of(finding));
        head.addClickListener(click -> toggle());
        add(head);
        if (text.overdueSince() != null) {
            add(new Chip("Was due " + GapsPanel.moment(text.overdueSince(), text.day()), Chip.Tone.CLOCK));
        }
        expanded(false);
        if (open) {
            toggle();
        }
    }

    private void toggle() {
        FindingCard shown = card;
        if (shown == null) {
            shown = cards.card(finding);
            shown.addClassName("kith-first-gap-open");
            card = shown;
            add(shown);
        } else {
            remove(shown);
            card = null;
        }
        expanded(card != null);
    }

    private void expanded(boolean open) {
        head.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
