package org.kith.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.circle.Circle;
import org.kith.circle.RequestRow;
import org.kith.enquiry.AlsoKnown;
import org.kith.enquiry.Ask;
import org.kith.enquiry.Asking;
import org.kith.enquiry.Settling;
import org.kith.enquiry.WaitingAsk;
import org.kith.enquiry.ui.KeptForm;
import org.kith.gaps.Dismissing;
import org.kith.gaps.Finding;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.uikit.Dates;

/**
 * What people do about gaps where they see them, and undo. It decides itself who may, whatever a screen shows: those who
 * record, looking from now and through their own eyes.
 */
final class GapActions implements Undoable.Back {

    private final Looking looking;
    private final CurrentLens current;
    private final Sayings sayings;
    private final DomainClock clock;
    private final @Nullable Asking asking;

    GapActions(Looking looking, CurrentLens current, Sayings sayings, DomainClock clock) {
        this(looking, current, sayings, clock, null);
    }

    /**
     * @param asking puts questions to agencies; null where that is not offered
     */
    GapActions(Looking looking, CurrentLens current, Sayings sayings, DomainClock clock, @Nullable Asking asking) {
        this.asking = asking;
        this.looking = looking;
        this.current = current;
        this.sayings = sayings;
        this.clock = clock;
    }

    /** Whether whoever looks may act from here. */
    boolean may() {
        return looking.mayRecord();
    }

    /** Whether they say which records are of one person. */
    boolean mayJudge() {
        return may() && looking.may(Act.JUDGE_IDENTITY);
    }

    /** The name that stands beside what they do. */
    String name() {
        return looking.account().displayName();
    }

    /** Id of the agency they work for, or null for the partnership itself. */
    @Nullable
    String agency() {
        return looking.account().agency();
    }

    DomainClock clock() {
        return clock;
    }

    /** Puts questions to agencies, where that is offered. */
    Optional<Asking> asking() {
        return Optional.ofNullable(asking);
    }

    /**
     * Keeps what is typed in a form, where anything is kept.
     *
     * @param about id of the record it is about
     * @param form names the form among all that are about it
     */
    Optional<KeptForm> kept(String about, String form) {
        return asking().map(from -> new KeptForm(from.unsaved(), this::writing, from.clock(), about, form));
    }

    /** Who asks, as the asked agency reads it: the name, and the team where there is one. */
    String from() {
        String team = looking.account().team();
        return team == null || team.isBlank() ? name() : name() + ", " + team;
    }

    /**
     * The circle that an ask about somebody is written from, read without any clearance.
     *
     * @return empty where that person exists only for those cleared
     * @throws KithException.Refused when they may not
     */
    Optional<Circle> toAskFrom(Circle circle) {
        return Objects.requireNonNull(asking)
                .circle(writing(), circle.child().ref().records());
    }

    /**
     * Records that an agency is asked.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when something is missing
     */
    List<String> send(Ask ask) {
        return Objects.requireNonNull(asking).send(writing(), ask);
    }

    /**
     * Sets findings aside for the child of a circle.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when no reason is given
     */
    List<String> setAside(Circle circle, List<Finding> findings, String reason) {
        Lens lens = writing();
        return sayings.say(
                lens,
                findings.stream()
                        .map(finding -> Dismissing.of(
                                finding,
                                circle.child(),
                                lens.clearance(),
                                reason,
                                lens.reader().name(),
                                clock.now()))
                        .toList());
    }

    /**
     * Records what was asked by telephone.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when something is missing
     */
    List<String> asked(Circle circle, TelephoneAsk ask) {
        Lens lens = writing();
        return sayings.say(lens, ask.sayings(circle, clock.now()));
    }

    /**
     * Records the answer to a request that stood unanswered, and sets that aside as answered.
     *
     * @param finding that the request is unanswered
     * @param beside whether others have answered meanwhile, and this is to stand beside that
     * @return the ids of what was said, to take it back by
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when something is missing
     */
    List<String> answered(
            Circle circle, Finding finding, RequestRow request, TelephoneAsk.Answer answer, boolean beside) {
        Lens lens = writing();
        Instant now = clock.now();
        List<Saying> said =
                new ArrayList<>(TelephoneAsk.answering(circle, request, answer).sayings(request.enquiry(), now));
        if (beside) {
            return sayings.say(lens, said);
        }
        said.add(Dismissing.of(
                finding,
                circle.child(),
                lens.clearance(),
                byTelephone(answer),
                lens.reader().name(),
                now));
        return sayings.say(lens, said, null, Settling.stillWaiting(List.of(request.id()), null));
    }

    /**
     * Records the answer to an ask that waits, for everybody it names, and sets its requests aside as answered.
     *
     * @param circle of somebody the ask is about
     * @param beside whether others have answered meanwhile, and this is to stand beside that
     * @return the ids of what was said, to take it back by
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when something is missing
     */
    List<String> answered(Circle circle, WaitingAsk ask, TelephoneAsk.Answer answer, boolean beside) {
        Lens lens = writing();
        Instant now = clock.now();
        List<Saying> said = new ArrayList<>();
        for (RequestRow request : ask.requests()) {
            said.addAll(TelephoneAsk.answering(circle, request, answer).sayings(request.enquiry(), now));
            if (!beside) {
                said.add(Settling.answered(
                        request,
                        ask.enquiry(),
                        byTelephone(answer),
                        lens.reader().name(),
                        now));
            }
        }
        return beside ? sayings.say(lens, said) : sayings.say(lens, said, null, Settling.stillWaiting(ask.ids(), null));
    }

    private static String byTelephone(TelephoneAsk.Answer answer) {
        Moment at = Moment.of(answer.at());
        String by = answer.by().isBlank() ? "" : ", by " + answer.by().strip();
        return "Answered by telephone on " + Dates.day(at.day()) + ", " + Dates.time(at) + by + ": "
                + answer.outcome().label() + ".";
    }

    /**
     * Adds what else somebody is called, or where else they stay.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Refused when they may not
     * @throws KithException.Invalid when something is missing
     */
    List<String> alsoKnown(AlsoKnown also) {
        return sayings.say(writing(), also.sayings(clock.now()));
    }

    @Override
    public void withdraw(Collection<String> ids) {
        sayings.withdraw(writing(), ids);
    }

    @Override
    public void restore(Collection<String> ids) {
        sayings.restore(writing(), ids);
    }

    /**
     * The lens to say something with.
     *
     * @throws KithException.Refused when they may not
     */
    Lens writing() {
        if (!looking.mayRecord()) {
            throw new KithException.Refused(
                    "Nothing was saved. What is recorded can be changed looking from now, through your own eyes, and by those"
                            + " whose role records.");
        }
        return current.lens();
    }
}
