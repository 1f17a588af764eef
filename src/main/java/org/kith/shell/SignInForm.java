package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** A name and a password, posted by the browser itself, so that password managers know it. */
final class SignInForm extends Composite<PostForm> {

    private static final long serialVersionUID = 1L;

    @Override
    protected PostForm initContent() {
        PostForm form = new PostForm("sign-in");
        form.add(label("username", "Name"));
        form.getElement().appendChild(input("username", "text", "username"));
        form.add(label("password", "Password"));
        form.getElement().appendChild(input("password", "password", "current-password"));
        form.add(submit("Sign in"));
        return form;
    }

    /** The form behind a line that unfolds it. */
    static Component folded() {
        NativeDetails folded = new NativeDetails("Sign in with a name and password");
        folded.setContent(new SignInForm());
        return folded;
    }

    static NativeButton submit(String text, Component... more) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "submit");
        button.add(more);
        return button;
    }

    private static NativeLabel label(String id, String text) {
        NativeLabel label = new NativeLabel(text);
        label.setFor(id);
        return label;
    }

    private static Element input(String name, String type, String autocomplete) {
        return new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
    }
}
