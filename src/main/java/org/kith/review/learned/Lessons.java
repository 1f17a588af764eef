package org.kith.review.learned;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The lessons of reviews. Those who read a review write them while it runs, and every version stays. A lesson is the readers’
 * alone until they give it to the partnership, saying that it tells of no family; then whoever reviews or opens reviews reads
 * it, also after the end of its review, and who opens reviews carries its action on.
 */
public final class Lessons {

    /** The longest lesson, action or evidence, in characters. */
    public static final int WORDS = 2_000;

    /** The longest role, in characters. */
    public static final int ROLE = 100;

    private final LessonNodes nodes;
    private final Reviews reviews;
    private final Looking looking;
    private final Clock clock;

    Lessons(LessonNodes nodes, Reviews reviews, Looking looking, Clock clock) {
        this.nodes = nodes;
        this.reviews = reviews;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * Those of a review as they hold now, the first drawn first.
     *
     * @throws KithException.Refused when whoever asks does not read the review, or it has ended
     */
    public List<Lesson> of(Review review) {
        requireReader(review);
        return newest(nodes.findByReview(review.id()));
    }

    /** Whether whoever is signed in reads lessons of the partnership. */
    public boolean readsGiven() {
        return looking.may(Act.REVIEW) || looking.may(Act.OPEN_REVIEW);
    }

    /** Whether whoever is signed in carries on the actions of lessons that were given to the partnership. */
    public boolean carries() {
        return looking.may(Act.OPEN_REVIEW);
    }

    /**
     * The lessons that were given to the partnership, of every review, as they hold now.
     *
     * @throws KithException.Refused when the role neither reviews nor opens reviews
     */
    public List<Lesson> given() {
        if (!readsGiven()) {
            throw new KithException.Refused("Your role does not read the lessons of reviews.");
        }
        return newest(nodes.findAll()).stream()
                .filter(lesson -> lesson.told().given())
                .toList();
    }

    /**
     * The versions of one, the newest first: all of them for who reads its review; for others those since it was given.
     *
     * @throws KithException.NotFound when there is none, or none for whoever asks: the two are never told apart
     */
    public List<Lesson> versions(String lesson) {
        List<Lesson> all = nodes.findByLesson(lesson).stream()
                .map(LessonNode::lessonOf)
                .sorted(Comparator.comparingInt(Lesson::number).reversed())
                .toList();
        if (!all.isEmpty() && reads(all.getFirst())) {
            return all;
        }
        if (all.isEmpty() || !readsGiven() || !all.getFirst().told().given()) {
            throw new KithException.NotFound("There is no such lesson, or none that you read.");
        }
        return all.stream().takeWhile(version -> version.told().given()).toList();
    }

    /** Whether whoever is signed in reads the review of a lesson now. */
    public boolean reads(Lesson lesson) {
        return reviews.mine().stream()
                .filter(review -> review.id().equals(lesson.review()))
                .anyMatch(reviews::reads);
    }

    private static List<Lesson> newest(Collection<LessonNode> all) {
        Map<String, Lesson> newest = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(LessonNode::number))
                .map(LessonNode::lessonOf)
                .forEach(lesson -> newest.put(lesson.lesson(), lesson));
        return newest.values().stream()
                .sorted(Comparator.comparing(Lesson::first).thenComparing(Lesson::lesson))
                .toList();
    }

    /**
     * Draws a lesson.
     *
     * @throws KithException.Invalid when something is missing, too long or does not go together
     * @throws KithException.Refused when whoever draws it does not read the review, or it has ended
     */
    public Lesson draw(Review review, Lesson.Told told) {
        requireReader(review);
        Instant now = clock.instant();
        return keep(new Lesson(
                Ids.fresh(), review.id(), 1, checked(told), looking.account().id(), now, now));
    }

    /**
     * Writes a lesson anew; what stood there stays readable.
     *
     * @param before as it stood for whoever changes it
     * @throws KithException.Stale when somebody else has changed it meanwhile
     */
    public Lesson change(Review review, Lesson before, Lesson.Told told) {
        requireReader(review);
        if (!before.review().equals(review.id())) {
            throw new KithException.Invalid("This is a lesson of another review.");
        }
        return next(before, told, looking.account());
    }

    /**
     * Says how far the action of a lesson of the partnership has come. The lesson itself stays as its readers wrote it.
     *
     * @throws KithException.Refused when the role does not open reviews, or the lesson was not given to the partnership
     */
    public Lesson carryOn(Lesson before, Lesson.Action action) {
        Account by = looking.require(Act.OPEN_REVIEW);
        Lesson.Told told = before.told();
        if (versions(before.lesson()).isEmpty() || !told.given()) {
            throw new KithException.Refused("This lesson is its review’s own.");
        }
        return next(before, new Lesson.Told(told.words(), true, told.pattern(), told.between(), action), by);
    }

    private Lesson next(Lesson before, Lesson.Told told, Account by) {
        int newest = nodes.findByLesson(before.lesson()).stream()
                .mapToInt(LessonNode::number)
                .max()
                .orElse(0);
        if (newest != before.number()) {
            throw changed();
        }
        return keep(new Lesson(
                before.lesson(),
                before.review(),
                before.number() + 1,
                checked(told),
                by.id(),
                clock.instant(),
                before.first()));
    }

    private Lesson keep(Lesson lesson) {
        try {
            nodes.save(LessonNode.of(Ids.fresh(), lesson));
        } catch (DataIntegrityViolationException another) {
            throw changed();
        }
        return lesson;
    }

    private static Lesson.Told checked(Lesson.Told told) {
        String words = PlainText.typed(told.words());
        if (words.isEmpty() || words.length() > WORDS) {
            throw new KithException.Invalid("Say what the lesson is, in at most " + WORDS + " characters.");
        }
        Lesson.Action action = told.action();
        String what = text(action.words(), WORDS, "The action");
        String evidence = text(action.evidence(), WORDS, "What shows that it changed anything");
        String role = text(action.role(), ROLE, "The role");
        LessonState state = action.state();
        if (what.isEmpty() && state != LessonState.RECORDED && state != LessonState.SET_ASIDE) {
            throw new KithException.Invalid("Say what the action is, or leave the lesson as recorded.");
        }
        if (state.lookedAt() && (evidence.isEmpty() || action.lookedOn() == null)) {
            throw new KithException.Invalid(
                    "Say what was looked at to find out whether it changed anything, and when.");
        }
        return new Lesson.Told(
                words,
                told.given(),
                told.pattern(),
                told.between(),
                new Lesson.Action(what, action.owner(), role, action.due(), state, evidence, action.lookedOn()));
    }

    private static String text(String typed, int longest, String which) {
        String text = PlainText.typed(typed);
        if (text.length() > longest) {
            throw new KithException.Invalid(which + " is too long: keep it under " + longest + " characters.");
        }
        return text;
    }

    private static KithException.Stale changed() {
        return new KithException.Stale(
                "Somebody else has changed this lesson meanwhile. Copy your words, open the page again, and put them to theirs.");
    }

    private void requireReader(Review review) {
        if (!reviews.reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
    }
}
