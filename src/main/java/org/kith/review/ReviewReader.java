package org.kith.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Replay;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;

/**
 * Reads what the pages of a review are made from: the circle of one of its children over its period, within the remit of the
 * review and with its made-up names. Where the reader looks from an earlier day, the period ends there.
 */
public final class ReviewReader {

    private final CircleReader circles;
    private final Lenses lenses;
    private final Looking looking;
    private final DomainClock clock;

    ReviewReader(CircleReader circles, Lenses lenses, Looking looking, DomainClock clock) {
        this.circles = circles;
        this.lenses = lenses;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * As the reader looks: all agencies together, unless they look through the eyes of one.
     *
     * @param child id of a record of the child
     * @param view the page that asks, for the record of reads
     * @return empty for a child who was not known in the period, and for a period that has not begun
     * @throws KithException.Refused when whoever asks does not read the review
     */
    public Optional<ReviewedPeriod> read(Review review, String child, String view) {
        return read(review, lenses.lens(review), child, view);
    }

    /**
     * As one agency could have known it (gap catalogue, Viewpoint).
     *
     * @param agency internal id
     * @throws KithException.Refused when the reader may not look through those eyes, and as {@link #read}
     */
    public Optional<ReviewedPeriod> through(String agency, Review review, String child, String view) {
        if (!looking.mayLookThrough(agency)) {
            throw new KithException.Refused("Your role does not look through the eyes of another agency.");
        }
        return read(review, lenses.lens(review).through(Viewpoint.of(agency)), child, view);
    }

    private Optional<ReviewedPeriod> read(Review review, Lens lens, String child, String view) {
        LocalDate to = earliest(review.to(), earliest(clock.today(), lens.asOf().day()));
        if (to.isBefore(review.from())) {
            return Optional.empty();
        }
        AsOf end = to.isBefore(lens.asOf().day()) ? AsOf.endOf(to) : lens.asOf();
        Replay replay = circles.replay(lens.asOf(end), List.of(child), view);
        Person person = replay.at(end).people().of(child);
        return person == null
                ? Optional.empty()
                : Optional.of(new ReviewedPeriod(replay, person.ref().records(), new Period(review.from(), to)));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
