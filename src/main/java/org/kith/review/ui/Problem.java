package org.kith.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.kith.kernel.KithException;

/** Why what a form asks for cannot be done, read out as it appears. */
final class Problem extends Paragraph {

    private static final long serialVersionUID = 1L;

    Problem() {
        addClassName("kith-form-problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Does something, and says here why where it cannot be done. */
    void watch(Runnable work) {
        setVisible(false);
        try {
            work.run();
        } catch (KithException.Invalid | KithException.Refused | KithException.Stale wrong) {
            setText(String.valueOf(wrong.getMessage()));
            setVisible(true);
        }
    }
}
