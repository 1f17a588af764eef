package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingCode;
import org.kith.gaps.ui.PatternWords;
import org.kith.information.life.Contradiction;
import org.kith.information.life.ItemLife;
import org.kith.information.ui.ContradictionCard;
import org.kith.information.ui.LifeList;
import org.kith.information.ui.TogetherDialog;
import org.kith.information.ui.WeighDesk;
import org.kith.information.ui.WeighDialog;
import org.kith.record.Unsaved;
import org.kith.uikit.Dates;

/** What people do with items where they read them: share them, say what they make of them, join two; and their life. */
final class ItemActs {

    private static final String UNSAVED = " (left unsaved)";

    private final PersonContext context;
    private final GapActions actions;
    private final Undoable undoable;
    private final ItemServices services;
    private final Supplier<List<Finding>> findingsNow;

    /**
     * @param findingsNow the findings of the page as it stands when it is asked
     */
    ItemActs(
            PersonContext context,
            GapActions actions,
            Undoable undoable,
            ItemServices services,
            Supplier<List<Finding>> findingsNow) {
        this.context = context;
        this.actions = actions;
        this.undoable = undoable;
        this.services = services;
        this.findingsNow = findingsNow;
    }

    private boolean may() {
        return actions.may() && context.lens().viewpoint().agency() == null;
    }

    /** The way to share, at the head of the items; empty for those who may not. */
    Optional<Component> bar() {
        if (!may()) {
            return Optional.empty();
        }
        Button share = new Button("Share items…", VaadinIcon.SHARE.create(), click -> share(List.of()));
        share.addClassNames("kith-share-open", "kith-noprint");
        Div bar = new Div(share);
        bar.addClassNames("kith-record-bar", "kith-noprint");
        left(about()).filter(kept -> kept.form().equals(ShareDialog.FORM)).forEach(kept -> bar.add(unsent(kept)));
        return Optional.of(bar);
    }

    /** The way to the pack for a person who asks what is recorded about them; empty for those who do not make it. */
    Optional<Component> pack() {
        return services.looking().may(Act.ANSWER_SUBJECT_ACCESS)
                ? Optional.of(WorkspaceNavigation.link(
                        "content-pack/" + about(), "Content pack for a subject access request"))
                : Optional.empty();
    }

    /** What somebody left unsaved of what they were about to share. */
    private Component unsent(Unsaved.Kept kept) {
        Span words = new Span("You left a sharing unsaved, "
                + Dates.day(kept.leftAt().day()) + ", " + Dates.time(kept.leftAt()) + ". ");
        Button goOn =
                new Button("Go on", click -> share(List.of(kept.text("items").split(" "))));
        Button away = new Button("Throw the draft away", click -> {
            actions.asking().ifPresent(from -> from.unsaved().drop(actions.writing(), about(), kept.form()));
            undoable.show();
        });
        Div line = new Div(words, goOn, away);
        line.addClassName("kith-record-left");
        return line;
    }

    private Stream<Unsaved.Kept> left(String about) {
        return actions.asking().stream().flatMap(from -> from.unsaved().mine(actions.writing(), about).stream());
    }

    /** What is shared is kept with the child, whichever of their records the page is addressed by. */
    private String about() {
        return context.circle().child().ref().records().getFirst();
    }

    /** What can be done with an item; nothing for those who may not, or where it is restricted. */
    Div buttons(ItemRow item) {
        Div buttons = new Div();
        buttons.addClassNames("kith-item-acts", "kith-noprint");
        if (may() && !item.restricted()) {
            Set<String> unsaved =
                    left(item.id()).map(Unsaved.Kept::form).collect(Collectors.toCollection(LinkedHashSet::new));
            buttons.add(
                    button("Share…", () -> share(List.of(item.id()))),
                    marked(button("What I make of it…", () -> weigh(item)), unsaved.contains(WeighDialog.FORM)),
                    joining(item, unsaved.contains(TogetherDialog.FORM)));
        }
        return buttons;
    }

    private Button joining(ItemRow item, boolean unsaved) {
        Button button = button("Join…", () -> join(item, null, false));
        button.setAriaLabel("Join with another item…" + (unsaved ? UNSAVED : ""));
        return marked(button, unsaved);
    }

    private static Button marked(Button button, boolean unsaved) {
        if (unsaved) {
            button.setText(button.getText() + UNSAVED);
        }
        return button;
    }

    private static Button button(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** What became of an item; nothing where it is restricted. */
    Component life(ItemRow item) {
        return item.restricted()
                ? new Div()
                : new LifeList(
                        ItemLife.of(
                                context.circle().slice(),
                                item,
                                services.looking().account().agency()),
                        context.circle().day());
    }

    /** The accounts around somebody that differ, side by side; empty where nobody said that any do. */
    Optional<Component> contradictions(Function<ItemRow, Runnable> open) {
        List<Contradiction> pairs = Contradiction.around(context.circle());
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Div cards = new Div();
        cards.addClassName("kith-contradictions");
        Paragraph note = new Paragraph(
                "Somebody joined these as contradicting each other. That settles nothing: both stand as they were said.");
        note.addClassNames("kith-quiet", "kith-small");
        cards.add(note);
        pairs.forEach(
                pair -> cards.add(new ContradictionCard(pair, context.circle().slice(), open, compare(pair))));
        Details fold = new Details("Accounts that differ: " + pairs.size(), cards);
        fold.addClassName("kith-contradictions-fold");
        return Optional.of(fold);
    }

    private @Nullable Component compare(Contradiction pair) {
        if (!may() || pair.first().restricted() || pair.second().restricted()) {
            return null;
        }
        Button compare = new Button("Compare them…", click -> join(pair.first(), pair.second(), true));
        compare.addClassName("kith-noprint");
        return compare;
    }

    private void weigh(ItemRow item) {
        new WeighDialog(
                        desk(),
                        item,
                        ids -> undoable.done("Recorded: what you make of “" + Called.item(item) + "”", ids))
                .open();
    }

    private void join(ItemRow item, @Nullable ItemRow with, boolean comparing) {
        new TogetherDialog(
                        desk(), item, with, comparing, ids -> done("Joined to another item, with what they mean", ids))
                .open();
    }

    private WeighDesk desk() {
        return new WeighDesk(
                context.circle(),
                Optional.ofNullable(services.looking().account().agency()),
                Objects.requireNonNullElse(services.looking().account().team(), ""),
                services.weighing(),
                actions::writing,
                (item, form) -> actions.kept(item, form).orElseThrow());
    }

    /** Writes what is shared, from what exists without any clearance. */
    private void share(List<String> items) {
        services.sharing()
                .circle(actions.writing(), context.circle().child().ref().records())
                .ifPresentOrElse(
                        open -> new ShareDialog(open, about(), items, actions, services.sharing(), this::done).open(),
                        () -> new NotFromHereDialog(
                                        "This record exists only for those who are cleared for it. Sharing would tell an"
                                                + " agency of it, so nothing is shared from here. Speak with the agency yourself.")
                                .open());
    }

    /** What was done, and what closed by it. */
    private void done(String what, List<String> ids) {
        Set<String> before = codes(context.findings());
        List<Finding> were = context.findings();
        undoable.done(what, ids, () -> {
            Set<String> gone = new LinkedHashSet<>(before);
            gone.removeAll(codes(findingsNow.get()));
            return gone.isEmpty()
                    ? ""
                    : ". Closed by it: "
                            + were.stream()
                                    .filter(finding -> gone.contains(FindingCode.of(finding)))
                                    .map(finding -> "“" + PatternWords.heading(finding.pattern()) + "”")
                                    .distinct()
                                    .collect(Collectors.joining(", "));
        });
    }

    private static Set<String> codes(List<Finding> findings) {
        return findings.stream().map(FindingCode::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
