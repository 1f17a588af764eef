package org.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds where names go together by origin and many people share both of them. */
class NamesakeTests {

    private static final List<PersonRow> ROWS = MadeUpTown.rows(1_200, 5);
    private static final People PEOPLE = MadeUpTown.people(ROWS);
    private static final Matcher MATCHER = Matcher.of(PEOPLE);
    private static final int BORN = 3;
    private static final int NUMBER = 7;

    private static boolean one(MatchedPair pair) {
        return MadeUp.person(PEOPLE.id(pair.a())).equals(MadeUp.person(PEOPLE.id(pair.b())));
    }

    @Test
    @DisplayName("Namesakes are not taken for one person, and second records are still found")
    void namesakes() {
        List<MatchedPair> found = MATCHER.pairsWithThrough(0.5);
        long right = found.stream().filter(NamesakeTests::one).count();
        long all = ROWS.stream().filter(row -> row.id().endsWith("-1")).count();

        assertThat(all).isGreaterThan(1_000);
        assertThat((double) right / found.size()).as("precision").isGreaterThan(0.95);
        assertThat((double) right / all).as("recall").isGreaterThan(0.95);
    }

    @Test
    @DisplayName("A wholly different date of birth or number speaks clearly against, however many namesakes there are")
    void differentWhatIsOnesOwn() {
        for (int column : new int[] {BORN, NUMBER}) {
            double[] m = MATCHER.model().columns().get(column).m();

            assertThat(m[m.length - 1]).as("column %d", column).isLessThan(0.1);
        }
    }

    @Test
    @DisplayName("A family name weighs less beside a given name it goes together with")
    void goTogether() {
        PersonRow row = ROWS.getFirst();
        MatchIndex index = MatchIndex.of(PEOPLE, MATCHER.model());
        String[] blank = {"", "", "", "", "", "", "", ""};
        String[] family = blank.clone();
        family[1] = row.values().get(1).getFirst();
        String[] both = family.clone();
        both[0] = row.values().getFirst().getFirst();

        double alone = index.explain(PersonRow.of("a", family), PersonRow.of("b", family))
                .of("family");
        Explanation together = index.explain(PersonRow.of("a", both), PersonRow.of("b", both));
        assertThat(together.of("family")).isLessThan(alone - 1);
        assertThat(together.of("family")).isPositive();
    }
}
