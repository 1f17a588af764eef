package org.kith.exchange;

import java.util.ArrayList;
import java.util.List;

/** Long lists in pieces. */
final class Chunks {

    private static final int SIZE = 2_000;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            chunks.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return chunks;
    }

    /** The same for rows of which some must not be parted. */
    static List<List<CsvRow>> ofWaiting(List<ItemOrigins.Waiting> all) {
        List<List<CsvRow>> chunks = new ArrayList<>();
        List<CsvRow> chunk = new ArrayList<>();
        for (ItemOrigins.Waiting waiting : all) {
            chunk.add(waiting.row());
            if (chunk.size() >= SIZE && !waiting.togetherWithNext()) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }
}
