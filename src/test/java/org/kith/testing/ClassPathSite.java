package org.kith.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves static resources of the class path on a free port of this machine, as the program itself does. */
public final class ClassPathSite implements AutoCloseable {

    private static final List<String> ROOTS = List.of("META-INF/resources", "");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "html", "text/html; charset=utf-8", "css", "text/css");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private ClassPathSite(HttpServer server) {
        this.server = server;
    }

    public static ClassPathSite start() {
        try {
            var site =
                    new ClassPathSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.server.createContext("/", ClassPathSite::answer);
            site.server.setExecutor(site.threads);
            site.server.start();
            return site;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address of a resource, given by its path from the root, with a slash in front. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange;
                InputStream found = open(path)) {
            if (found == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = found.readAllBytes();
            String extension = path.substring(path.lastIndexOf('.') + 1);
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(extension, "text/plain"));
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static InputStream open(String path) {
        if (path.contains("..") || path.endsWith("/")) {
            return null;
        }
        return ROOTS.stream()
                .map(root -> ClassPathSite.class.getResourceAsStream((root.isEmpty() ? "" : "/" + root) + path))
                .filter(stream -> stream != null)
                .findFirst()
                .orElse(null);
    }
}
