package org.kith.gaps.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;

/** Whom the scan covers, as decided; every decision is kept, the latest stands. */
public final class ScanDecisions {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final DomainClock clock;

    ScanDecisions(GraphReader reader, GraphWriter writer, DomainClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** The decision that stands. */
    public ScanDecision standing() {
        Lens lens = Lens.system("Whom the scan covers", AsOf.at(clock.now()));
        return all(lens).stream().findFirst().orElse(ScanDecision.SHIPPED);
    }

    /** Every decision, the latest first; empty while nobody has decided otherwise than Kith ships. */
    public List<ScanDecision> all(Lens lens) {
        return reader.read(
                lens,
                Scanner.VIEW,
                reading -> reading.rows(ScanCypher.SCAN_DECISIONS, Map.of(), row -> {
                    Map<String, Object> node = row.properties("d");
                    return new ScanDecision(
                            Boolean.TRUE.equals(node.get("everyChild")),
                            (String) node.get("by"),
                            String.valueOf(node.get("reason")),
                            node.get("at") instanceof Moment at ? at.instant() : null);
                }));
    }

    /** Keeps a decision; the next scan follows it. */
    public void decide(boolean everyChild, String by, String reason) {
        ScanDecision decision = ScanDecision.made(everyChild, by, reason, clock.now());
        Map<String, Object> node = new HashMap<>();
        node.put("id", Ids.fresh());
        node.put("everyChild", decision.everyChild());
        node.put("by", decision.by());
        node.put("reason", decision.reason());
        node.put("at", decision.at());
        writer.write(writing -> {
            writing.run(ScanCypher.DECIDE_SCAN, Map.of("decision", node));
            return decision;
        });
    }
}
