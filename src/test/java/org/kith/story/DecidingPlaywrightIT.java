package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/** An enquiry is decided while requests wait; whoever decides at the same moment sees that decision and what to do. */
class DecidingPlaywrightIT {

    private final Page asha = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
    private final Page ben = Demo.signedIn("Ben Okafor", ColorScheme.DARK);

    @AfterEach
    void close() {
        asha.context().close();
        ben.context().close();
    }

    @Test
    void whatWaitsIsShownBeforeStaysOpenAfterAndTheSecondLearnsOfTheFirst() {
        enquiries(asha);
        enquiries(ben);
        Walk.press(asha, "Keep a question…");
        asha.getByLabel("What do you want to know?").fill("Who hears her at night?");
        Walk.press(asha, "Keep it");
        assertThat(asha.locator(".kith-notebook")).containsText("Who hears her at night?");

        // Both write at the same time.
        Walk.press(asha, "Decide…");
        Walk.press(ben, "Decide…");
        Locator open = Walk.dialog(asha).locator(".kith-before");
        assertThat(open).containsText("Northmere Children's Services about Zuzanna Mazur");
        assertThat(open).containsText("Calderbrook MARAC");
        assertThat(open).containsText("Who hears her at night?");
        assertThat(open).containsText("Answered, and not among what it rests on");
        Walk.clean(asha);
        Walk.clean(ben);
        Walk.press(asha, "Close the enquiry with this decision");
        assertThat(Walk.dialog(asha)).containsText("2 fields want a word more");
        write(asha, "Early help", "She named the shouting herself, and who shouts is not known.");
        Locator heard = Walk.dialog(asha)
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions()
                                .setName("The decision rests on “Mother: the shouting is the football”"));
        heard.check();
        assertThat(Walk.dialog(asha)).containsText("Rests on the word of Karolina Wrona");
        heard.uncheck();
        Walk.dialog(asha)
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions()
                                .setName("“Mother: the shouting is the football” was weighed and set aside"))
                .check();
        Walk.dialog(asha)
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^Why “Mother: ")))
                .fill("nobody else was asked");
        Walk.dialog(asha)
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions()
                                .setName("The decision rests on “Zuzia talked about noise at night”"))
                .check();
        Walk.press(asha, "Close the enquiry with this decision");
        // The page is read anew with it.
        assertThat(Walk.dialog(asha)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        Locator note = asha.locator(".kith-done");
        assertThat(note).containsText("Recorded: closed, early help. 2 requests and 1 question stay open");
        Locator card = asha.locator(".kith-section", new Page.LocatorOptions().setHasText("Closed enquiry"));
        assertThat(card).containsText("Decided: early help, by Asha Verma");
        assertThat(card)
                .containsText("Set aside: “Mother: the shouting is the football”, because: nobody else was asked");
        assertThat(card).containsText("Still waits for an answer");
        assertThat(card).containsText("Northmere Children's Services about Zuzanna Mazur");
        assertThat(card).containsText("That whoever referred was told is not recorded.");
        assertThat(asha.locator(".kith-notebook")).containsText("carried on from the enquiry closed on");
        assertThat(asha.locator(".kith-what-changed"))
                .containsText("not looked for while no enquiry is open. Nothing has answered them");
        Walk.clean(asha);

        // Ben is told, and overwrites nothing.
        assertThat(ben.locator(".kith-news")).containsText("Asha Verma added to an enquiry at");
        write(ben, "No further action", "The mother explained it.");
        Walk.press(ben, "Close the enquiry with this decision");
        Locator stale = Walk.dialog(ben).locator(".kith-record-stale");
        assertThat(stale).containsText("Asha Verma decided this enquiry on");
        assertThat(stale).containsText("Early help: “She named the shouting herself");
        assertThat(stale).containsText("nothing of yours was saved");
        Walk.clean(ben);
        Walk.press(ben, "Raise a challenge…");
        assertThat(ben.getByLabel("What do you see otherwise, and what do you ask for?"))
                .hasValue("The mother explained it.");
        Walk.press(ben, "Close");

        // At the next contact the question is there; and the decision can be taken back.
        Walk.press(asha, "Open an enquiry…");
        assertThat(Walk.dialog(asha)).containsText("Who hears her at night?");
        Walk.dialog(asha)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Close").setExact(true))
                .click();
        Walk.press(asha, "Undo");
        assertThat(asha.locator(".kith-section", new Page.LocatorOptions().setHasText("Open enquiry")))
                .containsText("since taken back");
        Walk.press(asha, "Take out");
        assertThat(asha.locator(".kith-notebook")).hasCount(0);
    }

    private static void write(Page page, String decision, String why) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText("What is decided?"))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(decision))
                .click();
        Walk.dialog(page)
                .getByLabel("Why?", new Locator.GetByLabelOptions().setExact(true))
                .fill(why);
    }

    private static void enquiries(Page page) {
        Walk.toPerson(page, "zuz", "Zuzanna Mazur");
        Walk.toTab(page, "Enquiries");
    }
}
