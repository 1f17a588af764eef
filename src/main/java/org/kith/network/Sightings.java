package org.kith.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Compared;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.kernel.KithException;

/**
 * What a picture has been seen from. The days and eyes visited stay in memory as long as the screen does: going back to
 * one is no new read.
 */
final class Sightings {

    /** So many are kept; the one looked at longest ago is read again when one comes back to it. */
    private static final int KEPT = 60;

    /**
     * What there is to draw from one sight.
     *
     * @param known empty where nothing of the child was recorded
     * @param compared what each of two agencies had; null where one looks through one pair of eyes
     */
    record Sighting(Optional<Known> known, @Nullable Compared compared) {}

    private Circle own;
    private Seen ownSeen;
    private final Sights sights;
    private final Map<Sight, Seen> seen = latest();
    private final Map<Sight, Sighting> ready = latest();
    private final Map<Sight, Map<String, Optional<Slice>>> around = new HashMap<>();
    private final Set<String> readOn = new LinkedHashSet<>();

    Sightings(Circle own, Collection<Finding> findings, Sights sights) {
        this.own = own;
        this.sights = sights;
        this.ownSeen = new Seen(Optional.of(own), findings, null);
    }

    private static <V> Map<Sight, V> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Sight, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** The page was read anew: from everywhere else it is read again when one comes there. */
    void renew(Circle fresh, Collection<Finding> findings) {
        own = fresh;
        ownSeen = new Seen(Optional.of(fresh), findings, null);
        seen.clear();
        ready.clear();
    }

    /** The circle as the page read it. */
    Circle own() {
        return own;
    }

    Sights sights() {
        return sights;
    }

    /**
     * @throws KithException when it cannot be read
     */
    Sighting at(Sight from) {
        Sight sight = from.day() == null ? from.in(Sight.Mode.KNOWN) : from;
        Sighting known = ready.get(sight);
        if (known == null) {
            known = sight.hindsight() ? hindsight(sight) : sighting(sight);
            ready.put(sight, known);
        }
        return known;
    }

    /** Of what is known from the same eyes now, what was so on that day: nothing is read for it. */
    private Sighting hindsight(Sight sight) {
        Sighting now = at(sight.on(null));
        LocalDate day = Objects.requireNonNull(sight.day());
        return new Sighting(
                now.known().flatMap(known -> known.happenedBy(day)),
                now.compared() == null ? null : now.compared().happenedBy(day));
    }

    private Sighting sighting(Sight sight) {
        Seen found = sight.own() ? ownSeen : seen.get(sight);
        if (found == null) {
            found = sights.look(sight);
            seen.put(sight, found);
        }
        Silences silences = new Silences(found.findings());
        return new Sighting(found.circle().map(circle -> new Known(circle, silences, around(sight))), found.compared());
    }

    /** Whom one has read around from any sight is read around from this one, where there was anybody. */
    private Map<String, Slice> around(Sight sight) {
        Map<String, Optional<Slice>> here = around.computeIfAbsent(sight, key -> new LinkedHashMap<>());
        if (!sight.compares()) {
            readOn.forEach(record -> here.computeIfAbsent(person(record), key -> {
                try {
                    return Optional.of(sights.around(sight, record));
                } catch (KithException.NotFound notThere) {
                    return Optional.empty();
                }
            }));
        }
        Map<String, Slice> there = new HashMap<>();
        here.forEach((key, slice) -> slice.ifPresent(found -> there.put(key, found)));
        return there;
    }

    /**
     * Reads on around somebody; from every other sight that is done when one comes there.
     *
     * @throws KithException.NotFound when there is nobody there
     */
    void readOn(Sight sight, String record) {
        add(sight, person(record), sights.around(read(sight), record));
        readOn.add(record);
    }

    /** Adds what was read for something to what is known from here. */
    void add(Sight sight, String what, Slice slice) {
        around.computeIfAbsent(read(sight), key -> new LinkedHashMap<>()).put(what, Optional.of(slice));
        ready.clear();
    }

    /** The sight whose read a sight is drawn from. */
    private static Sight read(Sight sight) {
        return sight.day() == null || sight.hindsight() ? sight.on(null).in(Sight.Mode.KNOWN) : sight;
    }

    private static String person(String record) {
        return new NodeKey(NodeKey.Sort.PERSON, record).text();
    }
}
