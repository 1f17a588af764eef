package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;

/**
 * Information is recorded, corrected and seen by two people at once: what is typed is kept, what the other saved is told and
 * not pushed aside, and nobody overwrites anybody.
 */
class RecordingPlaywrightIT {

    private static final String SAID = "Zuzanna told her teacher that she is looking forward to the trip";
    private static final String THEIRS = "Zuzanna told her class teacher that she is looking forward to the trip";
    private static final String YOURS = "Zuzanna told a teacher that she is looking forward to going";

    private Page asha = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
    private final Page ben = Demo.signedIn("Ben Okafor", ColorScheme.DARK);

    @AfterEach
    void close() {
        asha.context().close();
        ben.context().close();
        Demo.forgetWhatWasSaid("Asha Verma");
        Demo.forgetWhatWasSaid("Ben Okafor");
    }

    @Test
    void whatOneRecordsTheOtherLearnsOfAndTwoCorrectionsMeet() {
        String information = information(asha);
        ben.navigate(information);
        record(ben);
        field(ben, "What happened, or was said?").fill("Ben has not finished this sentence");
        assertThat(status(ben)).containsText("Kept as a draft at");

        // A time that lies ahead is asked about, and kept with a reason. The keyboard does it all.
        record(asha);
        field(asha, "What happened, or was said?").fill(SAID);
        choose(asha, "What is it?", "The child’s own words");
        field(asha, "Day").fill("20/10/2026");
        field(asha, "Day").press("Enter");
        Locator reason = asha.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("This lies ahead")));
        assertThat(reason).isVisible();
        Walk.clean(asha);
        Walk.press(asha, "Save");
        assertThat(Walk.dialog(asha)).containsText("Nothing was saved yet");
        reason.fill("The trip is planned for that day.");
        Walk.press(asha, "Save");
        assertThat(Walk.dialog(asha)).hasCount(0);
        assertThat(asha.locator(".kith-item-list")).containsText(SAID);

        // Ben is told and goes on typing; what he reads stays.
        Locator news = ben.locator(".kith-news");
        assertThat(news).containsText("Asha Verma recorded information at");
        assertThat(field(ben, "What happened, or was said?")).hasValue("Ben has not finished this sentence");
        assertThat(ben.locator(".kith-item-list")).not().containsText(SAID);
        Walk.press(ben, "Close");
        assertThat(ben.locator(".kith-record-left")).containsText("You left information unsaved");
        Walk.press(ben, "Throw the draft away");
        assertThat(ben.locator(".kith-record-left")).hasCount(0);
        assertThat(asha.locator(".kith-news")).isEmpty();

        // Two corrections of one item meet.
        open(ben, SAID);
        open(asha, SAID);
        Walk.clean(asha);
        Walk.press(asha, "Correct…");
        Walk.press(ben, "Correct…");
        correct(ben, THEIRS, "It was her class teacher.");
        assertThat(Walk.dialog(ben)).hasCount(0);
        correct(asha, YOURS, "It was not said which teacher.");
        Locator stale = asha.locator(".kith-record-stale");
        assertThat(stale).containsText("Ben Okafor changed this at");
        assertThat(stale).containsText("It was her class teacher.");
        assertThat(stale).containsText(THEIRS);
        assertThat(stale).containsText(YOURS);
        Walk.clean(asha);
        Walk.press(asha, "Put yours on top");
        assertThat(Walk.dialog(asha)).hasCount(0);

        Locator history = asha.locator(".kith-item-history");
        assertThat(history).containsText(SAID);
        assertThat(history).containsText(THEIRS);
        assertThat(history).containsText(YOURS);
        assertThat(history).containsText("Corrected by Ben Okafor");
        assertThat(ben.locator(".kith-news")).containsText("Asha Verma corrected information at");
    }

    @Test
    void aDraftOutlivesTheSessionAndIsItsOwnersAlone() {
        String information = information(asha);
        record(asha);
        field(asha, "What happened, or was said?").fill("Half a sentence about a quiet afternoon");
        assertThat(status(asha)).containsText("Kept as a draft at");
        asha.context().clearCookies();
        asha.context().close();

        asha = Demo.signedIn("Asha Verma", ColorScheme.DARK);
        asha.navigate(information);
        assertThat(asha.locator(".kith-record-left")).containsText("You left information unsaved");
        ben.navigate(information);
        assertThat(ben.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record information…")))
                .isVisible();
        assertThat(ben.locator(".kith-record-left")).hasCount(0);

        Walk.press(asha, "Go on");
        assertThat(field(asha, "What happened, or was said?")).hasValue("Half a sentence about a quiet afternoon");
        Walk.clean(asha);
        Walk.dialog(asha)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Throw the draft away"))
                .click();
        assertThat(asha.locator(".kith-record-left")).hasCount(0);
    }

    @Test
    void whatAnAgencyDeliveredIsNotChangedAndSaysWhereverItStandsThatSomebodySeesItOtherwise() {
        String information = information(asha);
        open(asha, "Second adult declared in flat");
        Walk.press(asha, "It is otherwise…");
        assertThat(Walk.dialog(asha)).containsText("Second adult declared in flat");
        Walk.dialog(asha).getByLabel("takes its place").check();
        field(asha, "What happened, or was said?")
                .fill("The second adult moved out in August, says the housing officer");
        Walk.press(asha, "Save");
        assertThat(Walk.dialog(asha)).hasCount(0);

        Locator line =
                asha.locator(".kith-item-line", new Page.LocatorOptions().setHasText("Second adult declared in flat"));
        assertThat(line.filter(new Locator.FilterOptions().setHasText("Superseded by"))
                        .first())
                .isVisible();
        assertThat(asha.locator(".kith-information-side")).containsText("Superseded by “The second adult moved out");
        asha.navigate(information.replace("/information", "/chronology"));
        assertThat(asha.locator("body")).containsText("Superseded by “The second adult moved out");
    }

    private static String information(Page page) {
        page.getByRole(AriaRole.TEXTBOX).first().fill("zuzanna mazur");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Zuzanna Mazur")))
                .first()
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Information").setExact(true))
                .click();
        page.waitForURL(Pattern.compile("/information"));
        return page.url();
    }

    private static void record(Page page) {
        Walk.press(page, "Record information…");
        assertThat(field(page, "What happened, or was said?")).isVisible();
    }

    private static void open(Page page, String title) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title)))
                .first()
                .click();
        assertThat(page.locator(".kith-information-side")).containsText(title);
    }

    private static void correct(Page page, String words, String why) {
        field(page, "What happened, or was said?").fill(words);
        field(page, "Why do you correct it?").fill(why);
        Walk.press(page, "Save");
    }

    private static void choose(Page page, String label, String option) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static Locator field(Page page, String label) {
        return Walk.dialog(page).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator status(Page page) {
        return page.locator(".kith-record-status");
    }
}
