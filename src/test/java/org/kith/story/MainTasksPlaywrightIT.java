package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;

/**
 * The five main tasks by keyboard alone, from where an analyst’s work begins. How many interactions and seconds each took
 * is written to {@code target/usability.txt}: a word typed is one interaction, a key pressed is one. The seconds are those
 * of the program, for a test does not think.
 */
class MainTasksPlaywrightIT {

    private static final Map<String, String> TOOK = new TreeMap<>();

    private Page page;
    private int interactions;
    private long began;

    @BeforeEach
    void signIn() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        assertThat(page.getByLabel("Who, or what, are you looking for?")).isFocused();
        began = System.nanoTime();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @AfterAll
    static void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        TOOK.forEach(
                (task, took) -> lines.append(task).append('\t').append(took).append(System.lineSeparator()));
        Files.writeString(Path.of("target", "usability.txt"), lines);
    }

    @Test
    void openTheNetworkOfAChildByName() {
        network("zuz", "Zuzanna Mazur");

        assertThat(focused()).hasAttribute("aria-label", Pattern.compile("Zuzanna Mazur, child, 6, in focus"));
        done("1 Open the network of a child by name");
    }

    @Test
    void findWhoElseIsInvolved() {
        child("zuz", "Zuzanna Mazur");
        press("Tab", 2);
        press("Enter", 1);

        assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
        done("2 Find who else is involved, and how to reach them");
    }

    @Test
    void findAnAgencyNotAskedAndPrepareTheAsk() {
        network("zuz", "Zuzanna Mazur");
        press("d", 1);
        assertThat(details()).isFocused();
        press("Tab", 1);
        press("Enter", 1);
        assertThat(details()).containsText("no agency of this kind works with Darren and Karolina");
        assertThat(details()).containsText("About ");
        assertThat(details()).isFocused();
        press("Tab", 1);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the ask")))
                .isFocused();
        press("Enter", 1);
        done("3 Find an agency not asked, and prepare the ask");
    }

    @Test
    void findAnUnlinkedItemAndJoinIt() {
        network("Mia Adeyemi", "Mia Adeyemi");
        press("d", 1);
        assertThat(details()).isFocused();
        tabTo(Pattern.compile("about nobody"));
        press("Enter", 1);
        assertThat(details()).containsText("Whom is it about?");
        assertThat(details()).isFocused();
        tabTo(Pattern.compile("^Join to"));
        press("Enter", 1);
        Locator join = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Join to")));
        assertThat(join).isFocused();
        press("Enter", 1);
        assertThat(page.getByText(Pattern.compile("^Joined to")).first()).isVisible();
        done("4 Find an unlinked item, and join it");
        // The picture is still there, as it was opened, and what was done can be undone from where the focus is.
        assertThat(page.locator("kith-network")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("^Undone")).first()).isVisible();
    }

    @Test
    void findHowTwoFamiliesAreConnected() {
        network("zuz", "Zuzanna Mazur");
        press("w", 1);
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("The way to")))
                .isFocused();
        type("Darren Pickles");
        press("Enter", 1);
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Darren Pickles");
        assertThat(page.locator(".kith-find-way-results li").first()).isVisible();
        done("5 Find how two families are connected");
    }

    private void child(String typed, String name) {
        type(typed);
        Locator link = page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
        link.waitFor();
        press("Enter", 1);
        assertThat(page.locator("nav[aria-label='Pages of this person'] a[aria-current=page]"))
                .isFocused();
    }

    private void network(String typed, String name) {
        child(typed, name);
        press("Tab", 1);
        press("Enter", 1);
        page.locator("kith-network [role=option]").first().waitFor();
        assertThat(page.locator("kith-network")).isFocused();
    }

    private void tabTo(Pattern name) {
        for (int i = 0; i < 20; i++) {
            press("Tab", 1);
            String words = (String) page.evaluate(
                    "() => { const e = document.activeElement; return e.ariaLabel ?? e.textContent.trim(); }");
            if (name.matcher(words).find()) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + name);
    }

    private void type(String words) {
        page.keyboard().type(words);
        interactions++;
    }

    private void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
            interactions++;
        }
    }

    private Locator details() {
        return page.getByLabel("Details", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator focused() {
        return page.locator("kith-network [role=option][tabindex='0']");
    }

    private void done(String task) {
        double seconds = (System.nanoTime() - began) / 1e9;
        TOOK.put(task, String.format(Locale.UK, "%d\t%.1f", interactions, seconds));
    }
}
