package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;
import org.kith.vocabulary.StatementKind;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Opens, extends and closes named reviews, and says which of them whoever is signed in reads. Whoever opens a review does
 * not read it: nobody makes themselves a reader. Every decision is on record before it holds, with its reason.
 */
public final class Reviews {

    /** The longest a review runs before somebody has to say why it goes on. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** The longest title, in characters. */
    public static final int TITLE = 100;

    /** The longest reason or terms of reference, in characters. */
    public static final int WORDS = 2_000;

    private final ReviewNodes nodes;
    private final ReviewStepNodes steps;
    private final Accounts accounts;
    private final Looking looking;
    private final Standings standings;
    private final OnRecord onRecord;
    private final Clock clock;

    Reviews(
            ReviewNodes nodes,
            ReviewStepNodes steps,
            Accounts accounts,
            Looking looking,
            Standings standings,
            OnRecord onRecord,
            Clock clock) {
        this.nodes = nodes;
        this.steps = steps;
        this.accounts = accounts;
        this.looking = looking;
        this.standings = standings;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /** Whether whoever is signed in opens, extends and closes reviews. */
    public boolean decides() {
        return looking.may(Act.OPEN_REVIEW);
    }

    /** Who may be made a reader by whoever is signed in: open accounts that review, not their own. */
    public List<Account> possibleReaders() {
        String me = looking.require(Act.OPEN_REVIEW).id();
        return accounts.all().stream()
                .filter(account -> account.open()
                        && account.may(Act.REVIEW)
                        && !account.id().equals(me))
                .toList();
    }

    /**
     * Opens a review.
     *
     * @throws KithException.Refused when the role does not open reviews, or a reader would be who opens it
     * @throws KithException.Invalid when something is missing, too long, or ends before it begins
     */
    public Review open(NewReview wanted) {
        Account opener = looking.require(Act.OPEN_REVIEW);
        Instant now = clock.instant();
        check(wanted, now);
        checkReaders(wanted.readers(), opener);
        ReviewNode node = new ReviewNode(
                Ids.fresh(),
                null,
                wanted.title(),
                wanted.terms(),
                wanted.children(),
                wanted.readers(),
                wanted.from(),
                wanted.to(),
                wanted.names(),
                opener.id(),
                now,
                wanted.until(),
                null,
                null,
                null);
        String names = wanted.names() ? "with names" : "with pseudonyms";
        return keep(opener, node, Set.of(), "opened, " + names, wanted.terms());
    }

    private static void check(NewReview wanted, Instant now) {
        if (wanted.title().isEmpty() || wanted.title().length() > TITLE) {
            throw new KithException.Invalid("Give it a title of at most " + TITLE + " characters, without names.");
        }
        words(wanted.terms(), "Say what it is to find out");
        if (wanted.children().isEmpty()) {
            throw new KithException.Invalid("Choose at least one child.");
        }
        if (wanted.to().isBefore(wanted.from())) {
            throw new KithException.Invalid("The period would end before it begins.");
        }
        checkUntil(wanted.until(), now);
    }

    private static void checkUntil(Instant until, Instant now) {
        if (!until.isAfter(now)) {
            throw new KithException.Invalid("It would end before it begins. Choose a later day.");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw new KithException.Invalid(
                    "A review runs for a year at most. Choose an earlier day; it can be extended, with a reason.");
        }
    }

    private void checkReaders(List<String> readers, Account opener) {
        if (readers.isEmpty()) {
            throw new KithException.Invalid("Choose who reads it.");
        }
        if (readers.contains(opener.id())) {
            throw new KithException.Refused("Nobody makes themselves a reader. Ask somebody else who opens reviews.");
        }
        for (String reader : readers) {
            if (accounts.find(reader)
                    .filter(account -> account.open() && account.may(Act.REVIEW))
                    .isEmpty()) {
                throw new KithException.Invalid("One of the readers has no open account of a reviewer.");
            }
        }
    }

    private static String words(String words, String otherwise) {
        String said = PlainText.typed(words);
        if (said.isEmpty() || said.length() > WORDS) {
            throw new KithException.Invalid(otherwise + ", in at most " + WORDS + " characters.");
        }
        return said;
    }

    /**
     * Lets a review that runs, or ran out, go on until another day.
     *
     * @param until first moment at which it no longer opens anything
     * @throws KithException.Refused when it was closed: that is not undone, another is opened
     */
    public Review extend(String id, Instant until, String reason) {
        Account decider = looking.require(Act.OPEN_REVIEW);
        ReviewNode node = standing(id);
        checkUntil(until, clock.instant());
        String why = words(reason, "Say why it goes on");
        return keep(decider, node.until(until), Set.of(), "extended", why);
    }

    /** Says anew who reads a review; who no longer does loses it at once. */
    public Review readers(String id, List<String> readers, String reason) {
        Account decider = looking.require(Act.OPEN_REVIEW);
        ReviewNode node = standing(id);
        checkReaders(readers, decider);
        String why = words(reason, "Say why other people read it");
        return keep(decider, node.readBy(List.copyOf(readers)), Set.copyOf(node.readers()), "readers changed", why);
    }

    /** Closes a review: from then on it opens nothing, on no page. */
    public Review close(String id, String reason) {
        Account decider = looking.require(Act.OPEN_REVIEW);
        ReviewNode node = standing(id);
        String why = words(reason, "Say why it is closed");
        return keep(decider, node.closed(clock.instant(), decider.id(), why), Set.of(), "closed", why);
    }

    private ReviewNode standing(String id) {
        ReviewNode node = nodes.findById(id).orElseThrow(Reviews::none);
        if (node.closedAt() != null) {
            throw new KithException.Refused("This review was closed. What goes on is another review.");
        }
        return node;
    }

    /** On record first: what could not be recorded is not decided. */
    private Review keep(Account by, ReviewNode node, Set<String> others, String what, String because) {
        Set<Touched> about = new HashSet<>();
        about.add(new Touched("Review", node.id()));
        node.children().forEach(child -> about.add(new Touched(StatementKind.PERSON_RECORD.label(), child)));
        node.readers().forEach(reader -> about.add(new Touched("Account", reader)));
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.GRANT_CHANGED,
                new Reader(by.id(), by.displayName(), false),
                "a review " + what,
                about,
                node.title() + ". " + because));
        Review kept = save(node).review();
        steps.save(new ReviewStepNode(Ids.fresh(), null, node.id(), clock.instant(), by.id(), what, because));
        Set<String> forget = new LinkedHashSet<>(node.readers());
        forget.addAll(others);
        forget.forEach(standings::forget);
        return kept;
    }

    private ReviewNode save(ReviewNode node) {
        try {
            return nodes.save(node);
        } catch (OptimisticLockingFailureException changed) {
            throw new KithException.Stale("Somebody else has changed this review meanwhile. Look at it again.");
        }
    }

    /** The reviews there are for whoever is signed in: all for who opens them, else those they read; what runs first. */
    public List<Review> mine() {
        String me = looking.account().id();
        boolean all = decides();
        Instant now = clock.instant();
        return nodes.findAll().stream()
                .map(ReviewNode::review)
                .filter(review -> all || review.readBy(me) && looking.may(Act.REVIEW))
                .sorted(Comparator.comparing((Review review) -> !review.runs(now))
                        .thenComparing(Comparator.comparing(Review::openedAt).reversed()))
                .toList();
    }

    /**
     * @throws KithException.NotFound when there is none, or none for whoever is signed in: the two are never told apart
     */
    public Review find(String id) {
        return mine().stream()
                .filter(review -> review.id().equals(id))
                .findFirst()
                .orElseThrow(Reviews::none);
    }

    private static KithException.NotFound none() {
        return new KithException.NotFound(
                "There is no such review, or none that you read. Look at the list of reviews.");
    }

    /** What a review that runs is called, for whoever was asked about it: its title names nobody. */
    public Optional<String> runningTitle(String id) {
        return nodes.findById(id)
                .map(ReviewNode::review)
                .filter(review -> review.runs(clock.instant()))
                .map(Review::title);
    }

    /** What was decided about a review, the first first. */
    public List<ReviewStep> steps(String id) {
        return steps.findByReview(find(id).id()).stream()
                .map(ReviewStepNode::step)
                .sorted(Comparator.comparing(ReviewStep::at))
                .toList();
    }

    /** Whether whoever is signed in reads it now: they are one of its readers, and it runs. */
    public boolean reads(Review review) {
        return looking.may(Act.REVIEW) && review.readBy(looking.account().id()) && review.runs(clock.instant());
    }

    /**
     * From now on whoever is signed in reads within this review, in this session: it is what they reach, and why they look.
     *
     * @throws KithException.Refused when they do not read it, or it has ended
     */
    public void enter(Review review) {
        if (!reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
        looking.enter(review);
    }

    /** What an account stands for is looked up anew: its reviews were changed elsewhere than here. */
    public void standsAnew(String account) {
        standings.forget(account);
    }

    /** The review within which whoever is signed in reads now, where their records are reached by one. */
    public Optional<Review> current() {
        return looking.review();
    }
}
