package org.kith.information.recording;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;

/**
 * Keeps what people type until they save it or throw it away: in the store, so that it outlives a session, a page and a
 * restart. One for each account, child and item that is corrected. A draft is read by its own account only, and only while
 * the child exists for it. After {@value #KEPT_DAYS} days without a touch it is gone.
 */
public final class Drafts {

    /** How long a draft is kept after it was last typed at. */
    public static final int KEPT_DAYS = 30;

    private static final String VIEW = "own drafts";

    private final GraphReader reader;
    private final GraphWriter writer;
    private final DomainClock clock;

    Drafts(GraphReader reader, GraphWriter writer, DomainClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * One's own drafts on the pages of a child, latest first.
     *
     * @param child id of the record by which the child's pages are addressed
     */
    public List<Draft> mine(Lens lens, String child) {
        return reader.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        RecordingCypher.DRAFTS,
                        Map.of("prefix", key(lens, child, ""), "child", child, "since", oldest()),
                        row -> {
                            Map<String, Object> draft = row.properties("draft");
                            return new Draft(
                                    text(draft, "corrects"),
                                    text(draft, "seen"),
                                    text(draft, "why"),
                                    RecordingCodec.read(text(draft, "typed")),
                                    ((Number) draft.getOrDefault("number", 0L)).longValue(),
                                    (Moment) Objects.requireNonNull(draft.get("leftAt")));
                        }));
    }

    /**
     * Keeps a draft in the place of what was kept before.
     *
     * @return the draft as it is kept now
     * @throws KithException.Stale when it was typed at in another tab since: what is kept there stays
     */
    public Draft keep(Lens lens, String child, Draft draft) {
        if (draft.number() == 0) {
            forgetOld();
        }
        Moment now = Moment.of(clock.now());
        Map<String, Object> kept = Map.of(
                "corrects", draft.corrects(),
                "seen", draft.seen(),
                "why", draft.why(),
                "typed", RecordingCodec.write(draft.recording()),
                "number", draft.number() + 1,
                "leftAt", now);
        List<Long> number = writer.write(writing -> writing.rows(
                RecordingCypher.KEEP_DRAFT,
                Map.of("key", key(lens, child, draft.key()), "number", draft.number(), "draft", kept),
                row -> row.number("number")));
        if (number.isEmpty()) {
            throw new KithException.Stale(
                    "You are typing at this in another tab too. What is kept there was not overwritten.");
        }
        return new Draft(draft.corrects(), draft.seen(), draft.why(), draft.recording(), number.getFirst(), now);
    }

    /** Forgets a draft, because it is saved or not wanted. */
    public void drop(Lens lens, String child, Draft draft) {
        String key = key(lens, child, draft.key());
        writer.write(writing -> {
            writing.run(RecordingCypher.DROP_DRAFT, Map.of("key", key));
            return key;
        });
    }

    private void forgetOld() {
        writer.write(writing -> {
            writing.run(RecordingCypher.FORGET_DRAFTS, Map.of("before", oldest()));
            return VIEW;
        });
    }

    private Moment oldest() {
        return Moment.of(clock.now().minus(Duration.ofDays(KEPT_DAYS)));
    }

    private static String key(Lens lens, String child, String of) {
        return lens.reader().id() + " " + child + " " + of;
    }

    private static String text(Map<String, Object> node, String name) {
        return node.getOrDefault(name, "").toString();
    }
}
