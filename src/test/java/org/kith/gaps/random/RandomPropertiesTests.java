package org.kith.gaps.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.kernel.AsOf;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What holds of findings in any delivery, whatever the patterns are: no second implementation says so. */
class RandomPropertiesTests {

    private static final String BY_ID_AT_LAST = "address-out-of-date ";

    /** Tries a property on every made-up delivery, and says on which it does not hold. */
    private static void onAll(IntConsumer property) {
        for (int seed = 0; seed < RandomDeliveries.SEEDS; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static void same(Map<String, String> found, Map<String, String> expected) {
        assertThat(Told.differences(found, expected)).isEmpty();
    }

    private static Slice slice(List<StatementRow> rows, int seed) {
        return Slice.of(rows, AsOf.endOf(RandomDeliveries.day(seed)));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        onAll(RandomPropertiesTests::inAnyOrder);
    }

    private static void inAnyOrder(int seed) {
        List<StatementRow> rows = RandomDeliveries.of(seed).statements();
        same(Told.all(slice(shuffled(rows, new Random(seed)), seed)), Told.all(slice(rows, seed)));
    }

    /** They are made here after the place of a row in its file. */
    @Test
    void otherInternalIdsChangeNoFact() {
        onAll(RandomPropertiesTests::underOtherInternalIds);
    }

    private static void underOtherInternalIds(int seed) {
        Deliveries delivery = RandomDeliveries.of(seed);
        Random random = new Random(seed);
        Map<StatementKind, List<Map<String, String>>> turned = delivery.rows();
        turned.replaceAll((kind, rows) -> shuffled(rows, random));
        same(Told.facts(Told.all(Deliveries.of(turned), seed)), Told.facts(Told.all(delivery, seed)));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> turned = new ArrayList<>(rows);
        Collections.shuffle(turned, random);
        return turned;
    }

    @Test
    void otherIdsInTheSameOrderChangeNothingElse() {
        onAll(RandomPropertiesTests::underOtherIds);
    }

    private static void underOtherIds(int seed) {
        renamed(seed, id -> "n." + id + "_9", finding -> true);
    }

    /**
     * Under ids that sort otherwise, keys and evidence are the same under their new names. Only where the catalogue
     * itself takes the id to tell (the latest of two stays of one time) may it come out otherwise.
     */
    @Test
    void otherIdsInAnotherOrderChangeNoKey() {
        onAll(RandomPropertiesTests::underTurnedIds);
    }

    private static void underTurnedIds(int seed) {
        renamed(
                seed,
                id -> "%08x.%s".formatted((id + seed).hashCode() * 0x9E3779B9, id),
                finding -> !finding.startsWith(BY_ID_AT_LAST));
    }

    private static void renamed(int seed, UnaryOperator<String> name, Predicate<String> which) {
        Deliveries delivery = RandomDeliveries.of(seed);
        Slice slice = slice(delivery.statements(), seed);
        Naming delivered = slice.delivered();
        Naming expected = id -> delivered.of(id).equals(id) ? id : name.apply(delivered.of(id));
        Map<String, String> found = Told.facts(Told.all(Rows.renamed(delivery, name), seed));
        Map<String, String> wanted = Told.facts(Told.all(slice, expected));
        found.keySet().removeIf(which.negate());
        wanted.keySet().removeIf(which.negate());
        same(found, wanted);
    }

    @Test
    void anotherFamilyNeitherAddsNorTakesAnything() {
        onAll(RandomPropertiesTests::withAnotherFamily);
    }

    private static void withAnotherFamily(int seed) {
        Map<String, String> own = Told.all(RandomDeliveries.of(seed), seed);
        Map<String, String> both = Told.all(RandomDeliveries.withAnotherFamily(seed), seed);
        Map<String, String> others = new TreeMap<>(both);
        others.keySet().removeAll(own.keySet());
        both.keySet().removeAll(others.keySet());
        same(both, own);
        assertThat(others.keySet()).allMatch(finding -> finding.matches("\\S+ (f\\.|.*[|]f\\.).*"));
    }

    /** But for one pattern, which is judged alike for all readers and so may be silent (gap catalogue, fine print 0). */
    @Test
    void whatIsSealedIsAsIfItWereNotThere() {
        onAll(RandomPropertiesTests::withoutWhatIsSealed);
    }

    private static void withoutWhatIsSealed(int seed) {
        Deliveries delivery = RandomDeliveries.of(seed);
        String day = RandomDeliveries.day(seed).toString();
        Deliveries left = Rows.withoutSealed(delivery);
        assertThat(left.rows().values().stream().flatMap(List::stream)).noneMatch(Rows::sealed);
        Map<String, String> uncleared = Told.all(delivery.uncleared(day));
        Map<String, String> without = Told.all(left.uncleared(day));
        Map<String, String> silent = new HashMap<>(without);
        silent.keySet().removeAll(uncleared.keySet());
        assertThat(silent.keySet()).allMatch(finding -> finding.startsWith(BY_ID_AT_LAST));
        without.keySet().removeAll(silent.keySet());
        same(uncleared, without);
    }
}
