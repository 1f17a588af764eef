package org.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds of matching many records, whatever they are. */
class MatcherTests {

    private static final List<PersonRow> ROWS = MadeUp.rows(400, true, 7);
    private static final People PEOPLE = MadeUp.people(ROWS);
    private static final Matcher MATCHER = Matcher.of(PEOPLE);

    private record Named(String a, String b, double probability) {}

    private static List<Named> named(People people, List<MatchedPair> pairs) {
        return pairs.stream()
                .map(pair -> new Named(people.id(pair.a()), people.id(pair.b()), pair.probability()))
                .toList();
    }

    @Test
    @DisplayName("Nearly all records of one person are found, and nearly nothing else, without labels")
    void finds() {
        List<Named> found = named(PEOPLE, MATCHER.pairsWithThrough(0.5));
        long right = found.stream()
                .filter(pair -> MadeUp.person(pair.a()).equals(MadeUp.person(pair.b())))
                .count();
        long all = 0;
        for (int i = 0; i < ROWS.size(); i++) {
            for (int j = i + 1; j < ROWS.size(); j++) {
                all += MadeUp.person(ROWS.get(i).id())
                                .equals(MadeUp.person(ROWS.get(j).id()))
                        ? 1
                        : 0;
            }
        }

        assertThat(all).isGreaterThan(200);
        assertThat((double) right / found.size()).as("precision").isGreaterThan(0.99);
        assertThat((double) right / all).as("recall").isGreaterThan(0.97);
    }

    @Test
    @DisplayName("The order of rows changes nothing, to the last digit")
    void orderOfRows() {
        List<PersonRow> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(3));
        People people = MadeUp.people(shuffled);

        assertThat(named(people, Matcher.of(people).pairsWithThrough(0.1)))
                .isEqualTo(named(PEOPLE, MATCHER.pairsWithThrough(0.1)));
    }

    @Test
    @DisplayName("Only few of all pairs are compared")
    void blocks() {
        People people = MadeUp.people(MadeUp.rows(3000, true, 9));
        Matcher matcher = Matcher.of(people, MATCHER.model());
        matcher.pairs(0.5);

        assertThat(matcher.compared()).isBetween(1L, (long) (people.allPairs() / 10));
    }

    @Test
    @DisplayName("One name and day of birth for everybody do not make everything compared with everything")
    void overfullBlocks() {
        People.Builder builder = People.builder(MadeUp.LAYOUT);
        for (int i = 0; i < 4000; i++) {
            builder.add(PersonRow.of("r" + i, "Sam", "Smith", "1990-01-01", "", "", "", "", ""));
        }
        People people = builder.build();
        Matcher matcher = Matcher.of(people, MATCHER.model());
        matcher.pairs(0.99);

        assertThat(matcher.compared()).isLessThan(4000L * 150 * 8);
    }

    @Test
    @DisplayName("Records without any second one bring no pairs up")
    void withoutDuplicates() {
        People people = MadeUp.people(MadeUp.rows(400, false, 11));

        assertThat(named(people, Matcher.of(people).pairsWithThrough(0.5))).isEmpty();
    }

    @Test
    @DisplayName("A column that is nothing but noise says nothing and does no harm")
    void noise() {
        Random random = new Random(5);
        List<PersonRow> noisy = ROWS.stream()
                .map(row -> {
                    List<List<String>> values = new ArrayList<>(row.values());
                    values.set(MadeUp.NUMBER, List.of("N" + random.nextInt(10_000_000)));
                    return new PersonRow(row.id(), values);
                })
                .toList();
        People people = MadeUp.people(noisy);
        Matcher matcher = Matcher.of(people);
        double[] m = matcher.model().columns().get(MadeUp.NUMBER).m();
        List<Named> found = named(people, matcher.pairsWithThrough(0.5));

        assertThat(m[m.length - 1]).as("disagreement is no surprise").isGreaterThan(0.8);
        assertThat(found).hasSizeGreaterThan(200);
        long right = found.stream()
                .filter(pair -> MadeUp.person(pair.a()).equals(MadeUp.person(pair.b())))
                .count();
        assertThat((double) right / found.size()).isGreaterThan(0.97);
    }

    @Test
    @DisplayName("No record, one, and two are matched as well")
    void few() {
        assertThat(Matcher.of(MadeUp.people(List.of())).pairsWithThrough(0.5)).isEmpty();
        assertThat(Matcher.of(MadeUp.people(ROWS.subList(0, 1))).pairsWithThrough(0.5))
                .isEmpty();
        PersonRow again = new PersonRow("again", ROWS.getFirst().values());
        assertThat(Matcher.of(MadeUp.people(List.of(ROWS.getFirst(), again))).pairsWithThrough(0.5))
                .hasSize(1);
    }

    @Test
    @DisplayName("Linking two sources brings up no pair within one")
    void links() {
        People.Builder builder = People.builder(MadeUp.LAYOUT);
        ROWS.forEach(row -> builder.add(row, row.id().endsWith("-0") ? 0 : 1));
        People people = builder.build();
        List<MatchedPair> pairs = Matcher.of(people).pairs(0.5);

        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(people.source(pair.a())).isZero();
            assertThat(people.source(pair.b())).isEqualTo(1);
        });
        assertThat(OneToOne.of(pairs))
                .doesNotHaveDuplicates()
                .extracting(MatchedPair::b)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("The weights of a pair add up to its odds, either way round")
    void waterfall() {
        Matcher.Explainer explainer = MATCHER.explainer();
        for (MatchedPair pair : MATCHER.pairs(0.01)) {
            Explanation why = explainer.explain(pair.a(), pair.b());

            assertThat(why.probability()).isEqualTo(pair.probability());
            assertThat(1 / (1 + Math.pow(2, -why.weight()))).isCloseTo(why.probability(), within(1e-9));
            assertThat(explainer.explain(pair.b(), pair.a())).isEqualTo(why);
        }
    }

    @Test
    @DisplayName("What the model was not estimated from leaves no trace in it")
    void onlyWhatIsHandedOver() {
        List<PersonRow> sealed = MadeUp.rows(50, true, 99);
        List<PersonRow> all = new ArrayList<>(ROWS);
        sealed.forEach(row -> all.add(new PersonRow("S" + row.id(), row.values())));
        Model open = MATCHER.model();
        People both = MadeUp.people(all);

        List<Named> before = named(PEOPLE, MATCHER.pairs(0.3));
        List<Named> after = named(both, Matcher.of(both, open).pairs(0.3)).stream()
                .filter(pair -> !pair.a().startsWith("S") && !pair.b().startsWith("S"))
                .toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    @DisplayName("Leaving hopeless pairs early leaves no pair out and changes no probability")
    void leavingEarly() {
        People town = MadeUpTown.people(MadeUpTown.rows(400, 5));
        for (People people : List.of(PEOPLE, town)) {
            Matcher all = Matcher.of(people);
            Matcher leaving = Matcher.of(people, all.model());

            for (double threshold : new double[] {0.001, 0.5, 0.99}) {
                assertThat(named(people, leaving.pairs(threshold)))
                        .isNotEmpty()
                        .isEqualTo(named(people, all.pairs(threshold)));
            }
        }
    }

    @Test
    @DisplayName("One record looked up finds what matching all finds of it, with the same probabilities")
    void likeTheIndex() {
        List<PersonRow> many = new ArrayList<>(MadeUp.rows(1_500, true, 21));
        for (int i = 0; i < 400; i++) {
            many.add(PersonRow.of("namesake" + i, "Sam", "Smith", "1990-01-01", "", "", "", "", ""));
        }
        People people = MadeUp.people(many);
        Matcher matcher = Matcher.of(people, MATCHER.model());
        MatchIndex index = MatchIndex.of(people, MATCHER.model());
        Map<String, Map<String, Double>> wanted = new HashMap<>();
        for (Named pair : named(people, matcher.pairs(0.2))) {
            wanted.computeIfAbsent(pair.a(), fresh -> new HashMap<>()).put(pair.b(), pair.probability());
            wanted.computeIfAbsent(pair.b(), fresh -> new HashMap<>()).put(pair.a(), pair.probability());
        }

        assertThat(wanted).hasSizeGreaterThan(1_000);
        for (PersonRow row : many) {
            Map<String, Double> found = new HashMap<>();
            index.matches(row, 0.2, 1_000).forEach(match -> found.put(match.id(), match.probability()));
            assertThat(found).as(row.id()).isEqualTo(wanted.getOrDefault(row.id(), Map.of()));
        }
    }

    @Test
    @DisplayName("What is added to an index is found, what is taken out is not, and what is added again replaces")
    void changingIndex() {
        PersonRow known = PersonRow.of("x", "Corbert", "Alwensa", "1984-03-09", "", "", "07700 900999", "", "N7777777");
        PersonRow again = new PersonRow("again", known.values());
        MatchIndex index = MatchIndex.of(PEOPLE, MATCHER.model());
        int size = index.size();

        index.add(known);
        index.add(known);
        assertThat(index.size()).isEqualTo(size + 1);
        assertThat(index.matches(again, 0.5, 5))
                .extracting(MatchIndex.Match::id)
                .containsExactly("x");
        assertThat(index.remove("x")).isTrue();
        assertThat(index.remove("x")).isFalse();
        assertThat(index.matches(again, 0.5, 5)).isEmpty();

        PersonRow kept = ROWS.getFirst();
        PersonRow twin = new PersonRow("twin", kept.values());
        assertThat(index.matches(twin, 0.5, 50))
                .extracting(MatchIndex.Match::id)
                .contains(kept.id());
        assertThat(index.remove(kept.id())).isTrue();
        assertThat(index.matches(twin, 0.5, 50))
                .extracting(MatchIndex.Match::id)
                .doesNotContain(kept.id());
        assertThat(index.size()).isEqualTo(size - 1);
    }
}
