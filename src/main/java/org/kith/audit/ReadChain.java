package org.kith.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.audit.chain.Digests;
import org.kith.audit.chain.Entry;
import org.kith.audit.chain.Head;
import org.kith.audit.chain.Part;
import org.kith.audit.chain.What;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.store.GraphWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This process's own chain. Whoever has something to record puts it down and takes the lock: the first to get it writes
 * for all who wait, in one transaction, so that many readers cost little more than one. The process remembers how far its
 * chain reached; where the store says otherwise, somebody has changed it, and a new chain begins that says what was lost.
 */
final class ReadChain {

    private static final Logger LOG = LoggerFactory.getLogger(ReadChain.class);

    /** So many entries, or so long, until the other writers' heads are named anew. */
    private static final long NAMED_AFTER_ENTRIES = 1_000;

    private static final Duration NAMED_AFTER = Duration.ofMinutes(10);
    /** So many entries go into one transaction at most. */
    private static final int MOST_AT_ONCE = 256;

    /** Something to be recorded, and what became of it. */
    private static final class Waiting {
        final Entry entry;
        final List<Wording.Words> words;
        final Thread thread = Thread.currentThread();
        volatile @Nullable Entry placed;
        volatile @Nullable RuntimeException failure;

        Waiting(Entry entry, List<Wording.Words> words) {
            this.entry = entry;
            this.words = words;
        }

        boolean done() {
            return placed != null || failure != null;
        }
    }

    /** What one transaction writes. */
    private record Plan(Head before, Head after, boolean begins, List<Entry> entries, List<Head> named) {}

    private final GraphWriter graph;
    private final Clock clock;
    private final Supplier<String> ids;
    private final Wording wording;

    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** How far this process's chain reaches, or null before it begins. Changed in turn only. */
    private volatile @Nullable Head head;
    /** Where this process's chain stood when the store was found to say otherwise. */
    private final List<Head> lost = new ArrayList<>();
    /** A transaction of which it is not known whether it was done. */
    private @Nullable Plan unsure;

    private Instant lastNamed = Instant.EPOCH;
    private long sinceNamed;

    ReadChain(GraphWriter graph, Clock clock, Supplier<String> ids, Wording wording) {
        this.graph = graph;
        this.clock = clock;
        this.ids = ids;
        this.wording = wording;
    }

    /** How far this process's chain reaches, by its own memory. */
    Optional<Head> head() {
        return Optional.ofNullable(head);
    }

    /**
     * Puts an entry on record.
     *
     * @return the entry in its place
     * @throws KithException.Unavailable when it could not be written
     */
    Entry append(Entry entry, List<Wording.Words> words) {
        Waiting mine = new Waiting(entry, words);
        waiting.add(mine);
        while (!mine.done()) {
            if (turn.tryLock()) {
                try {
                    if (!mine.done()) {
                        writeForAll();
                    }
                } finally {
                    turn.unlock();
                    wakeTheNext();
                }
            } else {
                LockSupport.park(this);
            }
        }
        RuntimeException failure = mine.failure;
        if (failure != null) {
            throw new KithException.Unavailable(
                    "This could not be put on the record of reads, so nothing of it is shown. Nothing is lost. Try again"
                            + " in a moment.",
                    failure);
        }
        return java.util.Objects.requireNonNull(mine.placed);
    }

    /** Whoever came while somebody else wrote: after the lock is free, so that nobody sleeps beside a free one. */
    private void wakeTheNext() {
        Waiting next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.thread);
        }
    }

    /**
     * Puts an entry on record that names how far every other chain reaches that nobody has named yet.
     *
     * @return the entry in its place
     */
    Entry appendNaming(Entry entry, List<Wording.Words> words) {
        turn.lock();
        try {
            settle();
            if (head == null) {
                write(List.of());
            }
            List<Head> others = unnamed(head == null ? "" : head.writer());
            Entry.Builder naming = new Entry.Builder();
            entry.parts().forEach(naming::with);
            Waiting mine = new Waiting(
                    naming.with(Part.HEAD, others.stream().map(Head::text).toList())
                            .build(),
                    words);
            write(List.of(mine), others);
            return java.util.Objects.requireNonNull(mine.placed);
        } finally {
            turn.unlock();
            wakeTheNext();
        }
    }

    private void writeForAll() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            batch.add(next);
        }
        try {
            settle();
            write(batch);
        } catch (RuntimeException failed) {
            batch.stream().filter(one -> !one.done()).forEach(one -> one.failure = failed);
        }
        batch.forEach(one -> LockSupport.unpark(one.thread));
    }

    private void write(List<Waiting> batch) {
        write(batch, List.of());
    }

    private void write(List<Waiting> batch, List<Head> named) {
        Plan plan = plan(batch, named);
        if (plan.entries().isEmpty()) {
            return;
        }
        if (!written(plan, batch)) {
            lose(plan.before());
            Plan anew = plan(batch, named);
            if (!written(anew, batch)) {
                throw new KithException.Unavailable("The record of reads is being changed by somebody else.", null);
            }
            plan = anew;
        }
        List<Entry> placed = plan.entries();
        int first = placed.size() - batch.size();
        for (int at = 0; at < batch.size(); at++) {
            batch.get(at).words.forEach(words -> words.kept = true);
            batch.get(at).placed = placed.get(first + at);
        }
    }

    private Plan plan(List<Waiting> batch, List<Head> named) {
        Head known = head;
        Head before = known == null ? Head.ofNew(ids.get()) : known;
        List<Entry> entries = new ArrayList<>();
        List<Head> naming = new ArrayList<>(named);
        if (known == null) {
            List<Head> others = unnamed(before.writer());
            naming.addAll(others);
            entries.add(began(others));
        } else if (namingIsDue()) {
            List<Head> others = unnamed(before.writer());
            naming.addAll(others);
            if (others.isEmpty()) {
                named(0);
            } else {
                entries.add(
                        kiths(What.NAMED_OTHERS).with(Part.HEAD, texts(others)).build());
            }
        }
        batch.forEach(one -> entries.add(one.entry));
        Head after = before;
        List<Entry> placed = new ArrayList<>();
        for (Entry entry : entries) {
            Entry next = entry.behind(after);
            placed.add(next);
            after = new Head(after.writer(), after.count() + 1, next.hash());
        }
        return new Plan(before, after, known == null, placed, naming);
    }

    private boolean namingIsDue() {
        return sinceNamed >= NAMED_AFTER_ENTRIES || lastNamed.plus(NAMED_AFTER).isBefore(clock.instant());
    }

    private void named(long since) {
        sinceNamed = since;
        lastNamed = clock.instant();
    }

    /** The first entry of a chain names how far the others reached, and this process's own lost ones by its memory. */
    private Entry began(List<Head> others) {
        Entry.Builder began = kiths(What.BEGAN);
        List<Head> heads = new ArrayList<>(lost);
        others.stream()
                .filter(other -> lost.stream().noneMatch(gone -> gone.writer().equals(other.writer())))
                .forEach(heads::add);
        if (!anyWriter()) {
            BeforeChain.Closing closing = BeforeChain.read(graph);
            if (closing.count() > 0) {
                began.with(Part.BEFORE, closing.text());
            }
        }
        return began.with(Part.HEAD, texts(heads)).build();
    }

    private Entry.Builder kiths(What what) {
        return new Entry.Builder()
                .with(Part.ID, ids.get())
                .with(Part.AT, Entry.moment(clock.instant()))
                .with(Part.WHAT, what.name())
                .with(Part.ACCOUNT, "system")
                .with(Part.SYSTEM, "yes")
                .with(Part.VIEW, "record of reads");
    }

    private static List<String> texts(List<Head> heads) {
        return heads.stream().map(Head::text).toList();
    }

    /** Whether the store took it; false where this writer's chain does not stand where it should. */
    private boolean written(Plan plan, Collection<Waiting> batch) {
        List<Map<String, Object>> words = new ArrayList<>();
        batch.stream()
                .flatMap(one -> one.words.stream())
                .filter(one -> !one.kept || plan.begins())
                .distinct()
                .forEach(one -> words.add(Map.of("digest", one.digest, "salt", one.salt, "text", one.text)));
        try {
            write(plan, params(plan, words));
        } catch (Displaced notThere) {
            // Also where a transaction of which the driver did not hear was done after all, and was tried again.
            if (!standsAt(plan.after())) {
                return false;
            }
        } catch (KithException failed) {
            unsure = plan;
            settleOr(failed);
            if (!plan.after().equals(head)) {
                throw failed;
            }
            return true;
        }
        went(plan);
        return true;
    }

    /** What is written most, entries and nothing else, is one asking and one answer. */
    private void write(Plan plan, Map<String, Object> params) {
        if (!plan.begins() && plan.named().isEmpty()) {
            check(plan, graph.writeAtOnce(AuditCypher.APPEND_ENTRIES, params, row -> row.number("written")));
            return;
        }
        graph.write(writing -> {
            if (plan.begins()) {
                writing.run(
                        AuditCypher.BEGIN_WRITER,
                        Map.of(
                                "writer", plan.before().writer(),
                                "hash", Digests.NOTHING_BEFORE,
                                "at",
                                        Moment.parse(plan.entries()
                                                .getFirst()
                                                .find(Part.AT)
                                                .orElseThrow())));
            }
            List<Map<String, Object>> heads = new ArrayList<>();
            plan.named().forEach(one -> heads.add(Map.of("writer", one.writer(), "count", one.count())));
            writing.run(AuditCypher.NAME_HEADS, Map.of("heads", heads));
            check(plan, writing.rows(AuditCypher.APPEND_ENTRIES, params, row -> row.number("written")));
            return plan;
        });
    }

    private static Map<String, Object> params(Plan plan, List<Map<String, Object>> words) {
        Map<String, Object> params = new HashMap<>();
        params.put("writer", plan.before().writer());
        params.put("known", plan.before().count());
        params.put("knownHash", plan.before().hash());
        params.put("count", plan.after().count());
        params.put("hash", plan.after().hash());
        params.put("entries", plan.entries().stream().map(EntryRows::properties).toList());
        params.put("words", words);
        return params;
    }

    private static void check(Plan plan, List<Long> written) {
        if (written.isEmpty() || written.getFirst() != plan.entries().size()) {
            throw new Displaced();
        }
    }

    /** The writer's chain does not stand where this process left it: nothing of the transaction is kept. */
    private static final class Displaced extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void went(Plan plan) {
        head = plan.after();
        unsure = null;
        if (plan.begins()) {
            lost.clear();
            named(0);
        } else if (!plan.named().isEmpty()) {
            named(0);
        }
        sinceNamed += plan.entries().size();
    }

    /** Where a transaction failed it may still have been done: the store is asked, now or before the next one. */
    private void settle() {
        Plan plan = unsure;
        if (plan == null) {
            return;
        }
        Optional<Head> stands = stands(plan.before().writer());
        if (stands.isPresent() && stands.get().equals(plan.after())) {
            went(plan);
        } else if (stands.isPresent() && !plan.begins() && !stands.get().equals(plan.before())
                || stands.isEmpty() && !plan.begins()) {
            lose(plan.before());
        }
        unsure = null;
    }

    /** The next chain says how far this one had come; what was kept with it may be gone too. */
    private void lose(Head known) {
        LOG.error(
                "The record of reads was changed by somebody else than Kith: entry {} of writer {} is not the last one any"
                        + " more. A new chain begins. Check the record.",
                known.count(),
                known.writer());
        lost.add(known);
        head = null;
        wording.forget();
    }

    private void settleOr(KithException failed) {
        try {
            settle();
        } catch (KithException stillGone) {
            failed.addSuppressed(stillGone);
        }
    }

    private boolean standsAt(Head wanted) {
        return stands(wanted.writer()).filter(wanted::equals).isPresent();
    }

    private Optional<Head> stands(String writer) {
        return graph
                .write(writing -> writing.rows(
                        AuditCypher.WRITER_HEAD,
                        Map.of("writer", writer),
                        row -> new Head(writer, row.number("count"), row.text("hash"))))
                .stream()
                .findFirst();
    }

    private List<Head> unnamed(String writer) {
        return graph.write(writing -> writing.rows(
                AuditCypher.UNNAMED_HEADS,
                Map.of("writer", writer),
                row -> new Head(row.text("writer"), row.number("count"), row.text("hash"))));
    }

    private boolean anyWriter() {
        return graph.write(writing -> writing.rows(AuditCypher.ANY_WRITER, Map.of(), row -> row.yes("any")))
                .getFirst();
    }
}
