package org.kith.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs the command that the user typed. */
public final class Commands {

    private Commands() {}

    @Command(
            name = "kith",
            description = "The network around a child, what is unlinked, and which agencies have not been asked.",
            synopsisSubcommandLabel = "COMMAND",
            subcommands = CommandLine.HelpCommand.class)
    private static final class Top {}

    /**
     * Runs a command of the process itself. From here on standard output is for results only: whatever else the program
     * or its libraries print goes to standard error.
     *
     * @return the exit code, or a negative number when the program goes on running
     */
    public static int run(String[] arguments) {
        PrintStream results = System.out;
        System.setOut(System.err);
        keepLogQuietUntilItHasAFile();
        boolean terminal = Boolean.getBoolean("kith.terminal");
        return run(arguments, new Surroundings(results, System.err, terminal, System.getenv()));
    }

    static int run(String[] arguments, Surroundings surroundings) {
        CommandLine account =
                new CommandLine(new AccountCommand(surroundings)).addSubcommand(new AccountCommand.Add(surroundings));
        CommandLine bench = new CommandLine(new BenchCommand())
                .addSubcommand(new BenchGapsCommand(surroundings))
                .addSubcommand(new BenchIdentityCommand(surroundings))
                .addSubcommand(new BenchExploreCommand(surroundings))
                .addSubcommand(new BenchAuditCommand(surroundings))
                .addSubcommand(new BenchReviewCommand(surroundings))
                .addSubcommand(new BenchSearchCommand(surroundings))
                .addSubcommand(new BenchMatchesCommand(surroundings))
                .addSubcommand(new BenchSealedCommand(surroundings));
        CommandLine line = new CommandLine(new Top())
                .addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new GapsCommand(surroundings))
                .addSubcommand(new ReviewCommand(surroundings))
                .addSubcommand(new GenerateCommand(surroundings))
                .addSubcommand(match(surroundings))
                .addSubcommand(bench)
                .addSubcommand(AuditCommand.whole(surroundings))
                .addSubcommand(PapersCommand.whole(surroundings))
                .addSubcommand(account);
        Failures failures = new Failures(surroundings);
        withHelp(line);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(surroundings.results(), true))
                .setErr(new PrintWriter(surroundings.talk(), true))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        return line.execute(arguments);
    }

    private static CommandLine match(Surroundings surroundings) {
        CommandLine match = new CommandLine(new MatchCommand(surroundings));
        java.util.List<String> footer = new java.util.ArrayList<>();
        footer.add("");
        footer.add("Kinds of field:");
        footer.addAll(java.util.List.of(MatchCommand.kinds()));
        footer.addAll(java.util.List.of(match.getCommandSpec().usageMessage().footer()));
        match.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
        return match;
    }

    private static void withHelp(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getSubcommands().values().forEach(Commands::withHelp);
    }

    /** Before the program starts nobody has said yet where the log goes, and a stack trace is nothing for a terminal. */
    private static void keepLogQuietUntilItHasAFile() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }
}
