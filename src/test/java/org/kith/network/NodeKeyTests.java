package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NodeKeyTests {

    /** Two sorts of one prefix would make a group of somebody’s own out of a missing father. */
    @ParameterizedTest
    @EnumSource(NodeKey.Sort.class)
    void aKeyIsReadBackAsWhatItWas(NodeKey.Sort sort) {
        NodeKey key = new NodeKey(sort, "one:two");

        assertThat(NodeKey.parse(key.text())).isEqualTo(key);
    }
}
