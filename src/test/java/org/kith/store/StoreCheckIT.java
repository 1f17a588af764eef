package org.kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.store.embedded.EmbeddedNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Yes while the store answers, no as soon as it does not; and between the two it is not asked at every turn. */
class StoreCheckIT {

    private static final Config NO_PATIENCE =
            Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();

    @TempDir
    Path folder;

    @Test
    void saysNoOnceTheStoreIsGone() {
        CypherCatalog catalog = CypherCatalog.load(List.of(EveryFile.names()));
        EmbeddedNeo4j store = EmbeddedNeo4j.start(folder, "16m");
        try (Driver driver =
                GraphDatabase.driver(store.uri(), AuthTokens.basic(store.user(), store.password()), NO_PATIENCE)) {
            new SchemaVersions(driver, "neo4j", catalog).apply();
            Sessions sessions = new Sessions(driver, catalog, "neo4j");
            Instant start = Instant.now();
            Ticking clock = new Ticking(start);
            StoreCheck check = new StoreCheck(sessions, clock);

            assertThat(check.answers()).isTrue();

            store.close();
            assertThat(check.answers())
                    .as("within two seconds the last answer stands")
                    .isTrue();

            clock.now = start.plus(Duration.ofSeconds(3));
            assertThat(check.answers()).isFalse();
        }
    }

    private static final class Ticking extends Clock {

        private Instant now;

        private Ticking(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
