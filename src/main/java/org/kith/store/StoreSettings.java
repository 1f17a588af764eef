package org.kith.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph is kept.
 *
 * @param uri address of a Neo4j 2025 or 2026 server or cluster ({@code bolt://}, {@code neo4j://}, with {@code +s} for
 *     TLS); empty for the embedded store
 * @param trustedNetwork whether nobody else can reach the network between Kith and that server: otherwise one on another
 *     machine has to be reached with {@code +s}
 * @param user user name for that server
 * @param password its password; {@code passwordFile} is the better place
 * @param passwordFile a file whose first line is the password, such as a mounted secret
 * @param database the database to use
 * @param folder where the embedded store keeps its files; survives restarts
 * @param pageCache memory for the embedded store's page cache, in Neo4j's notation ({@code 256m})
 */
@ConfigurationProperties("kith.neo4j")
public record StoreSettings(
        @DefaultValue("") String uri,
        @DefaultValue("false") boolean trustedNetwork,
        @DefaultValue("neo4j") String user,
        @DefaultValue("") String password,
        @Nullable Path passwordFile,
        @DefaultValue("neo4j") String database,
        @DefaultValue("data/store") Path folder,
        @DefaultValue("256m") String pageCache) {

    public boolean embedded() {
        return uri.isBlank();
    }
}
