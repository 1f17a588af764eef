package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintsTests {

    @Test
    void behavesLikeAMapWhateverIsPutInAndTakenOut() {
        Random chance = new Random(7);
        Fingerprints fingerprints = new Fingerprints();
        Map<Fingerprint, Long> map = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            // Four to each slot, so that they get in each other's way.
            Fingerprint key = new Fingerprint(chance.nextInt(4), chance.nextInt(5_000) * 0x9E3779B97F4A7C15L);
            if (chance.nextInt(3) == 0) {
                fingerprints.remove(key);
                map.remove(key);
            } else {
                long value = 1 + chance.nextInt(100);
                fingerprints.put(key, value);
                map.put(key, value);
            }
        }

        assertThat(fingerprints.size()).isEqualTo(map.size());
        map.forEach((key, value) -> assertThat(fingerprints.get(key)).isEqualTo(value));
        assertThat(fingerprints.has(new Fingerprint(1_000, 1))).isFalse();
    }
}
