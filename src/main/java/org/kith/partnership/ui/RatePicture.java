package org.kith.partnership.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Rate;

/**
 * A rate drawn on a line that all groups share: a dot, the interval around it, and a stroke where the whole lies. The numbers
 * stand beside it in words.
 */
final class RatePicture extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param rate of the group, or null where it is not told
     * @param whole of everybody, or null where it is not told
     * @param end where the line ends, for each 1,000
     */
    RatePicture(@Nullable Rate rate, @Nullable Rate whole, double end) {
        addClassName("kith-rate");
        getElement().setAttribute("aria-hidden", "true");
        if (whole != null) {
            add(mark("kith-rate-whole", whole.per() / end));
        }
        if (rate != null) {
            Div span = mark("kith-rate-span", rate.from() / end);
            span.getStyle().setWidth(Parts.percent((rate.to() - rate.from()) / end));
            add(span, mark("kith-rate-dot", rate.per() / end));
        }
    }

    private static Div mark(String name, double at) {
        Div mark = new Div();
        mark.addClassName(name);
        mark.getStyle().setLeft(Parts.percent(at));
        return mark;
    }
}
