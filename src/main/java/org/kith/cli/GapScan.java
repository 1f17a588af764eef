package org.kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Replay;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingJson;
import org.kith.gaps.FirstDetectable;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;

/** Finds the gaps of everything a store holds, and writes them as one line of JSON under the delivered ids. */
final class GapScan {

    private static final String VIEW = "gaps";

    /**
     * How to look.
     *
     * @param child delivered id of a record of the one child to look at, or null for everybody
     * @param viewpoint delivered id of the agency through whose eyes to look, or null for all together
     * @param firstDetectable whether to say since when each finding could be seen
     */
    record Question(
            AsOf asOf,
            Clearance clearance,
            @Nullable String child,
            @Nullable String viewpoint,
            boolean firstDetectable) {

        static Question together(AsOf asOf, Clearance clearance) {
            return new Question(asOf, clearance, null, null, false);
        }
    }

    private final CircleReader circles;
    private final GapFinder finder;

    GapScan(CircleReader circles, GapFinder finder) {
        this.circles = circles;
        this.finder = finder;
    }

    /**
     * @param delivery what the line calls the delivery
     * @throws KithException.NotFound when there is no such child for this reader at that moment, or no such agency
     */
    String line(String delivery, Question question) {
        Lens lens = Lens.system("Finding gaps in a delivery by ./kith gaps", question.asOf())
                .cleared(question.clearance());
        if (question.viewpoint() != null) {
            lens = lens.through(Viewpoint.of(agency(lens, question.viewpoint())));
        }
        if (question.firstDetectable()) {
            Replay replay = circles.replay(lens, VIEW);
            Slice slice = replay.at(question.asOf());
            List<Finding> findings = findings(slice, question);
            return json(delivery, question, slice, findings, new FirstDetectable(finder).of(replay, findings));
        }
        Slice slice = circles.everything(lens, VIEW);
        return json(delivery, question, slice, findings(slice, question), Map.of());
    }

    private List<Finding> findings(Slice slice, Question question) {
        return question.child() == null ? finder.of(slice) : finder.of(slice.circle(person(slice, question.child())));
    }

    private static String json(
            String delivery, Question question, Slice slice, List<Finding> findings, Map<Finding, LocalDate> first) {
        return new FindingJson(slice.delivered()).line(delivery, question.asOf(), findings, first);
    }

    private String agency(Lens lens, String delivered) {
        return delivered(circles.everything(lens, VIEW), AgencyRow.class, delivered)
                .map(Row::id)
                .orElseThrow(() -> new KithException.NotFound(
                        "--viewpoint " + delivered + " names no agency of this delivery. Use an id of agencies.csv."));
    }

    private static Person person(Slice slice, String delivered) {
        Person person = delivered(slice, PersonRecordRow.class, delivered)
                .map(row -> slice.people().of(row.id()))
                .orElse(null);
        if (person == null) {
            throw new KithException.NotFound("--child " + delivered
                    + " names nobody who is known in this delivery on that day. Use an id of people.csv.");
        }
        return person;
    }

    private static <R extends Row> Optional<R> delivered(Slice slice, Class<R> kind, String id) {
        return slice.rows(kind).stream()
                .filter(row -> id.equals(row.head().delivered()))
                .findFirst();
    }
}
