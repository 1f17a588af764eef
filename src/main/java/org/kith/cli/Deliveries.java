package org.kith.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.KithException;
import org.kith.store.ThrowawayStore;

/** What commands ask of a delivery before anything is started for it. */
final class Deliveries {

    private Deliveries() {}

    /**
     * @throws KithException.Invalid when there is no such folder
     */
    static void checkFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KithException.Invalid(
                    "There is no folder " + folder + ". Name the folder that holds the delivery.");
        }
    }

    /** Takes a delivery into a throwaway store, and says what of it was set aside. */
    static void load(Imports imports, Path folder, Surroundings surroundings) {
        Path aside = ThrowawayStore.makeFolder();
        try {
            ImportReport report = imports.take(folder, aside, Progress.UNWATCHED);
            if (report.setAside() + report.idsSetAside() > 0) {
                surroundings.say(String.format(
                        Locale.UK,
                        "%s: %,d rows were set aside and %,d ids of lists left out. ./kith import --check %s says why.",
                        nameOf(folder),
                        report.setAside(),
                        report.idsSetAside(),
                        folder));
            }
        } finally {
            ThrowawayStore.remove(aside);
        }
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
