package org.kith.review.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.review.Period;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Keeps with a review on which days its report draws the network, so that the report can be made again. Those who read it
 * choose while it runs; every choice stays.
 */
public final class ReportDayChoices {

    private final ReportDaysNodes nodes;
    private final Reviews reviews;
    private final Looking looking;
    private final DomainClock today;
    private final Clock clock;

    ReportDayChoices(ReportDaysNodes nodes, Reviews reviews, Looking looking, DomainClock today, Clock clock) {
        this.nodes = nodes;
        this.reviews = reviews;
        this.looking = looking;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Every choice, the newest first.
     *
     * @throws KithException.Refused when whoever asks does not read the review, or it has ended
     */
    public List<ChosenDays> of(Review review) {
        if (!reviews.reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
        return nodes.findByReview(review.id()).stream()
                .map(ReportDaysNode::chosen)
                .sorted(Comparator.comparingInt(ChosenDays::number).reversed())
                .toList();
    }

    /** What was chosen and holds; empty where the days that are proposed hold. */
    public Optional<ChosenDays> now(Review review) {
        return of(review).stream().findFirst().filter(chosen -> !chosen.days().isEmpty());
    }

    /**
     * Chooses anew.
     *
     * @param after the number of the choice it is made over; 0 where there was none
     * @param days none to go back to the days that are proposed
     * @throws KithException.Invalid when they are too many, or one lies outside the period or in the future
     * @throws KithException.Stale when somebody else has chosen meanwhile
     * @throws KithException.Refused when whoever chooses does not read the review, or it has ended
     */
    public ChosenDays choose(Review review, int after, Collection<LocalDate> days) {
        int newest = of(review).stream().mapToInt(ChosenDays::number).max().orElse(0);
        if (newest != after) {
            throw changed();
        }
        List<LocalDate> kept = days.stream().distinct().sorted().toList();
        if (!kept.isEmpty()) {
            LocalDate now = today.today();
            if (now.isBefore(review.from())) {
                throw new KithException.Invalid(
                        "The period of this review has not begun: there is no day to draw yet.");
            }
            ReportWish.checkDays(kept, new Period(review.from(), now.isBefore(review.to()) ? now : review.to()));
        }
        try {
            return nodes.save(new ReportDaysNode(
                            Ids.fresh(),
                            null,
                            review.id(),
                            after + 1,
                            kept,
                            looking.account().id(),
                            clock.instant()))
                    .chosen();
        } catch (DataIntegrityViolationException another) {
            throw changed();
        }
    }

    private static KithException.Stale changed() {
        return new KithException.Stale(
                "Somebody else has chosen other days meanwhile. Open the page again and look at theirs first.");
    }
}
