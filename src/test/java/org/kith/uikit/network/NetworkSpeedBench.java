package org.kith.uikit.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Browsers;
import org.kith.testing.ClassPathSite;

/**
 * How smoothly 300 nodes, their edges and 60 containers move in a real browser without a GPU. A measurement and no test:
 * {@code ./mvnw test-compile failsafe:integration-test@browser -Dit.test=NetworkSpeedBench} writes the frames a second to
 * {@code target/network-speed-*.txt}.
 */
class NetworkSpeedBench {

    @ParameterizedTest
    @ValueSource(strings = {"ecomap", "force"})
    void threeHundredNodesMoveSmoothly(String layout) throws IOException {
        try (Browsers browsers = Browsers.start();
                ClassPathSite site = ClassPathSite.start();
                BrowserContext context =
                        browsers.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 720))) {
            Page page = context.newPage();
            page.navigate(site.address("/network/page.html?scene=300&layout=" + layout));
            page.waitForFunction("() => window.events?.some(e => e.name === 'painted' && e.phase === 'final')");
            Object painted = page.evaluate("() => window.events.filter(e => e.name === 'painted')"
                    + ".map(e => `${e.phase} painted after ${Math.round(e.at - window.began)} ms, layout ${e.ms} ms`)");
            @SuppressWarnings("unchecked")
            Map<String, Integer> figures = (Map<String, Integer>) page.evaluate("() => window.measure(4000)");

            Files.writeString(
                    Path.of("target", "network-speed-" + layout + ".txt"),
                    layout + ": " + painted + System.lineSeparator() + "frames a second: " + figures
                            + System.lineSeparator());
            assertThat(figures).containsEntry("nodes", 300).containsEntry("containers", 60);
            assertThat(figures.get("edges")).isGreaterThan(350);
        }
    }
}
