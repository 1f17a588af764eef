package org.kith.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kith.kernel.KithException;

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
}
