package org.kith.workspace;

import com.vaadin.flow.component.UI;
import org.kith.enquiry.Enquiring;

/** After a referral was taken where the child had no page: leads to the page they have now, and back when it is undone. */
final class OpenedEnquiry {

    private final UI ui;
    private final Enquiring.Opened opened;
    private boolean there;

    private OpenedEnquiry(UI ui, Enquiring.Opened opened) {
        this.ui = ui;
        this.opened = opened;
    }

    /** The child's page with whom to ask, and in it how to undo all of it. */
    static void show(UI ui, GapActions actions, Enquiring.Opened opened) {
        OpenedEnquiry shown = new OpenedEnquiry(ui, opened);
        new Undoable(actions, shown::go).done("Recorded: an enquiry is open", opened.ids());
    }

    /** There, back to where one looks for people, there again: a child who was new has a page only while they are. */
    private void go() {
        there = !there;
        ui.navigate(there ? WorkspaceNavigation.page(opened.child(), true, PersonPage.GAPS, null) : "");
    }
}
