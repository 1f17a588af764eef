package org.kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The fictional authority that a demo shows: it comes with the program and is taken in like any delivery. */
public final class Sample {

    private static final String PLACE = "classpath*:/seed-data/*.csv";

    private final Imports imports;
    private final GraphReader graph;
    private final java.time.Clock clock;

    Sample(Imports imports, GraphReader graph, java.time.Clock clock) {
        this.imports = imports;
        this.graph = graph;
        this.clock = clock;
    }

    /** Whether nothing at all has been delivered to the store yet. */
    public boolean missing() {
        Lens lens = Lens.system("Seeing whether the store is empty", AsOf.at(clock.instant()));
        return graph.read(
                        lens,
                        "sample",
                        reading -> reading.rows(ExchangeCypher.DELIVERERS, Map.of(), row -> row.text("deliverer")))
                .isEmpty();
    }

    /**
     * Takes the sample in; doing so again changes nothing.
     *
     * @throws KithException.Unavailable when a row of it cannot be taken: then the program is at fault, not its user
     */
    public ImportReport take(Progress progress) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("kith-sample-");
            copyTo(folder);
            ImportReport report = imports.take(folder, folder.resolve("rejects"), progress);
            if (report.setAside() + report.idsSetAside() > 0) {
                throw new KithException.Unavailable(
                        "The sample that comes with Kith has rows that cannot be taken: " + report.reasons(), null);
            }
            return report;
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The sample that comes with Kith cannot be read (" + failed.getMessage() + ").", failed);
        } finally {
            remove(folder);
        }
    }

    private static void copyTo(Path folder) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
            try (InputStream content = file.getInputStream()) {
                Files.copy(
                        content,
                        folder.resolve(Objects.requireNonNull(file.getFilename())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void remove(@org.jspecify.annotations.Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stays) {
            // A copy of what is in the program itself; the system's own cleaning takes it.
        }
    }
}
