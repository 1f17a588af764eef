package org.kith.access;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What the readers of a review write in it themselves: learning points, and the accounts of those who were there and of the
 * family. Only who reads a review sees it, and writes it while the review runs. Whoever opened the review does not.
 */
public final class ReviewTexts {

    /** The longest text, in characters. */
    public static final int LONGEST = 20_000;

    private final ReviewTextNodes nodes;
    private final Reviews reviews;
    private final Looking looking;
    private final Clock clock;

    ReviewTexts(ReviewTextNodes nodes, Reviews reviews, Looking looking, Clock clock) {
        this.nodes = nodes;
        this.reviews = reviews;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * Every version of a part, the newest first.
     *
     * @throws KithException.Refused when whoever asks does not read the review, or it has ended
     */
    public List<ReviewText> of(Review review, ReviewText.Part part) {
        requireReader(review);
        return nodes.findByReview(review.id()).stream()
                .map(ReviewTextNode::words)
                .filter(words -> words.part() == part)
                .sorted(Comparator.comparingInt(ReviewText::number).reversed())
                .toList();
    }

    /** What holds now of a part; empty where nothing was written, or it was taken out again. */
    public Optional<ReviewText> now(Review review, ReviewText.Part part) {
        return of(review, part).stream()
                .findFirst()
                .filter(words -> !words.text().isEmpty());
    }

    /**
     * Writes a part anew; what stood there stays readable.
     *
     * @param after the number of the version it was written over; 0 where there was none
     * @param text empty to take out what stands there
     * @throws KithException.Stale when somebody else has written meanwhile: what holds now is to be read first
     * @throws KithException.Invalid when it is too long
     * @throws KithException.Refused when whoever writes does not read the review, or it has ended
     */
    public ReviewText write(Review review, ReviewText.Part part, int after, String text) {
        requireReader(review);
        String words = PlainText.typed(text);
        if (words.length() > LONGEST) {
            throw new KithException.Invalid("Keep it under " + LONGEST + " characters.");
        }
        int newest =
                of(review, part).stream().mapToInt(ReviewText::number).max().orElse(0);
        if (newest != after) {
            throw changed();
        }
        try {
            return nodes.save(new ReviewTextNode(
                            Ids.fresh(),
                            null,
                            review.id(),
                            part.name(),
                            after + 1,
                            words,
                            looking.account().id(),
                            clock.instant()))
                    .words();
        } catch (DataIntegrityViolationException another) {
            throw changed();
        }
    }

    private static KithException.Stale changed() {
        return new KithException.Stale(
                "Somebody else has written here meanwhile. Copy your words, open the page again, and put them to theirs.");
    }

    private void requireReader(Review review) {
        if (!reviews.reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
    }
}
