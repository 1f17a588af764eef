package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** A MASH analyst works through what is not joined: reads it, sees what it rests on, asks, sets aside, and takes it back. */
class GapStoryPlaywrightIT {

    private static final Pattern ANYTHING = Pattern.compile(".+", Pattern.DOTALL);

    private Page page;

    @BeforeEach
    void signIn() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void evidenceLightsUpInTheNetworkByKeyboardAndBackComesToTheFinding() {
        openGaps("zuz", "Zuzanna Mazur");
        Locator card = card("Answered “nothing held” by Calderbrook Police");
        String code = card.getAttribute("id");
        Locator chip = card.getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^request to Calderbrook Police")));
        chip.focus();
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile("/network\\?evidence=[0-9a-f-]{36}&at=" + code + "$"));
        Locator lit = page.locator("kith-network [role=option][aria-selected=true]");
        assertThat(lit).hasCount(1);
        assertThat(lit).hasAttribute("aria-label", Pattern.compile("^Request to Calderbrook Police"));
        assertThat(lit).isFocused();
        assertThat(lit).isInViewport();
        assertThat(details()).containsText("Evidence: request to Calderbrook Police");
        assertThat(details()).containsText("Searched under");
        assertThat(page.getByLabel("The finding and its evidence")).containsText("Answered “nothing held”");

        page.goBack();
        page.waitForURL(Pattern.compile("/gaps\\?at=" + code + "$"));
        assertThat(card).isFocused();
        assertThat(card).isInViewport();
    }

    @Test
    void anAddressWithEvidenceCanBeSentAndOpensTheSame() {
        openGaps("zuz", "Zuzanna Mazur");
        Locator card = card("Darren Pickles is recorded as step-parent");
        String address = card.getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^relationship")))
                .getAttribute("href");

        page.navigate(Demo.address() + "/" + address);

        assertThat(page.locator("kith-network [role=option][aria-selected=true]"))
                .hasCount(2);
        assertThat(page.locator("kith-network .edge.selected")).hasCount(1);
        assertThat(details()).containsText("is recorded as step-parent");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the finding"))
                .click();
        assertThat(card).isFocused();
    }

    @Test
    void aQuestionIsCopiedAskedByTelephoneAndTheFindingCloses() {
        openGaps("Mia Adeyemi", "Mia Adeyemi");
        Locator ask = page.locator(".kith-ask")
                .filter(new Locator.FilterOptions().setHasText("About Mia Adeyemi"))
                .first();
        String agency = ask.locator("h3").innerText();
        ask.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy the ask"))
                .click();
        assertThat(ask.getByText("Copied")).isVisible();
        Assertions.assertThat(copied().strip())
                .isEqualTo(ask.locator("pre").innerText().strip());

        Walk.press(ask, "Asked by telephone…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Which agency did you ring?");
        Walk.press(dialog, "Record it");

        assertThat(page.getByText(Pattern.compile("^Recorded: asked "))).isVisible();
        Locator heading = page.locator(".kith-ask h3", new Page.LocatorOptions().setHasText(agency));
        assertThat(heading).hasCount(0);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .click();
        assertThat(heading).hasCount(1);
    }

    @Test
    void whoSetWhatAsideAndWhyIsSeenAndTakenBack() {
        openGaps("zuz", "Zuzanna Mazur");
        Locator card = card("Darren Pickles is recorded as step-parent");
        Walk.press(card, "Not needed here, because…");
        page.getByRole(AriaRole.DIALOG).locator("textarea").first().fill("Seen on the marriage certificate");
        Walk.press(page.getByRole(AriaRole.DIALOG), "Set aside");

        assertThat(card).hasCount(0);
        page.getByText("Set aside (1)").click();
        Locator fold = page.locator(".kith-set-aside-line");
        assertThat(fold).containsText("“Seen on the marriage certificate”");
        assertThat(fold)
                .containsText(Pattern.compile("Set aside by Asha Verma on 13 October 2026, \\d\\d:\\d\\d \\(today\\)"));
        fold.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Undo setting aside")))
                .click();
        assertThat(card).hasCount(1);
    }

    @Test
    void theWorklistHasACardForEachAskAndSaysWhyWhoAndHowMuchIsFolded() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Worklist"))
                .click();
        Locator cards = page.locator(".kith-work");
        assertThat(cards.first()).isVisible();
        Locator ask = page.locator(".kith-work-ask")
                .filter(new Locator.FilterOptions().setHas(page.locator(".kith-work-people .kith-chip")))
                .first();
        assertThat(ask.locator(".kith-work-people .kith-chip").first()).hasText(ANYTHING);
        assertThat(ask.locator(".kith-work-why")).containsText("An enquiry is open");
        assertThat(page.getByText(Pattern.compile("^3 shown, \\d+ more in \\d+ groups?$"))
                        .first())
                .isVisible();
        assertThat(page.locator(".kith-work-foot")).containsText(Pattern.compile("\\d+ of \\d+ cards shown"));

        int all = cards.count();
        Locator area = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("What is not joined"));
        area.fill("Asked, and no answer");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Asked, and no answer recorded"))
                .click();
        page.waitForURL(Pattern.compile("pattern=request-unanswered"));
        assertThat(page.getByText("Take all filters away")).isVisible();
        page.waitForCondition(() -> cards.count() < all);
        Assertions.assertThat(cards.count()).isPositive();
        page.getByText("Take all filters away").click();
        assertThat(cards).hasCount(all);
    }

    @Test
    void aChildOpenedFromFarDownTheWorklistBeginsAtTheTop() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Worklist"))
                .click();
        Locator last = page.locator(".kith-work h2 a, .kith-work-people a").last();
        last.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> scrolled() > 500);
        last.click();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of this person"))
                .waitFor();
        page.waitForCondition(() -> scrolled() == 0);
    }

    @Test
    void anItemAboutNobodyIsJoinedInTwoPressesAndTakenBack() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unlinked"))
                .click();
        Locator row = page.locator(".kith-loose")
                .filter(new Locator.FilterOptions().setHasText("School bag handed in"))
                .first();
        assertThat(row).containsText("Joshua Lomax");
        Walk.press(row, Pattern.compile("^Join"));
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Join")))
                .click();

        assertThat(row).hasCount(0);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .click();
        assertThat(row).hasCount(1);
    }

    @Test
    void aFirstGapOpensWhereItStands() {
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        Locator gap = page.locator(".kith-first-gap").nth(2);
        gap.focus();
        page.keyboard().press("Enter");

        assertThat(gap).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".kith-first-gap-open")).containsText("Settled by");
        assertThat(page.locator(".kith-first-gap-open")).containsText("Not needed here, because…");
    }

    private Locator details() {
        return page.getByLabel("Details", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator card(String lead) {
        return page.locator("article.kith-finding")
                .filter(new Locator.FilterOptions().setHasText(lead))
                .first();
    }

    private String copied() {
        return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    }

    private double scrolled() {
        return ((Number) page.evaluate("window.scrollY")).doubleValue();
    }

    private void openGaps(String words, String name) {
        Walk.toPerson(page, words, name);
        Walk.toTab(page, "Gaps and asks");
        page.locator("article.kith-finding").first().waitFor();
    }
}
