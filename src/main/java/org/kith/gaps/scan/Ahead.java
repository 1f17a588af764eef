package org.kith.gaps.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kith.kernel.KithException;

/**
 * Looks at pieces a little ahead of whoever keeps what was found: while one is written, the next two are read and worked
 * out, each as of its own moment. They come in their order, so that a scan can go on where it was stopped.
 */
final class Ahead implements AutoCloseable {

    private static final int AHEAD = 2;

    /**
     * What was found in a piece.
     *
     * @param records who was looked at, in order
     */
    record Piece(Collection<String> records, List<Looked> looked) {
        String last() {
            return new ArrayList<>(records).getLast();
        }
    }

    private final Scanner scanner;
    private final Deque<Map<String, EnumSet<Ground>>> left;
    private final Deque<Coming> coming = new ArrayDeque<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AHEAD);

    Ahead(Scanner scanner, List<Map<String, EnumSet<Ground>>> pieces) {
        this.scanner = scanner;
        this.left = new ArrayDeque<>(pieces);
    }

    boolean hasNext() {
        return !left.isEmpty() || !coming.isEmpty();
    }

    Piece next() {
        while (coming.size() < AHEAD && !left.isEmpty()) {
            coming.add(begin(left.removeFirst()));
        }
        try {
            return coming.removeFirst().found().get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KithException.Unavailable(
                    "Looking for gaps was interrupted. It goes on at the next start.", stopping);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }

    private Coming begin(Map<String, EnumSet<Ground>> piece) {
        return new Coming(
                piece,
                workers.submit(() -> new Piece(List.copyOf(piece.keySet()), scanner.look(scanner.lens(), piece))));
    }

    /** Something was written: what was read ahead may be older than that, and is read anew. */
    void anew() {
        List<Coming> old = new ArrayList<>(coming);
        coming.clear();
        old.forEach(piece -> coming.add(begin(piece.records())));
    }

    private record Coming(Map<String, EnumSet<Ground>> records, Future<Piece> found) {}

    @Override
    public void close() {
        workers.shutdown();
    }
}
