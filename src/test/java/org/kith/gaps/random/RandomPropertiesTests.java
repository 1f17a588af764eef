package org.kith.gaps.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.TurningDays;
import org.kith.kernel.AsOf;
import org.kith.kernel.LondonTime;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What holds of findings in any delivery, whatever the patterns are: no second implementation says so. */
class RandomPropertiesTests {

    private static final String ADDRESS = "address-out-of-date ";

    /** How many days of a delivery are looked at; each costs two slices. */
    private static final int DAYS = 12;

    /** Stretches of days at whose two ends a delivery is looked at. */
    private static final int STRETCHES = 10;

    private static final int LONGEST = 40;

    /** How far from T they begin, in days. */
    private static final int YEARS = 3 * 365;

    /** Tries a property on every made-up delivery, and says on which it does not hold. */
    private static void onAll(IntConsumer property) {
        countOnAll(seed -> {
            property.accept(seed);
            return 1;
        });
    }

    /** The same, counting what each had to show: a property of nothing holds always. */
    private static int countOnAll(IntUnaryOperator property) {
        int count = 0;
        for (int seed = 0; seed < RandomDeliveries.SEEDS; seed++) {
            try {
                count += property.applyAsInt(seed);
            } catch (AssertionError broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        return count;
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
        renamed(RandomDeliveries.of(seed), seed, id -> "n." + id + "_9", finding -> true);
    }

    /**
     * Under ids that sort otherwise, keys and evidence are the same under their new names. Only where the catalogue
     * itself takes the id to tell may it come out otherwise: the latest of two stays of one time, and the date of birth
     * that counts where joined records name two. So no joined record has one here.
     */
    @Test
    void otherIdsInAnotherOrderChangeNoKey() {
        onAll(RandomPropertiesTests::underTurnedIds);
    }

    private static void underTurnedIds(int seed) {
        renamed(
                Rows.joinedWithoutBirth(RandomDeliveries.of(seed)),
                seed,
                id -> "%08x.%s".formatted((id + seed).hashCode() * 0x9E3779B9, id),
                finding -> !finding.startsWith(ADDRESS));
    }

    private static void renamed(Deliveries delivery, int seed, UnaryOperator<String> name, Predicate<String> which) {
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
        assertThat(countOnAll(RandomPropertiesTests::withoutWhatIsSealed))
                .as("deliveries in which something sealed makes a difference")
                .isGreaterThan(20);
    }

    private static int withoutWhatIsSealed(int seed) {
        Deliveries delivery = RandomDeliveries.of(seed);
        String day = RandomDeliveries.day(seed).toString();
        Deliveries left = Rows.withoutSealed(delivery);
        assertThat(left.rows().values().stream().flatMap(List::stream)).noneMatch(Rows::sealed);
        Map<String, String> uncleared = Told.all(delivery.uncleared(day));
        Map<String, String> without = Told.all(left.uncleared(day));
        Map<String, String> silent = new HashMap<>(without);
        silent.keySet().removeAll(uncleared.keySet());
        Set<String> cleared = Told.keys(delivery.on(day));
        assertThat(silent.keySet()).allMatch(finding -> finding.startsWith(ADDRESS) && !cleared.contains(finding));
        without.keySet().removeAll(silent.keySet());
        same(uncleared, without);
        return uncleared.keySet().equals(cleared) ? 0 : 1;
    }

    /** Looked at where a day too early or too late would show: beside the days that the table names for some pattern. */
    @Test
    void withNoNewRowsNothingChangesButOnTheDaysOfTheTable() {
        assertThat(countOnAll(RandomPropertiesTests::besideItsDays))
                .as("changes seen")
                .isGreaterThan(100);
    }

    private static int besideItsDays(int seed) {
        List<StatementRow> rows = RandomDeliveries.of(seed).statements();
        TurningDays turning = TurningDays.of(rows);
        Set<LocalDate> beside = new TreeSet<>();
        for (LocalDate day : turning.named()) {
            beside.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        LocalDate day = RandomDeliveries.day(seed);
        beside.removeIf(other ->
                turning.mayAll(other) || other.isBefore(day.minusMonths(30)) || other.isAfter(day.plusMonths(30)));
        int changes = 0;
        for (LocalDate other :
                shuffled(List.copyOf(beside), new Random(seed)).subList(0, Math.min(DAYS, beside.size()))) {
            Set<String> before = Told.keys(Slice.of(rows, AsOf.endOf(other.minusDays(1))));
            Set<String> after = Told.keys(Slice.of(rows, AsOf.endOf(other)));
            Set<String> changed = new TreeSet<>(before);
            changed.addAll(after);
            changed.removeIf(finding -> before.contains(finding) && after.contains(finding));
            assertThat(changed)
                    .as("on %s", other)
                    .allMatch(finding -> turning.may(finding.substring(0, finding.indexOf(' ')), other));
            changes += changed.size();
        }
        return changes;
    }

    /** Days are drawn from years around T, so that a window that is wrong by weeks ends in some stretch without a turn. */
    @Test
    void nothingChangesFromOneTurnToTheNext() {
        assertThat(countOnAll(RandomPropertiesTests::overStretches))
                .as("stretches with a turn over which something changed")
                .isPositive();
    }

    private static int overStretches(int seed) {
        List<StatementRow> rows = RandomDeliveries.of(seed).statements();
        TurningDays turning = TurningDays.of(rows);
        Random random = new Random(seed);
        int changes = 0;
        for (int i = 0; i < STRETCHES; i++) {
            LocalDate from = RandomDeliveries.day(seed).plusDays(random.nextInt(-YEARS, YEARS));
            LocalDate to = from.plusDays(random.nextInt(1, LONGEST));
            Set<String> before = Told.keys(Slice.of(rows, AsOf.endOf(from)));
            Set<String> after = Told.keys(Slice.of(rows, AsOf.endOf(to)));
            Set<String> changed = new TreeSet<>(before);
            changed.addAll(after);
            changed.removeIf(finding -> before.contains(finding) && after.contains(finding));
            assertThat(changed)
                    .as("from %s to %s", from, to)
                    .allMatch(finding -> turning.mayBetween(finding.substring(0, finding.indexOf(' ')), from, to));
            changes += changed.size();
        }
        return changes;
    }

    @Test
    void whatIsSetAsideIsGoneAndNothingElseIs() {
        onAll(RandomPropertiesTests::setAside);
    }

    private static void setAside(int seed) {
        Deliveries delivery = RandomDeliveries.of(seed);
        Map<String, String> expected = Told.all(delivery, seed);
        StringBuilder rows = new StringBuilder("# dismissals.csv\npattern,key,reason,at\n");
        String at = LondonTime.startOf(RandomDeliveries.day(seed).plusDays(1))
                .minusSeconds(1)
                .toString();
        for (String finding :
                shuffled(List.copyOf(expected.keySet()), new Random(seed)).subList(0, expected.size() / 2)) {
            expected.remove(finding);
            rows.append(finding.replaceFirst(" ", ","))
                    .append(",Looked at,")
                    .append(at)
                    .append('\n');
        }
        same(Told.all(delivery.and(rows.toString()), seed), expected);
    }

    @Test
    void rowsThatNoPatternReadsChangeNothing() {
        onAll(RandomPropertiesTests::withRowsThatNoPatternReads);
    }

    private static void withRowsThatNoPatternReads(int seed) {
        Deliveries delivery = RandomDeliveries.of(seed);
        Map<StatementKind, List<Map<String, String>>> rows = delivery.rows();
        String agency = rows.get(StatementKind.AGENCY).getFirst().get("id");
        String worker = rows.get(StatementKind.PRACTITIONER).getFirst().get("id");
        String item = rows.containsKey(StatementKind.ITEM)
                ? rows.get(StatementKind.ITEM).getFirst().get("id")
                : null;
        String day = RandomDeliveries.day(seed).toString();
        String more = """
                # coverage.csv
                agency,file,population
                %1$s,involvements.csv,all
                # meetings.csv
                id,held_at,invited,attended
                M1,%3$s,%1$s,%1$s
                """.formatted(agency, worker, day);
        String about = item == null ? "" : """
                # readings.csv
                item,practitioner,at,reads_it_as,weight
                %1$s,%3$s,%4$s,Worrying,decides
                # share_decisions.csv
                id,items,to_agency,decision,reason,decided_at
                S1,%1$s,%2$s,share,They need to know,%4$s
                """.formatted(item, agency, worker, day);
        same(Told.all(delivery.and(more + about), seed), Told.all(delivery, seed));
    }
}
