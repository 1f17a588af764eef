package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** Work on a picture is kept: marked by keyboard alone, saved, opened again as it was, with what changed since. */
class KeepingWorkPlaywrightIT {

    private static final String NOTE = "Ring on Tuesday: who collects her, and by which door?";

    private Page page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void marksAreMadeUndoneSavedSharedAndSayWhatChangedSince() {
        open();
        mark();
        assertThat(button("Undo: grouping 2 as ‘Strategy meeting’")).isEnabled();

        button("Undo: grouping 2 as ‘Strategy meeting’").click();
        assertThat(outline()).hasCount(0);
        button("Redo: grouping 2 as ‘Strategy meeting’").click();
        assertThat(outline()).hasCount(1);

        // Left without saving, it is offered again.
        Walk.toTab(page, "Overview");
        Walk.toTab(page, "Network");
        button("Take up").click();
        assertThat(note()).hasCount(1);
        assertThat(outline()).hasCount(1);
        clean();

        Walk.choose(page, "Views", "Save view…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name of the view").fill("Before the meeting");
        dialog.getByLabel("Everybody who may see this child may open it").check();
        assertThat(dialog).containsText("they read your notes");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        page.waitForURL(Pattern.compile("\\?saved="));
        String address = page.url();
        Object before = places();

        page.reload();
        assertThat(line()).containsText("Before the meeting");
        assertThat(button("Nothing changed since")).isVisible();
        note().waitFor();
        Assertions.assertThat(places()).isEqualTo(before);
        assertThat(page.locator("vaadin-grid")).containsText(NOTE);

        String agency = askByTelephone();
        page.navigate(address);
        assertThat(details()).containsText("Since this view was saved");
        assertThat(details()).containsText(agency);
        assertThat(page.locator("kith-network .edge-label text")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^new: asked")))
                        .first())
                .isAttached();
        clean();

        page.context().close();
        page = Demo.signedIn("Ben Okafor", ColorScheme.DARK);
        page.navigate(address);
        assertThat(line()).containsText("a view by Asha Verma");
        assertThat(page.locator("kith-network .card-head")).hasText("Note by Asha Verma");
        assertThat(button("Save a copy of my own…").first()).isVisible();
        assertThat(button("Save again")).hasCount(0);
        clean();
    }

    private void open() {
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        Walk.toTab(page, "Network");
        symbol("Darren Pickles").waitFor();
    }

    /** A note, a colour and a group, by keys alone. */
    private void mark() {
        symbol("Darren Pickles").focus();
        page.keyboard().press("n");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).waitFor();
        page.waitForFunction("() => document.activeElement.tagName === 'TEXTAREA'");
        page.keyboard().type(NOTE);
        page.keyboard().press("Control+Enter");
        assertThat(note()).hasCount(1);
        assertThat(note()).hasAttribute("aria-label", "My note on Darren Pickles: " + NOTE);

        symbol("Karolina Wrona").focus();
        page.keyboard().press("2");
        assertThat(page.locator("kith-network .letter text")).hasText("B");
        page.keyboard().press("Escape");
        symbol("Karolina Wrona").focus();
        page.keyboard().press("Space");
        symbol("Darren Pickles").focus();
        page.keyboard().press("Space");
        assertThat(details()).containsText("2 selected");
        page.keyboard().press("Control+g");
        page.waitForFunction("() => document.activeElement.tagName === 'INPUT'");
        page.keyboard().type("Strategy meeting");
        page.keyboard().press("Enter");
        assertThat(outline()).hasCount(1);
    }

    private String askByTelephone() {
        Walk.toTab(page, "Gaps and asks");
        Locator ask = page.locator(".kith-ask").first();
        String agency = ask.locator("h3").innerText();
        ask.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Asked by telephone…"))
                .click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record it"))
                .click();
        assertThat(page.getByText(Pattern.compile("^Recorded: asked "))).isVisible();
        return agency;
    }

    private void clean() {
        Assertions.assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private Object places() {
        return page.evaluate("""
                () => JSON.stringify(Object.entries(document.querySelector('kith-network').positions())
                    .map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]).sort())""");
    }

    private Locator symbol(String name) {
        return page.locator("kith-network .node[aria-label^='" + name + "']");
    }

    private Locator note() {
        return page.locator("kith-network .node.shape-note");
    }

    private Locator outline() {
        return page.locator("kith-network path.outline");
    }

    private Locator line() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Saved view"));
    }

    private Locator details() {
        return page.getByLabel("Details", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
