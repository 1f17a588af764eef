package org.kith.matching;

import java.util.ArrayList;
import java.util.List;

/** Puts what was weighed into words and bits. */
final class Explaining {

    private Explaining() {}

    static Explanation of(Layout layout, Comparer found, Weighing weighed) {
        List<Explanation.Step> steps = new ArrayList<>();
        for (int c = 0; c < layout.columns().size(); c++) {
            PersonField column = layout.columns().get(c);
            int level = found.levels[c];
            String words =
                    level < 0 ? "not known" : column.kind().scale().level(level).words();
            steps.add(new Explanation.Step(column.name(), words, log2(weighed.ratios[c])));
        }
        if (found.swapped) {
            steps.add(new Explanation.Step(
                    Explanation.ORDER, "given and family name the other way round", log2(weighed.order)));
        }
        double same = weighed.prior() * weighed.evidence;
        steps.add(new Explanation.Step(
                Explanation.RELATIVES,
                "may be two relatives who share a name or a home",
                -log2(1 + same * weighed.relation)));
        return new Explanation(log2(weighed.prior()), steps, weighed.probability);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
