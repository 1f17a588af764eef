package org.kith.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** No rule of WCAG 2.2 AA that axe knows is broken on any view, in light and in dark; and the checker bites. */
class AccessibilityPlaywrightIT {

    private final List<String> broken = new ArrayList<>();

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final Path PICTURES = Path.of("target", "pictures");

    @Test
    void everyViewIsClean() {
        Page page = Demo.window(ColorScheme.LIGHT);
        check(page, "sign-in");
        page.context().close();

        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        page.getByLabel("Who, or what, are you looking for?").waitFor();
        check(page, "find");
        page.getByLabel("Who, or what, are you looking for?").fill("zuz");
        Locator child = page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Zuzanna Mazur")));
        child.waitFor();
        check(page, "found");
        child.click();
        for (String tab : List.of(
                "Overview",
                "Network",
                "Who is involved",
                "Gaps and asks",
                "Unlinked",
                "Information",
                "Chronology",
                "Enquiries")) {
            Walk.toTab(page, tab);
            check(page, "child-" + tab.toLowerCase(java.util.Locale.UK).replace(' ', '-'));
            if (tab.equals("Network")) {
                elsewhere(page);
            }
        }
        gaps(page);
        worklist(page);
        unlinked(page);
        matches(page);
        asking(page);
        desk(page);
        for (String settings : List.of("settings", "settings/clocks")) {
            page.navigate(Demo.address() + "/" + settings);
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Settings"))
                    .waitFor();
            check(page, "read-" + settings.replace('/', '-'));
        }
        page.navigate(Demo.address() + "/account");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your account"))
                .waitFor();
        check(page, "own-account");
        page.navigate(Demo.address() + "/no-such-page");
        page.getByRole(AriaRole.HEADING).first().waitFor();
        check(page, "no-such-page");
        page.context().close();

        page = Demo.signedIn("Dev Malik", ColorScheme.LIGHT);
        page.navigate(Demo.address() + "/settings");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch off rule R01"))
                .waitFor();
        check(page, "settings-rules");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch off rule R01"))
                .click();
        page.getByLabel("Why?").waitFor();
        check(page, "settings-rule-off");
        page.navigate(Demo.address() + "/settings/clocks");
        page.getByLabel("Red, hours").waitFor();
        check(page, "settings-clocks");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set the clocks"))
                .click();
        page.getByRole(AriaRole.ALERT).waitFor();
        check(page, "settings-clocks-without-reason");
        quality(page);
        page.context().close();

        page = Demo.signedIn("Erin Walsh", ColorScheme.LIGHT);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Record of reads"))
                .waitFor();
        check(page, "audit");
        checkAt(page, "audit/stands-out", "Record of reads");
        checkAt(page, "audit/check", "Record of reads");
        checkAt(page, "emergencies", "Opened in an emergency");
        checkAt(page, "grants", "Clearances and bars");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide about an account…"))
                .click();
        page.getByLabel("Whose account").first().waitFor();
        check(page, "grants-decide");
        checkAt(page, "retention", "Keeping and deleting");
        checkAt(page, "retention/classes", "Keeping and deleting");
        checkAt(page, "papers", "Papers");
        page.context().close();

        page = Demo.signedIn("Gita Rao", ColorScheme.LIGHT);
        checkAt(page, "lessons", "Lessons");
        page.navigate(Demo.address() + "/partnership");
        page.locator(".kith-rate").first().waitFor();
        check(page, "partnership");
        checkAt(page, "settings/what-helps", "Settings");
        checkAt(page, "asked/" + java.util.UUID.randomUUID(), "What helped or hindered you");
        checkAt(page, "reviews", "Reviews");
        Walk.press(page, "Open a review…");
        dialog(page, "review-open");
        page.context().close();

        page = Demo.signedIn("Carys Lloyd", ColorScheme.LIGHT);
        checkAt(page, "reviews", "Reviews");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Rapid review")))
                .first()
                .click();
        page.waitForURL("**/review/*");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("Rapid review")))
                .first()
                .waitFor();
        check(page, "review");
        for (String tab : List.of(
                "First days",
                "Event by event",
                "Side by side",
                "Who had it",
                "Ways to join",
                "Said and checked",
                "What helped",
                "Lessons",
                "In your words",
                "Report")) {
            Locator tabs =
                    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of this review"));
            tabs.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(tab).setExact(true))
                    .click();
            tabs.locator("a[aria-current=page]", new Locator.LocatorOptions().setHasText(tab))
                    .waitFor();
            check(page, "review-" + tab.toLowerCase(java.util.Locale.UK).replace(' ', '-'));
        }
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of this review"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ways to join"))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^How it could have been joined: ")))
                .first()
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("As recorded"))
                .waitFor();
        check(page, "review-joined-items");
        Walk.press(page, "Take a learning extract away…");
        dialog(page, "review-extract");
        learned(page);
        page.context().close();

        page = Demo.signedIn("Hana Lind", ColorScheme.LIGHT);
        checkAt(page, "accounts", "Accounts");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add an account…"))
                .click();
        page.getByLabel("How the person is called").waitFor();
        check(page, "accounts-add");
        page.context().close();

        page = Demo.signedIn("Farah Aziz", ColorScheme.LIGHT);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Desk of")))
                .waitFor();
        check(page, "desk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Answer about")))
                .first()
                .click();
        page.getByText("Known here: this is what we hold").click();
        page.getByLabel("What is held?").waitFor();
        check(page, "desk-answer");
        page.context().close();

        assertThat(broken).as("in %s", ColorScheme.LIGHT).isEmpty();
    }

    /** Saying what helped or hindered, and drawing a lesson. */
    private void learned(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Lessons").setExact(true))
                .last()
                .click();
        Walk.press(page, "Draw a lesson…");
        dialog(page, "review-lesson");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("What helped").setExact(true))
                .click();
        Walk.press(page, "Say what helped or hindered…");
        dialog(page, "review-helped");
    }

    /** Where items stand still, an item's own page, and what is opened, added, shared and decided in a dialog. */
    private void desk(Page page) {
        page.navigate(Demo.address() + "/unlinked/still");
        page.locator(".kith-stalled .kith-table").waitFor();
        check(page, "still");
        page.navigate(Demo.address() + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New referral…"))
                .click();
        dialog(page, "referral");
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a name or an address…"))
                .click();
        dialog(page, "also-known");
        Walk.toTab(page, "Information");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share items…"))
                .click();
        dialog(page, "share");
    }

    /** The board of requests, and writing an ask and a referral. */
    private void asking(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        page.locator(".kith-wait").first().waitFor();
        check(page, "requests");
        page.navigate(Demo.address() + "/");
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        Walk.toTab(page, "Gaps and asks");
        page.locator(".kith-ask")
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Ask…").setExact(true))
                .click();
        page.locator(".kith-ask-preview").waitFor();
        check(page, "ask");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
        Walk.toTab(page, "Enquiries");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open an enquiry…"))
                .click();
        page.getByLabel("The concern, in their words").waitFor();
        check(page, "open-enquiry");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
    }

    /** The network from another day, in either meaning, and between two agencies. */
    private void elsewhere(Page page) {
        page.getByRole(AriaRole.SLIDER).press("PageDown");
        page.getByText("As known on").waitFor();
        check(page, "child-network-known");
        page.getByText("What happened").click();
        page.getByText("As it was on").waitFor();
        check(page, "child-network-happened");
        page.getByText("Back to now").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Whose eyes…"))
                .click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Through the eyes of"))
                .fill("Weir");
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Weir Bank Primary School"))
                .click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Compared with"))
                .fill("Tannery");
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Tannery Lane Medical Centre"))
                .click();
        // What was chosen from is gone: it stays for a moment while it fades.
        page.locator("vaadin-combo-box-item")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        check(page, "dialog-eyes");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look this way"))
                .click();
        page.getByText("A: what").waitFor();
        check(page, "child-network-between-two");
        page.getByText("Back to now").click();
        page.getByText("Back to now").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** A finding with its evidence, and every dialog of what can be done about it. */
    private void gaps(Page page) {
        String child = page.url().replaceAll("/[a-z]+(\\?.*)?$", "");
        page.navigate(child);
        page.locator(".kith-first-gap").first().click();
        page.locator(".kith-first-gap-open").waitFor();
        page.locator(".kith-sources vaadin-details-summary").click();
        check(page, "child-first-gap");
        page.navigate(child + "/gaps");
        page.getByText("Read here").first().click();
        page.locator(".kith-finding-open").first().waitFor();
        check(page, "child-gaps-evidence");
        for (String action : List.of(
                "Answered by telephone…",
                "Asked by telephone…",
                "Not needed here, because…",
                "Asking could put somebody at risk…")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(action))
                    .first()
                    .click();
            dialog(page, "dialog-" + action.replaceAll("[^A-Za-z]+", "-"));
        }
        page.locator("a.kith-finding-chip").first().click();
        page.locator("kith-network [role=option][aria-selected=true]").first().waitFor();
        check(page, "child-network-evidence");
    }

    private void worklist(Page page) {
        page.navigate(Demo.address() + "/worklist");
        page.locator(".kith-work").first().waitFor();
        page.locator(".kith-work vaadin-details-summary").first().click();
        check(page, "worklist-live");
        Locator tabs = page.locator(".kith-worklist-tabs");
        for (String tab : List.of("Recently closed", "Data quality")) {
            tabs.getByText(tab).click();
            page.locator(".kith-worklist-tabs [aria-current]", new Page.LocatorOptions().setHasText(tab))
                    .waitFor();
            check(page, "worklist-" + tab.toLowerCase(java.util.Locale.UK).replace(' ', '-'));
        }
    }

    private void quality(Page page) {
        page.navigate(Demo.address() + "/quality");
        page.locator(".kith-quality-share").first().waitFor();
        check(page, "quality");
        page.locator(".kith-quality-share a").first().click();
        page.locator(".kith-quality-mending").waitFor();
        check(page, "quality-rows");
        page.locator(".kith-quality-head a").first().click();
        page.locator(".kith-quality-figure").first().waitFor();
        check(page, "quality-source");
    }

    private void matches(Page page) {
        page.navigate(Demo.address() + "/matches");
        page.locator(".kith-match-table").waitFor();
        check(page, "matches");
        page.getByText("In figures").click();
        page.locator(".kith-match-figure").first().waitFor();
        check(page, "matches-in-figures");
        page.navigate(Demo.address() + "/matches/judged");
        page.locator(".kith-table").waitFor();
        check(page, "matches-judged");
    }

    private void unlinked(Page page) {
        page.navigate(Demo.address() + "/unlinked");
        page.locator(".kith-loose").first().waitFor();
        check(page, "unlinked");
        for (String action : List.of("Join to", "Join this item to somebody else", "Not about anybody we can find")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + action)))
                    .first()
                    .click();
            dialog(page, "dialog-" + action.replace(' ', '-'));
        }
    }

    private void dialog(Page page, String view) {
        // The dialog's own element has no box: what stands in it has.
        Locator cancel = page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^(Cancel|Close)$")));
        cancel.waitFor();
        check(page, view);
        cancel.click();
        cancel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void theCheckerFindsABrokenPage() {
        Page page = Demo.window(ColorScheme.LIGHT);
        page.setContent(
                "<html><style>@media (prefers-color-scheme: dark) { p { color: #888; background: #777 } }</style>"
                        + "<body><button></button><p>Hard to read in the dark</p></body></html>");

        check(page, "broken");

        assertThat(broken)
                .anyMatch(line -> line.startsWith("broken-light: button-name"))
                .anyMatch(line -> line.startsWith("broken-dark: color-contrast"))
                .noneMatch(line -> line.startsWith("broken-light: color-contrast"));
        page.context().close();
    }

    /** All rules in light; in dark the same page again by those that depend on colours. */
    private void checkAt(Page page, String address, String heading) {
        page.navigate(Demo.address() + "/" + address);
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))
                .waitFor();
        check(page, address.replace('/', '-'));
    }

    private void check(Page page, String view) {
        Walk.settled(page);
        look(page, view + "-light", axe(page).withTags(WCAG));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Walk.settled(page);
        look(page, view + "-dark", axe(page).withRules(OF_COLOUR));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static AxeBuilder axe(Page page) {
        // Vaadin's own, empty while there is a connection.
        return new AxeBuilder(page).exclude("vaadin-connection-indicator");
    }

    private void look(Page page, String view, AxeBuilder axe) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(view + ".png")));
        axe.analyze()
                .getViolations()
                .forEach(rule -> broken.add(view + ": " + rule.getId() + " ("
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList()
                        + ")"));
    }
}
