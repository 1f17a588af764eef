package org.kith.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Sector;

/**
 * What somebody did to a picture: a value, so that undoing is going back to the one before. It holds ids and places, no
 * content.
 *
 * @param opened what was opened, in that order
 * @param hidden taken out by hand
 * @param spots where nodes were put by hand
 * @param ghosts whether what is missing is drawn
 * @param withoutKinds kinds left out
 * @param withoutSectors sectors whose agencies and practitioners are left out
 * @param marks notes, colours and groups of one’s own
 */
public record SceneState(
        List<Opened> opened,
        Set<String> hidden,
        Map<String, Spot> spots,
        boolean ghosts,
        Set<NodeKind> withoutKinds,
        Set<Sector> withoutSectors,
        Marks marks) {

    public static final SceneState FIRST = new SceneState(List.of(), Set.of(), Map.of(), true, Set.of(), Set.of(), Marks.NONE);

    /** The parts of a state, to change some of them: the one place that calls the constructor beside {@link #FIRST}. */
    static final class Parts {
        List<Opened> opened;
        Set<String> hidden;
        Map<String, Spot> spots;
        boolean ghosts;
        Set<NodeKind> withoutKinds;
        Set<Sector> withoutSectors;
        Marks marks;

        private Parts(SceneState state) {
            opened = state.opened;
            hidden = state.hidden;
            spots = state.spots;
            ghosts = state.ghosts;
            withoutKinds = state.withoutKinds;
            withoutSectors = state.withoutSectors;
            marks = state.marks;
        }

        private SceneState state() {
            return new SceneState(opened, hidden, spots, ghosts, withoutKinds, withoutSectors, marks);
        }
    }

    public SceneState {
        opened = List.copyOf(opened);
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        spots = Collections.unmodifiableMap(new LinkedHashMap<>(spots));
        withoutKinds = Set.copyOf(withoutKinds);
        withoutSectors = Set.copyOf(withoutSectors);
    }

    /** The same state with some parts changed. */
    SceneState with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.state();
    }

    SceneState open(Opened more) {
        List<Opened> all = new ArrayList<>(opened);
        all.add(more);
        return with(parts -> parts.opened = all);
    }

    /**
     * Takes away exactly what opening a node brought, and what was opened from there in turn.
     *
     * @param way one way, or null for all of them
     */
    SceneState close(String node, @Nullable Way way) {
        Set<String> gone = new LinkedHashSet<>();
        List<Opened> left = new ArrayList<>();
        for (Opened one : opened) {
            if (one.node().equals(node) && (way == null || one.way() == way) || gone.contains(one.node())) {
                gone.addAll(one.brought());
            } else {
                left.add(one);
            }
        }
        Set<String> stillHidden = new LinkedHashSet<>(hidden);
        stillHidden.removeAll(gone);
        Map<String, Spot> places = new LinkedHashMap<>(spots);
        places.keySet().removeAll(gone);
        return with(parts -> {
            parts.opened = left;
            parts.hidden = stillHidden;
            parts.spots = places;
        });
    }

    SceneState hide(Collection<String> nodes) {
        Set<String> more = new LinkedHashSet<>(hidden);
        more.addAll(nodes);
        return with(parts -> parts.hidden = more);
    }

    SceneState showHidden() {
        return with(parts -> parts.hidden = Set.of());
    }

    SceneState put(Map<String, Spot> moved) {
        Map<String, Spot> places = new LinkedHashMap<>(spots);
        places.putAll(moved);
        return with(parts -> parts.spots = places);
    }

    SceneState marked(UnaryOperator<Marks> change) {
        return with(parts -> parts.marks = change.apply(marks));
    }

    SceneState ghosts(boolean drawn) {
        return with(parts -> parts.ghosts = drawn);
    }

    SceneState without(NodeKind kind, boolean leftOut) {
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        kinds.addAll(withoutKinds);
        change(kinds, kind, leftOut);
        return with(parts -> parts.withoutKinds = kinds);
    }

    SceneState without(Sector sector, boolean leftOut) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        sectors.addAll(withoutSectors);
        change(sectors, sector, leftOut);
        return with(parts -> parts.withoutSectors = sectors);
    }

    private static <E> void change(Set<E> set, E member, boolean in) {
        if (in) {
            set.add(member);
        } else {
            set.remove(member);
        }
    }
}
