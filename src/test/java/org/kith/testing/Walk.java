package org.kith.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Steps that every walk through the demo takes, each ended when the page has answered. */
public final class Walk {

    private Walk() {}

    /**
     * From the first page to a person's page.
     *
     * @param words what is typed into the search
     * @param name a part of the name of whom to open
     */
    public static void toPerson(Page page, String words, String name) {
        page.getByLabel("Who, or what, are you looking for?").fill(words);
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        tabs(page).waitFor();
    }

    /**
     * To a page of the person who is open. The overview has a small picture of its own, so a walk that goes on too soon
     * would take that one for the explorer's.
     *
     * @param tab the word on the tab, such as {@code Network}
     */
    public static void toTab(Page page, String tab) {
        tabs(page)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(tab).setExact(true))
                .click();
        tabs(page)
                .locator("a[aria-current=page]", new Locator.LocatorOptions().setHasText(tab))
                .waitFor();
        if (tab.equals("Network")) {
            picture(page).waitFor();
        }
    }

    /**
     * Chooses from a menu of the tools above the picture.
     *
     * @param name the word on the menu
     * @param entry the whole entry
     */
    public static void choose(Page page, String name, String entry) {
        for (String word : List.of(name, entry)) {
            page.getByRole(
                            AriaRole.MENUITEM,
                            new Page.GetByRoleOptions().setName(word).setExact(true))
                    .click();
        }
    }

    /** Presses the first button of that very name. */
    public static void press(Page page, String name) {
        press(page.locator("body"), name);
    }

    /** Presses the first button of that very name within a part of the page. */
    public static void press(Locator within, String name) {
        button(within, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the first button whose name fits: on a list a button says also whom it is about. */
    public static void press(Locator within, Pattern name) {
        button(within, new Locator.GetByRoleOptions().setName(name));
    }

    private static void button(Locator within, Locator.GetByRoleOptions which) {
        within.getByRole(AriaRole.BUTTON, which).first().click();
    }

    /** The dialog that is open. */
    public static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    /**
     * Nothing fades in or out any more: what is half there has half its contrast. Looked at for three frames, for a dialog
     * has its words a frame before it begins to fade in.
     */
    public static void settled(Page page) {
        page.waitForFunction("""
                async () => {
                  const still = () => document.getAnimations().every(one =>
                      one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity);
                  for (let frame = 0; frame < 3; frame++) {
                    if (!still()) return false;
                    await new Promise(requestAnimationFrame);
                  }
                  return still();
                }""");
    }

    /** No rule of WCAG 2.2 AA that axe knows is broken on what stands there once it has settled. */
    public static void clean(Page page) {
        settled(page);
        assertThat(new AxeBuilder(page)
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().stream()
                                                .map(node -> String.valueOf(node.getTarget()))
                                                .toList()))
                .isEmpty();
    }

    /** The first thing that the explorer's picture shows. */
    public static Locator picture(Page page) {
        return page.locator(".kith-explorer kith-network [role=option]").first();
    }

    private static Locator tabs(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of this person"));
    }
}
