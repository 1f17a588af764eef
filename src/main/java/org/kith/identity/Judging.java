package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.JudgementState;
import org.kith.vocabulary.StatementKind;

/**
 * Says whether records are of one person. Every judgement is a statement under a name, with its reason, about two records;
 * nothing is merged, so that everything can be taken back ({@link Sayings#withdraw}) or judged anew, and what was judged
 * before stays on record. Whether the role of whoever judges may is for the caller to ask.
 */
public final class Judging {

    /** The most pairs that are confirmed in one act: as many as somebody can have looked through. */
    public static final int MOST_AT_ONCE = 200;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;

    private final Sayings sayings;
    private final PossibleMatches matches;
    private final DomainClock clock;

    Judging(Sayings sayings, PossibleMatches matches, DomainClock clock) {
        this.sayings = sayings;
        this.matches = matches;
        this.clock = clock;
    }

    /**
     * Judges a pair.
     *
     * @param seen id of the judgement of this pair that stood when they looked; null where none did
     * @param reason what shows it, in the words of whoever judges
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when no reason is given
     * @throws KithException.Stale when somebody has judged the pair meanwhile
     * @throws KithException.NotFound when one of the records does not exist for them
     * @throws KithException.Refused when the lens does not look from now, with all agencies together
     */
    public List<String> judge(Lens lens, RecordPair pair, JudgementState state, String reason, @Nullable String seen) {
        Map<RecordPair, @Nullable String> pairs = new LinkedHashMap<>();
        pairs.put(pair, seen);
        return judge(lens, pairs, state, reason);
    }

    /**
     * Judges several pairs in one act: all of them or none.
     *
     * @param pairs with the judgement of each that stood when they looked, or null
     * @return the ids of what was said, in the order of the pairs
     * @throws KithException as {@link #judge(Lens, RecordPair, JudgementState, String, String)}
     */
    public List<String> judge(Lens lens, Map<RecordPair, @Nullable String> pairs, JudgementState state, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST) {
            throw new KithException.Invalid("Say what shows it, in a few words that others will understand later.");
        }
        if (why.length() > LONGEST) {
            throw new KithException.Invalid("That is too long. Say it in at most " + LONGEST + " characters.");
        }
        if (!PossibleMatches.open(lens, clock)) {
            throw new KithException.Refused("Whether two records are of one person is said looking from now, with all"
                    + " agencies together. Nothing was saved. Go back to now first.");
        }
        List<Saying> said = new ArrayList<>();
        for (RecordPair pair : pairs.keySet()) {
            said.add(Saying.of(StatementKind.JUDGEMENT)
                    .names("record_a", pair.one())
                    .names("record_b", pair.other())
                    .cell("state", state.code())
                    .cell("by", lens.reader().name())
                    .cell("at", Moment.of(clock.now()))
                    .cell("reason", why)
                    .build());
        }
        return sayings.say(lens, said, null, writing -> pairs.forEach((pair, seen) -> check(writing, pair, seen)));
    }

    private record Last(String id, String by) {}

    private static void check(GraphWriter.Writing writing, RecordPair pair, @Nullable String seen) {
        Optional<Last> last = writing
                .rows(
                        IdentityCypher.JUDGED_MEANWHILE,
                        Map.of("one", pair.one(), "other", pair.other()),
                        row -> new Last(
                                row.text("id"),
                                Objects.requireNonNullElse(
                                        row.textOrNull("saidByName"),
                                        Objects.requireNonNullElse(row.textOrNull("by"), "Somebody"))))
                .stream()
                .findFirst();
        if (!Objects.equals(last.map(Last::id).orElse(null), seen)) {
            throw new KithException.Stale(last.map(Last::by).orElse("Somebody")
                    + (last.isPresent() ? " has judged this pair" : " has taken back what was judged of this pair")
                    + " meanwhile. Nothing was saved. Here is the pair as it stands now.");
        }
    }

    /**
     * Says that pairs are of one person because each carries the same identifier: those of {@link #exact} that were looked
     * through, in one act, each on record by itself.
     *
     * @throws KithException.Stale when one of them is not among those any more
     * @throws KithException as {@link #judge(Lens, RecordPair, JudgementState, String, String)}
     */
    public List<String> confirm(Lens lens, Collection<RecordPair> pairs, String reason) {
        List<RecordPair> now = exact(lens).stream().map(Exact::records).toList();
        if (pairs.isEmpty() || !now.containsAll(pairs)) {
            throw new KithException.Stale(
                    "Something has changed around these records meanwhile. Nothing was saved. Look through the list again.");
        }
        Map<RecordPair, @Nullable String> all = new LinkedHashMap<>();
        pairs.forEach(pair -> all.put(pair, null));
        return judge(lens, all, JudgementState.SAME, reason);
    }

    /**
     * A pair with the same NHS number.
     *
     * @param possible the second record as it stands to the first
     */
    public record Exact(RecordPair records, Possible possible) {}

    /**
     * Pairs that carry the same NHS number with a right check digit, whose names, dates of birth and sex do not speak against
     * it, and of which nobody has said anything; the first {@value #MOST_AT_ONCE}, in the order of the queue.
     */
    public List<Exact> exact(Lens lens) {
        List<Exact> exact = new ArrayList<>();
        QueueFilter numbered = new QueueFilter(null, null, true, false, null, "");
        for (int page = 0; exact.size() < MOST_AT_ONCE; page++) {
            Queue queue = matches.queue(lens, numbered, page);
            queue.pairs().stream()
                    .filter(line -> line.possible().judged() == null && nothingAgainst(line.possible()))
                    .limit(MOST_AT_ONCE - exact.size())
                    .map(line -> new Exact(line.records(), line.possible()))
                    .forEach(exact::add);
            if (queue.all() <= (page + 1) * PossibleMatches.PAGE) {
                return exact;
            }
        }
        return exact;
    }

    private static boolean nothingAgainst(Possible possible) {
        return possible.why() != null
                && possible.why().of(Fields.NHS) > 0
                && possible.why().steps().stream()
                        .filter(step -> List.of(Fields.GIVEN, Fields.FAMILY, Fields.BORN, Fields.SEX)
                                .contains(step.field()))
                        .allMatch(step -> step.weight() >= 0);
    }
}
