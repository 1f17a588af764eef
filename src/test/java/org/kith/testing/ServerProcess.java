package org.kith.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j server in a process of its own, with authentication on: what a council's server is to Kith. Ends with the test,
 * or with the test's process.
 */
public final class ServerProcess implements AutoCloseable {

    public static final String USER = "neo4j";
    public static final String PASSWORD = "a-council-s-own-secret";

    private static final String READY = "READY ";

    private final Process process;
    private final URI uri;

    private ServerProcess(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Starts the server and waits until it answers. */
    public static ServerProcess start() throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return new ServerProcess(process, URI.create(line.substring(READY.length())));
            }
        }
        throw new IOException("the server's process ended before it was ready");
    }

    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** The server's own process. */
    public static void main(String[] arguments) throws IOException {
        Neo4j neo4j = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        neo4j.databaseManagementService()
                .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        java.util.Map.of("password", PASSWORD));
        System.out.println(READY + neo4j.boltURI());
        System.out.flush();
        // Standard input ends with the process that started this one.
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        neo4j.close();
    }
}
