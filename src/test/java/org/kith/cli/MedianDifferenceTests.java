package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MedianDifferenceTests {

    private static long[] around(long millionths, int seed) {
        Random chance = new Random(seed);
        long[] sample = new long[400];
        Arrays.setAll(sample, at -> millionths * 1_000 + Math.round(chance.nextGaussian() * 200_000));
        return sample;
    }

    @Test
    void twoOfOneKindAreNotToldApart() {
        MedianDifference same = MedianDifference.of(around(5_000, 1), around(5_000, 2), new Random(3));

        assertThat(same.tellsNothing()).isTrue();
        assertThat(same.from()).isLessThan(same.difference());
        assertThat(same.to()).isGreaterThan(same.difference());
    }

    @Test
    void aTenthOfAMillisecondIsSeen() {
        MedianDifference longer = MedianDifference.of(around(5_100, 1), around(5_000, 2), new Random(3));

        assertThat(longer.tellsNothing()).isFalse();
        assertThat(longer.difference()).isBetween(.05, .15);
    }
}
