package org.kith.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.JudgementState;

/** Whatever changed in whatever order, the list is the one that would be made of everything at once. */
class RankingTests {

    private static final AsOf NOW = AsOf.at(Instant.parse("2026-10-13T09:00:00Z"));
    private static final List<String> RECORDS =
            IntStream.range(0, 12).mapToObj(n -> "r%02d".formatted(n)).toList();

    private final Map<RecordPair, Pair> pairs = new HashMap<>();
    private final Map<String, Judged> said = new HashMap<>();

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followsEveryChange(int seed) {
        Random random = new Random(seed);
        Ranking ranking = new Ranking(Judgements.NONE, RankingTests::broughtUpAgain);

        for (int step = 0; step < 60; step++) {
            change(random, ranking);
            assertThat(ranking.all()).isEqualTo(atOnce(pairs.values(), judgements()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void somebodyWhoKnowsMoreHasTheListOfWhatTheyKnow(int seed) {
        Random random = new Random(seed);
        Ranking ranking = new Ranking(Judgements.NONE, RankingTests::broughtUpAgain);

        for (int step = 0; step < 40; step++) {
            change(random, ranking);
            Set<String> opened = new HashSet<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                opened.add(one(random));
            }
            List<Pair> more = new ArrayList<>();
            opened.forEach(record -> {
                if (random.nextBoolean()) {
                    pair(random, record).ifPresent(more::add);
                }
            });
            more.removeIf(pair -> more.stream()
                    .anyMatch(other -> other != pair && other.records().equals(pair.records())));
            Map<String, Judged> theirs = new HashMap<>(said);
            if (random.nextBoolean()) {
                judged(random).ifPresent(judged -> theirs.put(judged.id(), judged));
            }
            Judgements by = Judgements.of(theirs.values(), NOW);
            List<Pair> all = new ArrayList<>(more);
            pairs.values().stream()
                    .filter(pair -> opened.stream().noneMatch(pair.records()::has))
                    .forEach(all::add);

            assertThat(ranking.with(more, opened, by)).isEqualTo(atOnce(all, by));
        }
    }

    private void change(Random random, Ranking ranking) {
        switch (random.nextInt(5)) {
            case 0, 1 ->
                pair(random, one(random)).ifPresent(pair -> {
                    pairs.put(pair.records(), pair);
                    ranking.keep(pair);
                });
            case 2 -> {
                String record = one(random);
                if (random.nextInt(3) == 0) {
                    pairs.keySet().removeIf(pair -> pair.has(record));
                    ranking.forget(record);
                }
            }
            case 3 -> {
                judged(random).ifPresent(judged -> said.put(judged.id(), judged));
                ranking.judge(judgements());
            }
            default -> {
                said.keySet().removeIf(id -> random.nextInt(4) == 0);
                ranking.judge(judgements());
            }
        }
    }

    private Judgements judgements() {
        return Judgements.of(said.values(), NOW);
    }

    /** As it reads in words: of two people the best pair; what was decided is left out. */
    private static List<Kept.Ranked> atOnce(Collection<Pair> pairs, Judgements by) {
        Comparator<Kept.Ranked> best = Comparator.comparing((Kept.Ranked ranked) ->
                        ranked.judged() != null && ranked.judged().state() == JudgementState.UNSURE)
                .thenComparing(ranked -> ranked.pair().closed())
                .thenComparing(
                        ranked -> ranked.pair().closed() ? 0 : -ranked.pair().probability())
                .thenComparing(ranked -> ranked.pair().records().one())
                .thenComparing(ranked -> ranked.pair().records().other());
        Set<RecordPair> people = new HashSet<>();
        List<Kept.Ranked> all = new ArrayList<>();
        for (Pair pair : pairs) {
            String one = pair.records().one();
            String other = pair.records().other();
            Judged judged = by.between(one, other).orElse(null);
            if (!by.joined(one, other)
                    && (judged == null || judged.state() == JudgementState.UNSURE || broughtUpAgain(pair, judged))) {
                all.add(new Kept.Ranked(pair, judged));
            }
        }
        all.sort(best);
        all.removeIf(ranked -> !people.add(
                by.people(ranked.pair().records().one(), ranked.pair().records().other())));
        return all;
    }

    private static boolean broughtUpAgain(Pair pair, Judged judged) {
        return pair.identifier() && judged.id().hashCode() % 2 == 0;
    }

    private static String one(Random random) {
        return RECORDS.get(random.nextInt(RECORDS.size()));
    }

    private static Optional<Pair> pair(Random random, String record) {
        String other = one(random);
        return record.equals(other)
                ? Optional.empty()
                : Optional.of(new Pair(
                        RecordPair.of(record, other),
                        0.5 + random.nextInt(5) / 10.0,
                        random.nextInt(3) == 0,
                        new Pair.Face(null, null, random.nextInt(5) == 0, ""),
                        new Pair.Face(null, null, false, "")));
    }

    private static Optional<Judged> judged(Random random) {
        String one = one(random);
        String other = one(random);
        JudgementState state = JudgementState.values()[random.nextInt(JudgementState.values().length)];
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(new Judged(
                        "j" + random.nextInt(20),
                        one,
                        other,
                        state,
                        "Somebody",
                        Moment.of(Instant.parse("2026-10-01T09:00:00Z").plusSeconds(random.nextInt(1000))),
                        "",
                        true,
                        null,
                        null));
    }
}
