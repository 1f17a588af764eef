package org.kith.network.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.kith.circle.Slice;
import org.kith.network.Common;
import org.kith.network.Exploration;
import org.kith.network.FoundWay;
import org.kith.network.Lit;
import org.kith.network.WaySearch;

/** The questions about connections: how one gets from here to there, and what several have in common. */
final class Connecting {

    private final Exploration exploration;
    private final WaySearch ways;
    private final DetailsPanel details;
    private final Consumer<Lit> lightUp;

    /**
     * @param details tells what was chosen from the answers
     * @param lightUp shows in the picture what was chosen
     */
    Connecting(Exploration exploration, WaySearch ways, DetailsPanel details, Consumer<Lit> lightUp) {
        this.exploration = exploration;
        this.ways = ways;
        this.details = details;
        this.lightUp = lightUp;
    }

    /** Whether a way can begin at a node. */
    boolean canSetOut(String id) {
        return FindWayDialog.ends(exploration.scene()).anyMatch(end -> end.id().equals(id));
    }

    /** Where a way is to begin: at the one node that is selected, else at the child in focus. */
    String start(Collection<String> selection) {
        return selection.stream()
                .filter(one -> selection.size() == 1 && canSetOut(one))
                .findFirst()
                .orElseGet(() -> exploration.scene().focus());
    }

    FindWayDialog ways(String from) {
        return new FindWayDialog(exploration.scene(), from, ways, (way, read) -> follow(from, way, read));
    }

    CommonDialog inCommon(Collection<String> people) {
        return new CommonDialog(exploration.scene(), List.copyOf(people), ways, this::bring);
    }

    private void follow(String from, FoundWay way, Slice read) {
        Lit lit = exploration.follow(way, read);
        lightUp.accept(lit);
        details.way(way, lit.without(), () -> ways(from).open());
    }

    private void bring(Common common, Slice read) {
        Lit lit = exploration.bring(common, read);
        lightUp.accept(lit);
        details.common(common, lit.without(), () -> inCommon(common.people()).open());
    }
}
