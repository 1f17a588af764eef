package org.kith.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/**
 * Pictures of every view, taken from the demo, for the documents. They are written to {@code target/pictures}; with
 * {@code KITH_PICTURES=update} in the environment those of the documents are written anew. To show another view, add it to
 * the list.
 */
class ScreensPlaywrightIT {

    private static final Path DOCS = Path.of("src", "docs");

    /**
     * A view.
     *
     * @param name of its file, without the ending
     * @param who looks at it
     * @param steps from the page where their work begins to the view
     */
    record Screen(String name, String who, Consumer<Page> steps) {

        Screen(String name, Consumer<Page> steps) {
            this(name, "Asha Verma", steps);
        }

        @Override
        public String toString() {
            return name;
        }

        String file() {
            return "screen-" + name + ".png";
        }
    }

    static List<Screen> screens() {
        return List.of(
                new Screen("find", page -> search(page, "zuz")),
                new Screen("overview", page -> child(page, "zuz")),
                new Screen("network-rings", page -> network(page, "zuz")),
                new Screen("network-forces", page -> {
                    network(page, "zuz");
                    view(page, "forces");
                    page.waitForFunction("() => !document.querySelector('kith-network').shadowRoot"
                            + ".querySelector('.node.unplaced')");
                }),
                new Screen("network-genogram", page -> {
                    network(page, "zuz");
                    view(page, "genogram");
                    page.locator("kith-network [role=option]").first().waitFor();
                }),
                new Screen("network-timeline", page -> {
                    network(page, "zuz");
                    view(page, "timeline");
                    page.locator("kith-timeline [role=option]").first().waitFor();
                }),
                new Screen("network-earlier", page -> {
                    network(page, "zuz");
                    button(page, "Previous change").click();
                    page.getByText("Facts cannot be changed from here").first().waitFor();
                }),
                new Screen("network-ask", page -> {
                    network(page, "zuz");
                    page.locator(".kith-silences button").first().click();
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the ask"))
                            .waitFor();
                }),
                new Screen("network-way", page -> {
                    network(page, "zuz");
                    Walk.choose(page, "Connections", "Find the way…");
                    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("The way to"))
                            .fill("Darren Pickles");
                    page.keyboard().press("Enter");
                    page.locator(".kith-find-way-results li").first().waitFor();
                }),
                new Screen("network-common", page -> {
                    network(page, "Reece Brogan");
                    Walk.choose(page, "Connections", "In common…");
                    page.locator(".kith-common-results li").first().waitFor();
                }),
                new Screen("involved", page -> tab(page, "zuz", "Who is involved")),
                new Screen("gaps", page -> tab(page, "zuz", "Gaps and asks")),
                new Screen("unlinked", page -> tab(page, "Reece Brogan", "Unlinked")),
                new Screen("information", page -> tab(page, "zuz", "Information")),
                new Screen("chronology", page -> tab(page, "zuz", "Chronology")),
                new Screen("item", page -> {
                    tab(page, "Mia Adeyemi", "Information");
                    page.locator(".kith-item-list")
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Locator.GetByRoleOptions().setName("Mother: she rolled onto a wooden block"))
                            .first()
                            .click();
                    page.locator(".kith-information-side [data-stage=shared]").waitFor();
                }),
                new Screen("share", page -> {
                    tab(page, "zuz", "Information");
                    button(page, "Share items…").click();
                    Locator dialog = page.getByRole(AriaRole.DIALOG);
                    dialog.getByRole(AriaRole.CHECKBOX).first().check();
                    dialog.getByLabel("With whom?").fill("Weir Bank Primary School");
                    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Weir Bank Primary School"))
                            .first()
                            .click();
                    dialog.getByLabel("With whom?").press("Escape");
                    dialog.locator(".kith-ask-preview").waitFor();
                }),
                new Screen("enquiries", page -> tab(page, "zuz", "Enquiries")),
                new Screen("decide", page -> {
                    tab(page, "zuz", "Enquiries");
                    button(page, "Decide…").click();
                    page.locator(".kith-before").waitFor();
                }),
                new Screen("referral", page -> {
                    button(page, "New referral…").click();
                    page.getByLabel("The concern, in their words").waitFor();
                }),
                new Screen("ask", page -> {
                    tab(page, "zuz", "Who is involved");
                    button(page, "Ask… Weir Bank Primary School about Zuzanna Mazur")
                            .click();
                    page.locator(".kith-ask-preview").waitFor();
                }),
                new Screen("requests", page -> {
                    page.navigate(Demo.address() + "/requests");
                    page.locator(".kith-wait").first().waitFor();
                }),
                new Screen("still", page -> {
                    page.navigate(Demo.address() + "/unlinked/still");
                    page.locator(".kith-stalled .kith-table").waitFor();
                }),
                new Screen("matches", "Dev Malik", page -> {
                    page.navigate(Demo.address() + "/matches");
                    page.locator(".kith-match-circles").waitFor();
                }),
                new Screen("matches-change", "Dev Malik", page -> {
                    page.navigate(Demo.address() + "/matches");
                    page.getByLabel("If they were joined").check();
                    page.locator(".kith-pair-picture kith-network [role=option]")
                            .first()
                            .waitFor();
                    page.waitForFunction("() => !document.querySelector('.kith-pair-picture kith-network').shadowRoot"
                            + ".querySelector('.node.unplaced')");
                    page.locator(".kith-pair-picture").evaluate("picture => picture.scrollIntoView({block: 'center'})");
                }),
                new Screen("quality", "Dev Malik", page -> {
                    page.navigate(Demo.address() + "/quality");
                    page.locator(".kith-quality-page .kith-table").first().waitFor();
                    page.locator(".kith-rail a[aria-current=page]", new Page.LocatorOptions().setHasText("Matches"))
                            .waitFor();
                }),
                new Screen("quality-source", "Dev Malik", page -> {
                    page.navigate(Demo.address() + "/quality");
                    page.locator(".kith-quality-page .kith-table a").first().click();
                    page.waitForURL("**/quality?source=*");
                    page.locator(".kith-quality-page h2").first().waitFor();
                }),
                new Screen(
                        "desk",
                        "Farah Aziz",
                        page -> page.getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(java.util.regex.Pattern.compile("^Desk of")))
                                .waitFor()),
                new Screen("worklist", page -> {
                    page.navigate(Demo.address() + "/worklist");
                    page.locator(".kith-work").first().waitFor();
                }));
    }

    private static final Map<String, Page> PAGES = new HashMap<>();

    @AfterAll
    static void close() {
        PAGES.values().forEach(page -> page.context().close());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void takesThePicture(Screen screen) throws IOException {
        Page page = PAGES.computeIfAbsent(screen.who(), name -> Demo.signedIn(name, ColorScheme.LIGHT));
        page.navigate(Demo.address() + "/");
        screen.steps().accept(page);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        Path taken = Path.of("target", "pictures", screen.file());
        page.screenshot(new Page.ScreenshotOptions().setPath(taken));

        assertThat(Files.size(taken)).isBetween(10_000L, 400_000L);
        if ("update".equals(System.getenv("KITH_PICTURES"))) {
            Files.copy(
                    taken,
                    DOCS.resolve("images").resolve(screen.file()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void search(Page page, String typed) {
        page.getByLabel("Who, or what, are you looking for?").fill(typed);
        page.locator("main").getByRole(AriaRole.LINK).first().waitFor();
    }

    private static void child(Page page, String typed) {
        Walk.toPerson(page, typed, typed.equals("zuz") ? "Zuzanna Mazur" : typed);
    }

    private static void tab(Page page, String typed, String tab) {
        child(page, typed);
        Walk.toTab(page, tab);
    }

    private static void network(Page page, String typed) {
        tab(page, typed, "Network");
    }

    private static void view(Page page, String reading) {
        page.getByLabel("View", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("View: " + reading))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
