package org.kith.testing;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.springframework.beans.factory.annotation.Autowired;

/** A store with one delivery in it, read and written by people without any clearance, looking from now. */
@GraphTest
public abstract class DeliveredGraph {

    @Autowired
    Imports imports;

    @Autowired
    protected CircleReader circles;

    @Autowired
    protected DomainClock clock;

    @TempDir
    protected Path folder;

    /** Empties the store and takes in a delivery, written as {@link Deliveries} says. */
    protected final void deliver(String delivery) {
        TestStore.clear();
        take(delivery, "delivery");
    }

    /** Takes in another delivery, in a folder of that name. */
    protected final void take(String delivery, String name) {
        imports.take(
                Deliveries.write(delivery, folder.resolve(name)),
                folder.resolve(name + "-rejects"),
                Progress.UNWATCHED);
    }

    protected final Lens lens() {
        return lens("Ada");
    }

    protected final Lens lens(String who) {
        return new Lens(
                new Reader(who.toLowerCase(java.util.Locale.ROOT), who, false),
                "Trying it out",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    /** The circle of whoever the delivery calls so. */
    protected final Circle circle(String child) {
        return circles.circle(lens(), id(child), "a test");
    }

    /** The store's id of what the delivery calls so. */
    protected static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $called}) RETURN s.id", Map.of("called", delivered));
    }
}
