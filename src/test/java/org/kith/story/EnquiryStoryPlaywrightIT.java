package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/**
 * From a referral about a child who has no page to the decision: four agencies are asked, one has something, one refuses, one
 * holds nothing under the name it was told, one is reminded; then another name turns up, and that answer is out of date.
 */
class EnquiryStoryPlaywrightIT {

    private static final String HOUSING = "Calderbrook Homes";
    private static final String POLICE = "Calderbrook Police Public Protection";
    private static final String SURGERY = "Brook Street Surgery";
    private static final String AMBULANCE = "Vale Ambulance Service";
    private static final String QUESTION = "What do you know of Quillon and of Persia?";

    /** A machine that tests much at once is slow to write. */
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private final List<Page> pages = new ArrayList<>();

    @AfterEach
    void close() {
        pages.forEach(page -> page.context().close());
        List.of("Asha Verma", "Farah Aziz").forEach(Demo::forgetWhatWasSaid);
    }

    @Test
    void aReferralIsAskedAboutAnsweredAndAskedAgainWhenAnotherNameTurnsUp() {
        Page asha = signedIn("Asha Verma");
        refer(asha);
        for (String agency : List.of(HOUSING, POLICE, SURGERY, AMBULANCE)) {
            ask(asha, agency);
        }
        String child = asha.url().replaceFirst("/gaps.*", "");

        Page board = signedIn("Gita Rao");
        board.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        assertThat(waiting(board)).hasCount(4);

        housingHoldsNothing();
        // The board that stands open learns of it by itself, and shows it when it is asked to.
        Locator news = board.locator(".kith-news");
        assertThat(news)
                .containsText("Farah Aziz recorded", new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        assertThat(waiting(board)).hasCount(4);
        Walk.press(news, "Show");
        assertThat(waiting(board)).hasCount(3);

        asha.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        answered(asha, POLICE, "They did not answer the question");
        answered(asha, SURGERY, "They have information");
        remind(asha);

        asha.navigate(child + "/gaps");
        assertThat(asha.getByRole(AriaRole.HEADING, named("Quillon"))).isVisible(SOON);
        assertThat(asha.getByText("not among what it says it searched")).hasCount(0);

        anotherNameTurnsUp(asha, child);

        asha.navigate(child + "/gaps");
        Locator stale = asha.getByText(Pattern.compile("Not among what it says it searched is.*Vantongeren"));
        assertThat(stale.first()).isVisible(SOON);
        askAgain(asha);
        decide(asha, child);
    }

    private void refer(Page page) {
        Walk.press(page, "New referral…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Given names").fill("Quillon");
        dialog.getByLabel("or years old").fill("7");
        Locator who = dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Who referred?"));
        who.fill("A neighbour, by telephone");
        who.press("Enter");
        dialog.getByLabel("The concern, in their words").fill("He stands at the bus stop at night.");
        dialog.getByText("Amber", new Locator.GetByTextOptions().setExact(true)).click();
        dialog.getByLabel("Why this grade?").fill("Alone at night; nothing else is known yet");
        dialog.getByLabel("Address, as told").fill("5 Heron Wharf");
        Walk.press(dialog, "Add somebody");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("What are they to")))
                .click();
        page.getByRole(AriaRole.OPTION, option("Mother")).click();
        dialog.getByLabel("Given names").nth(1).fill("Persia");
        dialog.getByLabel("Family name").nth(1).fill("Ostrander");
        Walk.press(dialog, "Open it");
        assertThat(page.getByText("Recorded: an enquiry is open")).isVisible(SOON);
        assertThat(page.getByRole(AriaRole.HEADING, named("Quillon"))).isVisible(SOON);
    }

    private static void ask(Page page, String agency) {
        Walk.press(page.locator(".kith-ask").first(), "Ask…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Which agency do you ask?"))
                .fill(agency);
        page.getByRole(AriaRole.OPTION, option(agency)).click();
        dialog.getByLabel("What do you ask?").fill(QUESTION);
        assertThat(dialog.locator(".kith-ask-preview")).containsText(QUESTION);
        Walk.press(dialog, "Send");
        assertThat(page.getByText("Recorded: asked " + agency)).isVisible(SOON);
    }

    private void housingHoldsNothing() {
        Page farah = signedIn("Farah Aziz");
        Locator asked = farah.locator(".kith-wait").filter(new Locator.FilterOptions().setHasText(QUESTION));
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Answer about")))
                .click();
        Locator answer = farah.getByRole(AriaRole.DIALOG);
        answer.getByText("Not known here: we searched and hold nothing").click();
        answer.getByLabel("Systems searched").fill("tenancies");
        Walk.press(answer, "Send the answer");
        assertThat(farah.getByText(Pattern.compile("^Recorded: your answer about")))
                .isVisible(SOON);
    }

    private static void answered(Page page, String agency, String what) {
        Locator row = waiting(page).filter(new Locator.FilterOptions().setHasText(agency));
        begin(row, "Answered by telephone…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText(what).click();
        Walk.press(dialog, "Record the answer");
        assertThat(row).hasCount(0);
    }

    private static void remind(Page page) {
        Locator row = waiting(page).filter(new Locator.FilterOptions().setHasText(AMBULANCE));
        begin(row, "Remind…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Walk.press(dialog, "Note the reminder");
        assertThat(row).containsText("reminded today");
    }

    private static void anotherNameTurnsUp(Page page, String child) {
        page.navigate(child);
        Walk.press(page, "Add a name or an address…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Family name").fill("Vantongeren");
        dialog.getByLabel("Given names").fill("Quillon");
        Walk.press(dialog, "Add it");
        assertThat(page.getByText("Recorded: what else they are called, or where they stay"))
                .isVisible(SOON);
    }

    private static void askAgain(Page page) {
        ask(page, HOUSING);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        assertThat(waiting(page).filter(new Locator.FilterOptions().setHasText(HOUSING)))
                .hasCount(1);
    }

    /** What waits is shown before, and waits still after. */
    private static void decide(Page page, String child) {
        page.navigate(child + "/enquiries");
        Walk.press(page, "Decide…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator(".kith-before")).containsText(HOUSING);
        assertThat(dialog.locator(".kith-before")).containsText(AMBULANCE);
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText("What is decided?"))
                .click();
        page.getByRole(AriaRole.OPTION, option("Early help")).click();
        dialog.getByLabel("Why?", new Locator.GetByLabelOptions().setExact(true))
                .fill("Nobody has said yet why he is out at night; two answers are awaited.");
        Walk.press(dialog, "Close the enquiry with this decision");
        Locator card = page.locator(".kith-section", new Page.LocatorOptions().setHasText("Closed enquiry"));
        assertThat(card).containsText("Decided: early help, by Asha Verma");
        assertThat(card).containsText("Still waits for an answer");
        assertThat(card).containsText(HOUSING);
    }

    private static Locator waiting(Page page) {
        return page.locator(".kith-wait").filter(new Locator.FilterOptions().setHasText(QUESTION));
    }

    private Page signedIn(String name) {
        Page page = Demo.signedIn(name, ColorScheme.LIGHT);
        pages.add(page);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions option(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** By the words it begins with: on the board a button says also whom it is about. */
    private static void begin(Locator within, String name) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }
}
