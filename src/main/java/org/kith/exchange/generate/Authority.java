package org.kith.exchange.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kith.kernel.KithException;
import org.kith.vocabulary.StatementKind;

/**
 * Writes a made-up authority: blocks are made side by side and written in their order, so that nothing but the few that
 * are being made is ever in memory, and the files are the same however many hands there are.
 */
public final class Authority {

    /** The list of planted gaps; no file of the exchange format, and passed over by an import. */
    public static final String TRUTH = "truth.csv";

    private static final int BUFFER = 1 << 16;
    private static final int WAITING_PER_HAND = 2;

    private final Plan plan;
    private final int hands;

    private Authority(Plan plan, int hands) {
        this.plan = plan;
        this.hands = hands;
    }

    /** Hears how many people of all are written. */
    @FunctionalInterface
    public interface Watcher {
        void people(long done, long inAll);
    }

    /** The block of a plan as it is handed from who makes it to who writes it. */
    private record Made(Map<StatementKind, byte[]> files, Map<StatementKind, Integer> rows, byte[] truth) {}

    /**
     * Writes the authority of a plan.
     *
     * @param folder where to: made where it is missing, replaced where it holds an earlier generated authority
     * @throws KithException.Invalid when the folder holds anything else
     * @throws KithException.Unavailable when the folder cannot be written; nothing half-written stays
     */
    public static GeneratedReport write(Plan plan, Path folder, Watcher watcher) {
        return write(plan, folder, Runtime.getRuntime().availableProcessors(), watcher);
    }

    static GeneratedReport write(Plan plan, Path folder, int hands, Watcher watcher) {
        OutputFolder output = OutputFolder.prepare(folder);
        boolean done = false;
        try {
            GeneratedReport report = new Authority(plan, hands).write(output.temporary(), watcher);
            output.keep();
            done = true;
            return report;
        } catch (IOException | UncheckedIOException failed) {
            throw new KithException.Unavailable(
                    "The authority cannot be written to " + folder + " (" + failed.getMessage()
                            + "). Nothing half-written stays. Make room, or name another folder.",
                    failed);
        } finally {
            if (!done) {
                output.discard();
            }
        }
    }

    private GeneratedReport write(Path folder, Watcher watcher) throws IOException {
        Map<StatementKind, OutputStream> files = new EnumMap<>(StatementKind.class);
        Map<StatementKind, Long> rows = new EnumMap<>(StatementKind.class);
        long gaps = 0;
        try (OutputStream truth = open(folder.resolve(TRUTH), BlockRows.TRUTH_HEADER);
                Hands working = new Hands(hands)) {
            for (StatementKind kind : StatementKind.values()) {
                files.put(kind, open(folder.resolve(kind.file()), BlockRows.header(kind)));
            }
            NameBook names = new NameBook();
            Deque<Future<Made>> waiting = new ArrayDeque<>();
            int next = 0;
            for (int block = 0; block < plan.blocks(); block++) {
                while (next < plan.blocks() && waiting.size() < hands * WAITING_PER_HAND) {
                    int number = next++;
                    waiting.add(working.pool().submit(() -> made(new BlockMaker(plan, number, names).make())));
                }
                Made made = ready(waiting.remove());
                for (Map.Entry<StatementKind, byte[]> file : made.files().entrySet()) {
                    OutputStream out = files.get(file.getKey());
                    if (out != null) {
                        out.write(file.getValue());
                    }
                    rows.merge(
                            file.getKey(),
                            made.rows().getOrDefault(file.getKey(), 0).longValue(),
                            Long::sum);
                }
                truth.write(made.truth());
                gaps += count(made.truth());
                watcher.people((long) block * Plan.BLOCK + plan.peopleOf(block), plan.people());
            }
        } finally {
            for (OutputStream file : files.values()) {
                file.close();
            }
        }
        return report(folder, rows, gaps);
    }

    private GeneratedReport report(Path folder, Map<StatementKind, Long> rows, long gaps) throws IOException {
        String delivery = "deliverer,made_at\n" + plan.deliverer() + "," + Ground.at(plan.day(), 6, 0) + "\n";
        Files.writeString(folder.resolve(OutputFolder.DELIVERY), delivery);
        List<GeneratedReport.Written> written = new ArrayList<>();
        for (StatementKind kind : StatementKind.values()) {
            long many = rows.getOrDefault(kind, 0L);
            if (many == 0) {
                Files.delete(folder.resolve(kind.file()));
            } else {
                written.add(new GeneratedReport.Written(kind.file(), many));
            }
        }
        written.add(new GeneratedReport.Written(TRUTH, gaps));
        return new GeneratedReport(written);
    }

    private static Made made(BlockRows rows) {
        Map<StatementKind, byte[]> files = new EnumMap<>(StatementKind.class);
        Map<StatementKind, Integer> counts = new EnumMap<>(StatementKind.class);
        for (StatementKind kind : StatementKind.values()) {
            if (rows.count(kind) > 0) {
                files.put(kind, rows.text(kind).getBytes(StandardCharsets.UTF_8));
                counts.put(kind, rows.count(kind));
            }
        }
        return new Made(files, counts, rows.truthText().getBytes(StandardCharsets.UTF_8));
    }

    private static long count(byte[] lines) {
        long many = 0;
        for (byte one : lines) {
            many += one == '\n' ? 1 : 0;
        }
        return many;
    }

    private static Made ready(Future<Made> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static OutputStream open(Path file, String header) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        out.write(header.getBytes(StandardCharsets.UTF_8));
        return out;
    }

    /** Those who make blocks; whoever is still at work when writing fails is stopped. */
    private record Hands(ExecutorService pool) implements AutoCloseable {

        Hands(int many) {
            this(Executors.newFixedThreadPool(many, Thread.ofPlatform().daemon().factory()));
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
