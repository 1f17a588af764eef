package org.kith.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingJson;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;

/** Finds the gaps of everything a store holds, and writes them as one line of JSON under the delivered ids. */
final class GapScan {

    private static final String VIEW = "gaps";

    private final CircleReader circles;
    private final GapFinder finder;

    GapScan(CircleReader circles, GapFinder finder) {
        this.circles = circles;
        this.finder = finder;
    }

    /**
     * @param delivery what the line calls the delivery
     * @param child delivered id of a record of the one child to look at, or null for everybody
     * @throws KithException.NotFound when there is no such child for this reader at that moment
     */
    String line(String delivery, AsOf asOf, Clearance clearance, @Nullable String child) {
        Lens lens =
                Lens.system("Finding gaps in a delivery by ./kith gaps", asOf).cleared(clearance);
        Slice slice = circles.everything(lens, VIEW);
        List<Finding> findings = child == null ? finder.of(slice) : finder.of(slice.circle(person(slice, child)));
        return new FindingJson(slice.delivered()).line(delivery, asOf, findings);
    }

    private static org.kith.circle.Person person(Slice slice, String delivered) {
        Optional<PersonRecordRow> record = slice.rows(PersonRecordRow.class).stream()
                .filter(row -> delivered.equals(row.head().delivered()))
                .findFirst();
        org.kith.circle.Person person =
                record.map(row -> slice.people().of(row.head().id())).orElse(null);
        if (person == null) {
            throw new KithException.NotFound("--child " + delivered
                    + " names nobody who is known in this delivery on that day. Use an id of people.csv.");
        }
        return person;
    }
}
