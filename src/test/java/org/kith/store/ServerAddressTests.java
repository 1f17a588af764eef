package org.kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.KithException;

class ServerAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"bolt+s://192.0.2.1:7687", "neo4j+s://graph.example", "NEO4J+S://graph.example:7687"})
    void anotherMachineWithACheckedCertificateIsTaken(String uri) {
        assertThat(ServerAddress.of(settings(uri, false))).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://192.0.2.1:7687",
                "neo4j://192.0.2.1",
                "bolt+ssc://192.0.2.1",
                "neo4j+ssc://192.0.2.1",
                "BOLT://192.0.2.1",
                "bolt://graph.invalid"
            })
    void anotherMachineInTheClearIsRefusedUntilSomebodyAnswersForTheNetwork(String uri) {
        assertThatThrownBy(() -> ServerAddress.of(settings(uri, false)))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("+s://")
                .hasMessageContaining("kith.neo4j.trusted-network=true");
        assertThat(ServerAddress.of(settings(uri, true))).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://localhost:7687", "neo4j://127.0.0.1", "bolt://[::1]:7687"})
    void thisMachineMayBeReachedInTheClear(String uri) {
        assertThat(ServerAddress.of(settings(uri, false))).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.example", "http://graph.example", "bolt:graph", "bolt+s://", "bolt+s://a b"})
    void whatIsNoAddressOfAServerIsSaidToBeNone(String uri) {
        assertThatThrownBy(() -> ServerAddress.of(settings(uri, true)))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("kith.neo4j.uri")
                .hasMessageContaining(uri);
    }

    @Test
    void theRefusalNamesTheWayThatWasMeant() {
        assertThatThrownBy(() -> ServerAddress.of(settings("neo4j://192.0.2.1", false)))
                .hasMessageContaining("begin kith.neo4j.uri with neo4j+s://");
    }

    private static StoreSettings settings(String uri, boolean trusted) {
        return new StoreSettings(uri, trusted, "neo4j", "", null, "neo4j", Path.of("store"), "256m");
    }
}
