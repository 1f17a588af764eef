package org.kith.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithApplication;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.testing.Browsers;
import org.kith.testing.TestProvider;
import org.kith.testing.TestStore;
import org.kith.testing.TestStoreInitializer;
import org.kith.testing.WhoIsSignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with the authority's own provider, all the way there and back and out again. */
@SpringBootTest(classes = KithApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestStoreInitializer.class)
class ProviderPlaywrightIT {

    private static final TestProvider PROVIDER = new TestProvider();
    private static final Browsers BROWSERS = Browsers.start();
    private static final String AGENCY = "0199a0b2-0000-7000-8000-000000000001";

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext program;

    @Autowired
    Environment environment;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("kith.provider.issuer", PROVIDER::issuer);
        settings.add("kith.provider.client-id", () -> TestProvider.CLIENT);
        settings.add("kith.provider.client-secret", () -> TestProvider.SECRET);
        settings.add("kith.provider.name", () -> "Northmere Council");
        settings.add("kith.provider.roles[MASH Administrators]", () -> "ADMINISTRATOR");
        settings.add("kith.provider.roles[Practitioners]", () -> "PRACTITIONER");
        settings.add("kith.provider.agency-claim", () -> "organisation");
        settings.add("kith.provider.agencies[school-nursing]", () -> AGENCY);
        settings.add("kith.provider.team-claim", () -> "team");
    }

    @BeforeEach
    void clear() {
        WhoIsSignedIn.isKnownTo(program);
        PROVIDER.forge(false);
        PROVIDER.signedOut().clear();
        TestStore.clear();
        TestStore.clearAccounts();
    }

    @AfterAll
    static void stop() {
        TestStore.clearAccounts();
        BROWSERS.close();
        PROVIDER.close();
    }

    @Test
    void theWholeWayThereAndBackAndOutAgain() {
        Account local = accounts.add(
                new NewAccount("ines", "Somebody else", Set.of(Role.ADMINISTRATOR), null, null),
                "copper walnut harbour".toCharArray());
        PROVIDER.knows(
                "subject-1",
                Map.of(
                        "preferred_username", "Ines",
                        "name", "Ines Duarte",
                        "groups", List.of("Everybody", "MASH Administrators", "Practitioners"),
                        "organisation", "school-nursing",
                        "team", "North"));
        try (BrowserContext browser = browser()) {
            Page page = browser.newPage();
            signIn(page, "subject-1");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .waitFor();
            page.navigate(address() + "/account");
            assertThat(page.getByText("Ines Duarte, who signs in as")).isVisible();
            assertThat(page.getByText("You sign in with your organisation’s account."))
                    .isVisible();

            Account ines = account("Ines Duarte");
            assertThat(ines.id())
                    .as("a local account of the same name is another")
                    .isNotEqualTo(local.id());
            assertThat(ines.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.PRACTITIONER);
            assertThat(ines.agency()).isEqualTo(AGENCY);
            assertThat(ines.team()).isEqualTo("North");
            assertThat(browser.cookies().stream()
                            .filter(cookie -> cookie.name.contains("session"))
                            .map((Cookie cookie) -> cookie.sameSite)
                            .toList())
                    .containsExactly(SameSiteAttribute.STRICT);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(page.getByText("You are signed out.")).isVisible();
            assertThat(PROVIDER.signedOut()).hasSize(1).allMatch(asked -> asked.containsKey("id_token_hint"));
        }
    }

    @Test
    void rolesAreWhatTheGroupsSayAtEachSignIn() {
        PROVIDER.knows("subject-2", Map.of("preferred_username", "kofi", "groups", List.of("MASH Administrators")));
        try (BrowserContext browser = browser()) {
            signIn(browser.newPage(), "subject-2").getByText("Accounts").first().waitFor();
        }
        Account before = account("kofi");
        PROVIDER.knows("subject-2", Map.of("preferred_username", "kofi.b", "groups", List.of("Practitioners")));
        try (BrowserContext browser = browser()) {
            Page page = signIn(browser.newPage(), "subject-2");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .waitFor();
            page.navigate(address() + "/accounts");
            assertThat(page.getByText("Why do you look?").first()).isVisible();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Accounts")))
                    .hasCount(0);
        }
        assertThat(accounts.find(before.id()).orElseThrow().roles()).containsExactly(Role.PRACTITIONER);

        PROVIDER.knows("subject-2", Map.of("preferred_username", "kofi", "groups", List.of("Everybody")));
        try (BrowserContext browser = browser()) {
            assertThat(signIn(browser.newPage(), "subject-2").getByText("none of your groups at Northmere Council"))
                    .isVisible();
        }
        accounts.close(before.id());
        PROVIDER.knows("subject-2", Map.of("preferred_username", "kofi", "groups", List.of("Practitioners")));
        try (BrowserContext browser = browser()) {
            assertThat(signIn(browser.newPage(), "subject-2").getByText("your account was closed here"))
                    .isVisible();
        }
    }

    @Test
    void aTokenSignedBySomebodyElseOpensNothing() {
        PROVIDER.knows("subject-3", Map.of("preferred_username", "eve", "groups", List.of("MASH Administrators")));
        PROVIDER.forge(true);
        try (BrowserContext browser = browser()) {
            assertThat(signIn(browser.newPage(), "subject-3").getByText("did not work"))
                    .isVisible();
        }
        assertThat(accounts.all()).isEmpty();
    }

    private Account account(String called) {
        return accounts.all().stream()
                .filter(account -> account.displayName().equals(called))
                .findFirst()
                .orElseThrow();
    }

    private Page signIn(Page page, String subject) {
        page.navigate(address() + "/sign-in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Northmere Council"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject))
                .click();
        return page;
    }

    private String address() {
        // Another host than the provider's, so that the way back comes from another site.
        return "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    private static BrowserContext browser() {
        return BROWSERS.browser().newContext();
    }
}
