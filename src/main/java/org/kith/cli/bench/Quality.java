package org.kith.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How good proposed pairs are, pair by pair: precision, recall and their harmonic mean F1, with 95 % intervals from 1,000
 * bootstrap samples of persons (Efron 1979). Persons and not pairs are drawn, for the pairs of one person stand or fall
 * together.
 */
public final class Quality {

    private static final int SAMPLES = 1_000;

    /** A pair with the probability it was given. */
    public record Scored(String a, String b, double probability) {}

    /** At one threshold: the values, and from where to where the middle 95 % of samples of F1 go. */
    public record At(double threshold, double precision, double recall, double f1, double from, double to) {

        @Override
        public String toString() {
            return String.format(
                    Locale.UK,
                    "at %.4f: precision %.5f, recall %.5f, F1 %.5f (%.5f–%.5f)",
                    threshold,
                    precision,
                    recall,
                    f1,
                    from,
                    to);
        }
    }

    private final List<Scored> pairs;
    private final Map<String, String> persons;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] wanted;

    public Quality(List<Scored> pairs, Map<String, String> persons) {
        this.persons = persons;
        this.pairs = new ArrayList<>(pairs);
        this.pairs.sort(Comparator.comparingDouble((Scored pair) -> -pair.probability())
                .thenComparing(Scored::a)
                .thenComparing(Scored::b));
        Map<String, Integer> sizes = new java.util.TreeMap<>();
        persons.values().forEach(person -> sizes.merge(person, 1, Integer::sum));
        this.wanted = new double[sizes.size()];
        sizes.forEach((person, size) -> {
            wanted[numbers.size()] = size * (size - 1) / 2.0;
            numbers.put(person, numbers.size());
        });
    }

    private int person(String id) {
        return numbers.getOrDefault(persons.getOrDefault(id, ""), 0);
    }

    /** At a threshold said beforehand. */
    public At at(double threshold) {
        double[] right = new double[wanted.length];
        double[] wrong = new double[wanted.length];
        for (Scored pair : pairs) {
            if (pair.probability() >= threshold) {
                int one = person(pair.a());
                (one == person(pair.b()) ? right : wrong)[one]++;
            }
        }
        double r = Arrays.stream(right).sum();
        double w = Arrays.stream(wrong).sum();
        double all = Arrays.stream(wanted).sum();
        double[] samples = samples(right, wrong);
        return new At(
                threshold,
                r + w == 0 ? 1 : r / (r + w),
                all == 0 ? 1 : r / all,
                f1(r, w, all),
                samples[SAMPLES / 40],
                samples[SAMPLES - 1 - SAMPLES / 40]);
    }

    /** At the threshold that these very labels would choose: what could be had at best. */
    public At best() {
        double right = 0;
        double wrong = 0;
        double all = Arrays.stream(wanted).sum();
        double best = -1;
        double threshold = 1;
        for (int i = 0; i < pairs.size(); i++) {
            Scored pair = pairs.get(i);
            if (person(pair.a()) == person(pair.b())) {
                right++;
            } else {
                wrong++;
            }
            boolean last = i + 1 == pairs.size() || pairs.get(i + 1).probability() < pair.probability();
            if (last && f1(right, wrong, all) > best) {
                best = f1(right, wrong, all);
                threshold = pair.probability();
            }
        }
        return at(threshold);
    }

    private double[] samples(double[] right, double[] wrong) {
        Random random = new Random(1);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            double r = 0;
            double w = 0;
            double all = 0;
            for (int i = 0; i < wanted.length; i++) {
                int one = random.nextInt(wanted.length);
                r += right[one];
                w += wrong[one];
                all += wanted[one];
            }
            samples[s] = f1(r, w, all);
        }
        Arrays.sort(samples);
        return samples;
    }

    private static double f1(double right, double wrong, double all) {
        return right + wrong + all == 0 ? 1 : 2 * right / (right + wrong + all);
    }
}
