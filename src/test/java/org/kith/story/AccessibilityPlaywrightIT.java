package org.kith.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.testing.Demo;

/** No rule of WCAG 2.2 AA that axe knows is broken on any view, in light and in dark; and the checker bites. */
class AccessibilityPlaywrightIT {

    private final List<String> broken = new ArrayList<>();

    private static final Path PICTURES = Path.of("target", "pictures");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyViewIsClean(ColorScheme colours) {
        Page page = Demo.window(colours);
        check(page, colours, "sign-in");
        page.context().close();

        page = Demo.signedIn("Asha Verma", colours);
        page.getByLabel("Who, or what, are you looking for?").waitFor();
        check(page, colours, "find");
        page.getByLabel("Who, or what, are you looking for?").fill("zuz");
        Locator child = page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Zuzanna Mazur")));
        child.waitFor();
        check(page, colours, "found");
        child.click();
        Locator tabs = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of this person"));
        for (String tab :
                List.of("Overview", "Network", "Who is involved", "Gaps and asks", "Unlinked", "Information")) {
            Locator link = tabs.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(tab));
            link.click();
            page.locator(
                            "nav[aria-label='Pages of this person'] a[aria-current=page]",
                            new Page.LocatorOptions().setHasText(tab))
                    .waitFor();
            if (tab.equals("Network")) {
                page.locator("kith-network [role=option]").first().waitFor();
            }
            check(page, colours, "child-" + tab.toLowerCase(java.util.Locale.UK).replace(' ', '-'));
        }
        page.navigate(Demo.address() + "/no-such-page");
        page.getByRole(AriaRole.HEADING).first().waitFor();
        check(page, colours, "no-such-page");
        page.context().close();

        page = Demo.signedIn("Dev Malik", colours);
        page.navigate(Demo.address() + "/settings");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch off rule R01"))
                .waitFor();
        check(page, colours, "settings-rules");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Switch off rule R01"))
                .click();
        page.getByLabel("Why?").waitFor();
        check(page, colours, "settings-rule-off");
        page.navigate(Demo.address() + "/settings/clocks");
        page.getByLabel("Red, hours").waitFor();
        check(page, colours, "settings-clocks");
        page.context().close();

        page = Demo.signedIn("Erin Walsh", colours);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Record of reads"))
                .waitFor();
        check(page, colours, "audit");
        page.context().close();

        assertThat(broken).as("in %s", colours).isEmpty();
    }

    @Test
    void theCheckerFindsABrokenPage() {
        Page page = Demo.window(ColorScheme.LIGHT);
        page.setContent("<html><body><img src='x'><button></button></body></html>");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isNotEmpty();
        page.context().close();
    }

    private void check(Page page, ColorScheme colours, String view) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(view + "-" + colours.name().toLowerCase(java.util.Locale.UK) + ".png")));
        List<String> found = new AxeBuilder(page)
                        // Vaadin's own, empty while there is a connection.
                        .exclude("vaadin-connection-indicator")
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + " ("
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .toList()
                                + ")")
                        .toList();
        found.forEach(rule -> broken.add(view + ": " + rule));
    }
}
