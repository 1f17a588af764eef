package org.kith.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.kith.kernel.KithException;
import org.kith.papers.Papers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "papers",
        description = "The papers that go with an installation; read them in the browser, on the page Papers.",
        subcommands = CommandLine.HelpCommand.class)
final class PapersCommand {

    static CommandLine whole(Surroundings surroundings) {
        return new CommandLine(new PapersCommand()).addSubcommand(new Approve(surroundings));
    }

    @Command(
            name = "approve",
            description =
                    "Record that somebody approved the papers as they stand now. The live program opens no page about"
                            + " children before.")
    static final class Approve implements Callable<Integer> {

        private final Surroundings surroundings;

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who approved them.")
        String by = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "In which role they did.")
        String role = "";

        @Option(names = "--on", required = true, paramLabel = "DATE", description = "On which day, such as 2026-10-13.")
        LocalDate on = LocalDate.EPOCH;

        @Mixin
        StoreOptions store = new StoreOptions();

        Approve(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            DataFolder data = store.folder(surroundings);
            if (!data.live()) {
                throw new KithException.Refused("The demo needs no approval. Name the live store with --live.");
            }
            try (Started kith = Started.on(data)) {
                Papers papers = kith.the(Papers.class);
                papers.record(by, role, on, "the command line, " + System.getProperty("user.name", "somebody"));
                surroundings
                        .results()
                        .println("Recorded: approved by " + by + ", " + role + ", on " + on + ", version "
                                + papers.latest().orElseThrow().version() + ".");
            }
            return ExitCodes.DONE;
        }
    }
}
