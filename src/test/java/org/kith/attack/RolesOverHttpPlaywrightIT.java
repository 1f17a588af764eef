package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithApplication;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.DomainClock;
import org.kith.testing.Browsers;
import org.kith.testing.Deliveries;
import org.kith.testing.TestStore;
import org.kith.testing.TestStoreInitializer;
import org.kith.testing.WhoIsSignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/** Every role, and nobody, at every address, download and call, over the wire and without Kith's own pages in between. */
@SpringBootTest(
        classes = KithApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.demo=true", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestStoreInitializer.class)
class RolesOverHttpPlaywrightIT {

    private static final Browsers BROWSERS = Browsers.start();
    private static final String OWN = "wire-";
    private static final String PASSWORD = "copper walnut harbour";
    private static final String REFUSED = "Your role does not open this page";

    /** What stands in the answer to every call that the server took. */
    private static final String HEARD = "\"syncId\":";

    /** Pages by the roles that may open them, as they say it themselves; the docs are held to the same elsewhere. */
    private static final Map<String, Set<Role>> PAGES = pages();

    @Autowired
    Imports imports;

    @Autowired
    Accounts accounts;

    @Autowired
    DomainClock clock;

    @Autowired
    ApplicationContext program;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @BeforeEach
    void deliver() {
        WhoIsSignedIn.isKnownTo(program);
        clear();
        imports.take(
                Deliveries.write(Sealing.DECIDING.formatted(clock.today().minusMonths(1)), folder.resolve("delivery")),
                folder.resolve("rejects"),
                Progress.UNWATCHED);
    }

    @AfterEach
    void clear() {
        TestStore.clear();
        TestStore.run("MATCH (a:Account) WHERE a.signInName STARTS WITH '" + OWN + "' DELETE a");
    }

    @AfterAll
    static void stop() {
        BROWSERS.close();
    }

    @Test
    void aPageIsAskedForByHandAndOpensToItsRolesAlone() {
        Map<String, String> wrong = new TreeMap<>();
        for (Role role : Role.values()) {
            try (RawClient client = as(role)) {
                assertThat(client.begin().ok()).isTrue();
                PAGES.forEach((page, roles) -> {
                    if (page.isEmpty()) {
                        return;
                    }
                    String answer = client.navigate(address(page));
                    boolean refused = answer.contains(REFUSED);
                    if (!answer.contains(HEARD) || refused == roles.contains(role)) {
                        wrong.put(role + " /" + page, answer.substring(0, Math.min(200, answer.length())));
                    }
                    if (refused
                            && Stream.of("Moss", "Hill Road", "Bruise", "Gwen Pryce")
                                    .anyMatch(answer::contains)) {
                        wrong.put(role + " /" + page + " tells", answer);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutAnAccountNothingAnswersButTheSignInPage() {
        try (RawClient nobody = new RawClient(BROWSERS.browser(), site())) {
            for (String page : PAGES.keySet()) {
                APIResponse answer = nobody.get(address(page));
                assertThat(answer.status()).as("/" + page).isEqualTo(302);
                assertThat(answer.headers().get("location")).as("/" + page).endsWith("/sign-in");
            }
            nobody.begin();
            for (String page : PAGES.keySet()) {
                assertThat(nobody.navigate(address(page)))
                        .as("/" + page)
                        .doesNotContain("Moss", "Hill", "Pryce", "Sign out");
            }
            assertThat(nobody.get("health").status()).isIn(200, 503);
        }
    }

    /** What others' pages hold is reached through no page of one's own, whatever is sent as if from there. */
    @Test
    void aCallInTheNameOfAnothersPageIsNotHeard() {
        try (RawClient analyst = as(Role.STEWARD);
                RawClient desk = as(Role.AGENCY_DESK);
                RawClient nobody = new RawClient(BROWSERS.browser(), site())) {
            analyst.begin();
            String shown = analyst.navigate("child/" + id("A"));
            assertThat(shown).contains("Moss");
            desk.begin();
            for (String call : List.of(
                    "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"child/" + id("A")
                            + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}",
                    "{\"type\":\"event\",\"node\":1,\"event\":\"ui-refresh\",\"data\":{\"fullRefresh\":true}}",
                    "{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"left\",\"templateEventMethodArgs\":[]}",
                    "{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"innerHTML\",\"value\":\"x\"}",
                    "{\"type\":\"channel\",\"node\":1,\"channel\":0,\"args\":[\"x\"]}",
                    "{\"type\":\"no such kind\",\"node\":1}")) {
                for (RawClient other : List.of(desk, nobody)) {
                    String answer =
                            other.post(analyst.ui(), analyst.key(), call).text();
                    assertThat(answer).as(call).doesNotContain("Moss", "Hill Road", "Exception", "at org.kith");
                }
            }
            desk.begin();
            assertThat(desk.navigate("desk")).contains(HEARD);
            // Parts that others have and this page does not: among its own is the one that signs out.
            for (int node = 1_000; node < 1_400; node += 7) {
                String answer = desk.post(
                                desk.ui(),
                                desk.key(),
                                "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":{}}")
                        .text();
                assertThat(answer).contains(HEARD).doesNotContain("Moss", "Hill Road", "at org.kith");
            }
        }
    }

    @Test
    void aLinkToAFileGivesItToNobodyButTheSessionItWasMadeIn() {
        account(Role.INFORMATION_GOVERNANCE, Role.STEWARD, Role.ANALYST);
        try (RawClient owner = new RawClient(BROWSERS.browser(), site()).signedIn(OWN + "owner", PASSWORD);
                RawClient same = new RawClient(BROWSERS.browser(), site()).signedIn(OWN + "owner", PASSWORD);
                RawClient other = as(Role.LEAD_ANALYST);
                RawClient nobody = new RawClient(BROWSERS.browser(), site())) {
            Page page = owner.browser.newPage();
            List<RawClient> thieves = List.of(same, other, nobody);
            page.navigate(site() + "/child/" + id("A") + "/chronology");
            press(page, "Take away…");
            press(page, "Take away");
            stolen(page, owner, thieves);
            page.navigate(site() + "/audit?account=" + account("owner"));
            stolen(page, owner, thieves);
            page.navigate(site() + "/papers");
            stolen(page, owner, thieves);
            page.navigate(site() + "/audit/check");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print"))
                    .first()
                    .click();
            stolen(page, owner, thieves);
            page.navigate(site() + "/papers");
            String paper = link(page);
            assertThat(owner.get(paper).status()).as("its own").isEqualTo(200);
            owner.signOut();
            assertThat(owner.get(paper).status()).as("after signing out").isNotEqualTo(200);
        }
    }

    /** The link on the page gives the file to its owner, and to nobody else who asks for it. */
    private static void stolen(Page page, RawClient owner, List<RawClient> thieves) {
        String link = link(page);
        APIResponse own = owner.get(link);
        assertThat(own.status()).as(link).isEqualTo(200);
        assertThat(own.headers().get("content-disposition")).as(link).isNotEmpty();
        for (RawClient thief : thieves) {
            thief.begin();
            APIResponse answer = thief.get(link);
            assertThat(answer.status()).as(link).isNotEqualTo(200);
            assertThat(answer.body()).as(link).isNotEqualTo(own.body());
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The address behind the first link to a file on the page. */
    private static String link(Page page) {
        Locator link = page.locator("a[download][href*='VAADIN/dynamic/']").first();
        link.waitFor();
        return String.valueOf(link.getAttribute("href")).replaceFirst("^.*(?=VAADIN/)", "");
    }

    private void account(Role... roles) {
        accounts.add(new NewAccount(OWN + "owner", "Owner", Set.of(roles), null, null), PASSWORD.toCharArray());
    }

    private static String account(String name) {
        return TestStore.text("MATCH (a:Account {signInName: $name}) RETURN a.id", Map.of("name", OWN + name));
    }

    private RawClient as(Role role) {
        String name = OWN + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        accounts.add(new NewAccount(name, role.label(), EnumSet.of(role), id("S"), null), PASSWORD.toCharArray());
        return new RawClient(BROWSERS.browser(), site()).signedIn(name, PASSWORD);
    }

    private String site() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    /** Of ids those of a child: whoever may not open it is not told that it is there. */
    private static String address(String page) {
        return page.replace(":id", id("A")).replace("/:page?", "");
    }

    private static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $called}) RETURN s.id", Map.of("called", delivered));
    }

    private static Map<String, Set<Role>> pages() {
        Map<String, Set<Role>> pages = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kith").stream()
                        .filter(type -> type.isAssignableTo(Component.class) && type.isAnnotatedWith(Route.class))
                        .filter(type ->
                                type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class))
                        .forEach(type ->
                                pages.put(type.getAnnotationOfType(Route.class).value(), roles(type)));
        return pages;
    }

    private static Set<Role> roles(JavaClass type) {
        return type.isAnnotatedWith(PermitAll.class)
                ? EnumSet.allOf(Role.class)
                : Stream.of(type.getAnnotationOfType(RolesAllowed.class).value())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
    }
}
