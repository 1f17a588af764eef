package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Reads what people's records are compared by, through a lens. */
final class Records {

    /** Ids asked for at once. */
    static final int PIECE = 500;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final DomainClock clock;

    Records(GraphReader reader, GraphWriter writer, DomainClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /** Of two readings of a store the second may come in its place: whatever was taken from the first is thrown away. */
    interface Taking extends Consumer<Known> {
        void begin();
    }

    /** Now, and nothing sealed or restricted: what may be kept for everybody. */
    Lens open() {
        return Lens.system("Comparing people's records", AsOf.at(clock.now())).cleared(org.kith.kernel.Clearance.NONE);
    }

    /** Now, and everything: for finding out whose record a change bears on, never for what it says. */
    private Lens everything() {
        return Lens.system("Finding out whose records a change bears on", AsOf.at(clock.now()));
    }

    /** Every record that exists for the lens, one by one as they come. */
    void each(Lens lens, UnaryOperator<String> person, Taking taking) {
        KnownMaker maker = new KnownMaker(lens, person);
        reader.read(lens, "comparing records", reading -> {
            taking.begin();
            reading.each(IdentityCypher.ALL_RECORDS, Map.of(), row -> {
                Known known = maker.known(row);
                if (known != null) {
                    taking.accept(known);
                }
            });
            return taking;
        });
    }

    /**
     * Some records.
     *
     * @param shown whether what they say is shown to whoever reads: then they are on the record of this read
     * @return those that exist for the lens, by their ids, in the order asked for
     */
    Map<String, Known> of(Lens lens, UnaryOperator<String> person, Collection<String> ids, String view, boolean shown) {
        KnownMaker maker = new KnownMaker(lens, person);
        Map<String, Known> all = new LinkedHashMap<>();
        List<String> wanted = ids.stream().distinct().toList();
        for (int from = 0; from < wanted.size(); from += PIECE) {
            List<String> piece = wanted.subList(from, Math.min(wanted.size(), from + PIECE));
            all.putAll(reader.read(lens, view, reading -> {
                Map<String, Known> found = new LinkedHashMap<>();
                reading.each(IdentityCypher.RECORDS, Map.of("ids", piece), row -> {
                    Known known = maker.known(row);
                    if (known != null) {
                        found.put(known.id(), known);
                        if (shown) {
                            reading.touch(StatementKind.PERSON_RECORD.label(), known.id());
                        }
                    }
                });
                return found;
            }));
        }
        return all;
    }

    /** Every judgement that exists for the lens. */
    List<Judged> judgements(Lens lens) {
        return reader.read(
                lens,
                "judgements of identity",
                reading -> reading.rows(
                        IdentityCypher.JUDGEMENTS, Map.of(), row -> Judged.of(new Cells(row.properties("judgement")))));
    }

    /**
     * What some changes bear on.
     *
     * @param records ids of records that are compared otherwise since
     * @param judgements whether anything was judged
     */
    record Touched(Set<String> records, boolean judgements) {}

    /** Whose records some statements bear on, whatever hides them now: what was open may just have been sealed. */
    Touched touched(Collection<String> statements) {
        Lens lens = everything();
        Set<String> records = new HashSet<>();
        boolean judgements = false;
        List<String> all = List.copyOf(statements);
        for (int from = 0; from < all.size(); from += PIECE) {
            List<String> piece = all.subList(from, Math.min(all.size(), from + PIECE));
            List<Boolean> judged = reader.read(
                    lens,
                    "comparing records",
                    reading -> reading.rows(IdentityCypher.TOUCHED, Map.of("ids", piece), row -> {
                        records.add(row.text("record"));
                        return row.yes("judgement");
                    }));
            judgements |= judged.contains(true);
        }
        return new Touched(records, judgements);
    }

    /** Records that this lens reads otherwise than one to whom nothing is open. */
    Set<String> opened(Lens lens) {
        List<String> opens = List.copyOf(lens.clearance().opens());
        if (opens.isEmpty()) {
            return Set.of();
        }
        return reader.read(
                lens,
                "comparing records",
                reading -> new HashSet<>(
                        reading.rows(IdentityCypher.OPENED, Map.of("rows", opens), row -> row.text("record"))));
    }

    /** Which of some records are gone from the store. */
    Set<String> gone(Collection<String> ids) {
        Set<String> gone = new HashSet<>(ids);
        List<String> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += PIECE * 20) {
            List<String> piece = all.subList(from, Math.min(all.size(), from + PIECE * 20));
            gone.removeAll(writer.write(
                    writing -> writing.rows(IdentityCypher.THERE, Map.of("ids", piece), row -> row.text("id"))));
        }
        return gone;
    }

    /** What of some records was known at an earlier moment, by their ids. */
    Map<String, Cells> then(Lens lens, Collection<String> ids, Moment moment) {
        AsOf asOf = AsOf.at(moment.instant());
        return reader.read(lens, "comparing records", reading -> {
            Map<String, Cells> then = new HashMap<>();
            for (StatementRow row : reading.rows(
                    IdentityCypher.SAID_THEN, Map.of("ids", List.copyOf(ids)), row -> row.statement("s", "earlier"))) {
                row.cellsAsOf(asOf).ifPresent(cells -> then.put(row.id(), cells));
            }
            return then;
        });
    }
}
