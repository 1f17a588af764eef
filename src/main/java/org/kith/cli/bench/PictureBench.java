package org.kith.cli.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.store.ThrowawayStore;

/**
 * Measures the network element in a real browser: serves a page with the element and made-up scenes, which measures itself
 * case by case, every case in a page of its own, and posts what it found back.
 */
public final class PictureBench {

    /** A case is done in some seconds; a browser that says nothing for so long has stopped. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String PAGE = "/org/kith/cli/bench/picture/page.html";

    /** Where the element, the libraries it lays out with, and the page itself stand on the class path. */
    private static final Map<String, String> FOLDERS = Map.of(
            "/kith/network/", "/META-INF/resources",
            "/webjars/", "/META-INF/resources",
            "/org/kith/cli/bench/picture/", "");

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "html", "text/html; charset=utf-8", "css", "text/css");

    private final BiConsumer<String, String> say;

    /** @param say takes what was measured and the figures, line by line as they come */
    public PictureBench(BiConsumer<String, String> say) {
        this.say = say;
    }

    /**
     * @param chromium the browser
     * @throws KithException.Unavailable if it does not start or says nothing more
     */
    public void measure(Path chromium) {
        BlockingQueue<List<String>> posted = new LinkedBlockingQueue<>();
        Path profile = ThrowawayStore.makeFolder();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, posted));
            server.setExecutor(threads);
            server.start();
            Process browser = Chromium.open(
                    chromium, profile, "http://127.0.0.1:" + server.getAddress().getPort() + PAGE);
            try {
                listen(posted);
            } finally {
                end(browser);
                server.stop(0);
            }
        } catch (IOException failed) {
            throw new KithException.Unavailable("No page can be served here (" + failed.getMessage() + ").", failed);
        } finally {
            ThrowawayStore.remove(profile);
        }
    }

    private void listen(BlockingQueue<List<String>> posted) {
        while (true) {
            List<String> lines = next(posted);
            if (lines == null) {
                throw new KithException.Unavailable(
                        "The browser said nothing for " + PATIENCE.toSeconds()
                                + " seconds. What was measured stands above.",
                        null);
            }
            for (String line : lines) {
                String[] parts = line.split("\t", 2);
                if (parts[0].equals("end")) {
                    return;
                }
                say.accept(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
    }

    private static @Nullable List<String> next(BlockingQueue<List<String>> posted) {
        try {
            return posted.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void end(Process browser) {
        browser.descendants().forEach(ProcessHandle::destroy);
        browser.destroy();
        try {
            if (!browser.waitFor(10, TimeUnit.SECONDS)) {
                browser.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, BlockingQueue<List<String>> posted) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                posted.add(body.lines().toList());
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            try (InputStream found = open(path)) {
                if (found == null) {
                    exchange.sendResponseHeaders(404, -1);
                    return;
                }
                byte[] body = found.readAllBytes();
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
                exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
                exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static @Nullable InputStream open(String path) {
        if (path.contains("..") || path.endsWith("/")) {
            return null;
        }
        return FOLDERS.entrySet().stream()
                .filter(folder -> path.startsWith(folder.getKey()))
                .findFirst()
                .map(folder -> PictureBench.class.getResourceAsStream(folder.getValue() + path))
                .orElse(null);
    }
}
