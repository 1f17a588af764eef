package org.kith.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kith.exchange.ExportReport;
import org.kith.exchange.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Write everything the store holds to an empty folder, in the exchange format, sealed rows too.")
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder to write to; made where it is missing.")
    Path folder = Path.of("");

    @Mixin
    StoreOptions store = new StoreOptions();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        DataFolder data = store.folder(surroundings);
        surroundings.say("Working on the " + (data.live() ? "live" : "demo") + " store in " + data.path());
        ProgressLine progress = new ProgressLine(surroundings);
        try (Started kith = Started.on(data)) {
            ExportReport report =
                    kith.the(Exports.class).write(folder, "Export of everything by ./kith export", progress);
            progress.end();
            for (ExportReport.Written file : report.files()) {
                surroundings.results().println(String.format(Locale.UK, "%,10d  %s", file.rows(), file.file()));
            }
            if (report.leftOut() > 0) {
                surroundings.say(
                        "Left out: %,d rows that users of Kith said and that name things of several deliverers. A backup of the store carries them."
                                .formatted(report.leftOut()));
            }
            if (report.files().isEmpty()) {
                surroundings.say("The store holds nothing yet, and nothing was written.");
            }
        } finally {
            progress.end();
        }
        return ExitCodes.DONE;
    }
}
