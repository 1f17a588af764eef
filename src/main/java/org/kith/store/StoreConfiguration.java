package org.kith.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.kith.kernel.KithException;
import org.kith.kernel.ReadLedger;
import org.kith.store.embedded.EmbeddedNeo4j;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Puts the store together: embedded or remote, the same from the driver on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    /** Where the driver connects to; starts the embedded store when no server is named. */
    @Bean
    ServerDoor neo4jConnectionDetails(StoreSettings settings) {
        if (settings.embedded()) {
            EmbeddedNeo4j embedded = EmbeddedNeo4j.start(settings.folder(), settings.pageCache());
            return new ServerDoor(embedded.uri(), AuthTokens.basic(embedded.user(), embedded.password()), embedded);
        }
        return new ServerDoor(
                ServerAddress.of(settings), AuthTokens.basic(settings.user(), passwordOf(settings)), null);
    }

    @Bean
    CypherNames storeCypher() {
        return CypherNames.of(StoreCypher.values());
    }

    @Bean
    CypherCatalog cypherCatalog(List<CypherNames> rooms) {
        return CypherCatalog.load(rooms);
    }

    @Bean
    Sessions sessions(Driver driver, CypherCatalog catalog, StoreSettings settings) {
        new SchemaVersions(driver, settings.database(), catalog).apply();
        return new Sessions(driver, catalog, settings.database());
    }

    /** What Spring Data keeps is kept in the same database. */
    @Bean
    DatabaseSelectionProvider databaseSelectionProvider(StoreSettings settings) {
        return DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(settings.database());
    }

    @Bean
    StoreCheck storeCheck(Sessions sessions, Clock clock) {
        return new StoreCheck(sessions, clock);
    }

    @Bean
    GraphWriter graphWriter(Sessions sessions) {
        return new GraphWriter(sessions);
    }

    /** Only where the whole store is somebody's to throw away. */
    @Bean
    @ConditionalOnBooleanProperty("kith.neo4j.throwaway")
    ThrowawayStore throwawayStore(GraphWriter graph) {
        return new ThrowawayStore(graph);
    }

    @Bean
    GraphReader graphReader(Sessions sessions, ObjectProvider<ReadLedger> ledger) {
        return new GraphReader(sessions, ledger.getObject());
    }

    private static String passwordOf(StoreSettings settings) {
        if (settings.passwordFile() == null) {
            return settings.password();
        }
        try {
            return Files.readString(settings.passwordFile()).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new KithException.Unavailable(
                    "The password file " + settings.passwordFile()
                            + " (kith.neo4j.password-file) cannot be read. Check that it exists and this user may read it.",
                    unreadable);
        }
    }

    /**
     * The connection the driver uses, and the embedded store behind it if there is one. Closed after the driver, because
     * the driver was made from it.
     */
    record ServerDoor(
            URI uri,
            AuthToken token,
            @org.jspecify.annotations.Nullable EmbeddedNeo4j embedded)
            implements Neo4jConnectionDetails, AutoCloseable {

        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public AuthToken getAuthToken() {
            return token;
        }

        @Override
        public void close() {
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
