package org.kith.exchange.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ordinary families by the hundred: the quiet surroundings in which the sample authority's stories stand, and something
 * to try Kith with at any size.
 *
 * <p>A pure function of a seed and a number: no clock, no chance of its own. A family depends on the seed and on the
 * families before it only, so that more families with the same seed are the same families and some more. All ids begin
 * with {@code BG-}; agencies and practitioners are those of the sample's directory and are not made here.
 *
 * <p>The families are meant to raise no finding: nobody's relationship is unverified, nothing is unlinked, enquiries
 * are closed and rest on what was answered. Most families known to many services are like that.
 */
public final class BackgroundFamilies {

    /** The seed of the families in {@code seed-data}: the area code of Calderbrook. */
    public static final long SAMPLE_SEED = 995;

    /** How many of them there are in {@code seed-data}. */
    public static final int SAMPLE_FAMILIES = 160;

    /** The sample's own day; nothing made here became known later. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private BackgroundFamilies() {}

    /**
     * The rows of some families.
     *
     * @param seed which families
     * @param families how many
     * @return their rows family by family, each row after the rows of other kinds it refers to
     */
    public static List<SampleRow> of(long seed, int families) {
        return stream(seed, families).toList();
    }

    /** The same rows one family after the other, for more families than fit into memory at once. */
    public static Stream<SampleRow> stream(long seed, int families) {
        SampleWords words = new SampleWords();
        Neighbourhood neighbourhood = new Neighbourhood(words);
        return IntStream.rangeClosed(1, families).boxed().flatMap(number -> {
            Random random = new Random(seed + STRIDE * number);
            Family family = new FamilyMaker(number, random, words, neighbourhood).make();
            return Stream.concat(
                    new FamilyRows(family).all().stream(), new OrdinaryLife(family, random, words).all().stream());
        });
    }
}
