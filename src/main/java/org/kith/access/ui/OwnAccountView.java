package org.kith.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.Account;
import org.kith.access.Looking;
import org.kith.access.OwnAccount;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.kernel.KithException;
import org.kith.settings.SessionSettings;

/** One's own account: who one is here, one's password, one's other sessions. */
@Route("account")
@PageTitle("Your account · Kith")
@StyleSheet("kith/workspace/pages.css")
@PermitAll
class OwnAccountView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnAccount own;
    private final transient Looking looking;
    private final transient AuthenticationContext authentication;
    private final PasswordField present = field("Present password", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField password = field("New password", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("The new one again", Autocomplete.NEW_PASSWORD);
    private final Div said = new Div();

    OwnAccountView(OwnAccount own, Looking looking, AuthenticationContext authentication) {
        this.own = own;
        this.looking = looking;
        this.authentication = authentication;
        addClassName("kith-page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Account account = looking.account();
        boolean first = first();
        add(new H1(first ? "Choose your own password" : "Your account"));
        if (first) {
            add(new Paragraph(
                    "Somebody else knows the one you signed in with. Choose another: then everything opens."));
        } else {
            add(new Paragraph(account.displayName() + ", who signs in as " + account.signInName() + " and uses Kith as "
                    + account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")) + "."));
        }
        add(said);
        if (own.hasPassword()) {
            add(passwordForm(first));
        } else {
            add(section(
                    "Password",
                    new Paragraph("You sign in with your organisation’s account. Its password is changed there.")));
        }
        if (!first) {
            add(sessions());
        }
    }

    private static boolean first() {
        return Looking.signedIn().filter(SignedIn::passwordToChange).isPresent();
    }

    private Section passwordForm(boolean first) {
        password.setHelperText(
                "At least twelve characters, of any kind. Three or four words that do not belong together"
                        + " are easy to remember and hard to guess.");
        Button change = new Button("Change password", click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div form = new Div(present, password, again, new Div(change));
        form.addClassName("kith-form");
        Section section = section("Password", form);
        section.add(
                new Paragraph(
                        first
                                ? "Afterwards you sign in once more, with the new one."
                                : "Every other session of this account ends when it is changed. It goes on record that it was."));
        present.focus();
        return section;
    }

    private Section sessions() {
        SessionSettings limits = own.limits();
        Button elsewhere = new Button("End every other session", click -> {
            own.signOutElsewhere();
            say("Every other session of this account is over.");
        });
        return section(
                "Sessions",
                new Paragraph(
                        "You are signed out after " + words(limits.idle()) + " without a key or a press, and after "
                                + words(limits.life())
                                + " in any case. You are asked two minutes before. What you are writing is"
                                + " kept."
                                + (limits.onePerAccount() ? " An account has one session at a time." : "")),
                new Paragraph(elsewhere));
    }

    private void change() {
        Stream.of(present, password, again).forEach(field -> field.setInvalid(false));
        if (!password.getValue().equals(again.getValue())) {
            wrong(again, "The two are not the same.");
            return;
        }
        char[] old = present.getValue().toCharArray();
        char[] typed = password.getValue().toCharArray();
        boolean first = first();
        try {
            own.changePassword(old, typed);
            Stream.of(present, password, again).forEach(PasswordField::clear);
            if (first) {
                authentication.logout();
                UI.getCurrent().getPage().setLocation("sign-in?password-changed");
            } else {
                say("Your password is changed. Every other session of this account is over.");
            }
        } catch (KithException.Invalid | KithException.Stale | KithException.Unavailable problem) {
            String words = String.valueOf(problem.getMessage());
            wrong(
                    words.contains("present password. ") || words.startsWith("That was tried") ? present : password,
                    words);
        } finally {
            Arrays.fill(old, ' ');
            Arrays.fill(typed, ' ');
        }
    }

    private void say(String words) {
        said.setText(words);
        said.addClassName("kith-door-note");
    }

    private static void wrong(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private static String words(Duration time) {
        return time.toMinutes() % 60 == 0 ? time.toHours() + " hours" : time.toMinutes() + " minutes";
    }

    private static Section section(String title, com.vaadin.flow.component.Component... content) {
        Section section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    private static PasswordField field(String label, Autocomplete kind) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(kind);
        // Its eye is smaller than what can be hit safely (WCAG 2.5.8).
        field.setRevealButtonVisible(false);
        field.setWidth("24rem");
        return field;
    }
}
