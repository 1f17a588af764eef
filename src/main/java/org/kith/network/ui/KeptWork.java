package org.kith.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.network.Camera;
import org.kith.network.Exploration;
import org.kith.network.KeptPicture;
import org.kith.network.PictureCodec;
import org.kith.network.SceneState;
import org.kith.network.SinceKept;
import org.kith.network.Spot;
import org.kith.network.kept.SavedView;
import org.kith.network.kept.ViewDraft;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;

/**
 * Keeping work: the menu of views, the line that says which view this is, saving, opening, and the draft that is kept of
 * marks nobody saved, so that nothing is lost when the page is left.
 */
final class KeptWork {

    private static final int IN_MENU = 6;

    /** What the explorer does for kept work. */
    interface Stage {
        /** Where everything stands and where one looks, as soon as the browser has said so. */
        void seen(BiConsumer<Map<String, Spot>, Camera> then);

        /** How things find their places, as a code. */
        String layout();

        /** Shows a picture that was opened. */
        void show(KeptPicture picture, Map<String, Spot> places);

        /** Shows what has changed at the side. */
        void tell(Component since);

        void news(String text);

        /** Lights up a row. */
        void light(String row);

        /** Reads a way again that was followed when the picture was kept. */
        org.kith.circle.@Nullable Slice way(List<String> nodes);
    }

    private final ViewShelf shelf;
    private final Exploration exploration;
    private final Stage stage;
    private final MenuBar menu = new MenuBar();
    private final SubMenu entries;
    private final KeptLine line = new KeptLine();
    private @Nullable SavedView view;
    private @Nullable ViewDraft offered;
    private SceneState saved;
    private SinceKept since = SinceKept.NOTHING;
    private boolean drafted;
    private Map<String, Spot> places = Map.of();
    private List<SavedView> known = List.of();

    KeptWork(ViewShelf shelf, Exploration exploration, Stage stage) {
        this.shelf = shelf;
        this.exploration = exploration;
        this.stage = stage;
        this.saved = exploration.state();
        menu.getElement().setAttribute("aria-label", "Views");
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        entries = menu.addItem("Views").getSubMenu();
        known = shelf.mine();
        refresh();
    }

    MenuBar menu() {
        return menu;
    }

    KeptLine line() {
        return line;
    }

    /** How a card names whose note it is. */
    String by() {
        SavedView now = view;
        return now == null || shelf.mine(now) ? "My note" : "Note by " + now.ownerName();
    }

    /** What is new since the view was saved: to be pointed out in the picture. */
    Set<String> fresh() {
        return since.fresh();
    }

    /** Offers what was left unsaved, where nothing else was asked for. */
    void offerDraft() {
        shelf.draft().ifPresent(draft -> {
            offered = draft;
            drafted = true;
            refresh();
        });
    }

    /**
     * Opens a saved view.
     *
     * @throws KithException.NotFound when there is none for this reader
     */
    void open(String id) {
        SavedView opened = shelf.open(id);
        KeptPicture picture = PictureCodec.read(opened.picture());
        view = opened;
        reopen(picture);
        SinceKept changed = exploration.since(picture.print(), opened.savedAt(), shelf.mine(opened));
        since = changed.and(shelf.takenBack(exploration.missing(picture.print())));
        stage.show(picture, places);
        saved = exploration.state();
        refresh();
        if (!since.changes().isEmpty()) {
            tell();
        }
        shelf.draft().filter(draft -> draft.view().equals(opened.id())).ifPresent(draft -> {
            offered = draft;
            drafted = true;
            refresh();
        });
    }

    private void reopen(KeptPicture picture) {
        places = exploration.reopen(picture, stage::way);
    }

    /** After every step: marks that are not saved are kept aside, so that leaving the page loses nothing. */
    void changed() {
        if (offered == null) {
            boolean unsaved = unsaved() && !exploration.marks().isEmpty();
            if (unsaved) {
                shelf.keepDraft(view, exploration.kept(stage.layout()));
                drafted = true;
            } else if (drafted) {
                shelf.dropDraft();
                drafted = false;
            }
        }
        refresh();
    }

    private boolean unsaved() {
        return !exploration.state().equals(saved);
    }

    private void takeUp(ViewDraft draft) {
        KeptPicture picture = PictureCodec.read(draft.picture());
        offered = null;
        reopen(picture);
        stage.show(picture, places);
        stage.news("Taken up where you left off.");
        refresh();
    }

    private void discard() {
        offered = null;
        drafted = false;
        shelf.dropDraft();
        refresh();
        stage.news("Discarded.");
    }

    /** Asks for a name and saves a new view: a copy, where another is open. */
    SaveViewDialog saveNew() {
        SavedView now = view;
        String suggested = now == null ? "" : shelf.mine(now) ? now.name() + ", 2" : now.name();
        return new SaveViewDialog(suggested, (name, shared) -> attempt(picture -> {
            SavedView fresh = shelf.save(name, picture, shared);
            view = fresh;
            // From now on the address is that of the view: loading the page again opens it.
            menu.getUI()
                    .ifPresent(ui -> ui.getPage().getHistory().replaceState(null, shelf.address(fresh)));
            stage.news("Saved as ‘" + name + "’.");
        }));
    }

    void saveAgain() {
        SavedView now = view;
        if (now != null) {
            attempt(picture -> {
                view = shelf.again(now, picture);
                stage.news("Saved ‘" + now.name() + "’ again.");
            });
        }
    }

    /** What is saved is the picture at the press of the button; when the browser has answered it may be another. */
    private void attempt(Consumer<KeptPicture> work) {
        SceneState state = exploration.state();
        KeptPicture picture = exploration.kept(stage.layout());
        stage.seen((where, camera) -> {
            try {
                work.accept(picture.seen(where, camera));
                saved = state;
                since = SinceKept.NOTHING;
                if (drafted) {
                    shelf.dropDraft();
                    drafted = false;
                    offered = null;
                }
                known = shelf.mine();
            } catch (KithException failed) {
                stage.news(String.valueOf(failed.getMessage()));
            }
            refresh();
        });
    }

    private void tell() {
        SavedView now = view;
        if (now != null) {
            stage.tell(new SinceList(since, when(now), stage::light));
        }
    }

    private static String when(SavedView view) {
        return Dates.day(view.savedAt().day()) + ", " + Dates.time(view.savedAt());
    }

    private void refresh() {
        offer();
        say();
    }

    private void offer() {
        entries.removeAll();
        SavedView now = view;
        boolean own = now != null && shelf.mine(now);
        if (own) {
            entries.addItem("Save ‘" + now.name() + "’ again", click -> saveAgain()).setEnabled(unsaved());
            entries.addItem("Save as a new view…", click -> saveNew().open());
        } else {
            entries.addItem(now == null ? "Save view…" : "Save a copy of my own…", click -> saveNew().open());
        }
        if (!known.isEmpty()) {
            entries.addSeparator();
            known.stream().limit(IN_MENU).forEach(each -> entries.addItem(
                            each.name(), click -> menu.getUI().ifPresent(ui -> ui.navigate(shelf.address(each))))
                    .setEnabled(now == null || !each.id().equals(now.id())));
            entries.addItem("All my views…", click -> new ViewsDialog(shelf, this::listed).open());
        }
    }

    /** After views were renamed, shared or deleted: the one that is open may have been among them. */
    private void listed() {
        known = shelf.mine();
        SavedView now = view;
        if (now != null && shelf.mine(now)) {
            Optional<SavedView> still =
                    known.stream().filter(each -> each.id().equals(now.id())).findFirst();
            view = still.orElse(null);
        }
        refresh();
    }

    private void say() {
        ViewDraft draft = offered;
        SavedView now = view;
        if (draft != null) {
            line.say(
                    now == null ? "Take up where you left off?" : "Take up your unsaved changes?",
                    "On " + Dates.day(draft.leftAt().day()) + ", " + Dates.time(draft.leftAt())
                            + " you left marks here that are in no view.",
                    DetailsPanel.quiet("Take up", () -> takeUp(draft)),
                    DetailsPanel.quiet("Discard", this::discard));
        } else if (now != null) {
            line.say("‘" + now.name() + "’", words(now), actions(now));
        } else {
            line.nothing();
        }
    }

    private String words(SavedView now) {
        String whose = shelf.mine(now)
                ? now.shared() ? "shared with everybody who may see this child" : "only you"
                : "a view by " + now.ownerName() + ", seen through your own lens";
        return "saved " + when(now) + "; " + whose + (unsaved() ? "; changed since you opened it" : "");
    }

    private Component[] actions(SavedView now) {
        List<Component> actions = new ArrayList<>();
        int many = since.changes().size();
        actions.add(DetailsPanel.quiet(
                many == 0 ? "Nothing changed since" : many == 1 ? "1 change since" : many + " changes since", this::tell));
        if (!shelf.mine(now)) {
            actions.add(DetailsPanel.quiet("Save a copy of my own…", () -> saveNew().open()));
        } else {
            if (unsaved()) {
                actions.add(DetailsPanel.quiet("Save again", this::saveAgain));
            }
            if (now.shared()) {
                actions.add(CopyButton.link("Copy the link", shelf.address(now)));
            }
        }
        return actions.toArray(Component[]::new);
    }
}
