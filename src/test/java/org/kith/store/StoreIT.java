package org.kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.kernel.KithException;
import org.kith.store.embedded.EmbeddedNeo4j;
import org.kith.testing.ServerProcess;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

/** The store itself: embedded and in a process of its own, its schema and who may have it. */
class StoreIT {

    @TempDir
    Path folder;

    private final CypherCatalog catalog = CypherCatalog.load(List.of(EveryFile.names()));
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    @Test
    void whatIsWrittenIsThereAfterARestart() {
        EmbeddedNeo4j first = EmbeddedNeo4j.start(folder, "16m");
        try (Driver driver = driver(first)) {
            new SchemaVersions(driver, "neo4j", catalog).apply();
            driver.executableQuery("CREATE (:Statement {id: 'kept'})").execute();
        }
        first.close();

        EmbeddedNeo4j second = opened(EmbeddedNeo4j.start(folder, "16m"));
        try (Driver driver = driver(second)) {
            new SchemaVersions(driver, "neo4j", catalog).apply();
            assertThat(driver.executableQuery("MATCH (s:Statement {id: 'kept'}) RETURN s")
                            .execute()
                            .records())
                    .hasSize(1);
        }
        assertThat(second.password()).isNotEqualTo(first.password());
    }

    @Test
    void nobodyGetsInWithoutTheCredentialOfThisStart() {
        EmbeddedNeo4j store = opened(EmbeddedNeo4j.start(folder, "16m"));

        assertThat(store.uri().getHost()).isEqualTo("localhost");
        for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j"))) {
            try (Driver stranger = GraphDatabase.driver(store.uri(), token)) {
                assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
    }

    @Test
    void nothingIsReportedToAnybodyAndNoFileIsReadFromWithin() {
        EmbeddedNeo4j store = opened(EmbeddedNeo4j.start(folder, "16m"));

        try (Driver driver = driver(store)) {
            for (String setting : List.of(
                    "dbms.usage_report.enabled",
                    "dbms.security.allow_csv_import_from_file_urls",
                    "server.http.enabled")) {
                assertThat(driver
                                .executableQuery("SHOW SETTINGS $name YIELD value")
                                .withParameters(java.util.Map.of("name", setting))
                                .execute()
                                .records()
                                .stream()
                                .map(row -> row.get("value").asString())
                                .toList())
                        .as(setting)
                        .containsExactly("false");
            }
        }
    }

    @Test
    void aStoreInUseSaysByWhomAndWhatToDo() {
        opened(EmbeddedNeo4j.start(folder, "16m"));

        assertThatThrownBy(() -> EmbeddedNeo4j.start(folder, "16m"))
                .isInstanceOf(KithException.Unavailable.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("Stop that one first");
    }

    @Test
    void aStoreOfANewerKithIsLeftAlone() {
        EmbeddedNeo4j store = opened(EmbeddedNeo4j.start(folder, "16m"));
        try (Driver driver = driver(store)) {
            new SchemaVersions(driver, "neo4j", catalog).apply();
            driver.executableQuery("CREATE (:SchemaVersion {number: 999, checksum: 'later'})")
                    .execute();

            assertThatThrownBy(() -> new SchemaVersions(driver, "neo4j", catalog).apply())
                    .isInstanceOf(KithException.Refused.class)
                    .hasMessageContaining("newer Kith")
                    .hasMessageContaining("999");
        }
    }

    @Test
    void aServerInItsOwnProcessIsUsedAlikeAndTwoStartsTakeTurns() throws Exception {
        ServerProcess server = opened(ServerProcess.start());
        AuthToken token = AuthTokens.basic(ServerProcess.USER, ServerProcess.PASSWORD);
        List<Callable<Void>> starts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            starts.add(() -> {
                try (Driver driver = GraphDatabase.driver(server.uri(), token)) {
                    new SchemaVersions(driver, "neo4j", catalog).apply();
                }
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Void> start : threads.invokeAll(starts)) {
                start.get();
            }
        }

        try (Driver driver = GraphDatabase.driver(server.uri(), token)) {
            List<Integer> applied = driver
                    .executableQuery("MATCH (v:SchemaVersion) RETURN v.number AS n ORDER BY n")
                    .execute()
                    .records()
                    .stream()
                    .map(row -> row.get("n").asInt())
                    .toList();
            assertThat(applied)
                    .isEqualTo(SchemaVersions.known().stream()
                            .map(SchemaVersions.Version::number)
                            .toList());
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidPlainly() {
        try (Driver driver = GraphDatabase.driver(URI.create("bolt://localhost:1"), AuthTokens.none())) {
            assertThatThrownBy(() -> new SchemaVersions(driver, "neo4j", catalog).apply())
                    .isInstanceOf(KithException.Unavailable.class)
                    .hasMessageContaining("kith.neo4j.uri");
        }
    }

    private static Driver driver(EmbeddedNeo4j store) {
        return GraphDatabase.driver(store.uri(), AuthTokens.basic(store.user(), store.password()));
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.add(resource);
        return resource;
    }
}
