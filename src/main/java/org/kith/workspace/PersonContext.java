package org.kith.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.settings.Clocks;
import org.kith.uikit.Dates;

/** What the pages of one person share: the circle as it was read, and what was found in it. */
final class PersonContext {

    private final Circle circle;
    private final Findings finder;
    private final Clocks clocks;
    private final Dates dates;
    private final @Nullable Pictures pictures;
    private @Nullable List<Finding> findings;

    PersonContext(Circle circle, Findings finder, Clocks clocks, Dates dates, @Nullable Pictures pictures) {
        this.circle = circle;
        this.finder = finder;
        this.clocks = clocks;
        this.dates = dates;
        this.pictures = pictures;
    }

    Circle circle() {
        return circle;
    }

    Clocks clocks() {
        return clocks;
    }

    Dates dates() {
        return dates;
    }

    Optional<Pictures> pictures() {
        return Optional.ofNullable(pictures);
    }

    /** Worked out once for all pages. */
    List<Finding> findings() {
        List<Finding> known = findings;
        if (known == null) {
            known = finder.of(circle);
            findings = known;
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
