package org.kith.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.kith.kernel.Ids;

/** There is no page at this address, or none for this reader: the two are never told apart. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Kith")
@AnonymousAllowed
class NoSuchPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        tell(
                "There is nothing here that can be shown",
                "The address may be mistyped or old, or it leads to something that is not shown to you. Nothing is lost.",
                Ids.fresh().substring(24).toUpperCase(Locale.ROOT));
        return 404;
    }
}
