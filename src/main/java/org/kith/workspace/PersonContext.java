package org.kith.workspace;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.CoverageRow;
import org.kith.gaps.Answered;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.gaps.known.LastDelivered;
import org.kith.gaps.known.Sources;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.network.SightReader;
import org.kith.network.Sights;
import org.kith.network.WaySearch;
import org.kith.network.ui.NetworkExplorer;
import org.kith.network.ui.NetworkExplorers;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;

/** What the pages of one person share: the circle as it was read, and what was found in it. */
final class PersonContext {

    private final Circle circle;
    private final Findings finder;
    private final Clocks clocks;
    private final Dates dates;
    private final Lens lens;
    private final NetworkExplorers explorers;
    private final Function<String, List<WaySearch.End>> ends;
    private final LastDelivered delivered;
    private final SightReader.Looks looks;
    private @Nullable Answered answered;
    private @Nullable Map<String, Moment> lastDelivered;

    PersonContext(
            Circle circle,
            Lens lens,
            Findings finder,
            Clocks clocks,
            Dates dates,
            NetworkExplorers explorers,
            Function<String, List<WaySearch.End>> ends,
            LastDelivered delivered,
            SightReader.Looks looks) {
        this.looks = looks;
        this.delivered = delivered;
        this.circle = circle;
        this.finder = finder;
        this.clocks = clocks;
        this.dates = dates;
        this.lens = lens;
        this.explorers = explorers;
        this.ends = ends;
    }

    Circle circle() {
        return circle;
    }

    /** What the circle was read through. */
    Lens lens() {
        return lens;
    }

    Clocks clocks() {
        return clocks;
    }

    Dates dates() {
        return dates;
    }

    /** The first picture, to be looked at. */
    Component picture() {
        return explorers.picture(circle, findings());
    }

    /** The picture to explore, with its details and its table. */
    NetworkExplorer explorer() {
        return explorers.explorer(
                circle,
                lens,
                findings(),
                looks,
                finder,
                ends,
                saved -> address(PersonPage.NETWORK) + "?" + NetworkPanel.SAVED + "=" + saved);
    }

    /** The ways to look at this circle from another day and through other eyes. */
    Sights sights() {
        return explorers.sights(circle, lens, looks, finder);
    }

    List<Finding> findings() {
        return answered().standing();
    }

    /** Worked out once for all pages. */
    Answered answered() {
        Answered known = answered;
        if (known == null) {
            known = finder.answered(circle);
            answered = known;
        }
        return known;
    }

    /** By agency when its data last came in; read once for all pages. */
    Map<String, Moment> lastDelivered() {
        Map<String, Moment> known = lastDelivered;
        if (known == null) {
            Set<String> agencies = new LinkedHashSet<>(Sources.agencies(circle));
            circle.slice().rows(CoverageRow.class).forEach(row -> agencies.add(row.agency()));
            known = delivered.of(lens, agencies);
            lastDelivered = known;
        }
        return known;
    }

    /** Id of the record by which the pages of this person are addressed. */
    String record() {
        return circle.child().ref().records().getFirst();
    }

    String address(PersonPage page) {
        return WorkspaceNavigation.page(record(), circle.child().child(), page, null);
    }
}
