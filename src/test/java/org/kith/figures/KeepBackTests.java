package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small counts are kept back so that nobody who subtracts, and knows how it is done, learns one. */
class KeepBackTests {

    @Test
    void aSmallCountIsKeptBackAndAnotherWithIt() {
        Shown shown = Shown.of(line(40, 3, 27, 30));

        assertThat(shown.total()).isEqualTo(100);
        assertThat(counts(shown, 0)).containsExactly(40L, null, 25L, null);
    }

    @Test
    void withNothingSmallEverythingIsShownRounded() {
        assertThat(counts(Shown.of(line(41, 23, 5)), 0)).containsExactly(40L, 25L, 5L);
    }

    @Test
    void thatThereAreNoneIsToldOfThingsAndNotOfPeopleInAGroup() {
        assertThat(counts(Shown.of(line(40, 0, 27)), 0)).containsExactly(40L, 0L, 25L);
        assertThat(counts(Shown.of(sized(new long[] {40, 0, 27}, new long[] {90, 50, 70})), 0)
                        .get(1))
                .isNull();
    }

    @Test
    void thatNothingAtAllWasFoundIsTold() {
        Shown shown = Shown.of(sized(new long[] {0, 0}, new long[] {60, 40}));

        assertThat(shown.total()).isZero();
        assertThat(counts(shown, 0)).containsExactly(0L, 0L);
        assertThat(Shown.of(sized(new long[] {0}, new long[] {0}))
                        .lines()
                        .getFirst()
                        .getFirst()
                        .rate())
                .as("of nobody there is no rate")
                .isNull();
    }

    @Test
    void aGroupOfNobodyHidesNothingBesideIt() {
        assertThat(counts(Shown.of(sized(new long[] {40, 0, 27}, new long[] {90, 0, 70})), 0))
                .containsExactly(40L, null, 25L);
    }

    @Test
    void ofAGroupOfWhomNearlyAllWereCountedTheCountIsKeptBack() {
        Shown shown = Shown.of(sized(new long[] {48, 20, 30}, new long[] {50, 500, 900}));

        assertThat(counts(shown, 0).getFirst()).isNull();
    }

    @Test
    void aTotalThatIsSmallTakesEveryLineWithIt() {
        Shown shown = Shown.of(line(4, 0), line(2, 2));

        assertThat(shown.total()).isNull();
        assertThat(shown.lines())
                .allSatisfy(line -> assertThat(line)
                        .allSatisfy(cell -> assertThat(cell.counted()).isNull()));
    }

    @Test
    void noRateIsSaidOfAGroupThatIsKeptBack() {
        Shown shown = Shown.of(sized(new long[] {8, 2, 300, 200}, new long[] {40, 4, 4_000, 3_000}));

        assertThat(shown.lines().getFirst().get(1).of()).isNull();
        assertThat(shown.lines().getFirst().get(1).rate()).isNull();
        assertThat(shown.lines().getFirst().get(2).rate())
                .isNotNull()
                .satisfies(rate -> assertThat(rate.per()).isBetween(rate.from(), rate.to()));
    }

    /**
     * The attacker knows the total and every count that is shown, not only rounded but exactly, and how it is decided what is
     * kept back. They try every way in which the line could have come about, and keep those that look the same.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void whoKnowsTheWayAndSubtractsLearnsNoSmallCount(int groups) {
        Map<Object, List<long[]>> alike = new HashMap<>();
        ways(groups, 22)
                .forEach(way -> alike.computeIfAbsent(seen(line(way)), key -> new ArrayList<>())
                        .add(way));

        assertThat(alike).as("something is shown").hasSizeGreaterThan(100);
        alike.forEach((seen, ways) -> {
            for (int at = 0; at < groups; at++) {
                int group = at;
                if (ways.stream().anyMatch(way -> way[group] > 0 && Small.small(way[group]))) {
                    assertThat(values(ways, group))
                            .as("group %s where %s is seen", group, seen)
                            .contains(1L, 2L, 3L);
                }
            }
        });
    }

    /** The same where how large the groups are is known, too: neither who was counted nor who was not is learned. */
    @Test
    void whoKnowsHowLargeTheGroupsAreLearnsNothingMore() {
        long[][] sizes = {{10, 14, 30}, {6, 16, 26}, {12, 12, 12}, {25, 40, 11}, {3, 20, 20}, {11, 33, 7}};
        for (long[] of : sizes) {
            Map<Object, List<long[]>> alike = new HashMap<>();
            ways(of).forEach(way -> alike.computeIfAbsent(seen(sized(way, of)), key -> new ArrayList<>())
                    .add(way));

            assertThat(alike).as("something is shown").hasSizeGreaterThan(20);
            alike.forEach((seen, ways) -> {
                if (LongStream.of(ways.getFirst()).sum() == 0) {
                    // That nothing at all was counted is told.
                    return;
                }
                for (int at = 0; at < of.length; at++) {
                    int group = at;
                    if (ways.stream().anyMatch(way -> new Group<>("", way[group], of[group]).sensitive())) {
                        assertThat(values(ways, group))
                                .as("group %s of %s where %s is seen", group, List.of(of[0], of[1], of[2]), seen)
                                .hasSizeGreaterThanOrEqualTo((int) Math.min(4, of[group]));
                    }
                }
            });
        }
    }

    /** Two ways to divide the same people, as by age and by area: what one shows does not open the other. */
    @Test
    void whatOneLineShowsDoesNotOpenAnotherOverTheSameTotal() {
        Random chance = new Random(20261123);
        for (int round = 0; round < 400; round++) {
            long[] one = LongStream.generate(() -> chance.nextInt(12)).limit(3).toArray();
            long total = LongStream.of(one).sum();
            long first = total == 0 ? 0 : chance.nextInt((int) total + 1);
            Shown both = Shown.of(line(one), line(first, total - first));
            if (both.total() != null) {
                assertThat(hidden(both, 0)).isNotEqualTo(1);
                assertThat(hidden(both, 1)).isNotEqualTo(1);
            }
        }
    }

    /**
     * The same attacker before two divisions of the same things, as by reason and by rule: they see both exactly and try every
     * way in which both could have come about together.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void whoSubtractsAcrossTwoWaysToDivideTheSameThingsLearnsNoSmallCount(int rules) {
        int reasons = 2;
        Map<Long, List<long[]>> byReason = ofTotal(ways(reasons, 16));
        Map<Long, List<long[]>> byRule = ofTotal(ways(rules, 16));
        Map<Object, List<long[]>> alike = new HashMap<>();
        byReason.forEach((total, whys) -> whys.forEach(why -> byRule.get(total).forEach(way -> {
            long[] both =
                    LongStream.concat(LongStream.of(why), LongStream.of(way)).toArray();
            alike.computeIfAbsent(seen(line(why), line(way)), key -> new ArrayList<>())
                    .add(both);
        })));

        assertThat(alike).as("something is shown").hasSizeGreaterThan(100);
        alike.forEach((seen, ways) -> {
            for (int at = 0; at < reasons + rules; at++) {
                int group = at;
                if (ways.stream().anyMatch(way -> way[group] > 0 && Small.small(way[group]))) {
                    assertThat(values(ways, group))
                            .as("group %s where %s is seen", group, seen)
                            .contains(1L, 2L, 3L);
                }
            }
        });
    }

    private static Map<Long, List<long[]>> ofTotal(List<long[]> ways) {
        return ways.stream()
                .collect(Collectors.groupingBy(way -> LongStream.of(way).sum()));
    }

    private static Set<Long> values(List<long[]> ways, int group) {
        Set<Long> values = new TreeSet<>();
        ways.forEach(way -> values.add(way[group]));
        return values;
    }

    /** What is shown, exactly. */
    @SafeVarargs
    private static Object seen(List<Group<String>>... lines) {
        KeepBack.Decision decision = KeepBack.decide(List.of(lines));
        List<Object> seen = new ArrayList<>();
        if (decision.total()) {
            seen.add(lines[0].stream().mapToLong(Group::counted).sum());
            for (int at = 0; at < lines.length; at++) {
                Set<Object> hidden = decision.hidden().get(at);
                lines[at].forEach(group -> seen.add(hidden.contains(group.key()) ? "-" : group.counted()));
            }
        }
        return seen;
    }

    /** Every way in which so many groups add up to no more than so many: no way of one total is left out. */
    private static List<long[]> ways(int groups, long most) {
        long[] of = new long[groups];
        Arrays.fill(of, most);
        return ways(of).stream().filter(way -> LongStream.of(way).sum() <= most).toList();
    }

    private static List<long[]> ways(long[] of) {
        List<long[]> ways = new ArrayList<>(List.of(new long[of.length]));
        for (int at = 0; at < of.length; at++) {
            List<long[]> more = new ArrayList<>();
            for (long[] way : ways) {
                for (long count = 0; count <= of[at]; count++) {
                    long[] other = way.clone();
                    other[at] = count;
                    more.add(other);
                }
            }
            ways = more;
        }
        return ways;
    }

    private static List<Group<String>> line(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(at -> Group.of("g" + at, counts[at]))
                .toList();
    }

    private static List<Group<String>> sized(long[] counts, long[] of) {
        return IntStream.range(0, counts.length)
                .mapToObj(at -> new Group<>("g" + at, counts[at], of[at]))
                .toList();
    }

    private static List<Long> counts(Shown shown, int line) {
        return shown.lines().get(line).stream().map(Shown.Cell::counted).collect(Collectors.toList());
    }

    private static long hidden(Shown shown, int line) {
        return counts(shown, line).stream().filter(Objects::isNull).count();
    }
}
