package org.kith.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kith.circle.CircleReader;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sealed",
        description =
                "Measure whether it takes another time to ask for somebody or something sealed than for what is not there:"
                        + " by page, by search and by ways, on the sample authority, one after the other in an order drawn"
                        + " by lot.")
final class BenchSealedCommand implements Callable<Integer> {

    private static final String VIEW = "bench";
    private static final int WARM = 300;

    /** The same lots each time. */
    private static final long SEED = 20_261_122;

    private final Surroundings surroundings;

    @Option(names = "--times", paramLabel = "N", description = "Asked so often of each (default: ${DEFAULT-VALUE}).")
    int times = 1_000;

    BenchSealedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Started kith = Started.onThrowawayStore()) {
            kith.the(Sample.class).take(Progress.UNWATCHED);
            CircleReader circles = kith.the(CircleReader.class);
            Search search = kith.the(Search.class);
            Lens lens = new Lens(
                    new Reader(Ids.fresh(), "Somebody", false),
                    "Measuring",
                    AsOf.at(kith.the(DomainClock.class).now()),
                    Viewpoint.TOGETHER,
                    Clearance.NONE,
                    Remit.EVERYBODY);
            Slice all = circles.everything(lens.cleared(Clearance.EVERYTHING), VIEW);
            Slice open = circles.everything(lens, VIEW);
            PersonRecordRow person = sealed(all, open, PersonRecordRow.class);
            HouseholdRow home = sealed(all, open, HouseholdRow.class);
            ItemRow item = sealed(all, open, ItemRow.class);
            String other = open.rows(PersonRecordRow.class).iterator().next().id();
            Map<String, Ask> asks = new LinkedHashMap<>();
            asks.put("page of a person", new Ask(person.id(), id -> circles.circle(lens, id, VIEW)));
            asks.put("page of a place", new Ask(home.id(), id -> circles.household(lens, id, VIEW)));
            asks.put("page of an item", new Ask(item.id(), id -> circles.item(lens, id, VIEW)));
            asks.put(
                    "ways to a person",
                    new Ask(
                            person.id(),
                            id -> circles.between(lens, other, id, 4, VIEW, (slice, cut) -> slice, Slice::ids)));
            asks.put("search of a name", search(search, lens, person.givenNames() + " " + person.familyName()));
            asks.put("search of an address", search(search, lens, String.valueOf(home.addressLine())));
            asks.forEach((what, ask) ->
                    surroundings.results().println(String.format(Locale.UK, "%-24s %s", what, measured(ask))));
            surroundings.results().flush();
        }
        return ExitCodes.DONE;
    }

    /** Against the same words, but made-up ones where nothing open has them: how many others have one takes its own time. */
    private static Ask search(Search search, Lens lens, String words) {
        String absent = Arrays.stream(words.split(" "))
                .map(word -> search.find(lens, word).nothing() ? "q".repeat(word.length()) : word)
                .collect(Collectors.joining(" "));
        return new Ask(words, absent, typed -> search.find(lens, typed));
    }

    /**
     * Something to ask for that is sealed, and as much that is not there.
     *
     * @param absent empty for an id that nothing has, another each time
     */
    private record Ask(String sealed, String absent, Consumer<String> way) {

        Ask(String sealed, Consumer<String> way) {
            this(sealed, "", way);
        }

        long nanos(boolean forSealed) {
            String asked = forSealed ? sealed : absent.isEmpty() ? Ids.fresh() : absent;
            long start = System.nanoTime();
            try {
                way.accept(asked);
            } catch (KithException.NotFound expected) {
                // As it should be, for either of them.
            }
            return System.nanoTime() - start;
        }
    }

    private MedianDifference measured(Ask ask) {
        Random chance = new Random(SEED);
        for (int at = 0; at < WARM; at++) {
            ask.nanos(chance.nextBoolean());
        }
        long[] sealed = new long[times];
        long[] absent = new long[times];
        for (int at = 0; at < times; at++) {
            boolean first = chance.nextBoolean();
            if (first) {
                sealed[at] = ask.nanos(true);
            }
            absent[at] = ask.nanos(false);
            if (!first) {
                sealed[at] = ask.nanos(true);
            }
        }
        return MedianDifference.of(sealed, absent, chance);
    }

    private static <R extends Row> R sealed(Slice all, Slice open, Class<R> kind) {
        List<R> sealed = all.rows(kind).stream()
                .filter(row -> open.row(kind, row.id()) == null)
                .toList();
        if (sealed.isEmpty()) {
            throw new IllegalStateException("nothing of the sample is sealed: " + kind.getSimpleName());
        }
        return sealed.getFirst();
    }
}
