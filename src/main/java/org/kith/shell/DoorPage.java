package org.kith.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kith.kernel.KithException;
import org.kith.uikit.DoorContent;

/** The page of a family that this reader has not opened, or may not: its address stays, so that it opens once they may. */
@ParentLayout(MainLayout.class)
@PageTitle("Before this page opens · Kith")
@AnonymousAllowed
class DoorPage extends Div implements HasErrorParameter<KithException.OutsideRemit> {

    private static final long serialVersionUID = 1L;

    private final transient DoorContent doors;

    DoorPage(DoorContent doors) {
        this.doors = doors;
        addClassName("kith-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<KithException.OutsideRemit> problem) {
        removeAll();
        add(doors.of(problem.getException(), event.getLocation().getPathWithQueryParameters()));
        return 403;
    }
}
