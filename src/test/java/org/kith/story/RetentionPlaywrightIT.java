package org.kith.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;

/** A period is set, a record comes due, is held and not deleted; and the papers say what is set. */
class RetentionPlaywrightIT {

    @Test
    void aPeriodBringsARecordUpAndAHoldStopsItsDeletion() {
        Page hana = Demo.signedIn("Hana Lind", ColorScheme.LIGHT);
        hana.navigate(Demo.address() + "/retention/classes");
        hana.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Set the period: A child about whom no enquiry is recorded"))
                .click();
        hana.getByLabel("Years from the last thing recorded").fill("1");
        hana.getByLabel("Why").fill("The partnership’s schedule, 2026");
        button(hana, "Set it").click();
        hana.getByText("1 year from the last thing recorded").waitFor();
        hana.context().close();

        Page gita = Demo.signedIn("Gita Rao", ColorScheme.LIGHT);
        gita.navigate(Demo.address() + "/retention");
        gita.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Due for review"))
                .waitFor();
        gita.locator("a[href^='retention/record/']").first().click();
        button(gita, "Hold it…").click();
        gita.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Why"))
                .fill("An inquiry has asked for it");
        button(gita, "Decide it").click();
        gita.getByText(Pattern.compile("^Held: nothing goes")).waitFor();
        assertThat(button(gita, "Propose to delete it…").isEnabled()).isFalse();
        gita.navigate(Demo.address() + "/papers");
        gita.getByText("Nobody has recorded that these papers were approved.").waitFor();
        gita.context().close();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
