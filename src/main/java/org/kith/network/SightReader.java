package org.kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Compared;
import org.kith.circle.Slice;
import org.kith.gaps.Findings;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;

/** Reads a child's circle from other days and through other eyes than the page's, with the gaps as they were then. */
public final class SightReader implements Sights {

    private static final String VIEW = "network";

    /** Makes lenses of whoever is at the screen. */
    public interface Looks {

        /**
         * @param day the day at whose end to look, or null for now
         * @param eyes id of the agency through whose eyes, or null for all together
         * @throws KithException.Refused when they may not look that way
         */
        Lens lens(@Nullable LocalDate day, @Nullable String eyes);

        boolean mayLookThrough(String agency);
    }

    private final Lens own;
    private final List<String> records;
    private final CircleReader circles;
    private final Findings findings;
    private final Looks looks;

    /**
     * @param circle as the page read it
     * @param own the lens it was read through
     */
    public SightReader(Circle circle, Lens own, CircleReader circles, Findings findings, Looks looks) {
        this.own = own;
        this.records = circle.child().ref().records();
        this.circles = circles;
        this.findings = findings;
        this.looks = looks;
    }

    @Override
    public Seen look(Sight sight) {
        if (sight.beside() != null) {
            Compared compared = circles.compared(lens(sight), looks.lens(day(sight), sight.beside()), records, VIEW);
            // Two agencies together are nobody who could have asked: what was missing is not for them to say.
            return new Seen(CircleReader.first(compared.together(), records), List.of(), compared);
        }
        return circles.circle(lens(sight), records, VIEW)
                .map(circle -> new Seen(Optional.of(circle), findings.of(circle), null))
                .orElse(Seen.NOTHING);
    }

    @Override
    public Slice around(Sight sight, String record) {
        return circles.around(lens(sight), record, VIEW);
    }

    /** The lens of a sight; of hindsight that of what is known now. */
    public Lens lens(Sight sight) {
        return sight.own() || sight.hindsight() && sight.eyes() == null
                ? own
                : looks.lens(day(sight), sight.eyes() == null ? ownEyes() : sight.eyes());
    }

    private @Nullable LocalDate day(Sight sight) {
        return sight.day() == null || sight.hindsight() ? ownDay() : sight.day();
    }

    @Override
    public boolean mayLookThrough(String agency) {
        return looks.mayLookThrough(agency);
    }

    @Override
    public @Nullable LocalDate ownDay() {
        LocalDate day = own.asOf().day();
        return own.asOf().equals(AsOf.endOf(day)) ? day : null;
    }

    @Override
    public @Nullable String ownEyes() {
        return own.viewpoint().agency();
    }
}
