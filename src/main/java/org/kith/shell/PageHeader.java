package org.kith.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.settings.KithSettings;
import org.kith.uikit.KeptHere;
import org.kith.uikit.TakesSearch;

/** The top of every page: the way home, the search box, who one is, colours, the way out. */
final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField();
    private final Div searchBox = new Div();
    private @Nullable String waiting;

    PageHeader(KithSettings settings, @Nullable Looking looking, AuthenticationContext authentication) {
        addClassName("kith-header");
        add(brand());
        if (looking != null && looking.may(Act.SEE_CHILDREN)) {
            add(fillSearchBox());
        }
        Div end = new Div();
        end.addClassName("kith-header-end");
        end.add(Colours.toDark(), Colours.toLight());
        if (looking != null) {
            Anchor own = new Anchor(Navigation.OWN_ACCOUNT, "Your account");
            own.addClassName("kith-plain-button");
            own.getElement().setAttribute("router-link", true);
            end.add(own);
            NativeButton out = button("Sign out", authentication::logout);
            KeptHere.erasing(out, looking.account().id());
            end.add(out);
        }
        if (!settings.authority().isEmpty()) {
            Span authority = new Span(settings.authority());
            authority.addClassName("kith-authority");
            addComponentAtIndex(1, authority);
        }
        add(end);
    }

    /** Hands what was typed to the page that takes it, once that page is there. */
    void deliver(List<HasElement> chain) {
        // A page that takes the search has a box of its own: two would be one too many.
        searchBox.setVisible(chain.isEmpty() || !(chain.getFirst() instanceof TakesSearch));
        String text = waiting;
        if (text != null && !chain.isEmpty() && chain.getFirst() instanceof TakesSearch page) {
            waiting = null;
            page.search(text);
        }
    }

    private Component fillSearchBox() {
        search.setPlaceholder("Name, date of birth, address, agency, words of an item");
        search.setAriaLabel("Search everything you may see");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        search.addKeyPressListener(Key.ENTER, press -> go());
        search.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        search.setWidthFull();
        searchBox.add(search);
        searchBox.addClassName("kith-search");
        searchBox.getElement().setAttribute("role", "search");
        return searchBox;
    }

    private void go() {
        String text = search.getValue().strip();
        if (text.isEmpty()) {
            return;
        }
        waiting = text;
        UI tab = UI.getCurrent();
        List<HasElement> chain = tab.getInternals().getActiveRouterTargetsChain();
        if (!chain.isEmpty() && chain.getFirst() instanceof TakesSearch) {
            deliver(chain);
        } else {
            tab.navigate("");
        }
    }

    private static Component brand() {
        Anchor home = new Anchor("", Wordmark.small());
        home.addClassName("kith-brand");
        home.getElement().setAttribute("router-link", true);
        home.setAriaLabel("Kith, to the first page");
        return home;
    }

    /** Signing out erases what forms keep on this machine, also where none was opened since the page was loaded. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJsModule(KeptHere.MODULE);
    }

    private static NativeButton button(String text, Runnable pressed) {
        NativeButton button = new NativeButton(text, click -> pressed.run());
        button.addClassName("kith-plain-button");
        return button;
    }
}
