package org.kith.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Group;
import org.kith.figures.Shown;
import org.kith.figures.Small;
import org.kith.gaps.Dismissing;
import org.kith.gaps.GapPattern;
import org.kith.gaps.RuleInWords;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.LondonTime;
import org.kith.store.GraphReader;

/**
 * Works the figures out, in one reading. Exact counts do not leave this class. Each figure is divided in one way only, or in
 * ways that share nothing but their total: so that what is kept back in one is not told by another (decision 25).
 */
final class Counting {

    /** How many quarters are told, the present one among them. */
    static final int QUARTERS = 8;

    static final String EARLIER = "Earlier";

    static final String ALWAYS = "Always known";

    private static final int MONTHS = 3;

    /** Of fewer answers than this no share is told. */
    private static final int LEAST_ANSWERS = 20;

    private static final int HUNDRED = 100;

    /** The days until an answer by which requests are counted, each up to and with its day. */
    private static final Map<String, Integer> DAYS = days();

    static final String NO_ANSWER = "No answer recorded";

    static final String AT_RISK = "Asking could put somebody at risk";

    static final String OTHER_REASON = "Another reason";

    /** What was set aside of a pattern with rules, where none of them had fired. */
    static final String NO_RULE = "No rule: an agency is known to be involved";

    /** By a rule that Kith does not ship with, or no longer. */
    static final String OTHER_RULE = "Another rule than these";

    static final String RULE_NOT_RECORDED = "Rule not recorded";

    private final GraphReader.Reading reading;
    private final LocalDate day;

    Counting(GraphReader.Reading reading, LocalDate day) {
        this.reading = reading;
        this.day = day;
    }

    private static Map<String, Integer> days() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("The same day", 0);
        days.put("1 day", 1);
        days.put("2 to 5 days", 5);
        days.put("6 to 20 days", 20);
        days.put("More than 20 days", Integer.MAX_VALUE);
        return days;
    }

    Figures figures(Instant at) {
        RuleCheck check = RuleCheck.read(reading, day);
        Map<String, Map<String, Long>> found = new TreeMap<>();
        Map<List<String>, Long> pairs = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        reading.each(PartnershipCypher.KINDS, Map.of(), row -> types.put(row.text("agency"), row.text("kind")));
        reading.each(PartnershipCypher.FOUND, Map.of(), row -> {
            long many = row.number("many");
            found.computeIfAbsent(row.text("pattern"), pattern -> new TreeMap<>())
                    .merge(quarter(row.textOrNull("newest")), many, Long::sum);
            Set<String> concerned = new TreeSet<>();
            row.texts("agencies").stream()
                    .flatMap(agency -> Stream.ofNullable(types.get(agency)))
                    .forEach(concerned::add);
            Stream.ofNullable(row.textOrNull("kind")).forEach(concerned::add);
            List<String> kinds = List.copyOf(concerned);
            for (int one = 0; one < kinds.size(); one++) {
                for (int other = one + 1; other < kinds.size(); other++) {
                    pairs.merge(List.of(kinds.get(one), kinds.get(other)), many, Long::sum);
                }
            }
        });
        return new Figures(
                day.toString(),
                at,
                check.everybody(),
                GapPatterns.shipped().stream()
                        .map(GapPattern::id)
                        .map(pattern -> new Figures.OfPattern(
                                pattern,
                                check.found(pattern),
                                Shown.of(line(spans(), found.getOrDefault(pattern, Map.of())))))
                        .toList(),
                pairs.entrySet().stream()
                        .flatMap(pair -> Small.alone(pair.getValue()).stream()
                                .mapToObj(many -> new Figures.Pair(
                                        pair.getKey().getFirst(), pair.getKey().getLast(), many)))
                        .sorted(Comparator.comparing(Figures.Pair::one).thenComparing(Figures.Pair::other))
                        .toList(),
                answers(),
                dismissed());
    }

    private static List<Group<String>> line(List<String> keys, Map<String, Long> counts) {
        return keys.stream()
                .map(key -> Group.of(key, counts.getOrDefault(key, 0L)))
                .toList();
    }

    /** The first days of the quarters that are told, the earliest first. */
    private List<String> quarters() {
        LocalDate present = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> present.minusMonths((long) MONTHS * (QUARTERS - 1 - back))
                        .toString())
                .toList();
    }

    private List<String> spans() {
        return Stream.concat(Stream.of(ALWAYS, EARLIER), quarters().stream()).toList();
    }

    private String quarter(@Nullable String first) {
        if (first == null) {
            return ALWAYS;
        }
        return quarters().contains(first) ? first : EARLIER;
    }

    private List<Figures.Answers> answers() {
        List<String> quarters = quarters();
        Map<String, Map<String, Long>> delays = new TreeMap<>();
        Map<String, long[]> named = new TreeMap<>();
        Instant from = LondonTime.startOf(LocalDate.parse(quarters.getFirst()));
        reading.each(PartnershipCypher.ANSWERS, Map.of("from", from, "until", end()), row -> {
            String asked = row.text("asked");
            long many = row.number("many");
            String days = row.textOrNull("days");
            delays.computeIfAbsent(asked, quarter -> new TreeMap<>()).merge(band(days), many, Long::sum);
            if (row.yes("brought")) {
                long[] both = named.computeIfAbsent(asked, quarter -> new long[2]);
                both[0] += many;
                both[1] += row.yes("named") ? 0 : many;
            }
        });
        List<String> bands = new ArrayList<>(DAYS.keySet());
        bands.add(NO_ANSWER);
        return quarters.stream()
                .map(quarter -> new Figures.Answers(
                        quarter,
                        Shown.of(line(bands, delays.getOrDefault(quarter, Map.of()))),
                        share(named.getOrDefault(quarter, new long[2]))))
                .toList();
    }

    private Instant end() {
        return LondonTime.startOf(day.plusDays(1));
    }

    private static String band(@Nullable String days) {
        if (days == null) {
            return NO_ANSWER;
        }
        long many = Long.parseLong(days);
        return DAYS.entrySet().stream()
                .filter(band -> many <= band.getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** @param both how many answers, and how many of them no decision names */
    private static @Nullable Integer share(long[] both) {
        long all = both[0];
        long not = both[1];
        if (all < LEAST_ANSWERS || Small.small(not) || Small.small(all - not)) {
            return null;
        }
        return (int) Small.rounded(Math.round((double) not * HUNDRED / all));
    }

    /** By reason; and of the pattern with rules by rule, too: two ways that share nothing but the total. */
    private List<Figures.Dismissed> dismissed() {
        Map<String, Map<String, Long>> reasons = new TreeMap<>();
        Map<String, Long> rules = new TreeMap<>();
        List<String> shipped = ExpectedAgencies.shipped().inWords().stream()
                .map(RuleInWords::id)
                .toList();
        reading.each(PartnershipCypher.DISMISSALS, Map.of("risk", Dismissing.RISK, "until", end()), row -> {
            long many = row.number("many");
            reasons.computeIfAbsent(row.text("pattern"), pattern -> new TreeMap<>())
                    .merge(row.yes("risk") ? AT_RISK : OTHER_REASON, many, Long::sum);
            if (row.text("pattern").equals(GapPatterns.WITH_RULES)) {
                rules.merge(rule(row.textOrNull("rule"), shipped), many, Long::sum);
            }
        });
        List<String> lines = Stream.concat(shipped.stream(), Stream.of(NO_RULE, OTHER_RULE, RULE_NOT_RECORDED))
                .toList();
        return GapPatterns.shipped().stream()
                .map(GapPattern::id)
                .map(pattern -> {
                    List<Group<String>> why =
                            line(List.of(AT_RISK, OTHER_REASON), reasons.getOrDefault(pattern, Map.of()));
                    return new Figures.Dismissed(
                            pattern,
                            pattern.equals(GapPatterns.WITH_RULES) ? Shown.of(why, line(lines, rules)) : Shown.of(why));
                })
                .toList();
    }

    private static String rule(@Nullable String code, List<String> shipped) {
        if (code == null) {
            return RULE_NOT_RECORDED;
        }
        if (code.equals(Dismissing.NO_RULE)) {
            return NO_RULE;
        }
        return shipped.contains(code) ? code : OTHER_RULE;
    }
}
