package org.kith.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kith.access.Lenses;
import org.kith.audit.chain.Stored;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.OnRecord;
import org.kith.store.GraphReader;

/**
 * The chain as it was hashed, so that anybody can check it with {@code sha256sum} and without Kith: random ids, codes and
 * digests, and no words.
 */
public final class ChainFiles {

    private static final String VIEW = "taken away: chain";
    private static final int AT_ONCE = 2_000;

    private final GraphReader graph;
    private final Lenses lenses;
    private final OnRecord onRecord;

    ChainFiles(GraphReader graph, Lenses lenses, OnRecord onRecord) {
        this.graph = graph;
        this.lenses = lenses;
        this.onRecord = onRecord;
    }

    /**
     * Hands over the text of every entry, writer after writer, each in its order.
     *
     * @param each the writer, and the text of the entry as it was hashed
     * @throws KithException.Invalid when an entry cannot be read: the record is damaged
     */
    public void each(BiConsumer<String, String> each) {
        Lens lens = lenses.system("Exporting the chain of the record of reads");
        // Entries are handed over while they are read: that they are stands on record before.
        onRecord.note(new OnRecord.Happening(OnRecord.Deed.TOOK_AWAY, lens.reader(), VIEW, Set.of(), null));
        graph.read(lens, VIEW, reading -> {
            List<String> writers = reading.rows(AuditCypher.WRITERS, Map.of(), row -> row.text("writer"));
            for (String writer : writers) {
                each(reading, writer, each);
            }
            return writers;
        });
    }

    private static void each(GraphReader.Reading reading, String writer, BiConsumer<String, String> each) {
        long[] behind = {Long.MIN_VALUE};
        int read = AT_ONCE;
        while (read == AT_ONCE) {
            Map<String, Object> params = Map.of("writer", writer, "behind", behind[0], "many", AT_ONCE);
            List<Stored> page = reading.rows(AuditCypher.ENTRIES_OF_WRITER, params, row -> {
                behind[0] = row.number("place");
                return stored(row.properties("e"));
            });
            page.forEach(stored -> each.accept(writer, stored.entry().text()));
            read = page.size();
        }
    }

    private static Stored stored(Map<String, Object> properties) {
        try {
            return EntryRows.stored(properties);
        } catch (RuntimeException noEntry) {
            throw new KithException.Invalid(
                    "An entry cannot be read as Kith writes them. \"./kith audit verify\" says where.", noEntry);
        }
    }
}
