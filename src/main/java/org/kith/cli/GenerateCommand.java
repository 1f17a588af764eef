package org.kith.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kith.exchange.Progress;
import org.kith.exchange.generate.Authority;
import org.kith.exchange.generate.GeneratedReport;
import org.kith.exchange.generate.Plan;
import org.kith.kernel.KithException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "generate",
        description =
                "Make up an authority of any size in the exchange format, with the gaps planted in it in truth.csv. The"
                        + " same people, seed and day make the same files. Everybody in it is invented; no store is"
                        + " touched.")
final class GenerateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write to: new, empty, or holding an earlier generated authority.")
    Path folder = Path.of("");

    @Option(names = "--people", paramLabel = "N", required = true, description = "How many people there are.")
    int people;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Which authority of that size (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "The day on which everything is told (default: 2026-10-13, the demo's).")
    String day = Plan.DEMO_DAY.toString();

    GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Plan plan = plan();
        ProgressLine progress = new ProgressLine(surroundings);
        try {
            GeneratedReport report = Authority.write(
                    plan, folder, (done, inAll) -> progress.rows(Progress.Step.GENERATING, done, inAll));
            progress.end();
            for (GeneratedReport.Written file : report.files()) {
                surroundings.results().println(String.format(Locale.UK, "%,10d  %s", file.rows(), file.name()));
            }
        } finally {
            progress.end();
        }
        surroundings.say(
                "Gaps are planted for " + plan.day() + "; truth.csv names them, and an import passes it over.");
        return ExitCodes.DONE;
    }

    private Plan plan() {
        if (people < 1 || people > Plan.MOST_PEOPLE) {
            throw new KithException.Invalid(
                    String.format(Locale.UK, "--people wants a number from 1 to %,d.", Plan.MOST_PEOPLE));
        }
        try {
            return new Plan(people, seed, LocalDate.parse(day), Plan.PEOPLE_PER_GAP);
        } catch (DateTimeException notADate) {
            throw new KithException.Invalid("--day wants a day such as 2026-10-13.", notADate);
        }
    }
}
