package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.AgencyNames;
import org.kith.access.Lenses;
import org.kith.information.sharing.Receiving;
import org.kith.information.sharing.SentItem;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** What an agency was sent, on its own desk: the words that were sent, and that it received and read them. */
@org.springframework.stereotype.Component
final class DeskSent {

    private final Receiving receiving;
    private final Lenses lenses;
    private final AgencyNames agencies;

    DeskSent(Receiving receiving, Lenses lenses, AgencyNames agencies) {
        this.receiving = receiving;
        this.lenses = lenses;
        this.agencies = agencies;
    }

    /**
     * @return empty where nothing was sent
     */
    Optional<Component> card(AgencyNames.Named agency, Undoable undoable) {
        Receiving.Board board = receiving.board(lens(), agency.id());
        if (board.items().isEmpty()) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard("Sent to you");
        card.content(small(
                board.reportsReading()
                        ? "Your agency reports reading: others see when it received and when it read something."
                        : "Others see when your agency received something. When it read it stays with you: your agency does"
                                + " not report reading."));
        // What waits to be received or read comes first.
        List<SentItem> open =
                board.items().stream().filter(item -> item.readAt() == null).toList();
        List<SentItem> read =
                board.items().stream().filter(item -> item.readAt() != null).toList();
        open.forEach(item -> card.content(row(item, undoable)));
        read.forEach(item -> card.content(row(item, undoable)));
        return Optional.of(card);
    }

    private Article row(SentItem item, Undoable undoable) {
        Div when = new Div(new Chip(state(item), item.readAt() == null ? Chip.Tone.PLAIN : Chip.Tone.QUIET));
        when.addClassName("kith-wait-clock");
        if (item.sentAt() != null) {
            when.add(small("sent " + day(item.sentAt())));
        }
        Div what = new Div(new H3(item.from() == null ? "Sender not recorded" : "From " + item.from()));
        what.addClassName("kith-wait-what");
        what.add(words(item));
        if (item.basis() != null) {
            what.add(small("Lawful basis: " + item.basis() + "."));
        }
        Article row = new Article(when, what);
        row.addClassNames("kith-wait", "kith-desk-sent");
        Div buttons = new Div();
        buttons.addClassName("kith-wait-actions");
        if (!item.received()) {
            buttons.add(button("We have received it", item, false, undoable));
        }
        if (item.readAt() == null) {
            buttons.add(button("We have read it", item, true, undoable));
        }
        row.add(buttons);
        return row;
    }

    private static String state(SentItem item) {
        if (item.readAt() != null) {
            return "Read " + day(item.readAt());
        }
        return item.receivedAt() == null ? "No receipt recorded" : "Received " + day(item.receivedAt());
    }

    /** The exact words, and nothing else of the item. */
    private static Component words(SentItem item) {
        if (item.restricted()) {
            return small("What was sent is restricted by now. Ask whoever sent it.");
        }
        if (item.words() == null) {
            return small("No words are kept of what you were sent: it went outside Kith.");
        }
        Pre words = new Pre(item.words().words());
        words.addClassNames("kith-ask-text", "kith-desk-told");
        Paragraph why = new Paragraph("Why you are told: " + item.words().why());
        return new Div(words, why);
    }

    private Button button(String label, SentItem item, boolean read, Undoable undoable) {
        Button button = new Button(label, click -> record(item, read, undoable));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + (item.from() == null ? "" : ", from " + item.from()));
        button.setDisableOnClick(true);
        return button;
    }

    private void record(SentItem item, boolean read, Undoable undoable) {
        Receiving.Act act;
        try {
            act = receiving.record(lens(), own(), item, read);
        } catch (KithException.Stale meanwhile) {
            undoable.told(Objects.requireNonNullElse(meanwhile.getMessage(), "Nothing was saved."), List.of());
            return;
        }
        undoable.did(
                read ? "Recorded: your agency has read it" : "Recorded: your agency has received it",
                () -> receiving.takeBack(lens(), act),
                () -> record(item, read, undoable));
    }

    /** Which agency that is the account says, and no address or screen. */
    private String own() {
        return agencies.own()
                .map(AgencyNames.Named::id)
                .orElseThrow(() -> new KithException.Refused("Your account answers for no agency. Nothing was saved."));
    }

    private Lens lens() {
        return lenses.lens(Act.ANSWER_REQUESTS);
    }

    private static String day(@Nullable Moment at) {
        return at == null
                ? "on a day not recorded"
                : Dates.day(at.day()) + (at.bare() ? "" : ", " + Dates.time(at));
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("kith-quiet", "kith-small");
        return span;
    }
}
