package org.kith.network.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.network.Exploration;

/** Says what goes along from a picture to another reading, each time it has become something else, and takes it up again. */
final class Carrying {

    private final Exploration exploration;
    private Carried last = Carried.NOTHING;
    private Consumer<Carried> listener = now -> {};

    Carrying(Exploration exploration) {
        this.exploration = exploration;
    }

    void tell(Consumer<Carried> listener) {
        this.listener = listener;
    }

    /** @param chosen ids of the nodes that are selected */
    void say(Set<String> chosen) {
        Carried now = new Carried(
                exploration.state().sight(),
                chosen.stream()
                        .map(Exploration::standsFor)
                        .flatMap(Optional::stream)
                        .toList(),
                exploration.state().withoutKinds(),
                exploration.state().withoutSectors());
        if (!now.equals(last)) {
            last = now;
            listener.accept(now);
        }
    }

    /**
     * Leaves out what was left out, and brings what was chosen into the picture.
     *
     * @return the nodes to select
     */
    List<String> take(Carried from) {
        from.kinds().forEach(kind -> exploration.without(kind, true));
        from.sectors().forEach(sector -> exploration.without(sector, true));
        return from.chosen().stream()
                .flatMap(row -> exploration.light(row).stream())
                .flatMap(lit -> lit.nodes().stream())
                .distinct()
                .toList();
    }
}
