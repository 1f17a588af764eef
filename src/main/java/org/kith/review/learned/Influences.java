package org.kith.review.learned;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What the readers of a review say helped or hindered. Only who reads a review sees it and says it, while the review runs;
 * every version stays. What lay with one person is not said here: nobody says it of another.
 */
public final class Influences {

    /** The longest sentence, in characters. */
    public static final int SENTENCE = 600;

    private final InfluenceNodes nodes;
    private final Factors factors;
    private final Reviews reviews;
    private final Looking looking;
    private final Clock clock;

    Influences(InfluenceNodes nodes, Factors factors, Reviews reviews, Looking looking, Clock clock) {
        this.nodes = nodes;
        this.factors = factors;
        this.reviews = reviews;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * What holds now, the earliest said first.
     *
     * @throws KithException.Refused when whoever asks does not read the review, or it has ended
     */
    public List<Influence> of(Review review) {
        requireReader(review);
        return newest(nodes.findByReview(review.id()));
    }

    /** The newest version of each that was not taken out. */
    static List<Influence> newest(Collection<InfluenceNode> all) {
        Map<String, Influence> newest = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(InfluenceNode::number))
                .map(InfluenceNode::said)
                .forEach(said -> newest.put(said.note(), said));
        return newest.values().stream()
                .filter(said -> !said.takenOut())
                .sorted(Comparator.comparing(Influence::at))
                .toList();
    }

    /** Every version of one, the newest first. */
    public List<Influence> versions(Review review, String note) {
        requireReader(review);
        return nodes.findByReview(review.id()).stream()
                .map(InfluenceNode::said)
                .filter(said -> said.note().equals(note))
                .sorted(Comparator.comparingInt(Influence::number).reversed())
                .toList();
    }

    /**
     * Says something new.
     *
     * @throws KithException.Invalid when the list does not offer it, it is of the level of the person, or something is
     *     missing or too long
     * @throws KithException.Refused when whoever says it does not read the review, or it has ended
     */
    public Influence say(Review review, Influence.Wanted wanted) {
        return keep(review, Ids.fresh(), 0, wanted, factor(wanted.factor(), ""), false);
    }

    /**
     * Says it anew; what stood there stays readable.
     *
     * @param before as it stood for whoever changes it
     * @throws KithException.Stale when somebody else has changed it meanwhile
     */
    public Influence change(Review review, Influence before, Influence.Wanted wanted) {
        requireNewest(review, before);
        return keep(review, before.note(), before.number(), wanted, factor(wanted.factor(), before.factor()), false);
    }

    /** Takes it out; it stays readable among the earlier versions. */
    public void takeOut(Review review, Influence before) {
        requireNewest(review, before);
        keep(
                review,
                before.note(),
                before.number(),
                new Influence.Wanted(
                        before.about(), before.effect(), before.factor(), before.between(), before.sentence()),
                factor(before.factor(), before.factor()),
                true);
    }

    private void requireNewest(Review review, Influence before) {
        if (versions(review, before.note()).stream()
                .findFirst()
                .filter(newest -> newest.number() == before.number())
                .isEmpty()) {
            throw changed();
        }
    }

    private Factor factor(String code, String before) {
        Factor factor = factors.of(code)
                .orElseThrow(() -> new KithException.Invalid("Choose from the list what helped or hindered."));
        if (factor.level() == Level.PERSON) {
            throw new KithException.Invalid("What lay with one person only they say, and not here.");
        }
        if (factor.retired() && !factor.code().equals(before)) {
            throw new KithException.Invalid("The list offers this no more. Choose another entry.");
        }
        return factor;
    }

    private Influence keep(
            Review review, String note, int after, Influence.Wanted wanted, Factor factor, boolean takenOut) {
        requireReader(review);
        String sentence = PlainText.typed(wanted.sentence());
        if (sentence.isEmpty() || sentence.length() > SENTENCE) {
            throw new KithException.Invalid(
                    "Say in a sentence or two how it did, in at most " + SENTENCE + " characters.");
        }
        Influence said = new Influence(
                note,
                review.id(),
                after + 1,
                wanted.about(),
                wanted.effect(),
                factor.level(),
                factor.code(),
                factor.words(),
                wanted.between(),
                sentence,
                looking.account().id(),
                clock.instant(),
                takenOut);
        try {
            nodes.save(InfluenceNode.of(Ids.fresh(), said));
        } catch (DataIntegrityViolationException another) {
            throw changed();
        }
        return said;
    }

    private static KithException.Stale changed() {
        return new KithException.Stale(
                "Somebody else has changed this meanwhile. Copy your words, open the page again, and put them to theirs.");
    }

    private void requireReader(Review review) {
        if (!reviews.reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
    }
}
