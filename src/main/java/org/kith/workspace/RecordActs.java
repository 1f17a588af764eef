package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import org.kith.circle.ItemRow;
import org.kith.information.recording.Draft;
import org.kith.information.recording.Recording;
import org.kith.information.ui.ItemHistory;
import org.kith.information.ui.RecordDesk;
import org.kith.information.ui.RecordDialog;
import org.kith.record.Telling;
import org.kith.uikit.Dates;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.LinkType;

/** What people record on the pages of a child: new information, corrections, and how they see what an agency delivered. */
final class RecordActs {

    private final PersonContext context;
    private final GapActions actions;
    private final Undoable undoable;
    private final RecordServices services;

    RecordActs(PersonContext context, GapActions actions, Undoable undoable, RecordServices services) {
        this.context = context;
        this.actions = actions;
        this.undoable = undoable;
        this.services = services;
    }

    private boolean may() {
        return actions.may() && context.lens().viewpoint().agency() == null;
    }

    /** The way to record, and what was left unsaved; empty for those who may not record from here. */
    Optional<Component> bar() {
        if (!may()) {
            return Optional.empty();
        }
        Button record = new Button("Record information…", VaadinIcon.PENCIL.create(), click -> record());
        record.addClassName("kith-record-open");
        Button also = new Button(
                "Add a name or an address…",
                click -> new AlsoKnownDialog(
                                services.referrals(),
                                context.circle(),
                                ids -> undoable.done("Recorded: what else they are called, or where they stay", ids))
                        .open());
        Div bar = new Div(record, also);
        bar.addClassNames("kith-record-bar", "kith-noprint");
        services.drafts().mine(actions.writing(), context.record()).forEach(draft -> bar.add(left(draft)));
        return Optional.of(bar);
    }

    private Component left(Draft draft) {
        String about = draft.isNew()
                ? "You left information unsaved"
                : draft.corrects().isEmpty()
                        ? "You left another view of an item unsaved"
                        : "You left a correction unsaved";
        Span words =
                new Span(about + ", " + Dates.day(draft.leftAt().day()) + ", " + Dates.time(draft.leftAt()) + ". ");
        Button goOn = new Button("Go on", click -> open(draft));
        Button away = new Button("Throw the draft away", click -> {
            services.drafts().drop(actions.writing(), context.record(), draft);
            undoable.show();
        });
        Div line = new Div(words, goOn, away);
        line.addClassName("kith-record-left");
        return line;
    }

    private void record() {
        RecordDesk desk = desk();
        Draft draft = services.drafts().mine(actions.writing(), context.record()).stream()
                .filter(Draft::isNew)
                .findFirst()
                .orElseGet(() ->
                        Draft.fresh("", "", desk.blank(), services.recordings().now()));
        open(draft);
    }

    /** What can be done with an item, and what it said before: beneath its details. */
    Component beneath(ItemRow item) {
        Div all = new Div();
        if (item.restricted()) {
            return all;
        }
        List<Telling> tellings = services.tellings().of(context.lens(), item.id());
        if (may() && !tellings.isEmpty()) {
            Button act = item.head().said()
                    ? new Button("Correct…", click -> correct(item, tellings.getLast()))
                    : new Button("It is otherwise…", click -> otherwise(item));
            Div buttons = new Div(act);
            if (item.head().said()) {
                buttons.add(new Button("Somebody disputes it…", click -> otherwise(item)));
            }
            buttons.addClassNames("kith-record-bar", "kith-noprint");
            all.add(buttons);
        }
        all.add(new ItemHistory(tellings, context.circle().slice()));
        return all;
    }

    private void correct(ItemRow item, Telling now) {
        Draft draft = services.drafts().mine(actions.writing(), context.record()).stream()
                .filter(each -> each.corrects().equals(item.id()))
                .findFirst()
                .orElseGet(() -> Draft.fresh(
                        item.id(),
                        now.version(),
                        Recording.of(item),
                        services.recordings().now()));
        open(draft);
    }

    /** What an agency delivered is its own: how somebody else sees it stands beside it, and both say so. */
    private void otherwise(ItemRow item) {
        open(services.drafts().mine(actions.writing(), context.record()).stream()
                .filter(each -> each.recording().bearing() != null
                        && each.recording().bearing().item().equals(item.id()))
                .findFirst()
                .orElseGet(() ->
                        Draft.fresh("", "", beside(item), services.recordings().now())));
    }

    private Recording beside(ItemRow item) {
        return desk().blank()
                .naming("about", item.aboutAtFirst().isEmpty() ? List.of(context.record()) : item.aboutAtFirst())
                .with("kind", ItemKind.CLAIM.code())
                .bearing(LinkType.CONTRADICTS, item.id());
    }

    private RecordDesk desk() {
        return new RecordDesk(
                context.circle(),
                context.record(),
                Optional.ofNullable(services.looking().account().agency()),
                services.recordings(),
                services.drafts(),
                actions::writing);
    }

    private void open(Draft draft) {
        new RecordDialog(desk(), draft, this::saved, undoable::show).open();
    }

    private void saved(RecordDialog.Saved saved) {
        if (saved.corrected()) {
            undoable.told("Corrected. What it said before stays readable with the item.", List.of(saved.item()));
        } else {
            undoable.done("Information recorded", saved.ids());
        }
        if (saved.more()) {
            RecordDesk desk = desk();
            open(Draft.fresh(
                    "",
                    "",
                    desk.blank().with("kind", ItemKind.PROTECTIVE.code()),
                    services.recordings().now()));
        }
    }
}
