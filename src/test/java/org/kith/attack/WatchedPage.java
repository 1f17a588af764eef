package org.kith.attack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A window in which nothing but the program's own escaping stands between a hostile text and the page: the content security
 * policy is off. After each step it is looked through, shadow roots too, for anything that a text has become instead of being
 * shown.
 */
final class WatchedPage implements AutoCloseable {

    private static final String QUIET = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(one => one.isActive);
              return clients.length > 0 && clients.every(one => !one.isActive());
            }""";

    /** What a text became, and the marks of all texts that are shown or spoken. */
    private static final String LOOK = """
            () => {
              const wrong = [], marks = new Set();
              const text = (told, where) => {
                for (const mark of (told ?? '').toLowerCase().matchAll(/zq[a-z0-9]+?zq/g)) marks.add(mark[0]);
                if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(told ?? '')) wrong.push('turned around in ' + where);
              };
              const walk = root => {
                for (const one of root.querySelectorAll('*')) {
                  const name = one.localName;
                  if (one.matches('img[src=x], .ran, svg[onload], iframe, object, embed, applet')) wrong.push(name);
                  if (name === 'script' && one.textContent.includes('ran=1')) wrong.push('script');
                  for (const {name: attribute, value} of one.attributes) {
                    text(value, name);
                    const link = /^(href|src|action|formaction|xlink:href|srcdoc|data|style)$/.test(attribute);
                    if (link && /javascript:|ran=1/i.test(value) || attribute.startsWith('on') && value.includes('ran'))
                      wrong.push(name + ' ' + attribute + '=' + value);
                  }
                  if (typeof one.value === 'string') text(one.value, name);
                  for (const child of one.childNodes) if (child.nodeType === 3) text(child.nodeValue, name);
                  if (one.shadowRoot) walk(one.shadowRoot);
                }
              };
              walk(document);
              if (document.querySelector('.kith-problem')) wrong.push('a page of errors');
              text(document.title, 'title');
              if (window.ran !== undefined) wrong.push('run');
              return {wrong, marks: [...marks]};
            }""";

    final Page page;
    /** What went wrong, by where. */
    final Map<String, Set<String>> wrong = new TreeMap<>();
    /** Which marks were shown. */
    final Set<String> shown = new TreeSet<>();

    private final BrowserContext context;
    private final String address;
    private String where = "sign-in";

    WatchedPage(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onDialog(dialog -> {
            note("a dialog of the browser");
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().matches("(?s)(data|blob):.*")
                    || request.url().matches(".*/x")) {
                note("asked for " + request.url());
            }
        });
    }

    private void note(String what) {
        wrong.computeIfAbsent(where, page -> new TreeSet<>()).add(what);
    }

    /** Signs in, and says why they look in words that try something too. */
    void signIn(String name, String password, String why) {
        page.navigate(address + "/sign-in");
        page.locator("summary").click();
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(address + "/why");
        page.getByLabel("Purpose").fill(why);
        page.getByLabel("Purpose").press("Enter");
        settle();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
        page.waitForURL(url -> !url.endsWith("/why"));
        look();
    }

    /** Opens a page of the program and looks through it. */
    void open(String path) {
        where = path;
        page.navigate(address + "/" + path);
        look();
    }

    /** Waits until the server has answered, and looks. */
    @SuppressWarnings("unchecked")
    Set<String> look() {
        settle();
        Map<String, Object> found = (Map<String, Object>) page.evaluate(LOOK);
        ((List<String>) found.get("wrong")).forEach(this::note);
        Set<String> marks = new TreeSet<>((List<String>) found.get("marks"));
        shown.addAll(marks);
        return marks;
    }

    /** Whether a part of the page tells of something, and not that there is nothing to tell of. */
    boolean tells(String part, String ofNothing) {
        String text = page.locator(part).first().textContent();
        return !text.isBlank() && !text.contains(ofNothing);
    }

    void settle() {
        page.waitForFunction(QUIET);
    }

    /** Unfolds whatever is folded on the page. */
    void unfold() {
        page.evaluate("""
                () => {
                  document.querySelectorAll('details:not([open]), vaadin-details:not([opened])').forEach(one => {
                    one.localName === 'details' ? one.open = true : one.opened = true;
                  });
                  document.querySelectorAll('main button[aria-expanded=false]').forEach(one => one.click());
                }""");
        look();
    }

    /** Opens, on this page, each dialog behind a button that says it leads to one, and each list in it. */
    List<String> dialogs(Set<String> seen) {
        String at = page.url();
        String before = where;
        List<String> opened = new ArrayList<>();
        for (String label = next(seen); !label.isEmpty(); label = next(seen)) {
            seen.add(label);
            opened.add(label);
            where = before + " “" + label + "”";
            settle();
            unfoldDialog();
            shut();
            if (!page.url().equals(at)) {
                page.navigate(at);
                settle();
            }
        }
        where = before;
        return opened;
    }

    /** Presses the next such button, and says which; empty where none is left. */
    private String next(Set<String> seen) {
        settle();
        return (String) page.evaluate("""
                seen => {
                  for (const one of document.querySelectorAll('main vaadin-button, main button')) {
                    const words = one.textContent.trim().replace(/\\s+/g, ' ');
                    const label = words.split(' ').slice(0, 3).join(' ');
                    if (words.endsWith('…') && !seen.includes(label) && !one.disabled && one.offsetParent) {
                      one.click();
                      return label;
                    }
                  }
                  return '';
                }""", List.copyOf(seen));
    }

    private void unfoldDialog() {
        look();
        Object lists = page.evaluate("""
                () => {
                  window.lists = [...document.querySelectorAll(
                    'vaadin-dialog vaadin-combo-box, vaadin-dialog vaadin-multi-select-combo-box, vaadin-dialog vaadin-select')]
                    .filter(one => one.offsetParent && !one.disabled && !one.readonly);
                  return window.lists.length;
                }""");
        for (int list = 0; list < ((Number) lists).intValue(); list++) {
            page.evaluate("list => window.lists[list].opened = true", list);
            look();
            page.evaluate("list => window.lists[list].opened = false", list);
        }
    }

    private void shut() {
        page.evaluate(
                "() => document.querySelectorAll('vaadin-dialog, vaadin-confirm-dialog').forEach(one => one.opened = false)");
        settle();
    }

    /** Presses a button, and waits until what it leads to is there. */
    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        look();
    }

    /** What a link to a file gives. */
    byte[] follow(String link) {
        return bytes(page.waitForDownload(() -> page.getByText(link).click()));
    }

    /** Takes something away from the dialog that is open, as a file of that kind. */
    byte[] take(String format) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(format))
                .check();
        return bytes(page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Take away").setExact(true))
                .click()));
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
