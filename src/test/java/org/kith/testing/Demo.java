package org.kith.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kith.KithApplication;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.review.DemoReview;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demo as people see it: the whole application with the sample authority in an embedded store of its own, and a
 * browser. Started once for all browser tests of a JVM.
 */
public final class Demo {

    private static final class Holder {
        static final ConfigurableApplicationContext APPLICATION = start();
        static final Browsers BROWSERS = Browsers.start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(APPLICATION::close));
        }
    }

    private Demo() {}

    private static ConfigurableApplicationContext start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "browser-tests"));
            Path store = Files.createTempDirectory(folder, "store");
            ConfigurableApplicationContext application = new SpringApplicationBuilder(KithApplication.class)
                    .properties(
                            "kith.demo=true",
                            "kith.neo4j.folder=" + store,
                            "kith.neo4j.page-cache=64m",
                            "logging.threshold.console=WARN")
                    // Said like this, it comes before what the program's own settings say.
                    .run("--server.port=0");
            application.getBean(Sample.class).take(Progress.UNWATCHED);
            application.getBean(DemoReview.class).makeMissing();
            return application;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address of the demo, without a slash at its end. */
    public static String address() {
        return "http://localhost:" + Holder.APPLICATION.getEnvironment().getProperty("local.server.port");
    }

    /** A new window of 1280 by 720, with nobody signed in. */
    public static Page window(ColorScheme colours) {
        WhoIsSignedIn.isKnownTo(Holder.APPLICATION);
        BrowserContext context = Holder.BROWSERS
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 720)
                        .setColorScheme(colours)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.navigate(address() + "/");
        page.getByRole(AriaRole.HEADING).first().waitFor();
        return page;
    }

    /**
     * A window in which one of the demo's people has signed in, on the page where their work begins.
     *
     * @param name the name on the sign-in page, such as {@code Asha Verma}
     */
    public static Page signedIn(String name, ColorScheme colours) {
        Page page = signedInToTheDoor(name, colours);
        nameContacts(page);
        return page;
    }

    /** The same for a story in which contacts are named by hand. */
    public static Page signedInToTheDoor(String name, ColorScheme colours) {
        Page page = window(colours);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .waitFor();
        return page;
    }

    /** Names the likeliest contact wherever the page asks which one is worked on: whoever tells a story has one. */
    private static void nameContacts(Page page) {
        page.addLocatorHandler(
                page.locator(".kith-threshold-choices"),
                choices -> choices.getByRole(AriaRole.BUTTON).first().click());
    }

    /**
     * Takes everything out that somebody of the name said in Kith: the demo is shared, and what one story recorded would
     * stand on the pages of the next.
     */
    public static void forgetWhatWasSaid(String name) {
        try (Session session = Holder.APPLICATION.getBean(Driver.class).session()) {
            session.run(
                            "MATCH (s:Statement) WHERE s.saidByName = $name"
                                    + " OPTIONAL MATCH (s)-[:HAD]->(v:Version) DETACH DELETE s, v",
                            Map.of("name", name))
                    .consume();
            session.run("MATCH (d:Draft) DELETE d").consume();
        }
    }

    /** Takes every family that was opened by name out of the shared demo, so that the next story comes to a shut door. */
    public static void forgetOpenings() {
        try (Session session = Holder.APPLICATION.getBean(Driver.class).session()) {
            session.run("MATCH (o:Opening) DELETE o").consume();
        }
    }
}
