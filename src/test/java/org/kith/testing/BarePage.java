package org.kith.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** An element alone on a page with a strict content security policy, in a browser that notes every complaint. */
public final class BarePage implements AutoCloseable {

    private final Browsers browsers = Browsers.start();
    private final ClassPathSite site = ClassPathSite.start();
    private final List<String> complaints = new ArrayList<>();

    /** A fresh window with nothing in it. */
    public Page window(int width, int height) {
        return window(width, height, ColorScheme.LIGHT, ForcedColors.NONE);
    }

    private Page window(int width, int height, ColorScheme colours, ForcedColors forced) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colours)
                        .setForcedColors(forced)
                        .setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Where a page of the test resources is served. */
    public String address(String path) {
        return site.address(path);
    }

    /** A page in a fresh window of 1280 by 720, painted. */
    public Page open(String path, ColorScheme colours, ForcedColors forced) {
        Page page = window(1280, 720, colours, forced);
        page.navigate(address(path));
        page.waitForFunction("() => window.events?.some(e => e.name === 'painted')");
        return page;
    }

    public Page open(String path) {
        return open(path, ColorScheme.LIGHT, ForcedColors.NONE);
    }

    /** What the browser complained about since. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    @Override
    public void close() {
        site.close();
        browsers.close();
    }
}
