package org.kith.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.Imports;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.store.ThrowawayStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "gaps",
        description =
                "Say what is not joined in deliveries, one line of JSON for each. Each is read in a store of its own,"
                        + " which is thrown away; the demo and the live store are not touched.")
final class GapsCommand implements Callable<Integer> {

    /** Who looks. */
    enum Reader {
        CLEARED,
        UNCLEARED
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders that hold a delivery each.")
    List<Path> folders = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day looked from, as 2024-03-09.")
    String asOf = "";

    @Option(names = "--child", paramLabel = "ID", description = "Only this child: the delivered id of a record of it.")
    @Nullable
    String child;

    @Option(
            names = "--reader",
            paramLabel = "cleared|uncleared",
            description = "Whether sealed rows exist for the reader (default: ${DEFAULT-VALUE}).")
    Reader reader = Reader.CLEARED;

    @Option(
            names = "--viewpoint",
            paramLabel = "AGENCY",
            description = "Only what this agency could have known: its delivered id.")
    @Nullable
    String viewpoint;

    @Option(
            names = "--first-detectable",
            description = "Say of each finding the first day of the unbroken run of days on which it held.")
    boolean firstDetectable;

    @Option(names = "--json", description = "One line of JSON for each delivery: the only form there is.")
    boolean json;

    GapsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        GapScan.Question question = new GapScan.Question(
                moment(),
                reader == Reader.CLEARED ? Clearance.EVERYTHING : Clearance.NONE,
                child,
                viewpoint,
                firstDetectable);
        folders.forEach(Deliveries::checkFolder);
        try (Started kith = Started.onThrowawayStore()) {
            ThrowawayStore store = kith.the(ThrowawayStore.class);
            GapScan scan = kith.the(GapScan.class);
            for (Path folder : folders) {
                store.empty();
                Deliveries.load(kith.the(Imports.class), folder, surroundings);
                surroundings.results().println(scan.line(folder.toString(), question));
                surroundings.results().flush();
            }
        }
        return ExitCodes.DONE;
    }

    private AsOf moment() {
        try {
            Moment moment = Moment.parse(asOf);
            return moment.bare() ? AsOf.endOf(moment.day()) : AsOf.at(moment.instant());
        } catch (DateTimeException notADate) {
            throw new KithException.Invalid("--as-of wants a day such as 2024-03-09.", notADate);
        }
    }
}
