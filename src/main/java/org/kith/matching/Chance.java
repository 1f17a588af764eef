package org.kith.matching;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What two people agree on by chance: from the frequency of values, from pairs taken at random, and, for what follows from
 * something else, from pairs that agree in that.
 */
final class Chance {

    private static final int MOST_PAIRS = 200_000;
    private static final int PAIRS_A_RECORD = 20;
    private static final int MOST_FOLLOWING = 20_000;
    private static final int FOLLOWING_A_RECORD = 3;
    private static final long SEED = 20_241_031;

    private final People people;

    Chance(People people) {
        this.people = people;
    }

    /** How many pairs at random have each level of each column; the same pairs every time. */
    double[][] levels(ColumnModel[] model) {
        if (people.size() < 2) {
            return counts(model);
        }
        int pairs = (int) Math.min(
                MOST_PAIRS, Math.max(10, Math.min(people.allPairs(), (double) people.size() * PAIRS_A_RECORD)));
        int piece = 4096;
        int pieces = (pairs + piece - 1) / piece;
        double[][][] found = new double[pieces][][];
        ThreadLocal<Comparer> comparers =
                ThreadLocal.withInitial(() -> new Comparer(model, people.layout(), pairs / 8));
        Together.each(pieces, p -> {
            SplittableRandom random = new SplittableRandom(SEED + p);
            double[][] counts = counts(model);
            Comparer comparer = comparers.get();
            for (int i = p * piece; i < Math.min(pairs, (p + 1) * piece); i++) {
                int a = random.nextInt(people.size());
                int b = random.nextInt(people.size());
                if (a != b && people.comparable(a, b)) {
                    comparer.levels(people, a, b);
                    for (int c = 0; c < model.length; c++) {
                        if (comparer.levels[c] >= 0) {
                            counts[c][comparer.levels[c]]++;
                        }
                    }
                }
            }
            found[p] = counts;
        });
        double[][] sum = counts(model);
        for (double[][] counts : found) {
            for (int c = 0; c < sum.length; c++) {
                for (int l = 0; l < sum[c].length; l++) {
                    sum[c][l] += counts[c][l];
                }
            }
        }
        return sum;
    }

    private static double[][] counts(ColumnModel[] model) {
        double[][] counts = new double[model.length][];
        for (int c = 0; c < model.length; c++) {
            counts[c] = new double[model[c].m().length];
        }
        return counts;
    }

    /** Each level's chance: what was found, less what pairs of one person among them account for, near what is expected. */
    static double[] u(ColumnModel column, double[] found, double share) {
        double[] expected = column.kind().scale().expectedU();
        double pairs = Arrays.stream(found).sum();
        double weight = 100 + 0.02 * pairs;
        double[] u = new double[expected.length];
        double sum = 0;
        for (int l = 0; l < u.length; l++) {
            double others = Math.max(0, found[l] - pairs * share * column.m()[l]);
            u[l] = l == 0 ? column.terms().mean() : (others + weight * expected[l]) / (pairs + weight);
            sum += u[l];
        }
        for (int l = 0; l < u.length; l++) {
            u[l] /= sum;
        }
        return u;
    }

    /** For each column from which others its agreement follows, and by how much. */
    ColumnModel[] following(ColumnModel[] model, double prior) {
        int columns = model.length;
        double[] follows = new double[columns * columns];
        Together.each(follows.length, i -> {
            if (mayFollow(model, i / columns, i % columns)) {
                follows[i] = follows(model, prior, i / columns, i % columns);
            }
        });
        ColumnModel[] following = new ColumnModel[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            int[] parents = IntStream.range(0, columns)
                    .filter(other -> mayFollow(model, column, other))
                    .toArray();
            double[] by = Arrays.stream(parents)
                    .mapToDouble(parent -> follows[column * columns + parent])
                    .toArray();
            following[c] = model[c].following(parents, by);
        }
        return following;
    }

    private static boolean mayFollow(ColumnModel[] model, int column, int other) {
        if (column == other) {
            return false;
        }
        FieldKind kind = model[column].kind();
        FieldKind parent = model[other].kind();
        boolean coarser = model[column].terms().mean() > model[other].terms().mean()
                || model[column].terms().mean() == model[other].terms().mean() && column > other;
        return switch (kind) {
            case SEX, FAMILY_NAME -> parent == FieldKind.GIVEN_NAME;
            case AGE, YEAR ->
                parent == FieldKind.DATE_OF_BIRTH || coarser && (parent == FieldKind.AGE || parent == FieldKind.YEAR);
            case DATE, CATEGORY -> coarser && parent != FieldKind.CATEGORY && parent != FieldKind.TEXT;
            default -> coarser && kind.isPlace() && parent.isPlace();
        };
    }

    private double follows(ColumnModel[] model, double prior, int column, int parent) {
        double mean = model[column].terms().mean();
        double agree = 5 * mean;
        double all = 5;
        int[] grouped = grouped(parent);
        boolean names = model[column].kind() == FieldKind.FAMILY_NAME;
        Weighing weighing = new Weighing(model, people.layout(), prior, 2, 0.01, Families.HELD_APART);
        SplittableRandom random = new SplittableRandom(SEED + column * 64L + parent);
        boolean[] wanted = wanted(model, column, parent, names);
        int samples = grouped.length < 2 ? 0 : Math.min(MOST_FOLLOWING, grouped.length * FOLLOWING_A_RECORD);
        Comparer comparer = new Comparer(model, people.layout(), samples);
        for (int i = 0; i < samples; i++) {
            int at = random.nextInt(grouped.length);
            int with = partner(grouped, at, parent, random);
            if (with == at || !people.comparable(grouped[at], grouped[with])) {
                continue;
            }
            comparer.compare(people, grouped[at], grouped[with], wanted);
            if (comparer.levels[column] < 0 || names && !apart(model, comparer)) {
                continue;
            }
            double strangers = strangers(model, comparer, weighing, parent, names);
            all += strangers;
            agree += comparer.levels[column] == 0 ? strangers : 0;
        }
        return Math.max(0, (agree / all - mean) / (1 - mean));
    }

    /**
     * Whether something that is a person's own differs, or no field is: records without it that have the same names may be
     * one person's, and would make names look as if they went together.
     */
    private static boolean apart(ColumnModel[] model, Comparer comparer) {
        boolean any = false;
        for (int c = 0; c < model.length; c++) {
            FieldKind kind = model[c].kind();
            any |= kind.isOwn();
            if (kind.isOwn() && comparer.levels[c] == kind.scale().different()) {
                return true;
            }
        }
        return !any;
    }

    /**
     * How likely two records are of two people who are no relatives, by all that does not say where they live; of names, by
     * where they live too.
     */
    private static double strangers(
            ColumnModel[] model, Comparer comparer, Weighing weighing, int parent, boolean names) {
        for (int c = 0; c < model.length && !names; c++) {
            if (c != parent && home(model[c])) {
                comparer.levels[c] = -1;
            }
        }
        weighing.weigh(comparer);
        double odds = weighing.prior() * weighing.evidence;
        return 1 / (1 + odds * (1 + weighing.relation));
    }

    private static boolean home(ColumnModel column) {
        return column.kind().isPlace() || column.kind() == FieldKind.SEX;
    }

    /** What is asked about, and what is then looked at to tell strangers: texts of places take long to compare. */
    private static boolean[] wanted(ColumnModel[] model, int column, int parent, boolean names) {
        boolean[] wanted = new boolean[model.length];
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = names || c == column || c == parent || !home(model[c]);
        }
        return wanted;
    }

    /** Records that have a value which others have too, those with one value together. */
    private int[] grouped(int column) {
        long[] entries = new long[people.size()];
        int count = 0;
        for (int r = 0; r < people.size(); r++) {
            Value value = people.value(column, r);
            if (value != null) {
                entries[count++] = (long) value.term << 32 | r;
            }
        }
        Arrays.sort(entries, 0, count);
        int[] records = new int[count];
        int kept = 0;
        for (int e = 0; e < count; e++) {
            boolean alike = e > 0 && entries[e] >> 32 == entries[e - 1] >> 32
                    || e + 1 < count && entries[e] >> 32 == entries[e + 1] >> 32;
            if (alike) {
                records[kept++] = (int) entries[e];
            }
        }
        return Arrays.copyOf(records, kept);
    }

    private int partner(int[] grouped, int at, int column, SplittableRandom random) {
        int term = term(column, grouped[at]);
        int first = at;
        while (first > 0 && at - first < 500 && term(column, grouped[first - 1]) == term) {
            first--;
        }
        int last = at;
        while (last + 1 < grouped.length && last - at < 500 && term(column, grouped[last + 1]) == term) {
            last++;
        }
        return first + random.nextInt(last - first + 1);
    }

    private int term(int column, int record) {
        @Nullable Value value = people.value(column, record);
        return value == null ? -1 : value.term;
    }
}
