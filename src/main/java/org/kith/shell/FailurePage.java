package org.kith.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.kith.kernel.KithException;

/** Whatever else goes wrong on the way to a page: the program's own errors in their words, others in plain ones. */
@ParentLayout(MainLayout.class)
@PageTitle("Not shown · Kith")
@AnonymousAllowed
class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
        KithException failure = Failures.known(problem.getException());
        tell(headline(failure), String.valueOf(failure.getMessage()), failure.reference());
        return switch (failure) {
            case KithException.NotFound gone -> 404;
            case KithException.Refused refused -> 403;
            case KithException.OutsideRemit outside -> 403;
            case KithException.Stale stale -> 409;
            case KithException.Invalid invalid -> 400;
            case KithException.Unavailable unavailable -> 503;
        };
    }

    private static String headline(KithException failure) {
        return switch (failure) {
            case KithException.NotFound gone -> "There is nothing here that can be shown";
            case KithException.Refused refused -> "This is not opened";
            case KithException.OutsideRemit outside -> "This is not opened";
            case KithException.Stale stale -> "Somebody else was quicker";
            case KithException.Invalid invalid -> "This address cannot be read";
            case KithException.Unavailable unavailable -> "This cannot be shown just now";
        };
    }
}
