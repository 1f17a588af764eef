package org.kith.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Folding;

/**
 * What of the queue somebody wants to see.
 *
 * @param source id of an agency whose record one of the two is, or null for any
 * @param otherSource id of the agency whose record the other is, or null for any
 * @param identifier whether only pairs with the same identifier
 * @param unsure whether only pairs about which somebody was unsure
 * @param newWith id of a delivery that brought one of the two when the other was there already, or null for any
 * @param text words of names, a date of birth or a number, each of which some word of the two begins with
 */
public record QueueFilter(
        @Nullable String source,
        @Nullable String otherSource,
        boolean identifier,
        boolean unsure,
        @Nullable String newWith,
        String text) {

    public static final QueueFilter NONE = new QueueFilter(null, null, false, false, null, "");

    /** What it leaves of the queue. */
    List<Kept.Ranked> of(List<Kept.Ranked> all) {
        if (equals(NONE)) {
            return all;
        }
        List<String> words = Folding.words(text);
        return all.stream().filter(ranked -> fits(ranked, words)).toList();
    }

    private boolean fits(Kept.Ranked ranked, List<String> words) {
        Pair pair = ranked.pair();
        return (!identifier || pair.identifier() && !pair.closed())
                && (!unsure || ranked.unsure())
                && (newWith == null || pair.newWith(newWith) != null)
                && fitsSources(pair.one().source(), pair.other().source())
                && fitsText(pair, words);
    }

    private boolean fitsSources(@Nullable String one, @Nullable String other) {
        return fits(source, one) && fits(otherSource, other) || fits(source, other) && fits(otherSource, one);
    }

    private static boolean fits(@Nullable String wanted, @Nullable String source) {
        return wanted == null || wanted.equals(source);
    }

    private static boolean fitsText(Pair pair, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String there = " " + pair.one().words() + " " + pair.other().words();
        return words.stream().allMatch(word -> there.contains(" " + word));
    }
}
