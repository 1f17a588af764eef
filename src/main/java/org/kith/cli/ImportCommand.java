package org.kith.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Take a delivery in: a folder of CSV files in the exchange format. Rows that cannot be taken are set"
                        + " aside with their reason, all others go in. Doing it twice changes nothing.")
final class ImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder that holds the delivery.")
    Path folder = Path.of("");

    @Option(names = "--check", description = "Only say what would become of each row; write nothing to the store.")
    boolean check;

    @Option(
            names = "--rejects",
            paramLabel = "DIR",
            description = "Write rows set aside to this folder (default: DIR-rejects in the data folder).")
    @Nullable
    Path rejects;

    @Option(
            names = "--without-matches",
            description =
                    "Do not compare the new records with those already there: in a large store that takes minutes.")
    boolean withoutMatches;

    @Mixin
    StoreOptions store = new StoreOptions();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Deliveries.checkFolder(folder);
        DataFolder data = store.folder(surroundings);
        surroundings.say("Working on the " + (data.live() ? "live" : "demo") + " store in " + data.path());
        ProgressLine progress = new ProgressLine(surroundings);
        try (Started kith = Started.on(data)) {
            Imports imports = kith.the(Imports.class);
            Path aside = rejects == null ? data.rejectsOf(folder) : rejects;
            ImportReport report =
                    check ? imports.check(folder, aside, progress) : imports.take(folder, aside, progress);
            progress.end();
            new ReportPrinter(surroundings).print(report);
            if (!withoutMatches) {
                new MatchesAfter(surroundings).say(kith, report);
            }
        } finally {
            progress.end();
        }
        return ExitCodes.DONE;
    }
}
