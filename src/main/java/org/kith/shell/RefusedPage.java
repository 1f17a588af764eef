package org.kith.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Locale;
import org.kith.kernel.Ids;

/** A job of Kith that this reader's role does not have. */
@ParentLayout(MainLayout.class)
@PageTitle("Not for your role · Kith")
@AnonymousAllowed
class RefusedPage extends ProblemPage implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> problem) {
        if (event.getLocation().getPath().isEmpty()
                && !MenuConfiguration.getMenuEntries().isEmpty()) {
            // Not everybody's work begins with Find: theirs begins with the first page of their rail.
            event.forwardTo(MenuConfiguration.getMenuEntries().getFirst().path());
            return 200;
        }
        tell(
                "Your role does not open this page",
                "Nothing is lost. If your work needs it, ask whoever looks after accounts to give you the role.",
                Ids.fresh().substring(24).toUpperCase(Locale.ROOT));
        return 403;
    }
}
