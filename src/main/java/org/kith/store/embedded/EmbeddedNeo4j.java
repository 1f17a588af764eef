package org.kith.store.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.kith.kernel.KithException;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j that lives in this process and answers on loopback only, at a free port, behind a password made at this start
 * and written nowhere: another user of the machine can reach the port and gets no further.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final String USER = "neo4j";

    private final DatabaseManagementService service;
    private final StoreOwner owner;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService service, StoreOwner owner, URI uri, String password) {
        this.service = service;
        this.owner = owner;
        this.uri = uri;
        this.password = password;
    }

    /**
     * Starts the store in a folder, making it where it is missing.
     *
     * @param folder where the store keeps its files
     * @param pageCache memory for the page cache, in Neo4j's notation
     * @throws KithException.Unavailable when another process has the folder, or it cannot be written
     */
    public static EmbeddedNeo4j start(Path folder, String pageCache) {
        Path home = folder.toAbsolutePath();
        StoreOwner owner = StoreOwner.claim(home);
        String password = randomPassword();
        try {
            DatabaseManagementService service = builder(home, pageCache).build();
            setPassword(service, password);
            return new EmbeddedNeo4j(service, owner, boltAddress(service), password);
        } catch (RuntimeException failed) {
            owner.close();
            throw new KithException.Unavailable(
                    "The store in " + home + " could not be started. Nothing in it was changed. Look at "
                            + home.resolve("logs/neo4j.log") + " for the reason.",
                    failed);
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path home, String pageCache) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                // Neo4j reports how it is used to its makers unless told not to. Nothing leaves this machine.
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(pageCache))
                .setConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
                // Logs of transactions are for recovery only; what a delivery changed is kept in the graph itself.
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(200));
    }

    /** Through the process's own door: the system database, which asks nobody for a password here. */
    private static void setPassword(DatabaseManagementService service, String password) {
        var system = service.database(SYSTEM_DATABASE_NAME);
        system.executeTransactionally(
                "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    private static URI boltAddress(DatabaseManagementService service) {
        var database = (GraphDatabaseAPI) service.database(DEFAULT_DATABASE_NAME);
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://localhost:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    private static String randomPassword() {
        byte[] chance = new byte[32];
        new SecureRandom().nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }

    public URI uri() {
        return uri;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        service.shutdown();
        owner.close();
    }

    /** Removes a store that was only ever meant to be thrown away. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
