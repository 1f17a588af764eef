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
 * @param sight from which day and through whose eyes one looks
 */
public record SceneState(
        List<Opened> opened,
        Set<String> hidden,
        Map<String, Spot> spots,
        boolean ghosts,
        Set<NodeKind> withoutKinds,
        Set<Sector> withoutSectors,
        Sight sight) {

    public static final SceneState FIRST =
            new SceneState(List.of(), Set.of(), Map.of(), true, Set.of(), Set.of(), Sight.OWN);

    public SceneState {
        opened = List.copyOf(opened);
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        spots = Collections.unmodifiableMap(new LinkedHashMap<>(spots));
        withoutKinds = Set.copyOf(withoutKinds);
        withoutSectors = Set.copyOf(withoutSectors);
    }

    SceneState open(Opened more) {
        List<Opened> all = new ArrayList<>(opened);
        all.add(more);
        return new SceneState(all, hidden, spots, ghosts, withoutKinds, withoutSectors, sight);
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
        return new SceneState(left, stillHidden, places, ghosts, withoutKinds, withoutSectors, sight);
    }

    SceneState hide(Collection<String> nodes) {
        Set<String> more = new LinkedHashSet<>(hidden);
        more.addAll(nodes);
        return new SceneState(opened, more, spots, ghosts, withoutKinds, withoutSectors, sight);
    }

    SceneState showHidden() {
        return new SceneState(opened, Set.of(), spots, ghosts, withoutKinds, withoutSectors, sight);
    }

    SceneState put(Map<String, Spot> moved) {
        Map<String, Spot> places = new LinkedHashMap<>(spots);
        places.putAll(moved);
        return new SceneState(opened, hidden, places, ghosts, withoutKinds, withoutSectors, sight);
    }

    SceneState ghosts(boolean drawn) {
        return new SceneState(opened, hidden, spots, drawn, withoutKinds, withoutSectors, sight);
    }

    SceneState without(NodeKind kind, boolean leftOut) {
        Set<NodeKind> kinds = EnumSet.noneOf(NodeKind.class);
        kinds.addAll(withoutKinds);
        change(kinds, kind, leftOut);
        return new SceneState(opened, hidden, spots, ghosts, kinds, withoutSectors, sight);
    }

    SceneState without(Sector sector, boolean leftOut) {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        sectors.addAll(withoutSectors);
        change(sectors, sector, leftOut);
        return new SceneState(opened, hidden, spots, ghosts, withoutKinds, sectors, sight);
    }

    SceneState see(Sight from) {
        return new SceneState(opened, hidden, spots, ghosts, withoutKinds, withoutSectors, from);
    }

    private static <E> void change(Set<E> set, E member, boolean in) {
        if (in) {
            set.add(member);
        } else {
            set.remove(member);
        }
    }
}
