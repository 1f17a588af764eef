package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.kith.access.Accounts;
import org.kith.access.DemoAccounts;
import org.kith.access.Looking;
import org.kith.access.ProviderSettings;
import org.kith.settings.KithSettings;

/** Where everybody begins: a name and a password; in the demo, one press for each of five people. */
@Route(value = "sign-in", autoLayout = false)
@PageTitle("Sign in · Kith")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver {

    static final String TIMED_OUT = "timed-out";
    static final String CHANGED = "password-changed";
    static final String STALE = "stale";
    static final String OUT = "signed-out";
    static final String NO_ROLE = "no-role";
    static final String TOO_WEAK = "second-factor";
    static final String NOT_VOUCHED = "provider-failed";
    private static final String FAILED = "error";
    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final transient Accounts accounts;
    private final transient DemoAccounts demo;
    private final transient KithSettings settings;

    private final transient ProviderSettings provider;

    SignInView(Accounts accounts, DemoAccounts demo, KithSettings settings, ProviderSettings provider) {
        this.provider = provider;
        this.accounts = accounts;
        this.demo = demo;
        this.settings = settings;
        addClassName("kith-door");
        main.addClassName("kith-door-main");
        add(said(), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Looking.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        main.removeAll();
        main.add(new H1(settings.authority().isEmpty() ? "Sign in" : "Sign in to " + settings.authority()));
        tell(event.getLocation().getQueryParameters());
        if (!demo.offered().isEmpty()) {
            main.add(new DemoDoor(demo.offered()), SignInForm.folded());
        } else if (provider.on()) {
            main.add(withProvider());
            if (provider.takesPasswords()) {
                main.add(SignInForm.folded());
            }
        } else if (accounts.none()) {
            main.add(firstAccount());
        } else {
            main.add(new SignInForm());
        }
        main.add(worried());
    }

    private void tell(QueryParameters address) {
        var said = address.getParameters();
        if (said.containsKey(FAILED)) {
            main.add(note("That name and password do not go together, or there were too many tries. Check both;"
                    + " after five tries, wait five minutes. If you forgot yours, ask whoever looks after accounts."));
        } else if (said.containsKey(NO_ROLE)) {
            main.add(note(
                    "We know who you are, but none of your groups at " + provider.name() + " gives you a role in Kith,"
                            + " or your account was closed here. Nothing was opened. Ask whoever looks after accounts: tell"
                            + " them your name and which groups you are in."));
        } else if (said.containsKey(TOO_WEAK)) {
            main.add(
                    note(
                            "You are known at " + provider.name()
                                    + ", but Kith asks for a stronger way of signing in there, such"
                                    + " as a second factor. Nothing was opened. Ask whoever looks after your organisation’s accounts."));
        } else if (said.containsKey(NOT_VOUCHED)) {
            main.add(note("Signing in with " + provider.name() + " did not work. Try once more; if it fails again, tell"
                    + " whoever looks after Kith."));
        } else if (said.containsKey(CHANGED)) {
            main.add(note("Your password is changed. Sign in with the new one."));
        } else if (said.containsKey(TIMED_OUT)) {
            main.add(note(
                    "You were signed out: nothing happened here for a while, or a session was over. What you recorded"
                            + " is kept, and what you had begun to write waits in its form. Sign in to go on."));
        } else if (said.containsKey(STALE)) {
            main.add(note("This page was open for too long to be safe. Please sign in once more."));
        } else if (said.containsKey(OUT)) {
            main.add(note("You are signed out."));
        }
    }

    private static Component note(String text) {
        Div note = new Div(text);
        note.addClassName("kith-door-note");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private Component withProvider() {
        Anchor there = new Anchor(Provider.BEGIN, "Sign in with " + provider.name());
        there.addClassName("kith-door-provider");
        there.getElement().setAttribute("router-ignore", true);
        return there;
    }

    private static Component firstAccount() {
        Div note = new Div();
        note.addClassName("kith-door-note");
        note.add(
                new Paragraph("Nobody can sign in yet. Make the first account on the machine where Kith runs:"),
                new Paragraph(new Code("./kith account add --role administrator")),
                new Paragraph("It asks for a name and a password. Then load this page again."));
        return note;
    }

    private Component worried() {
        Paragraph line = new Paragraph("Worried about a child now? Ring " + settings.worriedLine() + ".");
        line.addClassNames("kith-quiet", "kith-small");
        return line;
    }

    private static Component said() {
        Paragraph lead = new Paragraph(
                "Kith shows the people around a child as a network, and shows what is not joined:"
                        + " information that reached nobody, agencies that were never asked, answers that no decision used.");
        lead.addClassName("kith-door-lead");
        Section said = new Section(
                Wordmark.large(),
                new Svg(picture("sign-in.svg")),
                lead,
                new Paragraph("It asks questions. It never scores a person, and never claims a full picture. Every look"
                        + " is on record, with the reason you give for it."));
        said.addClassName("kith-door-said");
        said.getElement().setAttribute("aria-label", "What Kith is");
        return said;
    }

    /** A drawing that comes with the program. */
    static String picture(String name) {
        try (InputStream svg = Objects.requireNonNull(SignInView.class.getResourceAsStream(name))) {
            return new String(svg.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
