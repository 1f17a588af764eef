package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    private static final Comparator<Ranked> BEST = Comparator.comparing(Ranked::unsure)
            .thenComparing(ranked -> ranked.pair.closed())
            .thenComparing(
                    ranked -> ranked.pair.closed() ? 0 : ranked.pair.probability(), Comparator.<Double>reverseOrder())
            .thenComparing(ranked -> ranked.pair.records().one())
            .thenComparing(ranked -> ranked.pair.records().other());

    private final Records records;
    private final MatchIndex index;
    // Asked for single records while they are changed: of one that is compared anew just then nothing may be said.
    private final Map<RecordPair, Pair> pairs = new ConcurrentHashMap<>();
    private final Map<String, Set<RecordPair>> byRecord = new ConcurrentHashMap<>();
    private final Map<RecordPair, String> againSince = new ConcurrentHashMap<>();
    private final int estimatedFrom;
    private volatile Judgements judgements;
    private volatile List<Pair> everyPair = List.of();
    private volatile List<Ranked> ranked = List.of();

    private Kept(Records records, MatchIndex index, Judgements judgements, int estimatedFrom) {
        this.records = records;
        this.index = index;
        this.judgements = judgements;
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
        kept.rank();
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
            keep(new Pair(both, probability, identifier, one.face, other.face));
        }
    }

    private void keep(Pair pair) {
        pairs.put(pair.records(), pair);
        byRecord.merge(pair.records().one(), Set.of(pair.records()), Kept::both);
        byRecord.merge(pair.records().other(), Set.of(pair.records()), Kept::both);
    }

    private static Set<RecordPair> both(Set<RecordPair> some, Set<RecordPair> more) {
        Set<RecordPair> both = new HashSet<>(some);
        both.addAll(more);
        return Set.copyOf(both);
    }

    private static @Nullable Set<RecordPair> without(Set<RecordPair> some, RecordPair one) {
        Set<RecordPair> left = new HashSet<>(some);
        left.remove(one);
        return left.isEmpty() ? null : Set.copyOf(left);
    }

    private void forget(String record) {
        Set<RecordPair> own = byRecord.remove(record);
        if (own != null) {
            own.forEach(pair -> {
                pairs.remove(pair);
                byRecord.computeIfPresent(
                        pair.one().equals(record) ? pair.other() : pair.one(), (other, some) -> without(some, pair));
            });
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
        rank();
    }

    /** A judgement that is there no more, for one of its records was sealed or went. */
    private boolean gone(Collection<String> statements) {
        return statements.stream().anyMatch(id -> judgements.byId(id).isPresent());
    }

    /** After somebody was forgotten: whoever is gone from the store goes from here. */
    void sweep() {
        remove(records.gone(index.ids()));
        judgeAgain();
        rank();
    }

    private void match(Collection<String> changed) {
        Map<String, Known> read = records.of(records.open(), judgements::person, changed, "comparing records", false);
        for (String id : changed) {
            forget(id);
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
                keep(Pair.of(known, other, match.probability()));
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
        Set<String> otherwise = new HashSet<>();
        for (Judgements some : List.of(before, judgements)) {
            for (Judged judged : some.all()) {
                for (String record : List.of(judged.one(), judged.other())) {
                    if (!before.records(record).equals(judgements.records(record))) {
                        otherwise.addAll(before.records(record));
                        otherwise.addAll(judgements.records(record));
                    }
                }
            }
        }
        return otherwise;
    }

    private void remove(Collection<String> gone) {
        gone.forEach(id -> {
            forget(id);
            index.remove(id);
        });
    }

    private void rank() {
        everyPair = List.copyOf(pairs.values());
        ranked = ranked(everyPair, judgements);
    }

    /**
     * The pairs of people to look at, for somebody who knows more of some records than is kept.
     *
     * @param more the pairs of these records, as they read them
     * @param of those records
     * @param theirs the judgements that exist for them
     */
    List<Ranked> ranked(Collection<Pair> more, Set<String> of, Judgements theirs) {
        List<Pair> all = new ArrayList<>(more);
        everyPair.stream()
                .filter(pair -> !of.contains(pair.records().one())
                        && !of.contains(pair.records().other()))
                .forEach(all::add);
        return ranked(all, theirs);
    }

    /**
     * The pairs of people to look at in which some records stand, for the same. Where there are none nothing is read or
     * gone through for it.
     */
    List<Ranked> near(Collection<String> some, Collection<Pair> more, Set<String> of, Judgements theirs) {
        Set<Pair> near = new LinkedHashSet<>(more);
        for (String record : some) {
            for (RecordPair records : byRecord.getOrDefault(record, Set.of())) {
                Pair pair = pairs.get(records);
                if (pair != null && !of.contains(records.one()) && !of.contains(records.other())) {
                    near.add(pair);
                }
            }
        }
        return near.isEmpty() ? List.of() : ranked(near, theirs);
    }

    /** Whether no record of some people stands in any pair, whatever was judged of it. */
    boolean alone(Collection<String> people) {
        return people.stream()
                .flatMap(record -> judgements.records(record).stream())
                .noneMatch(byRecord::containsKey);
    }

    /** Puts pairs in order: the best first, of two people once, what was judged left out. */
    private List<Ranked> ranked(Collection<Pair> some, Judgements by) {
        Map<RecordPair, Ranked> best = new HashMap<>();
        for (Pair pair : some) {
            String one = pair.records().one();
            String other = pair.records().other();
            if (!by.joined(one, other)) {
                Judged judged = by.between(one, other).orElse(null);
                if (judged == null || judged.state() == JudgementState.UNSURE || broughtUpAgain(pair, judged)) {
                    best.merge(
                            by.people(one, other), new Ranked(pair, judged), (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        List<Ranked> all = new ArrayList<>(best.values());
        all.sort(BEST);
        return List.copyOf(all);
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
        return ranked;
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
