package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** A MASH analyst with a referral on the screen: from part of a name to the question to put. */
class AnalystStoryPlaywrightIT {

    private Page page;

    @BeforeEach
    void signIn() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void partOfANameOpensTheChildWithTheNetworkAndItsTable() {
        open("zuz", "Zuzanna Mazur");
        tab("Network");

        assertThat(page.locator("kith-network")).isVisible();
        assertThat(page.locator("kith-network [role=option]").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("Being connected does not mean being involved"))
                        .first())
                .isVisible();
        Locator table = page.locator("vaadin-grid");
        assertThat(table.getByText("Zuzanna Mazur").first()).isVisible();

        table.getByText(Pattern.compile("Mazur")).first().click();
        assertThat(page.locator("kith-network [role=option][aria-selected=true]"))
                .hasCount(1);
        assertThat(page.getByLabel("Details", new Page.GetByLabelOptions().setExact(true)))
                .containsText("Mazur");
    }

    @Test
    void whoElseIsInvolvedSaysHowToReachThem() {
        open("zuz", "Zuzanna Mazur");
        tab("Who is involved");

        assertThat(page.locator("main")).containsText("01632 960");
        assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
        assertThat(page.locator("main a[href^='mailto:']").first()).isVisible();
    }

    @Test
    void agenciesNotAskedComeWithTheQuestionToPut() {
        open("zuz", "Zuzanna Mazur");
        tab("Gaps and asks");

        assertThat(page.locator("main")).containsText(Pattern.compile("No request .* is recorded"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Copy")))
                        .first())
                .isVisible();
    }

    @Test
    void unlinkedInformationComesWithItsCandidates() {
        open("Tia Brogan", "Brogan");
        tab("Unlinked");

        assertThat(page.locator("main")).containsText(Pattern.compile("about nobody", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void anItemCanBeReadAndTheTitleHoldsNoName() {
        open("zuz", "Zuzanna Mazur");
        tab("Information");
        page.locator("main")
                .getByText("Zuzia talked about noise at night")
                .first()
                .click();

        assertThat(page.getByLabel("The item that is open")).containsText("Zuzia");
        assertThat(page).not().hasTitle(Pattern.compile("Mazur|Zuz"));
        assertThat(page).not().hasURL(Pattern.compile("zuz", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void aSealedRefugeLeavesNoTraceForWhoIsNotCleared() {
        search("Old Vicarage");
        assertThat(page.getByText("Nothing found that you may see")).isVisible();
        open("Hamza", "Hamza Akhtar");
        tab("Who is involved");
        assertThat(page.locator("main")).not().containsText(Pattern.compile("refuge", Pattern.CASE_INSENSITIVE));
    }

    private void search(String words) {
        page.getByLabel("Who, or what, are you looking for?").fill(words);
    }

    private void open(String words, String name) {
        Walk.toPerson(page, words, name);
    }

    private void tab(String name) {
        Walk.toTab(page, name);
    }
}
