package org.kith.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;
import org.kith.kernel.KithException;

/** Reads what a picture looks at from another day or through other eyes: each time a read, under a lens and on record. */
public interface Sights {

    /** One way of looking only, with what reads on around people. */
    static Sights of(Widening widening) {
        return new Sights() {
            @Override
            public Seen look(Sight sight) {
                throw new KithException.Refused("This picture looks one way only.");
            }

            @Override
            public Slice around(Sight sight, String record) {
                return widening.around(record);
            }

            @Override
            public boolean mayLookThrough(String agency) {
                return false;
            }

            @Override
            public @Nullable LocalDate ownDay() {
                return null;
            }

            @Override
            public @Nullable String ownEyes() {
                return null;
            }
        };
    }

    /**
     * @param sight another than the page's own, and never in hindsight: that is worked out from what is known
     * @throws KithException.Refused when the reader may not look through those eyes
     */
    Seen look(Sight sight);

    /**
     * Reads what is recorded around somebody farther out, from that day and through those eyes.
     *
     * @param record id of a record of the person
     * @throws KithException.NotFound when there was nobody there for this reader
     */
    Slice around(Sight sight, String record);

    /** Whether the reader may look through the eyes of an agency. */
    boolean mayLookThrough(String agency);

    /** The day at whose end the page itself looks; null for now. */
    @Nullable
    LocalDate ownDay();

    /** The agency through whose eyes the page itself looks; null for all together. */
    @Nullable
    String ownEyes();
}
