package org.kith.audit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Touched;
import org.kith.store.GraphWriter;

/** Keeps the record of reads in the graph: one node a read, in a transaction of its own. */
final class StoredReadLedger implements ReadLedger {

    private final GraphWriter graph;
    private final Clock clock;

    private final Supplier<String> ids;

    StoredReadLedger(GraphWriter graph, Clock clock, Supplier<String> ids) {
        this.graph = graph;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void record(Read read) {
        Map<String, Object> entry = entry(read);
        try {
            graph.write(writing -> {
                writing.run(AuditCypher.RECORD_READ, Map.of("entry", entry));
                return entry;
            });
        } catch (KithException unwritten) {
            throw new KithException.Unavailable(
                    "This could not be put on the record of reads, so nothing of it is shown. Nothing is lost. Try again"
                            + " in a moment.",
                    unwritten);
        }
    }

    private Map<String, Object> entry(Read read) {
        Lens lens = read.lens();
        List<Touched> touched = List.copyOf(read.touched());
        Map<String, Object> entry = new HashMap<>();
        entry.put("id", ids.get());
        entry.put("at", Moment.of(clock.instant()));
        entry.put("account", lens.reader().id());
        entry.put("reader", lens.reader().name());
        entry.put("system", lens.reader().system());
        entry.put("purpose", lens.purpose());
        entry.put("view", read.view());
        entry.put("asOf", Moment.of(lens.asOf().end()));
        lens.viewpoint().only().ifPresent(agency -> entry.put("viewpoint", agency));
        entry.put("touchedKinds", touched.stream().map(Touched::kind).toList());
        entry.put("touchedIds", touched.stream().map(Touched::id).toList());
        return entry;
    }
}
