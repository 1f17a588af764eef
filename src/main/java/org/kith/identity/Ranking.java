package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.JudgementState;

/**
 * Pairs of records in the order in which they are looked at: of two people the best pair, what was decided left out. Where a
 * record or a judgement changes, only what it bears on is put in order anew; there may be hundreds of thousands of pairs. It is
 * changed by one thread at a time; a list that was handed out never changes.
 */
final class Ranking {

    private static final Comparator<Kept.Ranked> BEST = Comparator.comparing(Kept.Ranked::unsure)
            .thenComparing(ranked -> ranked.pair().closed())
            .thenComparing(
                    ranked -> ranked.pair().closed() ? 0 : ranked.pair().probability(),
                    Comparator.<Double>reverseOrder())
            .thenComparing(ranked -> ranked.pair().records().one())
            .thenComparing(ranked -> ranked.pair().records().other());

    private final BiPredicate<Pair, Judged> broughtUpAgain;
    private final Map<RecordPair, Pair> pairs = new HashMap<>();
    private final Map<String, Set<RecordPair>> byRecord = new HashMap<>();

    /** Of which two people a pair is, and all pairs of these two, by the judgements that stand. */
    private final Map<RecordPair, RecordPair> peopleOf = new HashMap<>();

    private final Map<RecordPair, Set<RecordPair>> byPeople = new HashMap<>();

    private final Map<RecordPair, Kept.Ranked> best = new HashMap<>();
    private final TreeSet<Kept.Ranked> ordered = new TreeSet<>(BEST);
    private Judgements judgements;
    private @Nullable List<Kept.Ranked> list;

    /**
     * @param broughtUpAgain whether a pair that was judged to be of two is to be looked at again
     */
    Ranking(Judgements judgements, BiPredicate<Pair, Judged> broughtUpAgain) {
        this.judgements = judgements;
        this.broughtUpAgain = broughtUpAgain;
    }

    synchronized void keep(Pair pair) {
        RecordPair both = pair.records();
        pairs.put(both, pair);
        byRecord.computeIfAbsent(both.one(), k -> new HashSet<>(2)).add(both);
        byRecord.computeIfAbsent(both.other(), k -> new HashSet<>(2)).add(both);
        place(both);
    }

    /** Forgets all pairs of a record. */
    synchronized void forget(String record) {
        for (RecordPair pair : List.copyOf(byRecord.getOrDefault(record, Set.of()))) {
            pairs.remove(pair);
            leave(byRecord, pair.one(), pair);
            leave(byRecord, pair.other(), pair);
            standNowhere(pair);
        }
    }

    private void standNowhere(RecordPair pair) {
        RecordPair people = peopleOf.remove(pair);
        if (people != null) {
            leave(byPeople, people, pair);
            order(people);
        }
    }

    /** Takes other judgements. */
    synchronized void judge(Judgements after) {
        Set<String> otherwise = after.otherwise(judgements);
        judgements = after;
        of(otherwise).forEach(this::place);
    }

    private Set<RecordPair> of(Collection<String> records) {
        return records.stream()
                .flatMap(record -> byRecord.getOrDefault(record, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Puts a pair among those of the two people that it is of now. */
    private void place(RecordPair pair) {
        standNowhere(pair);
        people(pair, judgements).ifPresent(now -> {
            peopleOf.put(pair, now);
            byPeople.computeIfAbsent(now, k -> new HashSet<>(2)).add(pair);
            order(now);
        });
    }

    /** The two people of whom two records are; none where they are judged to be one. */
    private static Optional<RecordPair> people(RecordPair pair, Judgements by) {
        return by.joined(pair.one(), pair.other())
                ? Optional.empty()
                : Optional.of(by.people(pair.one(), pair.other()));
    }

    private static <K> void leave(Map<K, Set<RecordPair>> all, K key, RecordPair pair) {
        all.computeIfPresent(key, (k, some) -> {
            some.remove(pair);
            return some.isEmpty() ? null : some;
        });
    }

    /** Finds the best pair of two people anew. */
    private void order(RecordPair people) {
        Kept.Ranked before = best.remove(people);
        if (before != null) {
            ordered.remove(before);
        }
        byPeople.getOrDefault(people, Set.of()).stream()
                .map(pairs::get)
                .flatMap(pair -> ranked(pair, judgements).stream())
                .min(BEST)
                .ifPresent(now -> {
                    best.put(people, now);
                    ordered.add(now);
                });
        list = null;
    }

    private Optional<Kept.Ranked> ranked(Pair pair, Judgements by) {
        RecordPair both = pair.records();
        Judged judged = by.between(both.one(), both.other()).orElse(null);
        boolean shown = judged == null || judged.state() == JudgementState.UNSURE || broughtUpAgain.test(pair, judged);
        return shown ? Optional.of(new Kept.Ranked(pair, judged)) : Optional.empty();
    }

    /** The pairs of people to look at, best first. */
    synchronized List<Kept.Ranked> all() {
        List<Kept.Ranked> all = list;
        if (all == null) {
            all = List.copyOf(ordered);
            list = all;
        }
        return all;
    }

    /**
     * The pairs of people to look at, for somebody who knows more of some records than is kept.
     *
     * @param more the pairs of these records, as they read them
     * @param of those records
     * @param theirs the judgements that exist for them
     */
    synchronized List<Kept.Ranked> with(Collection<Pair> more, Set<String> of, Judgements theirs) {
        Set<String> otherwise = theirs.otherwise(judgements);
        otherwise.addAll(of);
        Set<RecordPair> looked = of(otherwise);
        Set<RecordPair> people = new HashSet<>();
        looked.forEach(pair -> people(pair, judgements).ifPresent(people::add));
        more.forEach(pair -> people(pair.records(), judgements).ifPresent(people::add));
        Set<Kept.Ranked> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RecordPair two : people) {
            replaced.add(best.get(two));
            looked.addAll(byPeople.getOrDefault(two, Set.of()));
        }
        List<Pair> anew = new ArrayList<>(more);
        looked.stream()
                .filter(pair -> !of.contains(pair.one()) && !of.contains(pair.other()))
                .forEach(pair -> anew.add(pairs.get(pair)));
        List<Kept.Ranked> all = inOrder(anew, theirs);
        all().stream().filter(ranked -> !replaced.contains(ranked)).forEach(all::add);
        all.sort(BEST);
        return List.copyOf(all);
    }

    /** The same, of the pairs alone in which some records stand. */
    synchronized List<Kept.Ranked> near(
            Collection<String> some, Collection<Pair> more, Set<String> of, Judgements theirs) {
        List<Pair> near = new ArrayList<>(more);
        of(some).stream()
                .filter(pair -> !of.contains(pair.one()) && !of.contains(pair.other()))
                .forEach(pair -> near.add(pairs.get(pair)));
        return List.copyOf(inOrder(near, theirs));
    }

    /** Whether none of some records stands in any pair. */
    synchronized boolean alone(Collection<String> some) {
        return some.stream().noneMatch(byRecord::containsKey);
    }

    /** Of two people the best pair, in order. */
    private List<Kept.Ranked> inOrder(Collection<Pair> some, Judgements by) {
        Map<RecordPair, Kept.Ranked> bests = new HashMap<>();
        for (Pair pair : some) {
            people(pair.records(), by)
                    .ifPresent(two -> ranked(pair, by)
                            .ifPresent(ranked -> bests.merge(two, ranked, (a, b) -> BEST.compare(a, b) <= 0 ? a : b)));
        }
        List<Kept.Ranked> all = new ArrayList<>(bests.values());
        all.sort(BEST);
        return all;
    }
}
