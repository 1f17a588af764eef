package org.kith.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;

/** Script that found its way into a page is not run, and Kith’s own pages live with that. */
class ContentPolicyPlaywrightIT {

    private final List<String> refused = new ArrayList<>();
    private Page page;

    @BeforeEach
    void signIn() {
        page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void everyAnswerHasAWordOfItsOwn() {
        assertThat(policy()).contains("'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(policy()).isNotEqualTo(policy());
    }

    @Test
    void theNetworkIsDrawnWithNothingRefused() {
        page.reload();
        page.getByRole(AriaRole.TEXTBOX).first().fill("zuz");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zuzanna Mazur"))
                .first()
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Network").setExact(true))
                .click();
        page.locator("kith-network [role=option]").first().waitFor();

        assertThat(refused).isEmpty();
    }

    @Test
    void scriptPutIntoThePageIsNotRun() {
        Object ran = page.evaluate("""
                () => new Promise(done => {
                    const script = document.createElement('script');
                    script.textContent = 'window.ran = "script"';
                    document.head.append(script);
                    const picture = document.createElement('div');
                    picture.innerHTML = '<img src="no-such-picture" onerror="window.ran = 1">';
                    picture.firstChild.addEventListener('error', () => setTimeout(() => done(window.ran ?? 'nothing')));
                    document.body.append(picture);
                })""");

        assertThat(ran).isEqualTo("nothing");
        assertThat(refused).hasSize(2);
    }

    private String policy() {
        Response answer = page.navigate(Demo.address() + "/");
        return String.valueOf(answer.headerValue("content-security-policy"));
    }
}
