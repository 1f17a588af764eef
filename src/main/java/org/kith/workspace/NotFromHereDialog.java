package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says why nothing is sent from the page of somebody whose record is sealed. */
final class NotFromHereDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    NotFromHereDialog() {
        this("This record exists only for those who are cleared for it. A request would tell an agency of it,"
                + " so none is sent from here. Ring the agency, and record it with “Asked by telephone…”.");
    }

    /**
     * @param words why, and what to do instead
     */
    NotFromHereDialog(String words) {
        setHeaderTitle("Not sent from here");
        setWidth("32rem");
        add(new Paragraph(words));
        getFooter().add(new Button("Close", click -> close()));
    }
}
