package org.kith.review.learned;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.vocabulary.AgencyType;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Lessons of the partnership that a later review meets again: drawn from the same pattern, about kinds of agency that what was
 * found is about too. That it is the same is for the readers to say; where they say so, whoever reads the lesson learns that
 * it was seen again, and those who may know of the review, where.
 */
public final class EarlierLessons {

    private final SeenAgainNodes nodes;
    private final Lessons lessons;
    private final Reviews reviews;
    private final Looking looking;
    private final Clock clock;

    EarlierLessons(SeenAgainNodes nodes, Lessons lessons, Reviews reviews, Looking looking, Clock clock) {
        this.nodes = nodes;
        this.lessons = lessons;
        this.reviews = reviews;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * Where a lesson was seen again, as far as whoever asks may know.
     *
     * @param titles of the reviews that they may know of
     * @param elsewhere whether it was seen again in others, too
     */
    public record Again(List<String> titles, boolean elsewhere) {
        public Again {
            titles = List.copyOf(titles);
        }

        public boolean nowhere() {
            return titles.isEmpty() && !elsewhere;
        }
    }

    /** The lessons of other reviews that were drawn before a review was opened. */
    public List<Lesson> before(Review review) {
        return lessons.given().stream()
                .filter(lesson ->
                        !lesson.review().equals(review.id()) && lesson.first().isBefore(review.openedAt()))
                .toList();
    }

    /**
     * Those among them that meet what was found.
     *
     * @param kinds of the agencies that had some of it, or were to be asked
     */
    public static List<Lesson> meeting(List<Lesson> earlier, String pattern, Collection<AgencyType> kinds) {
        return earlier.stream()
                .filter(lesson -> pattern.equals(lesson.told().pattern())
                        && !lesson.told().between().kinds().isEmpty()
                        && kinds.containsAll(lesson.told().between().kinds()))
                .toList();
    }

    /** The lessons that were said to be seen again in a review. */
    public Set<String> seenIn(Review review) {
        requireReader(review);
        return nodes.findByReview(review.id()).stream()
                .map(SeenAgainNode::lesson)
                .collect(Collectors.toSet());
    }

    /**
     * Says that a lesson was seen again in a review.
     *
     * @throws KithException.Invalid when it is no lesson from before that review
     * @throws KithException.Refused when whoever says it does not read the review, or it has ended
     */
    public void seen(Review review, Lesson lesson) {
        requireReader(review);
        if (before(review).stream().noneMatch(one -> one.lesson().equals(lesson.lesson()))) {
            throw new KithException.Invalid("This lesson was not drawn before this review was opened.");
        }
        try {
            nodes.save(new SeenAgainNode(
                    Ids.fresh(),
                    null,
                    lesson.lesson(),
                    review.id(),
                    looking.account().id(),
                    clock.instant()));
        } catch (DataIntegrityViolationException already) {
            throw new KithException.Stale("Somebody else has said so already.");
        }
    }

    /** Where one was seen again. */
    public Again again(Lesson lesson) {
        Set<String> in = nodes.findAll().stream()
                .filter(node -> node.lesson().equals(lesson.lesson()))
                .map(SeenAgainNode::review)
                .collect(Collectors.toSet());
        List<String> titles = reviews.mine().stream()
                .filter(review -> in.remove(review.id()))
                .map(Review::title)
                .sorted()
                .toList();
        return new Again(titles, !in.isEmpty());
    }

    private void requireReader(Review review) {
        if (!reviews.reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
    }
}
