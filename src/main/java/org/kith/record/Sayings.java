package org.kith.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What users of Kith say. Their statements stand beside those of deliveries, in a space of names of their own that no
 * delivery writes into, and carry who said them. Like any statement they are never overwritten and never deleted: what
 * somebody takes back gets a later version that says so, from whose moment on the row does not exist, while a look at an
 * earlier day still shows it.
 *
 * <p>A saying is known from the times it gives itself ({@code asked_at}, {@code at} …), as a delivered row is; when it was
 * said stands beside it. Taking back and bringing back count from their own moment. What a lens may say at all is
 * part of it ({@link MaySay}); whether this may be said here and now is the affair of the room that calls. Nobody speaks
 * about what does not exist for them.
 */
public final class Sayings {

    private static final String VIEW = "saying";

    private final GraphReader reader;
    private final GraphWriter graph;
    private final DomainClock clock;
    private final Writes writes;
    private final NewsDesk news = new NewsDesk();

    Sayings(GraphReader reader, GraphWriter graph, DomainClock clock, Writes writes) {
        this.reader = reader;
        this.graph = graph;
        this.clock = clock;
        this.writes = writes;
    }

    /**
     * Writes what somebody says: all of it or nothing.
     *
     * @param lens who says it, looking from now
     * @return the internal ids of the statements, in the order of the sayings
     * @throws KithException.NotFound when something it is about does not exist, or does not exist for them
     * @throws KithException.Invalid when a row of the format could not look like that
     * @throws KithException.Refused when the lens may not say it, or does not look from now
     */
    public List<String> say(Lens lens, List<Saying> sayings) {
        return say(lens, sayings, null);
    }

    /**
     * Writes what somebody says, and why they say it.
     *
     * @param why in their words, beside the cells; null where nothing is to be said
     * @return the internal ids of the statements, in the order of the sayings
     * @throws KithException as {@link #say(Lens, List)}
     */
    public List<String> say(Lens lens, List<Saying> sayings, @Nullable String why) {
        return say(lens, sayings, why, writing -> {});
    }

    /** What has to be so still when something is said: looked at within the change, so that of two at once one learns of the other. */
    @FunctionalInterface
    public interface Still {

        /**
         * @param writing the change, before anything is written in it
         * @throws KithException.Stale when it is so no longer: nothing is said then
         */
        void check(GraphWriter.Writing writing);
    }

    /**
     * Writes what somebody says, where what it rests on is so still.
     *
     * @throws KithException as {@link #say(Lens, List)}, and what the check throws
     */
    public List<String> say(Lens lens, List<Saying> sayings, @Nullable String why, Still still) {
        Moment now = now(lens);
        MaySay.check(lens, SayingRows.kinds(sayings));
        Map<String, SayingRows.Seen> seen = seen(lens, SayingRows.mentioned(sayings));
        String act = Ids.fresh();
        Map<String, Object> provenance = provenance(lens, now, why);
        return graph.write(writing -> {
            still.check(writing);
            List<String> ids = write(writing, new SayingRows(seen, now), sayings, now, act, provenance);
            writes.close(writing, act);
            news.note(writing, act, lens.reader(), News.What.RECORDED, ids);
            return ids;
        });
    }

    /** Writes sayings within an act that somebody else closes. */
    List<String> write(
            GraphWriter.Writing writing,
            SayingRows rows,
            List<Saying> sayings,
            Moment now,
            String act,
            Map<String, Object> provenance) {
        List<String> ids = new ArrayList<>();
        for (Saying saying : sayings) {
            List<IncomingRow> row = List.of(rows.row(saying));
            Batch batch = new Batch(
                    new OpenDelivery(act, rows.scope(saying), now),
                    saying.kind(),
                    Writes.find(writing, row),
                    provenance);
            batch.expect(row);
            row.forEach(batch::add);
            writes.write(writing, saying.kind(), batch, act);
            String id = batch.idOf(row.getFirst());
            ids.add(id);
            rows.written(saying, row.getFirst(), id);
        }
        return ids;
    }

    /**
     * Takes back what users have said. What was taken back before stays as it is.
     *
     * @param lens who takes it back, looking from now; anybody who may write may, not only whoever said it
     * @throws KithException.NotFound when there is no such statement, or none for them
     * @throws KithException.Refused when it was delivered by an agency, or the lens may not say it, or does not look from now
     */
    public void withdraw(Lens lens, Collection<String> ids) {
        Moment now = now(lens);
        checkSaid(lens, ids);
        String act = Ids.fresh();
        graph.write(writing -> {
            Set<String> withdrawn = withdraw(writing, lens, ids, now, act);
            writes.close(writing, act);
            news.note(writing, act, lens.reader(), News.What.TAKEN_BACK, withdrawn);
            return withdrawn;
        });
    }

    /** Takes sayings back within an act that somebody else closes. */
    Set<String> withdraw(GraphWriter.Writing writing, Lens lens, Collection<String> ids, Moment now, String act) {
        Set<String> withdrawn = new HashSet<>(writing.rows(
                RecordCypher.WITHDRAW_STATEMENTS,
                Map.of(
                        "ids", List.copyOf(ids),
                        "act", act,
                        "at", now,
                        "by", lens.reader().id(),
                        "byName", lens.reader().name()),
                row -> row.text("id")));
        byKind(writing, withdrawn).forEach((kind, some) -> writes.withdrawn(writing, kind, some.keySet(), act));
        return withdrawn;
    }

    /**
     * Brings back what was taken back. What stands stays as it is.
     *
     * @throws KithException.NotFound when there is no such statement, or none for them
     * @throws KithException.Refused when the lens may not say it, or does not look from now
     */
    public void restore(Lens lens, Collection<String> ids) {
        Moment now = now(lens);
        checkSaid(lens, ids);
        String act = Ids.fresh();
        graph.write(writing -> {
            restore(writing, ids, now, act);
            writes.close(writing, act);
            news.note(writing, act, lens.reader(), News.What.BROUGHT_BACK, ids);
            return ids;
        });
    }

    /** Brings sayings back within an act that somebody else closes. */
    void restore(GraphWriter.Writing writing, Collection<String> ids, Moment now, String act) {
        byKind(writing, ids).forEach((kind, some) -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            some.values().stream()
                    .filter(StatementRow::withdrawn)
                    .forEach(statement -> rows.add(Batch.restoring(statement)));
            Set<String> restored = new HashSet<>(writing.rows(
                    RecordCypher.RESTORE_STATEMENTS,
                    Map.of("rows", rows, "act", act, "at", now),
                    row -> row.text("id")));
            writes.restored(writing, kind, restored, act);
        });
    }

    /** What is written beside the cells: who says it, when, and why. */
    static Map<String, Object> provenance(Lens lens, Moment now, @Nullable String why) {
        Map<String, Object> provenance = new HashMap<>(Map.of(
                "saidBy", lens.reader().id(),
                "saidByName", lens.reader().name(),
                "saidAt", now));
        if (why != null && !why.isBlank()) {
            provenance.put("saidWhy", why.strip());
        }
        return provenance;
    }

    private static Map<StatementKind, Map<String, StatementRow>> byKind(
            GraphWriter.Writing writing, Collection<String> ids) {
        Map<StatementKind, Map<String, StatementRow>> byKind = new EnumMap<>(StatementKind.class);
        writing.rows(RecordCypher.FIND_BY_ID, Map.of("ids", List.copyOf(ids)), row -> row.statement("s", "earlier"))
                .forEach(statement -> byKind.computeIfAbsent(statement.kind(), kind -> new HashMap<>())
                        .put(statement.id(), statement));
        return byKind;
    }

    /** The moment of the act. Who looks from another day, or is no person, says nothing. */
    Moment now(Lens lens) {
        if (lens.reader().system() || !lens.asOf().day().equals(clock.today())) {
            throw new KithException.Refused(
                    "What is recorded can only be changed looking from now. Nothing was saved. Go back to now first.");
        }
        return Moment.of(clock.now());
    }

    void checkSaid(Lens lens, Collection<String> ids) {
        Map<String, SayingRows.Seen> seen = look(lens, ids);
        if (!seen.keySet().containsAll(ids)) {
            throw new KithException.NotFound("There is nothing recorded under this address. Load the page again.");
        }
        MaySay.check(
                lens, seen.values().stream().map(thing -> thing.row().kind()).toList());
        if (!seen.values().stream().allMatch(thing -> thing.row().said())) {
            throw new KithException.Refused(
                    "This was delivered by an agency. Only what was said in Kith can be taken back here.");
        }
    }

    /** What exists for them now, by id. */
    Map<String, SayingRows.Seen> seen(Lens lens, Collection<String> ids) {
        Map<String, SayingRows.Seen> seen = new HashMap<>(look(lens, ids));
        seen.values().removeIf(thing -> thing.row().cellsAsOf(lens.asOf()).isEmpty());
        return seen;
    }

    /** What exists for them, also what was taken back. */
    Map<String, SayingRows.Seen> look(Lens lens, Collection<String> ids) {
        return reader.read(lens, VIEW, reading -> {
            Map<String, SayingRows.Seen> seen = new HashMap<>();
            reading.each(RecordCypher.SEEN, Map.of("ids", List.copyOf(ids)), row -> {
                StatementRow statement = row.statement("s", "earlier");
                seen.put(statement.id(), new SayingRows.Seen(statement, row.text("scoped"), row.text("deliverer")));
            });
            return seen;
        });
    }
}
