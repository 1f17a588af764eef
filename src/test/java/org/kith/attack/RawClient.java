package org.kith.attack;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with the cookies of a browser and no program of Kith's: what goes to the server is written by hand. */
final class RawClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final BrowserContext browser;
    private final String address;
    private String ui = "";
    private String key = "";
    private int sync;
    private int messages;

    RawClient(Browser browser, String address) {
        this.browser = browser.newContext();
        this.address = address;
    }

    /** Signs in and says why they look by the forms, so that the cookie is one that a browser got. */
    RawClient signedIn(String name, String password) {
        Page page = browser.newPage();
        page.navigate(address + "/sign-in");
        page.locator("summary").click();
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(address + "/why");
        page.getByLabel("Purpose").fill("Trying it out");
        page.getByLabel("Purpose").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
        page.waitForURL(url -> !url.endsWith("/why"));
        page.close();
        return this;
    }

    APIResponse get(String path) {
        return requests().get(address + "/" + path, RequestOptions.create().setMaxRedirects(0));
    }

    /** Begins to talk as a page that was just opened does; the answer as it came. */
    APIResponse begin() {
        APIResponse answer = get("?v-r=init&location=why&query=");
        if (answer.ok() && answer.text().startsWith("{")) {
            JsonNode config = JSON.readTree(answer.text()).path("appConfig");
            ui = config.path("v-uiId").asString();
            key = config.path("uidl").path("Vaadin-Security-Key").asString();
            sync = config.path("uidl").path("syncId").asInt();
            messages = 0;
        }
        return answer;
    }

    /** Goes to a page, as a press on a link of it would have. */
    String navigate(String route) {
        return post(
                        ui,
                        key,
                        "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                                + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}")
                .text();
    }

    /** Sends one call, as whatever page: the page and its token are the sender's to choose. */
    APIResponse post(String page, String token, String call) {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(token, call, sync++, messages++);
        return requests()
                .post(
                        address + "/?v-r=uidl&v-uiId=" + page,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json; charset=UTF-8")
                                .setMaxRedirects(0)
                                .setData(body));
    }

    String ui() {
        return ui;
    }

    String key() {
        return key;
    }

    void signOut() {
        Page page = browser.newPage();
        page.navigate(address + "/account");
        page.getByText("Sign out").first().click();
        page.waitForURL("**/sign-in**");
        page.close();
    }

    private APIRequestContext requests() {
        return browser.request();
    }

    @Override
    public void close() {
        browser.close();
    }
}
