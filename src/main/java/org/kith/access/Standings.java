package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Remit;

/**
 * How an account stands now: still open, what its grants open, whose records it reaches. Kept for a few seconds, because every read asks; what
 * changes here holds here at once, what changes on another node of Kith after those seconds.
 */
final class Standings {

    private static final Duration KEPT = Duration.ofSeconds(20);

    /** What is known of an account at a moment. */
    private record Standing(
            Account account,
            List<Grant> grants,
            List<Opening> openings,
            Clearance clearance,
            Remit remit,
            Instant at) {}

    private final Accounts accounts;
    private final GrantNodes grants;
    private final OpeningNodes openings;
    private final Clearances clearances;
    private final Clock clock;
    private final Map<String, Standing> known = new ConcurrentHashMap<>();
    private long forgotten;

    Standings(Accounts accounts, GrantNodes grants, OpeningNodes openings, Clearances clearances, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.openings = openings;
        this.clearances = clearances;
        this.clock = clock;
    }

    /**
     * @throws KithException.Refused when the account was closed or is gone
     */
    Account account(String id) {
        return standing(id).account();
    }

    Clearance clearance(String id) {
        return standing(id).clearance();
    }

    /** Whose records an account reaches. */
    Remit remit(String id) {
        return standing(id).remit();
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
                && standing.openings().stream().allMatch(opening -> opening.holds(now));
    }

    private Standing look(String id, Instant now) {
        Account account = accounts.find(id)
                .orElseThrow(() -> new KithException.Refused("This account is gone. Sign in with another."));
        List<Grant> holding = grants.findByAccount(id).stream()
                .map(GrantNode::grant)
                .filter(grant -> grant.holds(now))
                .toList();
        List<Opening> opened = openings.findByAccountAndUntilAfter(id, now).stream()
                .map(OpeningNode::opening)
                .filter(opening -> opening.holds(now))
                .toList();
        return new Standing(account, holding, opened, clearances.of(holding), remit(account, holding, opened), now);
    }

    private Remit remit(Account account, List<Grant> holding, List<Opening> opened) {
        Set<AccessRules.Reach> reaches = AccessRules.reaches(account.roles());
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
                holding.stream()
                        .filter(grant -> grant.kind() == Grant.Kind.BAR)
                        .map(Grant::subject)
                        .collect(Collectors.toUnmodifiableSet()),
                everybody || contacts,
                AccessRules.narrative(account.roles()));
    }
}
