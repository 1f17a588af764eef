package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** An analyst asks housing about somebody, housing answers at its own desk, and the analyst sees what came of it. */
class EnquiryDeskPlaywrightIT {

    private Page page;

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void anAskGoesToTheAgencysDeskAndItsAnswerComesBack() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        Walk.toTab(page, "Gaps and asks");
        Locator ask = page.locator(".kith-ask").first();
        Walk.press(ask, "Ask…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator agency =
                dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Which agency do you ask?"));
        agency.fill("Calderbrook Homes");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Calderbrook Homes"))
                .click();
        dialog.getByLabel("What do you ask?").fill("Who is on the tenancy, and who stays there?");
        Locator letter = dialog.locator(".kith-ask-preview");
        assertThat(letter).containsText("To Calderbrook Homes");
        assertThat(letter).containsText("Who is on the tenancy, and who stays there?");
        Walk.press(dialog, "Copy for secure mail");
        assertThat(dialog.getByText("Copied")).isVisible();
        Assertions.assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                .contains("To Calderbrook Homes", "Who is on the tenancy, and who stays there?", "Lawful basis: ");
        Walk.press(dialog, "Send");
        assertThat(page.getByText("Recorded: asked Calderbrook Homes")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        Locator waiting = page.locator(".kith-wait").filter(new Locator.FilterOptions().setHasText("who stays there?"));
        assertThat(waiting).containsText("Calderbrook Homes about ");
        assertThat(waiting).containsText(Pattern.compile("left|No clock"));
        page.context().close();

        page = Demo.signedIn("Farah Aziz", ColorScheme.LIGHT);
        Locator asked = page.locator(".kith-wait").filter(new Locator.FilterOptions().setHasText("who stays there?"));
        assertThat(asked).containsText("Asked by Asha Verma, Calderbrook MASH.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Find")))
                .hasCount(0);
        Walk.press(asked, Pattern.compile("^Answer about"));
        Locator answer = page.getByRole(AriaRole.DIALOG);
        answer.getByText("Known here: this is what we hold").click();
        answer.getByLabel("What is held?").fill("The tenancy is in another name since May");
        Walk.press(answer, "Send the answer");
        assertThat(answer.getByText("Choose one: a fact is not an opinion.")).isVisible();
        answer.getByLabel("What sort of statement?").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Fact"))
                .click();
        answer.getByLabel("Systems searched").fill("tenancies");
        Walk.press(answer, "Send the answer");
        assertThat(page.getByText(Pattern.compile("^Recorded: your answer about")))
                .isVisible();
        page.context().close();

        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        assertThat(page.locator(".kith-wait").first()).isVisible();
        assertThat(page.locator(".kith-wait").filter(new Locator.FilterOptions().setHasText("who stays there?")))
                .hasCount(0);
    }

    @Test
    void theBoardSaysInWorkingTimeWhatHasRunOutFirst() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Requests"))
                .click();
        Locator first = page.locator(".kith-wait-clock").first();
        assertThat(first).containsText(Pattern.compile("Overdue by \\d+ days?( \\d h)?of working time; due "));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("By agency"))
                .click();
        page.waitForURL(Pattern.compile("by=agency"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Ring ")))
                        .first())
                .isVisible();
        page.getByText(Pattern.compile("^Only those whose clock has run out")).click();
        page.waitForURL(Pattern.compile("overdue=yes"));
        assertThat(page.locator(".kith-wait-clock").last()).containsText("Overdue");
    }
}
