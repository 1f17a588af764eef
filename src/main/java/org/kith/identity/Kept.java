package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Identifiers;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.matching.MatchIndex;
import org.kith.matching.MatchedPair;
import org.kith.matching.Matcher;
import org.kith.matching.People;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.JudgementState;

/**
 * All open records of people kept ready to be compared, and the pairs of them that are probably of one person. Nothing sealed
 * is in it, and the model is estimated without restricted records too; these are looked up among the others. It is changed by
 * one thread at a time; what is read of it never changes.
 */
final class Kept {

    /** From here on two records are more likely of one person than of two. */
    static final double PROBABLY = 0.5;

    private static final int MOST_EACH = 50;

    private static final int SOME = 20;

    /**
     * A pair of people to look at.
     *
     * @param judged what stands between the two: unsure, or not the same and brought up again; null where nobody looked
     */
    record Ranked(Pair pair, @Nullable Judged judged) {

        boolean unsure() {
            return judged != null && judged.state() == JudgementState.UNSURE;
        }
    }

    private final Records records;
    private final MatchIndex index;
    private final Ranking ranking;
    private final Map<RecordPair, String> againSince = new ConcurrentHashMap<>();
    private final int estimatedFrom;
    private volatile Judgements judgements;

    private Kept(Records records, MatchIndex index, Judgements judgements, int estimatedFrom) {
        this.records = records;
        this.index = index;
        this.judgements = judgements;
        this.ranking = new Ranking(judgements, this::broughtUpAgain);
        this.estimatedFrom = estimatedFrom;
    }

    /**
     * Reads all open records, estimates and finds the pairs.
     *
     * @param progress told how many records were read so far
     */
    static Kept read(Records records, LongConsumer progress) {
        Lens lens = records.open();
        Judgements judgements = Judgements.of(records.judgements(lens), lens.asOf());
        Reading reading = new Reading(progress);
        records.each(lens, judgements::person, reading);
        People people = reading.people.build();
        Matcher matcher = Matcher.of(people);
        Kept kept = new Kept(records, MatchIndex.of(people, matcher.model()), judgements, people.size());
        for (MatchedPair pair : matcher.pairs(PROBABLY)) {
            kept.note(people.id(pair.a()), people.id(pair.b()), pair.probability(), reading.faces);
        }
        reading.restricted.forEach(kept.index::add);
        kept.match(
                reading.restricted.stream().map(org.kith.matching.PersonRow::id).toList());
        return kept;
    }

    /** Takes records in as they come. What a list is filtered by is kept beside them until the pairs are known. */
    private static final class Reading implements Records.Taking {

        private final LongConsumer progress;
        private People.Builder people = People.builder(Fields.LAYOUT);
        private final Map<String, Kin> faces = new HashMap<>();
        private final List<org.kith.matching.PersonRow> restricted = new ArrayList<>();
        private long read;

        Reading(LongConsumer progress) {
            this.progress = progress;
        }

        @Override
        public void begin() {
            people = People.builder(Fields.LAYOUT);
            faces.clear();
            restricted.clear();
            read = 0;
        }

        @Override
        public void accept(Known known) {
            if (known.closed()) {
                restricted.add(known.row());
            } else {
                people.add(known.row());
                faces.put(known.id(), new Kin(Pair.Face.of(known), known.numbers(), known.kin()));
            }
            progress.accept(++read);
        }
    }

    private record Kin(Pair.Face face, Set<String> numbers, Set<String> kin) {}

    private void note(String a, String b, double probability, Map<String, Kin> faces) {
        RecordPair both = RecordPair.of(a, b);
        Kin one = faces.get(both.one());
        Kin other = faces.get(both.other());
        if (one != null && other != null && !one.kin.contains(both.other()) && !other.kin.contains(both.one())) {
            boolean identifier = one.numbers.stream().anyMatch(other.numbers::contains);
            ranking.keep(new Pair(both, probability, identifier, one.face, other.face));
        }
    }

    /** Follows what was written: what it bears on is compared again, as it stands now. */
    void follow(Collection<String> statements) {
        Records.Touched touched = records.touched(statements);
        Set<String> changed = new HashSet<>(touched.records());
        if (touched.judgements() || gone(statements)) {
            Set<String> otherwise = judgeAgain();
            // Who was judged the same stands for one person among the relations of others.
            records.of(records.open(), judgements::person, otherwise, "comparing records", false)
                    .values()
                    .forEach(known -> changed.addAll(known.kin()));
            changed.addAll(otherwise);
        }
        if (!changed.isEmpty()) {
            match(changed);
        }
    }

    /** A judgement that is there no more, for one of its records was sealed or went. */
    private boolean gone(Collection<String> statements) {
        return statements.stream().anyMatch(id -> judgements.byId(id).isPresent());
    }

    /** After somebody was forgotten: whoever is gone from the store goes from here. */
    void sweep() {
        remove(records.gone(index.ids()));
        judgeAgain();
    }

    private void match(Collection<String> changed) {
        Map<String, Known> read = records.of(records.open(), judgements::person, changed, "comparing records", false);
        for (String id : changed) {
            ranking.forget(id);
            Known known = read.get(id);
            if (known == null) {
                index.remove(id);
            } else {
                index.add(known.row());
            }
        }
        read.values().forEach(this::match);
    }

    private void match(Known known) {
        List<MatchIndex.Match> matches = index.matches(known.row(), PROBABLY, MOST_EACH);
        List<String> ids = matches.stream().map(MatchIndex.Match::id).toList();
        Map<String, Known> others = records.of(records.open(), judgements::person, ids, "comparing records", false);
        for (MatchIndex.Match match : matches) {
            Known other = others.get(match.id());
            if (other != null && !related(known, other)) {
                ranking.keep(Pair.of(known, other, match.probability()));
            }
        }
    }

    /** Who is recorded as something to somebody is somebody else. */
    static boolean related(Known one, Known other) {
        return one.kin().contains(other.id()) || other.kin().contains(one.id());
    }

    /**
     * Takes the judgements as they stand now.
     *
     * @return records whose relations read otherwise since
     */
    private Set<String> judgeAgain() {
        Lens lens = records.open();
        Judgements before = judgements;
        judgements = Judgements.of(records.judgements(lens), lens.asOf());
        ranking.judge(judgements);
        Set<String> otherwise = judgements.otherwise(before);
        otherwise.removeIf(record -> before.records(record).equals(judgements.records(record)));
        return otherwise;
    }

    private void remove(Collection<String> gone) {
        gone.forEach(id -> {
            ranking.forget(id);
            index.remove(id);
        });
    }

    /**
     * The pairs of people to look at, for somebody who knows more of some records than is kept.
     *
     * @param more the pairs of these records, as they read them
     * @param of those records
     * @param theirs the judgements that exist for them
     */
    List<Ranked> ranked(Collection<Pair> more, Set<String> of, Judgements theirs) {
        return ranking.with(more, of, theirs);
    }

    /**
     * The pairs of people to look at in which some records stand, for the same. Where there are none nothing is read or
     * gone through for it.
     */
    List<Ranked> near(Collection<String> some, Collection<Pair> more, Set<String> of, Judgements theirs) {
        return ranking.near(some, more, of, theirs);
    }

    /** Whether no record of some people stands in any pair, whatever was judged of it. */
    boolean alone(Collection<String> people) {
        return ranking.alone(people.stream()
                .flatMap(record -> judgements.records(record).stream())
                .toList());
    }

    /**
     * Whether something that is theirs alone agrees now and did not when they were judged to be two. Nothing less brings up
     * what somebody looked at and decided.
     */
    private boolean broughtUpAgain(Pair pair, Judged judged) {
        Moment at = judged.at();
        if (!pair.identifier() || at == null) {
            return false;
        }
        String known = againSince.get(pair.records());
        if (known == null || !known.substring(1).equals(judged.id())) {
            RecordPair both = pair.records();
            Map<String, Cells> then = records.then(records.open(), List.of(both.one(), both.other()), at);
            boolean agreed = Optional.ofNullable(then.get(both.one()))
                    .flatMap(one -> Optional.ofNullable(then.get(both.other()))
                            .map(other -> numbers(one).shares(numbers(other))))
                    .orElse(false);
            known = (agreed ? "-" : "+") + judged.id();
            againSince.put(both, known);
        }
        return known.startsWith("+");
    }

    private static Identifiers numbers(Cells cells) {
        return Identifiers.of(cells.text("nhs_number"), cells.text("upn"));
    }

    /** The pairs of people to look at, best first. */
    List<Ranked> ranked() {
        return ranking.all();
    }

    Judgements judgements() {
        return judgements;
    }

    MatchIndex index() {
        return index;
    }

    int size() {
        return index.size();
    }

    /**
     * Whether so much has changed that values have other frequencies than when it was estimated: a fifth of the records and
     * some, so that a store that was empty when the program started is soon weighed by what it holds.
     */
    boolean old() {
        return index.added() > SOME + estimatedFrom / 5;
    }
}
