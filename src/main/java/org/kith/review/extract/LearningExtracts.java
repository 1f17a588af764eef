package org.kith.review.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Replay;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.review.Period;
import org.kith.review.ReviewedPeriod;
import org.kith.settings.Clocks;

/** Reads the families of a review and makes its learning extract. */
public final class LearningExtracts {

    private static final String VIEW = "learning extract of a review";

    private final CircleReader circles;
    private final GapFinder finder;
    private final Supplier<Clocks> clocks;
    private final RandomGenerator chance;

    /**
     * @param clocks those that hold when an extract is made
     * @param chance draws the ids; nobody must be able to guess what it draws
     */
    public LearningExtracts(CircleReader circles, GapFinder finder, Supplier<Clocks> clocks, RandomGenerator chance) {
        this.circles = circles;
        this.finder = finder;
        this.clocks = clocks;
        this.chance = chance;
    }

    /**
     * By what was known at the end of the period. Reading is on record under the lens before this returns.
     *
     * @param children ids of records of the children
     * @param lens who makes it, and within which remit; its moment and eyes do not matter
     * @throws KithException.NotFound when nothing of a child was known in the period
     */
    public LearningExtract of(List<String> children, Period period, Lens lens) {
        Lens end = lens.asOf(AsOf.endOf(period.to())).through(Viewpoint.TOGETHER);
        return of(circles.replay(end, children, VIEW), children, period);
    }

    /** The same of rows that were read already. */
    LearningExtract of(Replay replay, List<String> children, Period period) {
        Map<List<String>, ReviewedPeriod> around = new LinkedHashMap<>();
        for (String child : children) {
            Person person = replay.at(replay.last()).people().of(child);
            if (person == null) {
                throw new KithException.NotFound(
                        "Of one of the children nothing was known by the end of the period. Choose a later last day.");
            }
            around.putIfAbsent(
                    person.ref().records(),
                    new ReviewedPeriod(replay, person.ref().records(), period));
        }
        return LearningExtract.of(
                around.values(), new FindingSpans(finder), clocks.get().calendar(), chance);
    }
}
