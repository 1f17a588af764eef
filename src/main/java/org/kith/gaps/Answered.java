package org.kith.gaps;

import java.util.List;
import java.util.Optional;
import org.kith.circle.DismissalRow;

/**
 * The gaps around one child with what people said of them.
 *
 * @param standing the findings that stand, in the order of a child's page
 * @param setAside those that somebody set aside, the latest first
 * @param returned of those that stand, the ones that had been set aside until new evidence came
 */
public record Answered(List<Finding> standing, List<SetAside> setAside, List<Returned> returned) {

    public static final Answered NOTHING = new Answered(List.of(), List.of(), List.of());

    /**
     * A finding that is hidden.
     *
     * @param by the dismissal that hides it; of several the one made last
     */
    public record SetAside(Finding finding, DismissalRow by) {}

    /**
     * A finding that came back by itself.
     *
     * @param was the dismissal that has ended
     * @param because the newest of the evidence that became known after it
     */
    public record Returned(Finding finding, DismissalRow was, Evidence because) {}

    public Answered {
        standing = List.copyOf(standing);
        setAside = List.copyOf(setAside);
        returned = List.copyOf(returned);
    }

    /** How a finding that stands came back, if it had been set aside. */
    public Optional<Returned> returned(Finding finding) {
        return returned.stream().filter(each -> each.finding().same(finding)).findFirst();
    }
}
