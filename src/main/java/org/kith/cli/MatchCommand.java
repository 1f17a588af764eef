package org.kith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.matching.Families;
import org.kith.matching.FieldKind;
import org.kith.matching.MatchedPair;
import org.kith.matching.Matcher;
import org.kith.matching.OneToOne;
import org.kith.matching.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "match",
        description = {
            "Propose which records of people in any CSV file are probably of one person, or which of two files go together,"
                    + " with the probability of each pair and the weight of every field. Nothing is joined, no store is"
                    + " touched, and nobody needs to say beforehand which pairs are right.",
            "",
            "The map says which column is which kind of field:",
            "",
            "  id: unique_id",
            "  fields:",
            "    first_name: given-name",
            "    surname: family-name",
            "    maiden_name: {also: surname}",
            "    dob: date-of-birth",
            "    city: place",
            "  dates: day-first",
            ""
        },
        footer = "%nsrc/docs/matching.md says more about the map, the pairs and how they are weighed.")
final class MatchCommand implements Callable<Integer> {

    private static final double SMALLEST = 1e-6;

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RECORDS.csv", description = "Records of people, a header first.")
    Path records = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER.csv",
            description = "Records to link them with; pairs within one file are then not looked for.")
    @Nullable
    Path other;

    @Option(
            names = "--map",
            paramLabel = "MAP.yaml",
            required = true,
            description = "Which column is which kind of field.")
    Path map = Path.of("");

    @Option(names = "--out", paramLabel = "PAIRS.csv", required = true, description = "Where pairs are written to.")
    Path out = Path.of("");

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "Propose pairs from this probability up (default: ${DEFAULT-VALUE}).")
    double threshold = 0.5;

    @Option(names = "--one-to-one", description = "Keep of each record only its likeliest pair.")
    boolean oneToOne;

    @Option(names = "--direct", description = "Leave out pairs that go together only through a third record.")
    boolean direct;

    @Option(
            names = "--families",
            description = {
                "Hold relatives apart: never propose two records on what families share while their given names differ.",
                "For files of children and families. Without it, relatives are weighed as often as the file shows them."
            })
    boolean families;

    MatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The kinds, as the help lists them. */
    static String[] kinds() {
        return java.util.Arrays.stream(FieldKind.values())
                .map(kind -> String.format(Locale.UK, "  %-15s %s", kind.code(), kind.meaning()))
                .toArray(String[]::new);
    }

    @Override
    public Integer call() {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new KithException.Invalid("--threshold wants a probability from 0 to 1.");
        }
        long started = System.nanoTime();
        MatchMap columns = MatchMap.read(map);
        People people = read(columns);
        Matcher matcher = Matcher.of(people, families ? Families.HELD_APART : Families.AS_FOUND);
        double least = Math.max(SMALLEST, threshold);
        List<MatchedPair> pairs = direct ? matcher.pairs(least) : matcher.pairsWithThrough(least);
        if (oneToOne) {
            pairs = OneToOne.of(pairs);
        }
        PairsFile.write(out, people, matcher, pairs);
        surroundings.say(String.format(
                Locale.UK,
                "%,d records, %,d pairs compared of %,.0f, %,d proposed, in %.1f s.",
                people.size(),
                matcher.compared(),
                people.allPairs(),
                pairs.size(),
                (System.nanoTime() - started) / 1e9));
        return ExitCodes.DONE;
    }

    private People read(MatchMap columns) {
        MatchInput input = new MatchInput(columns.layout());
        input.read(records, columns.id(), columns.columns(), 0);
        if (other != null) {
            input.read(other, columns.otherId(), columns.otherColumns(), 1);
        }
        return input.people();
    }
}
