package org.kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaVersionsTests {

    @Test
    void eachVersionHasANumberOfItsOwnAndNoneIsLeftOut() {
        List<Integer> numbers = SchemaVersions.known().stream()
                .map(SchemaVersions.Version::number)
                .toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
