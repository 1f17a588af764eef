package org.kith.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.identity.Arrivals;
import org.kith.identity.Consequences;
import org.kith.identity.Judging;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Previews;
import org.kith.identity.RecordPair;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.record.Sayings;
import org.kith.uikit.DoorContent;
import org.kith.vocabulary.JudgementState;
import org.springframework.stereotype.Component;

/** What people do about records that may be of one person, and undo. It decides itself who may, whatever a screen shows. */
@Component
final class MatchActs implements Undoable.Back {

    private final PossibleMatches matches;
    private final Arrivals arrivals;
    private final Judging judging;
    private final Previews previews;
    private final Sayings sayings;
    private final Looking looking;
    private final CurrentLens current;
    private final DomainClock clock;
    private final DoorContent doors;
    private final CircleReader circles;

    MatchActs(
            PossibleMatches matches,
            Arrivals arrivals,
            Judging judging,
            Previews previews,
            Sayings sayings,
            Looking looking,
            CurrentLens current,
            DomainClock clock,
            DoorContent doors,
            CircleReader circles) {
        this.circles = circles;
        this.matches = matches;
        this.arrivals = arrivals;
        this.judging = judging;
        this.previews = previews;
        this.sayings = sayings;
        this.looking = looking;
        this.current = current;
        this.clock = clock;
        this.doors = doors;
    }

    PossibleMatches matches() {
        return matches;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    DomainClock clock() {
        return clock;
    }

    DoorContent doors() {
        return doors;
    }

    Lens lens() {
        return current.lens();
    }

    /** Whether matches can be looked at from here: from now, with all agencies together. */
    boolean here() {
        Look look = looking.look();
        return look.isNow() && look.eyes() == null;
    }

    /** Whether whoever looks may judge from here. */
    boolean may() {
        return here() && looking.may(Act.JUDGE_IDENTITY);
    }

    /** Whether whoever looks may confirm records with the same identifier at once. */
    boolean mayConfirm() {
        return may() && looking.may(Act.CONFIRM_IDENTIFIERS);
    }

    /** Whether the quality of data is for whoever looks. */
    boolean seesQuality() {
        return looking.may(Act.SEE_DATA_QUALITY);
    }

    List<String> judge(RecordPair pair, JudgementState state, String reason, @Nullable String seen) {
        return judging.judge(writing(Act.JUDGE_IDENTITY), pair, state, reason, seen);
    }

    List<String> judge(Map<RecordPair, @Nullable String> pairs, JudgementState state, String reason) {
        return judging.judge(writing(Act.JUDGE_IDENTITY), pairs, state, reason);
    }

    List<Judging.Exact> exact() {
        return judging.exact(writing(Act.CONFIRM_IDENTIFIERS));
    }

    List<String> confirm(Collection<RecordPair> pairs, String reason) {
        return judging.confirm(writing(Act.CONFIRM_IDENTIFIERS), pairs, reason);
    }

    /** The people of some records, as a list shows them, with the agencies there are. */
    Slice faces(Collection<String> records) {
        return circles.peopleAndAgencies(lens(), records, "matches");
    }

    Consequences consequences(Collection<RecordPair> pairs, JudgementState state) {
        return previews.of(lens(), pairs, state);
    }

    @Override
    public void withdraw(Collection<String> ids) {
        sayings.withdraw(writing(Act.JUDGE_IDENTITY), ids);
    }

    @Override
    public void restore(Collection<String> ids) {
        sayings.restore(writing(Act.JUDGE_IDENTITY), ids);
    }

    private Lens writing(Act act) {
        looking.require(act);
        if (!here()) {
            throw new KithException.Refused(
                    "Nothing was saved. Whether two records are of one person is said looking from"
                            + " now, with all agencies together.");
        }
        return current.lens();
    }
}
