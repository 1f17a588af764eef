package org.kith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kith.store.embedded.EmbeddedNeo4j;

/**
 * A store of its own in a temporary folder, for work that must leave no trace: emptied between two pieces of work, and
 * removed in the end. The bean is there only where the program was started on such a store.
 */
public final class ThrowawayStore {

    private static final int PAGE = 10_000;

    private final GraphWriter graph;

    ThrowawayStore(GraphWriter graph) {
        this.graph = graph;
    }

    /** Makes a folder for one; only this user may look inside. */
    public static Path makeFolder() {
        try {
            return Files.createTempDirectory("kith-throwaway-");
        } catch (IOException failed) {
            throw new org.kith.kernel.KithException.Unavailable(
                    "No temporary folder can be made (" + failed.getMessage() + "). Free some space and try again.",
                    failed);
        }
    }

    /** Removes the folder of one that has been stopped. */
    public static void remove(Path folder) {
        try {
            EmbeddedNeo4j.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes everything but the schema. */
    public void empty() {
        long removed;
        do {
            removed = graph.write(writing -> writing.rows(
                            StoreCypher.EMPTY_THROWAWAY, Map.of("many", PAGE), row -> row.number("removed"))
                    .getFirst());
        } while (removed > 0);
    }
}
