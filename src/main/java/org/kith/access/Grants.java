package org.kith.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;

/**
 * What is decided about one account beside its roles: clearances, the worklist, bars. By somebody who may, about somebody
 * else, with a reason.
 */
public final class Grants {

    private final GrantNodes nodes;
    private final Looking looking;
    private final Standings standings;
    private final OnRecord onRecord;
    private final Clock clock;

    Grants(GrantNodes nodes, Looking looking, Standings standings, OnRecord onRecord, Clock clock) {
        this.onRecord = onRecord;
        this.nodes = nodes;
        this.looking = looking;
        this.standings = standings;
        this.clock = clock;
    }

    /** What whoever is signed in may decide about other accounts. */
    public List<Grant.Kind> decides() {
        return Stream.of(Grant.Kind.values())
                .filter(kind -> looking.may(needs(kind)))
                .toList();
    }

    private static Act needs(Grant.Kind kind) {
        return kind == Grant.Kind.WORKLIST ? Act.GRANT_WORKLIST : Act.GRANT_CLEARANCE;
    }

    /**
     * Decides something about an account.
     *
     * @param until first moment at which it no longer holds, or null
     * @throws KithException.Refused when whoever is signed in may not decide that, or would decide about themselves
     * @throws KithException.Invalid when no reason is given, or it would end before it begins
     */
    public Grant clear(String account, Grant.Kind kind, String subject, String reason, @Nullable Instant until) {
        Account granter = looking.require(needs(kind));
        if (granter.id().equals(account)) {
            throw new KithException.Refused("Nobody decides about themselves. Ask somebody else who may.");
        }
        Instant now = clock.instant();
        if (reason.isBlank()) {
            throw new KithException.Invalid("Say why: whoever reads this later was not there.");
        }
        if (until != null && !until.isAfter(now)) {
            throw new KithException.Invalid("It would end before it begins. Choose a later day.");
        }
        GrantNode node = new GrantNode(
                Ids.fresh(),
                null,
                account,
                kind.name(),
                subject,
                granter.id(),
                PlainText.typed(reason),
                now,
                until,
                null,
                null);
        note(granter, "decided about an account", account, subject, kind + ". " + PlainText.typed(reason));
        Grant grant = nodes.save(node).grant();
        standings.forget(account);
        return grant;
    }

    /** Takes it back, at once. Nobody lifts a bar from themselves. */
    public void end(String id) {
        if (decides().isEmpty()) {
            // Before it is looked up: nobody else learns whether there is such a decision.
            looking.require(Act.GRANT_CLEARANCE);
        }
        GrantNode node = nodes.findById(id).orElseThrow(() -> new KithException.NotFound("There is no such decision."));
        Account granter = looking.require(needs(node.grant().kind()));
        if (granter.id().equals(node.account())) {
            throw new KithException.Refused("Nobody decides about themselves. Ask somebody else who may.");
        }
        note(granter, "taken back from an account", node.account(), node.subject(), node.kind());
        nodes.save(node.ended(clock.instant(), granter.id()));
        standings.forget(node.account());
    }

    /** On record first: what could not be recorded is not decided. */
    private void note(Account granter, String what, String account, String subject, String words) {
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.GRANT_CHANGED,
                new Reader(granter.id(), granter.displayName(), false),
                what,
                Set.of(new Touched("Account", account), new Touched("Subject", subject)),
                words));
    }

    /** Everything of what whoever is signed in may decide, newest first. */
    public List<Grant> all() {
        List<Grant.Kind> mine = decides();
        return nodes.findAll().stream()
                .map(GrantNode::grant)
                .filter(grant -> mine.contains(grant.kind()))
                .sorted(Comparator.comparing(Grant::grantedAt).reversed())
                .toList();
    }

    /** What was decided about an account, newest first. */
    public List<Grant> of(String account) {
        looking.require(Act.GRANT_CLEARANCE);
        return nodes.findByAccount(account).stream()
                .map(GrantNode::grant)
                .sorted(Comparator.comparing(Grant::grantedAt).reversed())
                .toList();
    }
}
