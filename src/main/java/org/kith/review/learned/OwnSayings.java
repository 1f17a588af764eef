package org.kith.review.learned;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What those who were there say helped or hindered them, each of themselves alone. Who opened a review asks them; being asked
 * opens one form and nothing of the review. Who answered, and when, is kept nowhere: not with the words, not on record, and not
 * in who was asked. All words of a review are written anew, shuffled, with each answer, and readers are told of them when at
 * least {@value #TOGETHER} answers have come in since the last time, and only where as many were asked.
 */
public final class OwnSayings {

    /** So many are asked at least, and so many answers are told together. */
    public static final int TOGETHER = 3;

    /** The longest sentence, in characters. */
    public static final int SENTENCE = 600;

    private static final SecureRandom CHANCE = new SecureRandom();

    private final OwnSayingNodes nodes;
    private final AskedNodes asked;
    private final Factors factors;
    private final Reviews reviews;
    private final Accounts accounts;
    private final Looking looking;
    private final OnRecord onRecord;
    private final TransactionOperations together;
    private final Clock clock;

    OwnSayings(
            OwnSayingNodes nodes,
            AskedNodes asked,
            Factors factors,
            Reviews reviews,
            Accounts accounts,
            Looking looking,
            OnRecord onRecord,
            TransactionOperations together,
            Clock clock) {
        this.nodes = nodes;
        this.asked = asked;
        this.factors = factors;
        this.reviews = reviews;
        this.accounts = accounts;
        this.looking = looking;
        this.onRecord = onRecord;
        this.together = together;
        this.clock = clock;
    }

    /**
     * What somebody who was asked is told.
     *
     * @param title of the review
     * @param enough whether so many were asked that nobody can tell them apart
     */
    public record Question(String review, String title, boolean enough) {}

    /**
     * What somebody wants to say of themselves.
     *
     * @param factor code of an entry of the level of the person
     */
    public record Own(String factor, Effect effect, String sentence) {}

    /** Who can be asked by whoever opens reviews: open accounts but their own and the review's readers. */
    public List<Account> possible(Review review) {
        String me = looking.require(Act.OPEN_REVIEW).id();
        return accounts.all().stream()
                .filter(account -> account.open() && !account.id().equals(me) && !review.readBy(account.id()))
                .toList();
    }

    /** Who was asked, for whoever opens reviews. */
    public Set<String> asked(Review review) {
        looking.require(Act.OPEN_REVIEW);
        return asked.findById(review.id())
                .map(node -> Set.copyOf(node.accounts()))
                .orElse(Set.of());
    }

    /**
     * Asks more people. Whoever was asked stays asked.
     *
     * @throws KithException.Refused when the role does not open reviews, or the review has ended
     * @throws KithException.Invalid when somebody cannot be asked, or there would be fewer than {@value #TOGETHER}
     */
    public void ask(Review review, Collection<String> whom) {
        Account by = looking.require(Act.OPEN_REVIEW);
        if (!review.runs(clock.instant())) {
            throw new KithException.Refused("This review has ended.");
        }
        Set<String> all = new LinkedHashSet<>(asked(review));
        Set<String> more = new HashSet<>(whom);
        more.removeAll(all);
        Set<String> possible = new HashSet<>();
        possible(review).forEach(account -> possible.add(account.id()));
        if (!possible.containsAll(more)) {
            throw new KithException.Invalid("One of them cannot be asked: a reader, yourself, or no open account.");
        }
        all.addAll(more);
        if (all.size() < TOGETHER) {
            throw new KithException.Invalid(
                    "Ask at least " + TOGETHER + " people: of fewer it would be plain who said what.");
        }
        Set<Touched> about = new HashSet<>(Set.of(new Touched("Review", review.id())));
        more.forEach(account -> about.add(new Touched("Account", account)));
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.GRANT_CHANGED,
                new Reader(by.id(), by.displayName(), false),
                "those who were there asked, for a review",
                about,
                review.title()));
        AskedNode old = asked.findById(review.id()).orElse(null);
        try {
            asked.save(new AskedNode(
                    review.id(),
                    old == null ? null : old.version(),
                    // In no order: who was asked later is nobody's business either.
                    all.stream().sorted().toList(),
                    clock.instant(),
                    old == null ? 0 : old.waiting()));
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new KithException.Stale("Something has changed meanwhile. Try again.");
        }
    }

    /**
     * What whoever is signed in is asked.
     *
     * @throws KithException.NotFound when they are not asked, or the review has ended: the two are never told apart
     */
    public Question question(String review) {
        String me = looking.account().id();
        AskedNode node = asked.findById(review)
                .filter(one -> one.accounts().contains(me))
                .orElseThrow(OwnSayings::none);
        return reviews.runningTitle(review)
                .map(title -> new Question(review, title, node.accounts().size() >= TOGETHER))
                .orElseThrow(OwnSayings::none);
    }

    private static KithException.NotFound none() {
        return new KithException.NotFound("Nothing is asked of you here, or no longer.");
    }

    /**
     * Keeps an answer. That it was given is noted nowhere but in the words themselves.
     *
     * @throws KithException.Invalid when nothing is said, or too much
     * @throws KithException.Refused when too few were asked
     * @throws KithException.Stale when somebody else answered at the same moment
     */
    public void answer(String review, List<Own> said) {
        if (!question(review).enough()) {
            throw new KithException.Refused("Too few were asked: nothing was kept.");
        }
        List<OwnSayingNode> fresh = new ArrayList<>();
        for (Own own : said) {
            fresh.add(node(review, own));
        }
        if (fresh.isEmpty()) {
            throw new KithException.Invalid("Say of one of these at least whether it helped or hindered.");
        }
        try {
            together.executeWithoutResult(status -> keep(review, fresh));
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new KithException.Stale("Somebody else answered at the same moment. Send it again.");
        }
    }

    private OwnSayingNode node(String review, Own own) {
        String sentence = PlainText.typed(own.sentence());
        if (sentence.length() > SENTENCE) {
            throw new KithException.Invalid("Keep each sentence under " + SENTENCE + " characters.");
        }
        Factor factor = factors.of(own.factor())
                .filter(one -> one.level() == Level.PERSON)
                .orElseThrow(() -> new KithException.Invalid("This is not among what is asked here."));
        return new OwnSayingNode("", null, review, own.effect().name(), factor.code(), factor.words(), sentence, false);
    }

    private static OwnSayingNode anew(OwnSayingNode node, boolean told) {
        return new OwnSayingNode(
                UUID.randomUUID().toString(),
                null,
                node.review(),
                node.effect(),
                node.factor(),
                node.words(),
                node.sentence(),
                told);
    }

    /** All of them anew and in no order: neither their places in the store nor their ids tell which came last. */
    private void keep(String review, List<OwnSayingNode> fresh) {
        AskedNode box = asked.findById(review).orElseThrow(OwnSayings::none);
        boolean tell = box.waiting() + 1 >= TOGETHER;
        asked.save(new AskedNode(review, box.version(), box.accounts(), box.at(), tell ? 0 : box.waiting() + 1));
        List<OwnSayingNode> old = nodes.findByReview(review);
        nodes.deleteAll(old);
        nodes.saveAll(mixed(fresh, old, tell));
    }

    static List<OwnSayingNode> mixed(List<OwnSayingNode> fresh, List<OwnSayingNode> old, boolean tell) {
        List<OwnSayingNode> all = new ArrayList<>();
        fresh.forEach(node -> all.add(anew(node, tell)));
        old.forEach(node -> all.add(anew(node, tell || node.told())));
        Collections.shuffle(all, CHANCE);
        return all;
    }

    /**
     * What readers of a review are told, in an order that tells nothing; empty until enough has come in.
     *
     * @throws KithException.Refused when whoever asks does not read the review, or it has ended
     */
    public List<OwnSaying> of(Review review) {
        if (!reviews.reads(review)) {
            throw new KithException.Refused("You do not read this review, or it has ended.");
        }
        return nodes.findByReview(review.id()).stream()
                .filter(OwnSayingNode::told)
                .map(OwnSayingNode::saying)
                .sorted(Comparator.comparing(OwnSaying::effect)
                        .thenComparing(OwnSaying::words)
                        .thenComparing(OwnSaying::sentence))
                .toList();
    }
}
