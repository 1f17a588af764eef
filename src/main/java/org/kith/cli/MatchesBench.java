package org.kith.cli;

import java.util.List;
import java.util.Locale;
import org.kith.cli.bench.Typing;
import org.kith.identity.Judging;
import org.kith.identity.Keeper;
import org.kith.identity.Possible;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Queue;
import org.kith.identity.QueueFilter;
import org.kith.identity.RecordPair;
import org.kith.identity.Typed;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.vocabulary.JudgementState;
import org.kith.vocabulary.StatementKind;

/** What {@code bench matches} measures: possible matches of the program itself, as somebody without any clearance has them. */
final class MatchesBench {

    private static final String WHY = "Measuring on a made-up authority by ./kith bench";

    private final Keeper keeper;
    private final PossibleMatches matches;
    private final Judging judging;
    private final Sayings sayings;
    private final DomainClock clock;

    MatchesBench(Keeper keeper, PossibleMatches matches, Judging judging, Sayings sayings, DomainClock clock) {
        this.keeper = keeper;
        this.matches = matches;
        this.judging = judging;
        this.sayings = sayings;
        this.clock = clock;
    }

    /** Reads, estimates and compares everything, as a start of the program does. */
    long readAll() {
        keeper.readAll();
        return keeper.progress().records();
    }

    Queue queue(int page) {
        return matches.queue(lens(), QueueFilter.NONE, page);
    }

    List<Possible> typed(Typing.Wanted who, String family) {
        return matches.like(lens(), Typed.of(who.given(), family, who.born().toString()));
    }

    /** Records somebody who is probably the same, and returns the id of the record. */
    String write(Typing.Wanted who, String family) {
        return sayings.say(
                        saying(),
                        List.of(Saying.of(StatementKind.PERSON_RECORD)
                                .cell("kind", "adult")
                                .cell("given_names", who.given())
                                .cell("family_name", family.toUpperCase(Locale.UK))
                                .cell("date_of_birth", who.born())
                                .build()))
                .getFirst();
    }

    List<Possible> of(String record) {
        return matches.of(lens(), record);
    }

    /** Judges a pair to be of two people, and returns what was said. */
    List<String> judge(RecordPair pair) {
        return judging.judge(saying(), pair, JudgementState.NOT_SAME, "Judged for measuring", null);
    }

    /** Takes it back. */
    void takeBack(List<String> statements) {
        sayings.withdraw(saying(), statements);
    }

    /** Only people say things, never the program itself. */
    private Lens saying() {
        return new Lens(
                new Reader("bench", "The bench", false),
                WHY,
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    private Lens lens() {
        return Lens.system(WHY, AsOf.at(clock.now())).cleared(Clearance.NONE);
    }
}
