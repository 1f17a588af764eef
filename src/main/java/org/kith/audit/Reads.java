package org.kith.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.store.GraphReader;
import org.kith.store.Row;

/** Reads the record of reads: for whoever may, and put on record like every other read. */
public final class Reads {

    private static final int MOST = 500;

    private final GraphReader graph;
    private final Lenses lenses;

    Reads(GraphReader graph, Lenses lenses) {
        this.graph = graph;
        this.lenses = lenses;
    }

    /**
     * Who was shown something, newest first.
     *
     * @param ids internal ids of records, items or other things, such as all records of one child
     * @param limit at most so many, up to 500
     * @throws KithException.Refused when whoever is signed in may not read the record of reads
     */
    public List<RecordedRead> of(Collection<String> ids, int limit) {
        List<String> wanted = ids.stream().filter(Ids::isId).distinct().toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        String words = wanted.stream().map(id -> '"' + id + '"').collect(Collectors.joining(" OR "));
        return graph.read(lenses.lens(Act.READ_THE_RECORD_OF_READS), "record of reads", reading -> {
            wanted.forEach(id -> reading.touch("AccessEvent", id));
            return reading.rows(
                    AuditCypher.READS_OF, Map.of("words", words, "limit", Math.min(limit, MOST)), Reads::read);
        });
    }

    /** The newest reads of all. */
    public List<RecordedRead> latest(int limit) {
        return graph.read(
                lenses.lens(Act.READ_THE_RECORD_OF_READS),
                "record of reads",
                reading -> reading.rows(AuditCypher.LATEST_READS, Map.of("limit", Math.min(limit, MOST)), Reads::read));
    }

    private static RecordedRead read(Row row) {
        return new RecordedRead(
                row.text("id"),
                Objects.requireNonNull(row.momentOrNull("at")),
                row.text("account"),
                row.text("reader"),
                row.yes("system"),
                row.text("purpose"),
                row.text("view"),
                Objects.requireNonNull(row.momentOrNull("asOf")),
                row.textOrNull("viewpoint"));
    }
}
