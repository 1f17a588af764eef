package org.kith.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.identity.Comparison;
import org.kith.identity.Judged;
import org.kith.identity.Possible;
import org.kith.kernel.Ids;
import org.kith.matching.Explanation;
import org.kith.uikit.Dates;
import org.kith.vocabulary.JudgementState;

/** How matches are said: probabilities and weights in plain words, values by the names of people instead of ids. */
final class MatchWords {

    private static final String SAME = "the same";

    /** A field that adds as much, in bits, is worth naming. */
    private static final double CLEARLY = 2;

    private static final int MOST_SAID = 3;

    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private MatchWords() {}

    /** How probable it is, in words. */
    static String probably(Possible possible) {
        if (possible.closed()) {
            return "may be one person";
        }
        double probability = possible.probability();
        if (probability >= 0.999) {
            return "almost certainly one person";
        }
        if (probability >= 0.95) {
            return "very probably one person";
        }
        if (probability >= 0.8) {
            return "probably one person";
        }
        if (probability >= 0.5) {
            return "more likely one person than two";
        }
        return probability >= 0.05 ? "more likely two people than one" : "very probably two people";
    }

    /**
     * What speaks most for two records being of one person, in a few words: "the same date of birth and telephone; family
     * name: one letter apart"; empty where a record is restricted, of which that would tell what it says.
     */
    static String why(Possible possible) {
        Explanation why = possible.why();
        if (why == null) {
            return "";
        }
        List<Explanation.Step> most = why.steps().stream()
                .filter(step -> step.weight() >= CLEARLY)
                .sorted(Comparator.comparingDouble(Explanation.Step::weight).reversed())
                .limit(MOST_SAID)
                .toList();
        List<String> same = most.stream()
                .filter(step -> step.found().equals(SAME))
                .map(Explanation.Step::field)
                .toList();
        List<String> parts = new ArrayList<>();
        if (!same.isEmpty()) {
            parts.add("the same " + Called.list(same));
        }
        most.stream()
                .filter(step -> !step.found().equals(SAME))
                .forEach(step -> parts.add(step.field() + ": " + step.found()));
        return String.join("; ", parts);
    }

    /** In figures, never as sure as it cannot be. */
    static String percent(double probability) {
        return probability >= 0.9995
                ? "over 99.9 %"
                : String.format(
                        Locale.UK, probability < 0.1 ? "%.1f %%" : "%.0f %%", Math.min(99.9, probability * 100));
    }

    /** What a weight does, in words. */
    static String weight(double bits) {
        double size = Math.abs(bits);
        if (size < 0.05) {
            return "adds nothing";
        }
        String how = size < 1 ? "hardly" : size < 3 ? "a little" : size < 7 ? "clearly" : "strongly";
        return how + (bits > 0 ? " for" : " against");
    }

    static String bits(double bits) {
        return String.format(Locale.UK, "%+.1f", bits).replace("-", "−");
    }

    /** A sign for how a field agrees, never by itself: the words stand beside it. */
    static String sign(Comparison.Field field) {
        if (field.weight() == 0 && field.found().equals("not known")) {
            return "·";
        }
        return field.found().equals(SAME) ? "=" : field.weight() > 0 ? "≈" : "≠";
    }

    /** Values as they are shown: ids of relatives by their names. */
    static String values(Slice slice, List<String> values) {
        return String.join(
                " · ", values.stream().map(value -> value(slice, value)).toList());
    }

    private static String value(Slice slice, String value) {
        int at = value.lastIndexOf(' ') + 1;
        String last = value.substring(at);
        if (at > 0 && Ids.isId(last)) {
            Person person = slice.people().of(last);
            return value.substring(0, at)
                    + (person == null ? "somebody" : Called.in(slice).person(person));
        }
        return WHOLE_DATE.matcher(value).matches() ? Dates.day(LocalDate.parse(value)) : value;
    }

    static String state(JudgementState state) {
        return switch (state) {
            case SAME -> "One person";
            case NOT_SAME -> "Not one person";
            case UNSURE -> "Unsure";
        };
    }

    /** "Ada Lee was unsure on 3 March 2026: not enough is recorded to say". */
    static String judged(Judged judged) {
        String by = judged.by() == null ? "Somebody" : judged.by();
        String how = switch (judged.state()) {
            case SAME -> " said that they are one person";
            case NOT_SAME -> " said that they are not one person";
            case UNSURE -> " was unsure";
        };
        return by
                + how
                + (judged.at() == null ? "" : " on " + Dates.day(judged.at().day()))
                + (judged.reason() == null ? "" : ": " + judged.reason());
    }
}
