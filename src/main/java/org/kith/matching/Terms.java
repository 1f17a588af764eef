package org.kith.matching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How common each value of a column is among persons. What is asked for is the chance that <em>another</em> person has the
 * value too, so one person is always taken off; and a value's own count is drawn towards what is expected of such values,
 * so that a few records say little:
 *
 * <pre>f(v) = (persons with v − 1 + a) / (persons + a / e(v))</pre>
 *
 * with {@code a} the shape of the kind and {@code e(v)} the expected frequency: for dates, that of its year, month and day by
 * themselves multiplied; for all else, that of an average value. (A gamma prior on the rate; Gelman, Bayesian Data Analysis,
 * 2.7.)
 */
final class Terms {

    private final Map<String, Integer> numbers;
    private final float[] frequencies;
    private final int[] persons;
    private final double unseen;
    private final double mean;

    private Terms(Map<String, Integer> numbers, float[] frequencies, int[] persons, double unseen, double mean) {
        this.numbers = numbers;
        this.frequencies = frequencies;
        this.persons = persons;
        this.unseen = unseen;
        this.mean = mean;
    }

    /**
     * @param numbers the terms with their numbers
     * @param persons how many persons have each term, by its number
     * @param inAll how many persons have any
     */
    static Terms of(FieldKind kind, Map<String, Integer> numbers, int[] persons, @Nullable Value[] values, int inAll) {
        double a = kind.shape();
        double size = Math.max(1, inAll);
        Calendar calendar = kind.scale() == Scale.DATE ? Calendar.of(persons, values) : Calendar.NONE;
        double average = 1.0 / Math.max(10, persons.length);
        float[] frequencies = new float[persons.length];
        double mean = 0;
        for (int t = 0; t < persons.length; t++) {
            double expected = calendar == Calendar.NONE ? average : calendar.expected(values[t]);
            double f = (Math.max(0, persons[t] - 1) + a) / (size + a / expected);
            frequencies[t] = (float) Math.min(1, f);
            mean += f * persons[t] / size;
        }
        return new Terms(
                numbers,
                frequencies,
                persons,
                Math.min(1, a / (size + a / average)),
                Math.min(1, Math.max(mean, 1e-9)));
    }

    /** The same for records whose terms have other numbers; a term that was not seen here is as rare as such terms are. */
    Terms numbered(Map<String, Integer> others) {
        if (others == numbers) {
            return this;
        }
        float[] frequency = new float[others.size()];
        int[] person = new int[others.size()];
        others.forEach((term, number) -> {
            Integer own = numbers.get(term);
            frequency[number] = own == null ? (float) unseen : frequencies[own];
            person[number] = own == null ? 0 : persons[own];
        });
        return new Terms(others, frequency, person, unseen, mean);
    }

    double frequency(Value value) {
        return frequency(value.term);
    }

    /** The same by the term's number. */
    double frequency(int term) {
        return term < 0 || term >= frequencies.length ? unseen : frequencies[term];
    }

    /** How many persons have it. */
    int persons(Value value) {
        return value.term < 0 || value.term >= persons.length ? 0 : persons[value.term];
    }

    /** The chance that two people agree in whatever value it is. */
    double mean() {
        return mean;
    }

    /** How often each year, month and day is found, by themselves. */
    private static final class Calendar {

        static final Calendar NONE = new Calendar(0);
        private final java.util.Map<Integer, Double> years = new java.util.HashMap<>();
        private final double persons;

        private Calendar(double persons) {
            this.persons = persons;
        }

        static Calendar of(int[] persons, @Nullable Value[] values) {
            Calendar calendar =
                    new Calendar(java.util.stream.IntStream.of(persons).sum());
            for (int t = 0; t < persons.length; t++) {
                Value value = values[t];
                if (value != null) {
                    calendar.years.merge(value.year, (double) persons[t], Double::sum);
                }
            }
            return calendar;
        }

        /** A year is drawn a little towards one in sixty; months and days are taken to be even. */
        double expected(@Nullable Value value) {
            if (value == null) {
                return 1.0 / 20_000;
            }
            double year = (years.getOrDefault(value.year, 0.0) + 0.5) / (persons + 30);
            return year * (value.month == 0 ? 1 : 1.0 / 12) * (value.day == 0 ? 1 : 1.0 / 30.4);
        }
    }
}
