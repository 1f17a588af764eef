package org.kith.enquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ChallengeRow;
import org.kith.circle.ConditionRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Slice;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Completing;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.record.Telling;
import org.kith.record.Tellings;
import org.kith.vocabulary.ConditionOutcome;
import org.kith.vocabulary.StatementKind;

/**
 * Decides enquiries, records their meetings, challenges and conditions, and what came of them. Delivered rows are brought to
 * their end like those said in Kith; no filled cell is changed. Whether somebody may is the affair of whoever calls.
 */
public final class Deciding {

    private static final int LONGEST = 10_000;

    private final Completing completing;
    private final Sayings sayings;
    private final Tellings tellings;
    private final DomainClock clock;

    Deciding(Completing completing, Sayings sayings, Tellings tellings, DomainClock clock) {
        this.completing = completing;
        this.sayings = sayings;
        this.tellings = tellings;
        this.clock = clock;
    }

    /**
     * What can be taken back.
     *
     * @param done what was done in one act
     * @param additions what was added, to be added again after it was taken back
     */
    public record Act(Completing.Done done, List<Completing.Addition> additions) {

        public Act {
            additions = List.copyOf(additions);
        }

        /** Everything it touched. */
        public List<String> ids() {
            return done.ids();
        }
    }

    public Moment now() {
        return Moment.of(clock.now());
    }

    /** How a row stands now; empty where there is none for this reader, or its content is restricted. */
    public Optional<Telling> standing(Lens lens, String id) {
        List<Telling> all = tellings.of(lens, id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Every version of some rows, the oldest first. */
    public Map<String, List<Telling>> tellings(Lens lens, List<String> ids) {
        return tellings.of(lens, ids);
    }

    /**
     * Closes an enquiry: the decision with what it rests on, and the conditions set with it. Requests and questions stay
     * open.
     *
     * @param seen the version they saw
     * @throws org.kith.record.Revised when somebody decided or changed it since: nothing was saved
     * @throws KithException.Invalid when something is missing; it says all of it
     */
    public Act decide(Lens lens, EnquiryRow enquiry, String seen, Closing closing, Slice slice) {
        Moment now = now();
        Map<Closing.Field, String> problems = closing.problems(enquiry, now);
        if (!problems.isEmpty()) {
            throw new KithException.Invalid(String.join(" ", problems.values()));
        }
        Moment at = closing.at() == null ? now : closing.at();
        List<Saying> agreed = closing.agreements().stream()
                .map(agreement -> agreement.saying(at))
                .toList();
        return complete(lens, List.of(new Completing.Addition(enquiry.id(), seen, closing.cells(slice))), agreed);
    }

    /**
     * The decision of an enquiry as an act that can be taken back, where it was made in Kith and nothing was said of the
     * enquiry since.
     *
     * @param conditions the conditions around the child: those set in the same act go with it
     */
    public Optional<Act> decided(Lens lens, EnquiryRow enquiry, Collection<ConditionRow> conditions) {
        List<String> ids = new ArrayList<>(List.of(enquiry.id()));
        conditions.stream().filter(row -> row.head().said()).forEach(row -> ids.add(row.id()));
        Map<String, List<Telling>> all = tellings.of(lens, ids);
        List<Telling> own = all.getOrDefault(enquiry.id(), List.of());
        if (own.size() < 2 || own.getLast().what() != Telling.What.ADDED) {
            return Optional.empty();
        }
        Telling last = own.getLast();
        Map<String, Object> before = own.get(own.size() - 2).cells().values();
        if (before.containsKey("closed_at") || last.cells().moment("closed_at") == null) {
            return Optional.empty();
        }
        Saying.Builder cells = Saying.of(StatementKind.ENQUIRY);
        Set<String> columns = new HashSet<>();
        StatementKind.ENQUIRY.columns().stream()
                .filter(column -> !before.containsKey(column.name()))
                .filter(column -> last.cells().values().containsKey(column.name()))
                .forEach(column -> {
                    columns.add(column.name());
                    if (column.isReference()) {
                        cells.names(column.name(), last.cells().list(column.name()));
                    } else {
                        cells.cell(column.name(), last.cells().values().get(column.name()));
                    }
                });
        List<String> set = ids.stream()
                .filter(id -> !id.equals(enquiry.id()))
                .filter(id -> {
                    List<Telling> told = all.getOrDefault(id, List.of());
                    return !told.isEmpty() && told.getLast().version().equals(last.version());
                })
                .toList();
        return Optional.of(new Act(
                new Completing.Done(Map.of(enquiry.id(), last.version()), Map.of(enquiry.id(), columns), set),
                List.of(new Completing.Addition(enquiry.id(), last.version(), cells.build()))));
    }

    /**
     * Notes that whoever referred was told what was decided.
     *
     * @throws KithException.Invalid when the time is missing or wrong
     */
    public Act feedback(Lens lens, EnquiryRow enquiry, String seen, @Nullable Moment at) {
        check(at, enquiry.openedAt(), "Say when they were told: a day and a time.");
        return one(lens, enquiry.id(), seen, Saying.of(StatementKind.ENQUIRY).cell("feedback_at", at));
    }

    /**
     * Records a meeting.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when something is missing; it says all of it
     */
    public List<String> meet(Lens lens, Meeting meeting) {
        check(meeting.problems(now()));
        return sayings.say(lens, List.of(meeting.saying()));
    }

    /**
     * Notes who came to a meeting of which only the invited were recorded.
     *
     * @throws KithException.Invalid when nobody is named
     */
    public Act attended(Lens lens, String meeting, String seen, List<String> attended, List<String> apologies) {
        if (attended.isEmpty() && apologies.isEmpty()) {
            throw new KithException.Invalid("Choose who came, or who sent apologies.");
        }
        if (attended.stream().anyMatch(apologies::contains)) {
            throw new KithException.Invalid(
                    "An agency stands among those that came and those that sent apologies. Choose one.");
        }
        return one(
                lens,
                meeting,
                seen,
                Saying.of(StatementKind.MEETING).names("attended", attended).names("apologies", apologies));
    }

    /**
     * Records a challenge.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when something is missing; it says all of it
     */
    public List<String> challenge(Lens lens, Challenge challenge) {
        check(challenge.problems(now()));
        return sayings.say(lens, challenge.sayings());
    }

    /**
     * Records what came of a challenge.
     *
     * @param outcome in words: what was answered, and whether it is settled or stays a disagreement; null where they have
     *     answered and nothing has come of it yet
     * @throws KithException.Invalid when the time or the words are missing or wrong
     */
    public Act answer(Lens lens, ChallengeRow challenge, String seen, @Nullable Moment at, @Nullable String outcome) {
        if (outcome != null && (outcome.strip().length() < 3 || outcome.length() > LONGEST)) {
            throw new KithException.Invalid("Say what was answered, in their words as far as you can.");
        }
        if (outcome == null && challenge.answeredAt() != null) {
            throw new KithException.Invalid("That they answered is recorded. Say what came of it.");
        }
        Saying.Builder cells = Saying.of(StatementKind.CHALLENGE).cell("outcome", outcome);
        if (challenge.answeredAt() == null) {
            check(at, challenge.raisedAt(), "Say when it was answered: a day and a time.");
            cells.cell("answered_at", at);
        }
        return one(lens, challenge.id(), seen, cells);
    }

    /**
     * Sets a condition outside any decision.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when something is missing; it says all of it
     */
    public List<String> agree(Lens lens, Agreement agreement) {
        check(agreement.problems(clock.today()));
        return sayings.say(lens, List.of(agreement.saying(now())));
    }

    /**
     * Records that somebody looked whether a condition was kept.
     *
     * @param evidence id of the item that shows it, or null where there is none
     * @throws KithException.Invalid when something is missing or wrong
     */
    public Act checked(
            Lens lens,
            ConditionRow condition,
            String seen,
            @Nullable Moment at,
            @Nullable ConditionOutcome outcome,
            @Nullable String evidence) {
        if (outcome == null) {
            throw new KithException.Invalid("Say whether it was kept.");
        }
        check(at, condition.setAt(), "Say when somebody looked: a day and a time.");
        return one(
                lens,
                condition.id(),
                seen,
                Saying.of(StatementKind.CONDITION)
                        .cell("checked_at", at)
                        .cell("outcome", outcome.code())
                        .names("evidence_item", evidence));
    }

    /**
     * Takes an act back: the rows say again what they said before.
     *
     * @return the act as it can be done again
     * @throws org.kith.record.Revised when somebody changed one of them since: nothing was taken back
     */
    public Act takeBack(Lens lens, Act act) {
        Map<String, String> versions = completing.takeBack(lens, act.done());
        return new Act(
                act.done(),
                act.additions().stream()
                        .map(addition -> new Completing.Addition(
                                addition.id(), versions.getOrDefault(addition.id(), addition.seen()), addition.cells()))
                        .toList());
    }

    /**
     * Does again what was taken back.
     *
     * @param back what {@link #takeBack} returned
     */
    public Act again(Lens lens, Act back) {
        return new Act(completing.again(lens, back.additions(), back.done().said()), back.additions());
    }

    private Act one(Lens lens, String id, String seen, Saying.Builder cells) {
        return complete(lens, List.of(new Completing.Addition(id, seen, cells.build())), List.of());
    }

    private Act complete(Lens lens, List<Completing.Addition> additions, List<Saying> beside) {
        return new Act(completing.complete(lens, additions, beside), additions);
    }

    private void check(@Nullable Moment at, @Nullable Moment notBefore, String missing) {
        List<String> problems = new ArrayList<>();
        if (at == null) {
            problems.add(missing);
        } else if (at.isAfter(now())) {
            problems.add("That lies ahead. Say when it was, up to now.");
        } else if (notBefore != null && at.isBefore(notBefore)) {
            problems.add("That is before it began. Say when it was.");
        }
        check(problems);
    }

    private static void check(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new KithException.Invalid(String.join(" ", problems));
        }
    }
}
