package org.kith.uikit;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;

/** Copies a text to the clipboard and says that it did. The text never goes to the server and back. */
@JavaScript("context://kith/uikit/copy.js")
public final class CopyButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    /**
     * @param label what is copied: "Copy the question"
     */
    public CopyButton(String label, String text) {
        super(label);
        addClassNames("kith-plain-button", "kith-copy", "kith-noprint");
        getElement().setAttribute("data-copy", text);
        getElement().setAttribute("data-copied", "Copied");
    }

    /**
     * Copies a whole address.
     *
     * @param address below the program's own
     */
    public static CopyButton link(String label, String address) {
        CopyButton button = new CopyButton(label, address);
        button.getElement().setAttribute("data-copy-link", true);
        return button;
    }
}
