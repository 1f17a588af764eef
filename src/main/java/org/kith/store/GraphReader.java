package org.kith.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Touched;
import org.neo4j.driver.TransactionContext;

/**
 * The one way to read the graph. A read takes a {@link Lens}, runs with read access and is put on record before its
 * result is handed out: no ledger, no start; no entry, no rows.
 */
public final class GraphReader {

    private final Sessions sessions;
    private final ReadLedger ledger;

    GraphReader(Sessions sessions, ReadLedger ledger) {
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /**
     * Reads through a lens, in one transaction.
     *
     * @param lens who looks, why, as of when, through whose eyes
     * @param view the screen, query or work that asks, as it will stand in the record of reads
     * @param work the reading; may be run again when the store asks for it, so it must build its result anew
     * @return what the work returned, once the read is on record
     * @throws KithException.Unavailable when the store or the record of reads is not to be had: nothing is handed out
     */
    public <T> T read(Lens lens, String view, Function<Reading, T> work) {
        Set<Touched> touched = new LinkedHashSet<>();
        AtomicReference<@Nullable String> asked = new AtomicReference<>();
        T result = sessions.read(lens.reader().system(), transaction -> {
            touched.clear();
            return work.apply(new Reading(transaction, lens, touched, asked));
        });
        ledger.record(new ReadLedger.Read(lens, view, touched, asked.get()));
        return result;
    }

    /** A reading transaction under a lens. */
    public final class Reading {

        private final TransactionContext transaction;
        private final Lens lens;
        private final Set<Touched> touched;
        private final AtomicReference<@Nullable String> asked;

        private Reading(
                TransactionContext transaction,
                Lens lens,
                Set<Touched> touched,
                AtomicReference<@Nullable String> asked) {
            this.transaction = transaction;
            this.lens = lens;
            this.touched = touched;
            this.asked = asked;
        }

        public Lens lens() {
            return lens;
        }

        /** All rows of an answer, in the query's order. */
        public <T> List<T> rows(CypherName name, Map<String, Object> params, Function<Row, T> mapper) {
            List<T> rows = new ArrayList<>();
            each(name, params, row -> rows.add(mapper.apply(row)));
            return rows;
        }

        /** Hands the rows over one by one as they arrive, for answers too long to hold. */
        public void each(CypherName name, Map<String, Object> params, Consumer<Row> consumer) {
            CypherQuery query = sessions.query(name, CypherQuery.Mode.READ);
            Map<String, Object> all = new HashMap<>(params);
            if (query.lens()) {
                all.put("everything", lens.clearance().everything());
                all.put("opens", List.copyOf(lens.clearance().opens()));
            }
            Sessions.run(transaction, query, all, consumer);
        }

        /** Notes that the answer holds the content of a thing: it will stand in the record of this read. */
        public void touch(String kind, String id) {
            touched.add(new Touched(kind, id));
        }

        /** Notes the words that are looked for: they are kept beside the record of this read, and can be erased. */
        public void asked(String words) {
            asked.set(words);
        }
    }
}
