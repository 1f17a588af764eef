package org.kith.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.record.OpenDelivery;
import org.kith.record.Recorder;
import org.kith.record.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes deliveries in: folders of files in the exchange format. Every row that can be taken is taken, every other is set
 * aside with its reason, and when anything fails on the way nothing of the delivery stays.
 */
public final class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final Recorder recorder;

    Imports(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Takes a delivery in.
     *
     * @param folder the folder that holds the files
     * @param rejects the folder to write rows set aside and warnings to; made only when there are any
     * @param progress hears how far it has come
     * @throws KithException.Invalid when the folder is not there, holds none of the files, or a header or
     *     {@code delivery.csv} cannot be read
     * @throws KithException.Refused when the delivery is older than its deliverer's last
     * @throws KithException.Unavailable when the store or the folder is not to be had
     */
    public ImportReport take(Path folder, Path rejects, Progress progress) {
        return run(folder, rejects, progress, false);
    }

    /** Does everything that {@link #take} does but the writing, and says what would have become of each row. */
    public ImportReport check(Path folder, Path rejects, Progress progress) {
        return run(folder, rejects, progress, true);
    }

    private ImportReport run(Path folder, Path rejectsFolder, Progress progress, boolean dry) {
        try {
            DeliveryFiles files = new DeliveryFiles(folder);
            DeliveryNote note = DeliveryNote.of(folder);
            recorder.checkNotOlder(note.scope(), note.madeAt());
            References references = new References(recorder, note.scope());
            try (Rejects rejects = new Rejects(rejectsFolder, folder)) {
                Findings findings = new Findings(rejects);
                Checking checking = new Checking(files, note.scope(), references, findings, progress);
                checking.run();
                Writing writing = new Writing(files, note.scope(), references, findings, progress, checking.good());
                String delivery = null;
                if (dry) {
                    writing.run((kind, rows) -> recorder.compare(note.scope(), kind, rows));
                } else {
                    delivery = write(folder, files, note, findings, writing);
                }
                return new ImportReport(
                        note.scope().deliverer(),
                        delivery,
                        findings.files(files),
                        findings.reasons(),
                        rejects.written());
            }
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The delivery in " + folder + " cannot be read (" + failed.getMessage()
                            + "). Nothing was imported.",
                    failed);
        }
    }

    private String write(Path folder, DeliveryFiles files, DeliveryNote note, Findings findings, Writing writing)
            throws IOException {
        OpenDelivery delivery = recorder.open(note.scope(), note.madeAt(), nameOf(folder));
        boolean finished = false;
        try {
            writing.run((kind, rows) -> recorder.take(delivery, kind, rows));
            Taken taken = findings.files(files).stream().map(FileReport::taken).reduce(Taken.NOTHING, Taken::plus);
            long setAside = findings.files(files).stream()
                    .mapToLong(FileReport::setAside)
                    .sum();
            recorder.finish(delivery, taken, setAside);
            LOG.info(
                    "Delivery {}: {} rows new, {} changed, {} known, {} set aside",
                    delivery.id(),
                    taken.added(),
                    taken.changed(),
                    taken.same(),
                    setAside);
            finished = true;
            return delivery.id();
        } finally {
            if (!finished) {
                undo(delivery);
            }
        }
    }

    /** What cannot be undone now is undone at the next start, before anything else is written. */
    private void undo(OpenDelivery delivery) {
        try {
            recorder.undo(delivery);
        } catch (KithException failed) {
            LOG.warn("Delivery {} was not finished and will be undone at the next start", delivery.id(), failed);
        }
    }

    /** The last part of the folder's name: enough for a steward, and no path of somebody's machine. */
    static String nameOf(Path folder) {
        @Nullable Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "delivery" : name.toString();
    }
}
