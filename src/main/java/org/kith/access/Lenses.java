package org.kith.access;

import java.time.LocalDate;
import org.kith.kernel.AsOf;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Viewpoint;

/** Makes every lens: of whoever is at the screen, and of the system's own work. */
public final class Lenses implements CurrentLens {

    private final Looking looking;
    private final Standings standings;
    private final DomainClock clock;

    Lenses(Looking looking, Standings standings, DomainClock clock) {
        this.looking = looking;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * The lens of whoever is at the screen, to read about children.
     *
     * @throws KithException.Refused when nobody is signed in, their role works without content, or they have not said
     *     why they look
     */
    @Override
    public Lens lens() {
        return lens(Act.SEE_CHILDREN);
    }

    /**
     * The lens of whoever is at the screen, for something their role does.
     *
     * @throws KithException.Refused when they may not do it, or have not said why they look
     */
    public Lens lens(Act act) {
        return lens(act, looking.look());
    }

    /**
     * A lens to read about children from another day, or through other eyes, than the tab's.
     *
     * @throws KithException.Refused when they may not look through those eyes, and as {@link #lens()}
     */
    public Lens lens(Look look) {
        if (!looking.mayLookThrough(look.eyes())) {
            throw new KithException.Refused("Your role does not look through the eyes of another agency.");
        }
        return lens(Act.SEE_CHILDREN, look);
    }

    /**
     * The lens of a reader of a review, to read about its children whatever else they reach: with names replaced, unless the
     * review says otherwise.
     *
     * @throws KithException.Refused when they do not read it, or it has ended, and as {@link #lens()}
     */
    public Lens lens(Review review) {
        Lens lens = lens(Act.REVIEW, looking.look());
        return lens.because("Review: " + review.title())
                .within(standings.remit(lens.reader().id(), review));
    }

    private Lens lens(Act act, Look look) {
        Account account = looking.require(act);
        String purpose = looking.purpose()
                .orElseThrow(
                        () -> new KithException.Refused("Say first why you look: it stands in the record of reads."));
        return new Lens(
                new Reader(account.id(), account.displayName(), false),
                purpose,
                asOf(look.day()),
                new Viewpoint(look.eyes()),
                standings.clearance(account.id()),
                standings.remit(account.id(), looking.review()));
    }

    private AsOf asOf(@org.jspecify.annotations.Nullable LocalDate day) {
        return day != null && Looking.canLookBackTo(day, clock.today()) ? AsOf.endOf(day) : AsOf.at(clock.now());
    }

    /**
     * The lens of work that no person does. Not for screens.
     *
     * @param reason what the work is, as it will stand in the record of reads
     */
    public Lens system(String reason) {
        return Lens.system(reason, AsOf.at(clock.now()));
    }
}
