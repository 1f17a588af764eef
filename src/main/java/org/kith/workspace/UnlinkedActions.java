package org.kith.workspace;

import java.util.List;
import org.kith.circle.CircleReader;
import org.kith.information.LooseEnds;
import org.kith.information.LooseItem;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.search.Found;
import org.kith.search.Hit;
import org.kith.search.Search;
import org.kith.vocabulary.ItemPersonRole;

/** What people do about items that are about nobody, on whichever page they stand, and undo. */
final class UnlinkedActions {

    private static final int SHORTEST = 2;

    private final LooseEnds ends;
    private final Search search;
    private final CircleReader circles;
    private final CurrentLens current;
    private final GapActions actions;
    private final Undoable undoable;

    UnlinkedActions(
            LooseEnds ends,
            Search search,
            CircleReader circles,
            CurrentLens current,
            GapActions actions,
            Undoable undoable) {
        this.ends = ends;
        this.search = search;
        this.circles = circles;
        this.current = current;
        this.actions = actions;
        this.undoable = undoable;
    }

    /** Whether whoever looks may act from here. */
    boolean may() {
        return actions.may() && LooseEnds.open(current.lens(), actions.clock());
    }

    /** Why they may not, for the page to say. */
    String mayNot() {
        return LooseEnds.open(current.lens(), actions.clock())
                ? "Your role reads these items. Whom one is about is said by those whose role records."
                : "You look from another day or through one agency's eyes. Whom an item is about is said looking from now,"
                        + " with all agencies together.";
    }

    /** Items to be shown, with everybody near them: whoever the text names may be far from whose page it is. */
    LooseEnds.Page page(List<LooseItem> items) {
        return ends.page(
                current.lens(), items.stream().map(item -> item.row().id()).toList());
    }

    /** The name that stands beside what they do. */
    String name() {
        return actions.name();
    }

    Undoable undoable() {
        return undoable;
    }

    /**
     * Says whom an item is about, and offers to undo it.
     *
     * @throws KithException.Stale when somebody has said it meanwhile
     */
    void join(LooseItem item, String person, String called, ItemPersonRole role, String why) {
        List<String> ids = ends.join(actions.writing(), item.row().id(), person, role, why);
        undoable.done(
                "Joined to " + called + " (" + role.label() + "): “"
                        + item.story().title() + "”",
                ids);
    }

    /** Sets an item aside for everybody, and offers to undo it. */
    void setAside(LooseItem item, String reason) {
        List<String> ids = ends.setAside(actions.writing(), item.row().id(), reason);
        undoable.done(
                "Set aside, about nobody who is recorded: “" + item.story().title() + "”", ids);
    }

    /** The people that typed words find; those whose record is restricted are left out. */
    List<FoundPeople.Line> find(String typed) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        Lens lens = current.lens();
        Found found = search.find(lens, typed);
        if (found.people().isEmpty()) {
            return List.of();
        }
        List<String> records = found.people().stream().map(Hit::thing).toList();
        return FoundPeople.of(found.people(), circles.people(lens, records, "unlinked")).stream()
                .filter(line -> line.contact() == null)
                .toList();
    }
}
