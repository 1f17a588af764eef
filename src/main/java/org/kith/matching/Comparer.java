package org.kith.matching;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two records column by column. What it finds stays in its arrays until the next comparison. For one thread.
 *
 * <p>Of the several values a column may have, the pair that agrees best counts, and as many chances as there were pairs are
 * taken into account. Given and family name are compared both as they stand and the one with the other, for names are entered
 * the wrong way round.
 */
final class Comparer {

    /** How much rarer one letter wrong makes exactly this other name of the many it could have made. */
    private static final double OTHER_NAMES = 50;

    /** The same where the two sound alike: such mistakes are far from random. */
    private static final double OTHER_SOUNDING_NAMES = 8;

    private static final int ESTABLISHED = 3;

    /** How much rarer or commoner than others lesser agreement is taken to be, at most, for how common its values are. */
    static final double LEAST_COMMON = 0.3;

    private static final double MOST_COMMON = 4;

    /** The last level on which a name is taken to be the other one, written otherwise. */
    private static final int FORM = 2;

    /** What crossed names must be better by before they are taken for swapped. */
    private static final double CROSSED = Math.log(30);

    private static final double[] NAME_SCORE = score(Scale.NAME);

    private final ColumnModel[] model;
    private final int given;
    private final int family;
    private final int[] names;

    /** All other columns, those quickly compared first. */
    private final int[] others;

    private final Bounds bounds;
    private final double[] atMost;
    private final LevelCache[] caches;
    private final Found one = new Found();
    private final Found other = new Found();

    /** For each column the level found, or -1 where one of the records says nothing. */
    final int[] levels;

    /** For each column one over the chance that two people agree so. */
    final double[] inverse;

    /** For each column one over the frequency of the commoner of the two values. */
    final double[] most;

    /** Whether what agreement is worth is left out: to count levels takes nothing else. */
    private boolean levelsOnly;

    boolean swapped;
    boolean named;

    /**
     * @param looks about how many pairs it will be asked for
     */
    Comparer(ColumnModel[] model, Layout layout, int looks) {
        this.model = model;
        this.given = layout.first(FieldKind.GIVEN_NAME);
        this.family = layout.first(FieldKind.FAMILY_NAME);
        this.levels = new int[model.length];
        this.inverse = new double[model.length];
        this.most = new double[model.length];
        this.names = IntStream.of(given, family).filter(c -> c >= 0).toArray();
        this.bounds = new Bounds(model);
        this.others = bounds.quickestFirst(c -> c != given && c != family);
        this.atMost = new double[model.length];
        this.caches = new LevelCache[model.length];
        for (int c = 0; c < model.length; c++) {
            caches[c] = new LevelCache(looks);
        }
    }

    private static double[] score(Scale scale) {
        double[] m = scale.expectedM();
        double[] u = scale.expectedU();
        double[] score = new double[m.length];
        for (int l = 0; l < m.length; l++) {
            score[l] = Math.log(m[l] / u[l]);
        }
        return score;
    }

    void compare(People people, int a, int b) {
        for (int c = 0; c < model.length; c++) {
            column(c, people.value(c, a), people.value(c, b));
        }
        names(people, a, b);
        follow();
    }

    /** Only on which levels they agree. */
    void levels(People people, int a, int b) {
        levelsOnly = true;
        for (int c = 0; c < model.length; c++) {
            column(c, people.value(c, a), people.value(c, b));
        }
        names(people, a, b);
        levelsOnly = false;
    }

    /** The same of some columns only; the others are as if one of the records said nothing. */
    void compare(People people, int a, int b, boolean[] wanted) {
        for (int c = 0; c < model.length; c++) {
            if (wanted[c]) {
                column(c, people.value(c, a), people.value(c, b));
            } else {
                levels[c] = -1;
            }
        }
        names(people, a, b);
        follow();
    }

    /**
     * The same, ended as soon as it is plain that the odds stay below what is asked for, whatever columns are left; most
     * pairs differ in something that is quickly compared. What was found then says nothing.
     *
     * @param prior the odds before anything is compared
     * @param least the odds asked for
     * @return whether all columns were compared and the odds asked for are reached
     */
    boolean compare(People people, int a, int b, double prior, double least) {
        double most = prior;
        for (int c : names) {
            column(c, people.value(c, a), people.value(c, b));
        }
        names(people, a, b);
        for (int c : names) {
            most *= levels[c] < 0 ? 1 : model[c].ratio(levels[c], inverse[c], this.most[c]);
        }
        for (int c : others) {
            atMost[c] = bounds.atMost(people, c, a, b);
            most *= atMost[c];
        }
        for (int c : others) {
            if (most < least) {
                return false;
            }
            column(c, people.value(c, a), people.value(c, b));
            most *= (levels[c] < 0 ? 1 : model[c].ratio(levels[c], inverse[c], this.most[c])) / atMost[c];
        }
        follow();
        return most >= least;
    }

    /** The same for a pair whose levels were found before. */
    void compare(People people, int a, int b, PairLevels known, int pair) {
        for (int c = 0; c < model.length; c++) {
            int level = known.level(pair, c);
            Value valueA = people.value(c, a);
            Value valueB = people.value(c, b);
            if (level == PairLevels.OPEN || valueA == null || valueB == null) {
                column(c, valueA, valueB);
            } else {
                weigh(c, c, valueA, valueB, level, one);
                set(c, one);
            }
        }
        names(people, a, b);
        follow();
    }

    void compare(@Nullable Value[] a, @Nullable Value[] b) {
        for (int c = 0; c < model.length; c++) {
            column(c, a[c], b[c]);
        }
        names(
                given < 0 ? null : a[given],
                given < 0 ? null : b[given],
                family < 0 ? null : a[family],
                family < 0 ? null : b[family]);
        follow();
    }

    private void names(People people, int a, int b) {
        names(
                given < 0 ? null : people.value(given, a),
                given < 0 ? null : people.value(given, b),
                family < 0 ? null : people.value(family, a),
                family < 0 ? null : people.value(family, b));
    }

    /** Whether names are crossed; to be asked once they were compared as they stand. */
    private void names(
            @Nullable Value givenA, @Nullable Value givenB, @Nullable Value familyA, @Nullable Value familyB) {
        swapped = false;
        named = (givenA != null || familyA != null) && (givenB != null || familyB != null);
        if (given >= 0 && family >= 0 && named) {
            crossed(givenA, givenB, familyA, familyB);
        }
    }

    /** What follows from something else counts once. */
    private void follow() {
        for (int c = 0; c < model.length; c++) {
            int[] parents = model[c].parents();
            if (c == family) {
                goingTogether();
                continue;
            }
            double excess = 0;
            for (int p = 0; p < parents.length && levels[c] == 0; p++) {
                if (levels[parents[p]] == 0) {
                    excess = Math.max(excess, model[c].follows()[p]);
                }
            }
            if (excess > 0) {
                inverse[c] = inverse[c] / (1 + excess * (inverse[c] - 1));
            }
        }
    }

    /**
     * Given and family names go together by language and faith: who agrees in the one is so many times likelier to agree in
     * the other. By so much every family name is commoner among people of one given name, yet two people agree in both no
     * oftener than in either.
     */
    private void goingTogether() {
        int[] parents = model[family].parents();
        for (int p = 0; p < parents.length; p++) {
            int other = parents[p];
            if (levels[family] >= 0 && levels[family] <= FORM && levels[other] >= 0 && levels[other] <= FORM) {
                double mean = model[family].terms().mean();
                double oftener = 1 + model[family].follows()[p] * (1 - mean) / mean;
                double commoner = Math.max(1, Math.min(oftener, Math.min(inverse[family], inverse[other])));
                inverse[family] /= commoner;
                most[family] /= commoner;
                return;
            }
        }
    }

    private void column(int c, @Nullable Value a, @Nullable Value b) {
        if (a == null || b == null) {
            levels[c] = -1;
            return;
        }
        if (a.further == null && b.further == null) {
            find(c, c, a, b, caches[c], one);
        } else {
            best(c, a, b);
        }
        levels[c] = one.level;
        inverse[c] = one.inverse;
        most[c] = one.most;
    }

    private void best(int c, Value a, Value b) {
        int pairs = a.count() * b.count();
        one.level = -1;
        for (int i = 0; i < a.count(); i++) {
            for (int j = 0; j < b.count(); j++) {
                find(c, c, a.at(i), b.at(j), caches[c], other);
                if (other.level >= 0 && better(other, one)) {
                    one.take(other);
                }
            }
        }
        if (one.level >= 0 && one.level < model[c].kind().scale().different()) {
            one.inverse /= pairs;
        }
    }

    private static boolean better(Found found, Found than) {
        return than.level < 0 || found.level < than.level || found.level == than.level && found.inverse > than.inverse;
    }

    private void crossed(
            @Nullable Value givenA, @Nullable Value givenB, @Nullable Value familyA, @Nullable Value familyB) {
        if (levels[given] >= 0 && levels[given] <= 2
                || levels[family] >= 0 && levels[family] <= 2 && levels[given] != 6) {
            return;
        }
        if (!couldCross(givenA, familyB) && !couldCross(givenB, familyA)) {
            return;
        }
        find(given, family, givenA, familyB, one);
        find(given, family, givenB, familyA, other);
        double straight = score(levels[given]) + score(levels[family]);
        if (score(one.level) + score(other.level) < straight + CROSSED) {
            return;
        }
        swapped = true;
        // Which of two crossed names is the family's nobody knows; where only one agrees, it is taken to be that one.
        boolean firstBetter = one.level >= 0 && (other.level < 0 || one.level <= other.level);
        set(family, firstBetter ? one : other);
        set(given, firstBetter ? other : one);
    }

    private static double score(int level) {
        return level < 0 ? 0 : NAME_SCORE[level];
    }

    private static boolean couldCross(@Nullable Value givenName, @Nullable Value familyName) {
        return givenName != null && familyName != null && likelyOne(givenName, familyName);
    }

    private static boolean likelyOne(Value givenName, Value familyName) {
        return givenName.text.charAt(0) == familyName.text.charAt(0)
                || !givenName.sound.isEmpty() && givenName.sound.equals(familyName.sound)
                || OneSlip.apart(givenName.text, familyName.text);
    }

    private void set(int c, Found found) {
        levels[c] = found.level;
        inverse[c] = found.inverse;
        most[c] = found.most;
    }

    private void find(int columnA, int columnB, @Nullable Value a, @Nullable Value b, Found found) {
        if (a == null || b == null) {
            found.level = -1;
        } else {
            find(columnA, columnB, a, b, null, found);
        }
    }

    private void find(int columnA, int columnB, Value a, Value b, @Nullable LevelCache cache, Found found) {
        FieldKind kind = model[columnA].kind();
        int level = cache == null ? Likeness.level(kind, a, b) : cache.level(kind, a, b);
        weigh(columnA, columnB, a, b, level, found);
    }

    /** What agreement on a level is worth between these values. */
    private void weigh(int columnA, int columnB, Value a, Value b, int level, Found found) {
        ColumnModel column = model[columnA];
        FieldKind kind = column.kind();
        boolean different = level == kind.scale().different();
        found.level = different && kind == FieldKind.NHS_NUMBER && !(a.valid && b.valid) ? -1 : level;
        if (levelsOnly) {
            return;
        }
        if (different) {
            found.inverse = 1 / column.u()[level];
            found.most = 1;
            return;
        }
        Terms termsB = model[columnB].terms();
        double fa = column.terms().frequency(a);
        double fb = termsB.frequency(b);
        double common = Math.max(fa, fb);
        found.most = 1 / common;
        if (level == 0) {
            found.inverse = found.most;
            return;
        }
        double chance =
                column.u()[level] * Math.clamp(Math.sqrt(common / column.terms().mean()), LEAST_COMMON, MOST_COMMON);
        if (kind.isName()
                && level <= 3
                && column.terms().persons(a) >= ESTABLISHED
                && termsB.persons(b) >= ESTABLISHED
                && !NameForms.meet(a.forms, b.forms)
                && a.words.length == b.words.length) {
            boolean sounds = a.sound.equals(b.sound);
            chance = Math.max(chance, Math.min(fa, fb) * (sounds ? OTHER_SOUNDING_NAMES : OTHER_NAMES));
        }
        found.inverse = 1 / Math.min(1, chance);
    }

    /** What comparing two values found. */
    private static final class Found {
        int level;
        double inverse;
        double most;

        void take(Found found) {
            level = found.level;
            inverse = found.inverse;
            most = found.most;
        }
    }
}
