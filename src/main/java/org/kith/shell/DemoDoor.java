package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.kith.access.DemoAccounts;

/** People to sign in as, one press each, where everything is made up. */
final class DemoDoor extends Div {

    private static final long serialVersionUID = 1L;

    DemoDoor(List<DemoAccounts.Offer> offers) {
        addClassName("kith-door-demo");
        add(new H2("This is a demo. Whose eyes will you borrow?"));
        offers.forEach(offer -> add(door(offer)));
    }

    private static Component door(DemoAccounts.Offer offer) {
        NativeButton button = SignInForm.submit("");
        Span who = new Span();
        who.getElement()
                .appendChild(
                        new Element("strong").setText(offer.displayName()),
                        Element.createText(", " + offer.role().label()));
        button.add(who);
        button.getElement().appendChild(new Element("small").setText(offer.question()));
        Component arrow = VaadinIcon.ARROW_RIGHT.create();
        arrow.getElement().setAttribute("aria-hidden", "true");
        button.add(arrow);
        PostForm form = new PostForm("sign-in")
                .hidden("username", offer.signInName())
                .hidden("password", DemoAccounts.PASSWORD);
        form.add(button);
        return form;
    }
}
