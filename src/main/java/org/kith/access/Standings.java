package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Remit;
import org.kith.kernel.UnderReview;

/**
 * How an account stands now: still open, what its grants open, whose records it reaches. Kept for a few seconds, because every read asks; what
 * changes here holds here at once, what changes on another node of Kith after those seconds.
 */
final class Standings {

    private static final Duration KEPT = Duration.ofSeconds(20);

    /** Of who reviews and has not opened one: nobody, and nobody's name. */
    private static final UnderReview NO_REVIEW = new UnderReview("", Set.of(), true);

    /** What is known of an account at a moment. */
    private record Standing(
            AccountNode node,
            Account account,
            List<Grant> grants,
            List<Opening> openings,
            List<Review> reviews,
            Clearance clearance,
            Remit remit,
            Instant at) {}

    private final Accounts accounts;
    private final GrantNodes grants;
    private final OpeningNodes openings;
    private final ReviewNodes reviews;
    private final Clearances clearances;
    private final Clock clock;
    private final Map<String, Standing> known = new ConcurrentHashMap<>();
    private long forgotten;

    Standings(
            Accounts accounts,
            GrantNodes grants,
            OpeningNodes openings,
            ReviewNodes reviews,
            Clearances clearances,
            Clock clock) {
        this.reviews = reviews;
        this.accounts = accounts;
        this.grants = grants;
        this.openings = openings;
        this.clearances = clearances;
        this.clock = clock;
        accounts.whenChanged(this::forget);
    }

    /**
     * @throws KithException.Refused when the account was closed or is gone
     */
    Account account(String id) {
        return standing(id).account();
    }

    /**
     * Whether a session of an account that began then still holds: the account is open, and nobody ended its sessions since.
     */
    boolean sessionHolds(String id, Instant begun) {
        try {
            Instant ended = standing(id).node().endedBefore();
            return ended == null || !begun.isBefore(ended);
        } catch (KithException.Refused closed) {
            return false;
        }
    }

    Clearance clearance(String id) {
        return standing(id).clearance();
    }

    /** Whose records an account reaches outside any review. */
    Remit remit(String id) {
        return standing(id).remit();
    }

    /**
     * Whose records an account reaches.
     *
     * @param review the review within which it reads, where it reaches records by one
     */
    Remit remit(String id, Optional<Review> review) {
        Remit remit = standing(id).remit();
        return remit.review() == null || review.isEmpty()
                ? remit
                : Remit.of(review.get().within(), remit.barred());
    }

    /**
     * Whose records an account reaches as a reader of a review.
     *
     * @throws KithException.Refused when it does not read it, or it has ended
     */
    Remit remit(String id, Review review) {
        Standing standing = standing(id);
        return standing.reviews().stream()
                .filter(running -> running.id().equals(review.id()))
                .findFirst()
                .map(running -> Remit.of(running.within(), standing.remit().barred()))
                .orElseThrow(() -> new KithException.Refused("You do not read this review, or it has ended."));
    }

    /**
     * The review by which an account reaches records: the one chosen while it runs, else the only one. Empty where its roles
     * reach records in another way, and where several run of which none was chosen.
     */
    Optional<Review> review(String id, Optional<String> chosen) {
        Standing standing = standing(id);
        if (standing.remit().review() == null) {
            return Optional.empty();
        }
        return standing.reviews().stream()
                .filter(review -> chosen.filter(review.id()::equals).isPresent())
                .findFirst()
                .or(() -> standing.reviews().size() == 1
                        ? Optional.of(standing.reviews().getFirst())
                        : Optional.empty());
    }

    /** What an account opened by name that still holds. */
    List<Opening> openings(String id) {
        return standing(id).openings();
    }

    /** Whether its roles, or a decision about this one account, let it do something. */
    boolean may(String id, Act act) {
        Standing standing = standing(id);
        return standing.account().may(act)
                || (act == Act.SEE_WORKLIST || act == Act.SEE_DATA_QUALITY)
                        && standing.account().may(Act.SEE_CHILDREN)
                        && standing.grants().stream().anyMatch(grant -> grant.kind() == Grant.Kind.WORKLIST);
    }

    synchronized void forget(String account) {
        forgotten++;
        known.remove(account);
    }

    private synchronized long forgotten() {
        return forgotten;
    }

    /** What was looked up while something changed may be from before the change: it is used once and not kept. */
    private synchronized void keep(String id, Standing standing, long before) {
        if (before == forgotten) {
            known.put(id, standing);
        }
    }

    private Standing standing(String id) {
        Instant now = clock.instant();
        Standing standing = known.get(id);
        if (standing == null || !fresh(standing, now)) {
            long before = forgotten();
            standing = look(id, now);
            keep(id, standing, before);
        }
        if (!standing.account().open()) {
            throw new KithException.Refused("This account was closed. Ask whoever looks after accounts.");
        }
        return standing;
    }

    /** A grant or an opening that ran out meanwhile ends at its moment, not some seconds later. */
    private static boolean fresh(Standing standing, Instant now) {
        return now.isBefore(standing.at().plus(KEPT))
                && standing.grants().stream().allMatch(grant -> grant.holds(now))
                && standing.openings().stream().allMatch(opening -> opening.holds(now))
                && standing.reviews().stream().allMatch(review -> review.runs(now));
    }

    private Standing look(String id, Instant now) {
        AccountNode node = accounts.node(id)
                .orElseThrow(() -> new KithException.Refused("This account is gone. Sign in with another."));
        Account account = node.account();
        List<Grant> holding = grants.findByAccount(id).stream()
                .map(GrantNode::grant)
                .filter(grant -> grant.holds(now))
                .toList();
        List<Opening> opened = openings.findByAccountAndUntilAfter(id, now).stream()
                .map(OpeningNode::opening)
                .filter(opening -> opening.holds(now))
                .toList();
        List<Review> running = account.may(Act.REVIEW)
                ? reviews.findAll().stream()
                        .map(ReviewNode::review)
                        .filter(review -> review.readBy(id) && review.runs(now))
                        .toList()
                : List.of();
        return new Standing(
                node, account, holding, opened, running, clearances.of(holding), remit(account, holding, opened), now);
    }

    private Remit remit(Account account, List<Grant> holding, List<Opening> opened) {
        Set<AccessRules.Reach> reaches = AccessRules.reaches(account.roles());
        Set<String> barred = holding.stream()
                .filter(grant -> grant.kind() == Grant.Kind.BAR)
                .map(Grant::subject)
                .collect(Collectors.toUnmodifiableSet());
        if (AccessRules.onlyByReview(reaches)) {
            return Remit.of(NO_REVIEW, barred);
        }
        boolean contacts = reaches.contains(AccessRules.Reach.NAMED_CONTACT);
        boolean everybody = reaches.contains(AccessRules.Reach.EVERYBODY);
        String agency =
                reaches.contains(AccessRules.Reach.FAMILIES_OF_OWN_AGENCY) ? clearances.agencyOf(account) : null;
        return new Remit(
                everybody,
                agency,
                // Whoever tries Kith out is of an agency that is named like their team.
                account.demo() ? null : account.team(),
                opened.stream()
                        .filter(opening -> contacts || opening.kind() == Opening.Kind.EMERGENCY)
                        .map(Opening::person)
                        .collect(Collectors.toUnmodifiableSet()),
                barred,
                everybody || contacts,
                AccessRules.narrative(account.roles()),
                null,
                AccessRules.says(account.roles()));
    }
}
