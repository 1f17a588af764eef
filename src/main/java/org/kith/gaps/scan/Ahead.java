package org.kith.gaps.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.kith.kernel.KithException;

/**
 * Looks at pieces a little ahead of whoever keeps what was found: while one is written, the next two are worked out. They
 * come in their order, so that a scan can go on where it was stopped.
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

        /** The same without those who were looked at since it was begun: what is kept of them is newer. */
        Piece without(Set<String> records) {
            return new Piece(
                    this.records.stream().filter(id -> !records.contains(id)).toList(),
                    looked.stream()
                            .filter(child -> child.child().records().stream().noneMatch(records::contains))
                            .toList());
        }
    }

    private final Function<Map<String, EnumSet<Ground>>, List<Looked>> looking;
    private final Deque<Map<String, EnumSet<Ground>>> left;
    private final Deque<Future<Piece>> coming = new ArrayDeque<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AHEAD);

    Ahead(Function<Map<String, EnumSet<Ground>>, List<Looked>> looking, List<Map<String, EnumSet<Ground>>> pieces) {
        this.looking = looking;
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
            return coming.removeFirst().get();
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

    private Future<Piece> begin(Map<String, EnumSet<Ground>> piece) {
        return workers.submit(() -> new Piece(List.copyOf(piece.keySet()), looking.apply(piece)));
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
