package org.kith.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Scope;
import org.kith.store.GraphReader;
import org.kith.store.Row;
import org.kith.vocabulary.StatementKind;

/**
 * Writes everything the store holds to a folder in the exchange format: the latest versions, under the ids that the
 * deliverers gave, in an order that is always the same. What users of Kith have said stands beside the rows of the
 * deliverer whose things it is about; what somebody took back is left out. What is sealed is in it: whoever may run it may
 * read everything.
 */
public final class Exports {

    private static final String VIEW = "export";

    private final GraphReader graph;
    private final Clock clock;

    Exports(GraphReader graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    private record Deliverer(String name, @Nullable Moment madeAt) {}

    /**
     * Writes everything.
     *
     * @param folder where to: made where it is missing, and refused when it holds anything. One deliverer's files stand
     *     in it, those of several in a folder for each
     * @param reason why, as it will stand in the record of reads
     * @param progress hears how far it has come
     * @throws KithException.Invalid when the folder holds something
     * @throws KithException.Unavailable when the store or the folder is not to be had; what was written is taken away
     */
    public ExportReport write(Path folder, String reason, Progress progress) {
        Lens lens = Lens.system(reason, AsOf.at(clock.instant()));
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            prepare(folder, made);
            ExportReport report = write(folder, lens, progress, made);
            done = true;
            return report;
        } catch (IOException | UncheckedIOException failed) {
            throw new KithException.Unavailable(
                    "The export cannot be written to " + folder + " (" + failed.getMessage()
                            + "). What was written was taken away.",
                    failed);
        } finally {
            if (!done) {
                takeAway(made);
            }
        }
    }

    private static void prepare(Path folder, List<Path> made) throws IOException {
        if (Files.exists(folder)) {
            boolean empty = Files.isDirectory(folder);
            if (empty) {
                try (var entries = Files.list(folder)) {
                    empty = entries.findAny().isEmpty();
                }
            }
            if (!empty) {
                throw new KithException.Invalid(
                        "The export wants an empty folder, and " + folder + " is not one. Name another.");
            }
        } else {
            made.add(folder);
            PrivateFolders.make(folder);
        }
    }

    private ExportReport write(Path folder, Lens lens, Progress progress, List<Path> made) throws IOException {
        List<Deliverer> deliverers = graph.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        ExchangeCypher.DELIVERERS,
                        Map.of(),
                        row -> new Deliverer(row.text("deliverer"), row.momentOrNull("madeAt"))));
        long inAll = graph.read(
                lens,
                VIEW,
                reading -> reading.rows(ExchangeCypher.STATEMENTS_IN_ALL, Map.of(), row -> row.number("many"))
                        .getFirst());
        List<ExportReport.Written> files = new ArrayList<>();
        long leftOut = 0;
        Set<String> names = new HashSet<>();
        for (Deliverer deliverer : deliverers) {
            Path place = deliverers.size() == 1 ? folder : folder.resolve(folderName(deliverer.name(), names));
            if (!Files.exists(place)) {
                made.add(place);
                PrivateFolders.make(place);
            }
            note(place, deliverer, made);
            for (StatementKind kind : StatementKind.values()) {
                long before =
                        files.stream().mapToLong(ExportReport.Written::rows).sum();
                Path file = place.resolve(kind.file());
                made.add(file);
                Wrote wrote = write(
                        lens,
                        kind,
                        new Scope(deliverer.name()),
                        file,
                        many -> progress.rows(Progress.Step.EXPORTING, before + many, inAll));
                leftOut += wrote.leftOut();
                if (wrote.rows() == 0) {
                    Files.delete(file);
                } else {
                    files.add(new ExportReport.Written(deliverer.name(), file, wrote.rows()));
                }
            }
        }
        return new ExportReport(files, leftOut);
    }

    /** Hears how many rows of a file are written. */
    @FunctionalInterface
    private interface Counter {
        void rows(long many);
    }

    private record Wrote(long rows, long leftOut) {}

    private Wrote write(Lens lens, StatementKind kind, Scope scope, Path path, Counter counter) {
        return graph.read(lens, VIEW, reading -> {
            try (ExportFile file = new ExportFile(kind, scope, path)) {
                for (Scope space : List.of(scope, scope.said())) {
                    reading.each(
                            ExchangeCypher.ROWS_OF_KIND,
                            Map.of("deliverer", space.deliverer(), "prefix", space.id(kind, "")),
                            (Row row) -> {
                                file.write(row);
                                counter.rows(file.rows());
                            });
                }
                return new Wrote(file.rows(), file.leftOut());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static void note(Path place, Deliverer deliverer, List<Path> made) throws IOException {
        if (deliverer.name().isEmpty() || deliverer.madeAt() == null) {
            return;
        }
        Path file = place.resolve(DeliveryNote.FILE);
        made.add(file);
        try (CsvWriter writer = ExportFile.open(file)) {
            writer.writeRecord(DeliveryNote.COLUMNS);
            writer.writeRecord(deliverer.name(), deliverer.madeAt().text());
        }
    }

    /** A name for a folder that every file system takes, its own for each deliverer. */
    private static String folderName(String deliverer, Set<String> taken) {
        String plain =
                deliverer.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "default" : plain;
        for (int i = 2; !taken.add(name); i++) {
            name = (plain.isEmpty() ? "default" : plain) + "-" + i;
        }
        return name;
    }

    private static void takeAway(List<Path> made) {
        for (Path path : made.reversed()) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                // It is not the program's any more: somebody else put something into it.
            }
        }
    }
}
