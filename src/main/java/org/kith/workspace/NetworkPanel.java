package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.gaps.ui.CardText;
import org.kith.kernel.KithException;
import org.kith.network.ui.Carried;
import org.kith.network.ui.Evidence;
import org.kith.network.ui.FindingActs;
import org.kith.network.ui.NetworkExplorer;
import org.kith.network.ui.Reading;
import org.kith.network.ui.SightAddress;
import org.kith.workspace.takeaway.TakeAways;

/** Network: the explorer over the full width; where the address names a row of evidence, that row lit up in it. */
final class NetworkPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What the address says of how the network is read. */
    static final String VIEW = "view";

    /** Names the saved view to open, in the address. */
    static final String SAVED = "saved";

    private transient PersonContext context;
    private final NetworkExplorer explorer;

    /**
     * @param acts what people can do about silence where it stands
     * @param saved id of the saved view to open, or null
     * @param reading how to read it, or null where the address does not say
     * @param carried from where to look, what is chosen and what is left out
     * @param carry told when that has become something else
     */
    NetworkPanel(
            PersonContext context,
            FindingActs acts,
            @Nullable EvidenceAddress lit,
            @Nullable String saved,
            Carried carried,
            @Nullable Reading reading,
            TakeAways takeAways,
            Consumer<Carried> carry) {
        this.context = context;
        addClassName("kith-network-page");
        explorer = context.explorer();
        explorer.act(acts);
        explorer.take(
                lit == null && saved == null ? carried : new Carried(carried.sight(), List.of(), Set.of(), Set.of()));
        explorer.onCarry(now -> {
            getUI().ifPresent(ui -> now.put(ui.getPage()));
            carry.accept(now);
        });
        explorer.addTool(new NetworkAway(context, explorer, takeAways).button());
        if (lit != null) {
            finding(lit).ifPresent(finding -> add(banner(finding, lit.row())));
            light(lit.row());
            Jump.toTop(this);
        }
        if (saved != null) {
            open(explorer, saved);
        } else if (lit == null) {
            explorer.offerDraft();
        }
        add(explorer);
        if (reading != null) {
            explorer.read(reading);
        }
        explorer.onReading(this::intoAddress);
    }

    /** The address says how the picture is read, beside whatever it says already. */
    private void intoAddress(Reading reading) {
        getUI().ifPresent(ui -> SightAddress.put(ui.getPage(), Map.of(VIEW, reading.code())));
    }

    private void open(NetworkExplorer explorer, String saved) {
        try {
            explorer.openSaved(saved);
        } catch (KithException.NotFound none) {
            Paragraph why = new Paragraph(String.valueOf(none.getMessage()));
            why.getElement().setAttribute("role", "status");
            add(why);
        }
    }

    /** The same picture, with what is recorded now. */
    void renew(PersonContext fresh, FindingActs acts) {
        context = fresh;
        explorer.renew(fresh.circle(), fresh.findings(), acts);
    }

    /** Moves the keyboard focus into the picture; the page stays where it is. */
    void focusPicture() {
        explorer.focusPicture();
    }

    private Optional<Finding> finding(EvidenceAddress lit) {
        return context.findings().stream()
                .filter(finding -> FindingCode.of(finding).equals(lit.finding()))
                .findFirst();
    }

    /** What is rested on, its other evidence, and the way back. */
    private Component banner(Finding finding, String row) {
        CardText text = CardText.of(finding, context.circle().slice());
        String code = FindingCode.of(finding);
        Paragraph lead = new Paragraph(text.lead());
        lead.addClassName("kith-finding-lead");
        Div chips = new Div(new Span("Evidence"));
        chips.addClassName("kith-evidence-chips");
        for (CardText.Piece piece : text.evidence()) {
            Anchor chip = WorkspaceNavigation.link(EvidenceAddress.of(context, piece.row(), code), piece.label());
            chip.addClassNames("kith-chip", "kith-finding-chip");
            if (piece.row().equals(row)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        Anchor back = WorkspaceNavigation.link(
                context.address(PersonPage.GAPS) + "?" + GapsPanel.AT + "=" + code, "Back to the finding");
        chips.add(back);
        Div banner = new Div(lead, chips);
        banner.addClassName("kith-evidence");
        banner.getElement().setAttribute("role", "region").setAttribute("aria-label", "The finding and its evidence");
        return banner;
    }

    private void light(String row) {
        Slice slice = context.circle().slice();
        Optional<CardText.Piece> piece = CardText.piece(slice, row);
        if (piece.isEmpty()) {
            add(new Paragraph("What the address names is not recorded, or is not for you to see."));
            return;
        }
        boolean item = slice.row(ItemRow.class, row) != null;
        explorer.light(
                row,
                new Evidence(
                        piece.get().label(),
                        item ? List.of() : piece.get().lines(),
                        item
                                ? WorkspaceNavigation.link(
                                        WorkspaceNavigation.page(
                                                context.record(),
                                                context.circle().child().child(),
                                                PersonPage.INFORMATION,
                                                row),
                                        "Read the whole item")
                                : null));
    }
}
