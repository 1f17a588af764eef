package org.kith.gaps.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapPattern;
import org.kith.gaps.patterns.Found;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;

/** The made-up deliveries are worth testing on: every pattern is found in some, and is not found in all. */
class RandomDeliveriesTests {

    @Test
    void everyPatternIsFoundInSeveralAndInNotAll() {
        Map<String, Integer> deliveries = new TreeMap<>();
        for (int seed = 0; seed < RandomDeliveries.SEEDS; seed++) {
            Found.all(Slice.of(RandomDeliveries.of(seed).statements(), AsOf.endOf(RandomDeliveries.day(seed)))).stream()
                    .map(Finding::pattern)
                    .distinct()
                    .forEach(pattern -> deliveries.merge(pattern, 1, Integer::sum));
        }
        assertThat(deliveries.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        GapPatterns.shipped().stream().map(GapPattern::id).toList());
        assertThat(deliveries)
                .allSatisfy((pattern, count) -> assertThat(count).as(pattern).isBetween(3, RandomDeliveries.SEEDS - 1));
    }

    @Test
    void oneSeedDrawsTheSameRows() {
        assertThat(RandomDeliveries.of(5).rows())
                .isEqualTo(RandomDeliveries.of(5).rows())
                .isNotEqualTo(RandomDeliveries.of(6).rows());
    }
}
