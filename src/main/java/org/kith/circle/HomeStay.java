package org.kith.circle;

import org.kith.kernel.Interval;
import org.kith.vocabulary.StayBasis;

/**
 * A stay: somebody at a place that is, or among their family counts as, an ordinary home.
 *
 * @param days the days it covers, both ends included, cut where the same agency's next stay begins
 */
public record HomeStay(Person person, StayRow row, HouseholdRow household, Interval days) {

    public boolean resident() {
        return row.basis() == StayBasis.RESIDENT;
    }
}
