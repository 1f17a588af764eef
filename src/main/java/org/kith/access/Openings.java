package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;
import org.kith.vocabulary.StatementKind;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Opens families to whoever is signed in: with the contact they work on, in one click, or in an emergency, with a reason and
 * for four hours, to be looked at by somebody else. Whether there is such a person, and whether they are for this reader at
 * all, is for the door itself to say: an opening opens nothing that is sealed, and no family from which its holder is barred.
 */
public final class Openings {

    /** An emergency is over after that, or becomes a contact. */
    public static final Duration EMERGENCY = Duration.ofHours(4);

    /** A contact is named again each day: who looked on Monday may not be the one to look on Friday. */
    public static final Duration CONTACT = Duration.ofHours(24);

    private static final int SHORTEST_REASON = 10;
    /** The longest reason or finding, in characters. */
    public static final int LONGEST = 500;

    private final OpeningNodes nodes;
    private final Looking looking;
    private final Standings standings;
    private final OnRecord onRecord;
    private final Clock clock;

    Openings(OpeningNodes nodes, Looking looking, Standings standings, OnRecord onRecord, Clock clock) {
        this.onRecord = onRecord;
        this.nodes = nodes;
        this.looking = looking;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Names the contact about somebody's family that is worked on. It becomes the purpose of this session's reads.
     *
     * @param person internal id of a record of the person
     * @param contact the contact in words, such as the reference of a referral
     * @param enquiry internal id of the enquiry that it is, or null
     * @throws KithException.Refused when the role does not work with contacts
     * @throws KithException.Invalid when it says nothing or too much
     */
    public Opening contact(String person, String contact, @Nullable String enquiry) {
        Account account = looking.require(Act.SEE_CHILDREN);
        if (!AccessRules.reaches(account.roles()).contains(AccessRules.Reach.NAMED_CONTACT)) {
            throw new KithException.Refused("Your role does not work with contacts.");
        }
        looking.purpose(contact);
        return keep(account, Opening.Kind.CONTACT, person, PlainText.typed(contact), enquiry, CONTACT);
    }

    /**
     * Opens a family in an emergency.
     *
     * @param kind what it is
     * @param reason what happened, in at least ten characters
     * @throws KithException.Invalid when it says too little or too much
     */
    public Opening emergency(String person, Emergency kind, String reason) {
        Account account = looking.require(Act.BREAK_GLASS);
        String words = PlainText.typed(reason);
        if (words.length() < SHORTEST_REASON) {
            throw new KithException.Invalid(
                    "Say what the emergency is: whoever looks at this afterwards was not there.");
        }
        if (words.length() > LONGEST) {
            throw new KithException.Invalid("Say it in at most " + LONGEST + " characters.");
        }
        return keep(account, Opening.Kind.EMERGENCY, person, kind.label() + ". " + words, null, EMERGENCY);
    }

    private Opening keep(
            Account account,
            Opening.Kind kind,
            String person,
            String reason,
            @Nullable String enquiry,
            Duration holds) {
        Instant now = clock.instant();
        OpeningNode node = new OpeningNode(
                Ids.fresh(),
                null,
                account.id(),
                kind.name(),
                person,
                reason,
                enquiry,
                now,
                now.plus(holds),
                null,
                null,
                null,
                null);
        note(account, kind == Opening.Kind.CONTACT ? "a contact named" : "opened in an emergency", person, reason);
        Opening kept = nodes.save(node).opening();
        standings.forget(account.id());
        return kept;
    }

    /** On record first: what could not be recorded is not opened. */
    private void note(Account account, String what, String person, String words) {
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.GRANT_CHANGED,
                new Reader(account.id(), account.displayName(), false),
                what,
                Set.of(new Touched(StatementKind.PERSON_RECORD.label(), person)),
                words));
    }

    /** The contact that whoever is signed in named last, where it still holds: the next family may belong to it too. */
    public Optional<Opening> lastContact() {
        return standings.openings(looking.account().id()).stream()
                .filter(opening -> opening.kind() == Opening.Kind.CONTACT)
                .max(Comparator.comparing(Opening::at));
    }

    /** What was opened in an emergency, first what nobody has looked at, then the newest. */
    public List<Opening> emergencies() {
        looking.require(Act.REVIEW_EMERGENCIES);
        return nodes.findByKind(Opening.Kind.EMERGENCY.name()).stream()
                .map(OpeningNode::opening)
                .sorted(Comparator.comparing(Opening::waits)
                        .reversed()
                        .thenComparing(Comparator.comparing(Opening::at).reversed()))
                .toList();
    }

    /** Which of them wait for whoever is signed in: not one's own. */
    public List<Opening> waiting() {
        if (!looking.may(Act.REVIEW_EMERGENCIES)) {
            return List.of();
        }
        String me = looking.account().id();
        return emergencies().stream()
                .filter(opening -> opening.waits() && !opening.account().equals(me))
                .toList();
    }

    /**
     * Says, afterwards, whether it was right to open it.
     *
     * @throws KithException.Refused when it was one's own
     * @throws KithException.Stale when somebody else has said so meanwhile
     */
    public Opening review(String id, boolean right, String finding) {
        Account reviewer = looking.require(Act.REVIEW_EMERGENCIES);
        OpeningNode node =
                nodes.findById(id).orElseThrow(() -> new KithException.NotFound("There is no such emergency."));
        if (node.account().equals(reviewer.id())) {
            throw new KithException.Refused("Nobody judges what they opened themselves. Ask somebody else.");
        }
        if (node.reviewedAt() != null) {
            throw new KithException.Stale("Somebody else has looked at this meanwhile. Look at what they found.");
        }
        String words = PlainText.typed(finding);
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new KithException.Invalid("Say what you found, in at most " + LONGEST + " characters.");
        }
        note(reviewer, "an emergency looked at", node.person(), (right ? "right. " : "not right. ") + words);
        try {
            return nodes.save(node.reviewed(reviewer.id(), clock.instant(), right, words))
                    .opening();
        } catch (OptimisticLockingFailureException changed) {
            throw new KithException.Stale("Somebody else has looked at this meanwhile. Look at what they found.");
        }
    }
}
