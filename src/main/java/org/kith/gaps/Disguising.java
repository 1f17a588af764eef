package org.kith.gaps;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kith.circle.Circle;
import org.kith.circle.DismissalRow;
import org.kith.circle.Slice;

/**
 * Finds in what is recorded, and says it with made-up names: patterns compare names, dates of birth and addresses, which a
 * reader of a review may not see. What is found is the same for both.
 */
final class Disguising {

    private Disguising() {}

    static Answered answered(Circle circle, Function<Circle, Answered> finding) {
        Slice shown = circle.slice();
        Slice recorded = shown.asRecorded();
        return recorded.people()
                .find(circle.child().ref())
                .map(child -> said(shown, finding.apply(recorded.circle(child))))
                .orElse(Answered.NOTHING);
    }

    static List<Finding> findings(Slice shown, List<Finding> found) {
        return found.stream().map(finding -> finding.said(shown::disguised)).toList();
    }

    private static Answered said(Slice shown, Answered answered) {
        return new Answered(
                findings(shown, answered.standing()),
                answered.setAside().stream()
                        .map(aside ->
                                new Answered.SetAside(aside.finding().said(shown::disguised), by(shown, aside.by())))
                        .toList(),
                answered.returned().stream()
                        .map(back -> new Answered.Returned(
                                back.finding().said(shown::disguised), by(shown, back.was()), back.because()))
                        .toList());
    }

    private static DismissalRow by(Slice shown, DismissalRow recorded) {
        return Optional.ofNullable(shown.row(DismissalRow.class, recorded.id())).orElseThrow();
    }
}
