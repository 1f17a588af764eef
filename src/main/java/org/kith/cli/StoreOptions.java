package org.kith.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

    @Option(names = "--live", description = "Work on the live store, not on the demo's.")
    boolean live;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Keep the store, the log and the rejects in this folder.")
    @Nullable
    Path data;

    DataFolder folder(Surroundings surroundings) {
        return DataFolder.of(data, live, surroundings.environment(), Path.of(System.getProperty("user.home", ".")));
    }
}
