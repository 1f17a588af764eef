package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;

/**
 * How an account stands now: still open, and what its grants open. Kept for a few seconds, because every read asks; what
 * changes here holds here at once, what changes on another node of Kith after those seconds.
 */
final class Standings {

    private static final Duration KEPT = Duration.ofSeconds(20);

    /** What is known of an account at a moment. */
    private record Standing(Account account, List<Grant> grants, Clearance clearance, Instant at) {}

    private final Accounts accounts;
    private final GrantNodes grants;
    private final Clearances clearances;
    private final Clock clock;
    private final Map<String, Standing> known = new ConcurrentHashMap<>();

    Standings(Accounts accounts, GrantNodes grants, Clearances clearances, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
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

    void forget(String account) {
        known.remove(account);
    }

    private Standing standing(String id) {
        Instant now = clock.instant();
        Standing standing = known.get(id);
        if (standing == null || !fresh(standing, now)) {
            standing = look(id, now);
            known.put(id, standing);
        }
        if (!standing.account().open()) {
            throw new KithException.Refused("This account was closed. Ask whoever looks after accounts.");
        }
        return standing;
    }

    /** A grant that ran out meanwhile ends at its moment, not some seconds later. */
    private static boolean fresh(Standing standing, Instant now) {
        return now.isBefore(standing.at().plus(KEPT))
                && standing.grants().stream().allMatch(grant -> grant.holds(now));
    }

    private Standing look(String id, Instant now) {
        Account account = accounts.find(id)
                .orElseThrow(() -> new KithException.Refused("This account is gone. Sign in with another."));
        List<Grant> holding = grants.findByAccount(id).stream()
                .map(GrantNode::grant)
                .filter(grant -> grant.holds(now))
                .toList();
        return new Standing(account, holding, clearances.of(holding), now);
    }
}
