package org.kith.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;

/** Clearances: given by somebody who may, to a named account, for a person or an agency, with a reason. */
public final class Grants {

    private final GrantNodes nodes;
    private final Looking looking;
    private final Standings standings;
    private final Clock clock;

    Grants(GrantNodes nodes, Looking looking, Standings standings, Clock clock) {
        this.nodes = nodes;
        this.looking = looking;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Clears an account.
     *
     * @param until first moment at which it no longer holds, or null
     * @throws KithException.Refused when whoever is signed in may not grant clearances, or would clear themselves
     * @throws KithException.Invalid when no reason is given, or it would end before it begins
     */
    public Grant clear(String account, Grant.Kind kind, String subject, String reason, @Nullable Instant until) {
        Account granter = looking.require(Act.GRANT_CLEARANCE);
        if (granter.id().equals(account)) {
            throw new KithException.Refused("Nobody clears themselves. Ask somebody else who may grant clearances.");
        }
        Instant now = clock.instant();
        if (reason.isBlank()) {
            throw new KithException.Invalid("Say why this clearance is needed.");
        }
        if (until != null && !until.isAfter(now)) {
            throw new KithException.Invalid("This clearance would end before it begins. Choose a later day.");
        }
        GrantNode node = new GrantNode(
                Ids.fresh(), null, account, kind.name(), subject, granter.id(), reason.strip(), now, until, null, null);
        Grant grant = nodes.save(node).grant();
        standings.forget(account);
        return grant;
    }

    /** Takes a clearance back, at once. */
    public void end(String id) {
        Account granter = looking.require(Act.GRANT_CLEARANCE);
        GrantNode node =
                nodes.findById(id).orElseThrow(() -> new KithException.NotFound("There is no such clearance."));
        nodes.save(node.ended(clock.instant(), granter.id()));
        standings.forget(node.account());
    }

    /** Clearances an account has or had, newest first. */
    public List<Grant> of(String account) {
        looking.require(Act.GRANT_CLEARANCE);
        return nodes.findByAccount(account).stream()
                .map(GrantNode::grant)
                .sorted(Comparator.comparing(Grant::grantedAt).reversed())
                .toList();
    }
}
