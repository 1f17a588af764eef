package org.kith.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.audit.chain.What;
import org.kith.audit.unusual.StandsOut;
import org.kith.audit.unusual.UnusualRule;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.kernel.OnRecord;
import org.kith.kernel.Touched;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;

/** Finds reading that stands out, and keeps what came of looking into it. For whoever reads the record of reads. */
public final class UnusualReading {

    private static final String VIEW = "reading that stands out";
    private static final int LONGEST = 1_000;
    private static final List<String> LOOKS = List.of(What.READ.name(), What.SEARCHED.name(), What.TOOK_AWAY.name());

    private final GraphReader graph;
    private final GraphWriter writer;
    private final Lenses lenses;
    private final Looking looking;
    private final Accounts accounts;
    private final OnRecord onRecord;
    private final Clock clock;
    private final List<UnusualRule> rules = UnusualRule.all();

    UnusualReading(
            GraphReader graph,
            GraphWriter writer,
            Lenses lenses,
            Looking looking,
            Accounts accounts,
            OnRecord onRecord,
            Clock clock) {
        this.graph = graph;
        this.writer = writer;
        this.lenses = lenses;
        this.looking = looking;
        this.accounts = accounts;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    public List<UnusualRule> rules() {
        return rules;
    }

    /**
     * What stands out on some days, newest first; of one day by rule, then by name.
     *
     * @param first first London day
     * @param last last London day
     * @throws KithException.Refused when whoever is signed in may not read the record of reads
     */
    public List<StandsOut> between(LocalDate first, LocalDate last) {
        Lens lens = lenses.lens(Act.READ_THE_RECORD_OF_READS);
        Map<String, String> names =
                accounts.all().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        return graph.read(lens, VIEW, reading -> {
            List<StandsOut> found = new ArrayList<>();
            for (UnusualRule rule : rules) {
                found.addAll(found(reading, rule, first, last, names));
            }
            Map<String, List<StandsOut.Looking>> lookings = lookings(reading, found);
            found.forEach(one -> reading.touch("Account", one.account()));
            return found.stream()
                    .map(one -> new StandsOut(
                            one.rule(),
                            one.account(),
                            one.who(),
                            one.day(),
                            one.sentence(),
                            lookings.getOrDefault(one.key(), List.of())))
                    .sorted(Comparator.comparing(StandsOut::day)
                            .reversed()
                            .thenComparing(one -> rules.indexOf(one.rule()))
                            .thenComparing(StandsOut::who))
                    .toList();
        });
    }

    /**
     * Notes what came of looking into something. It stands for good; another note can follow.
     *
     * @throws KithException.Invalid when it says nothing or too much
     */
    public void lookedInto(StandsOut fact, String outcome) {
        Account account = looking.require(Act.READ_THE_RECORD_OF_READS);
        String words = outcome.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new KithException.Invalid("Say in a few words what came of it.");
        }
        if (fact.account().equals(account.id())) {
            throw new KithException.Refused("Nobody looks into their own reading. Ask somebody else of your role.");
        }
        Lens lens = lenses.lens(Act.READ_THE_RECORD_OF_READS);
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.LOOKED_INTO,
                lens.reader(),
                VIEW,
                Set.of(new Touched("Account", fact.account())),
                fact.rule().code() + ": " + words));
        writer.write(writing -> {
            writing.run(
                    AuditCypher.LOOK_INTO,
                    Map.of(
                            "looking",
                            Map.of(
                                    "id", Ids.fresh(),
                                    "key", fact.key(),
                                    "by", account.displayName(),
                                    "account", account.id(),
                                    "at", Moment.of(clock.instant()),
                                    "outcome", words)));
            return words;
        });
    }

    private static Map<String, List<StandsOut.Looking>> lookings(GraphReader.Reading reading, List<StandsOut> found) {
        Map<String, List<StandsOut.Looking>> lookings = new HashMap<>();
        reading.each(
                AuditCypher.LOOKINGS_INTO,
                Map.of("keys", found.stream().map(StandsOut::key).toList()),
                row -> lookings.computeIfAbsent(row.text("key"), key -> new ArrayList<>())
                        .add(new StandsOut.Looking(
                                row.text("by"), Objects.requireNonNull(row.momentOrNull("at")), row.text("outcome"))));
        return lookings;
    }

    private static List<StandsOut> found(
            GraphReader.Reading reading, UnusualRule rule, LocalDate first, LocalDate last, Map<String, String> names) {
        if (rule.code().equals("unusual-hours")) {
            return unusualHours(reading, rule, first, last, names);
        }
        Map<String, Object> params = new HashMap<>(bounds(first, last));
        params.put("least", rule.threshold());
        AuditCypher query = switch (rule.code()) {
            case "many-searches" -> AuditCypher.SEARCHES_AT_ONCE;
            case "no-enquiry" -> AuditCypher.CHILDREN_WITHOUT_ENQUIRY;
            case "after-closing" -> AuditCypher.CHILDREN_AFTER_CLOSING;
            case "own-surname" -> AuditCypher.OWN_SURNAME;
            default -> throw new IllegalArgumentException("no query for " + rule.code());
        };
        if (query != AuditCypher.SEARCHES_AT_ONCE) {
            params.put("whats", LOOKS);
        }
        if (query == AuditCypher.CHILDREN_AFTER_CLOSING) {
            params.put("days", rule.days());
        }
        return reading.rows(
                query,
                params,
                row -> fact(
                        rule,
                        row.text("account"),
                        LocalDate.parse(row.text("day")),
                        names,
                        Map.of("times", row.number("times"), "days", rule.days())));
    }

    private static Map<String, Object> bounds(LocalDate first, LocalDate last) {
        return Map.of(
                "since",
                Moment.of(LondonTime.startOf(first)),
                "until",
                Moment.of(LondonTime.startOf(last.plusDays(1)).minusNanos(1)));
    }

    /**
     * Hours at which an account looked and on none of the days before. Whoever looked on fewer than ten days before has no
     * usual hours yet.
     */
    private static List<StandsOut> unusualHours(
            GraphReader.Reading reading, UnusualRule rule, LocalDate first, LocalDate last, Map<String, String> names) {
        Map<String, Object> params = new HashMap<>(bounds(first.minusDays(rule.days()), last));
        params.put("whats", LOOKS);
        Map<String, TreeMap<LocalDate, Map<Integer, Long>>> read = new TreeMap<>();
        reading.each(
                AuditCypher.HOURS_READ,
                params,
                row -> read.computeIfAbsent(row.text("account"), any -> new TreeMap<>())
                        .computeIfAbsent(LocalDate.parse(row.text("day")), any -> new TreeMap<>())
                        .put((int) row.number("hour"), row.number("times")));
        List<StandsOut> found = new ArrayList<>();
        read.forEach((account, days) -> days.tailMap(first)
                .forEach((day, hours) -> UsualHours.unusual(days, day, rule.days(), rule.threshold())
                        .forEach(hour -> found.add(fact(
                                rule,
                                account,
                                day,
                                names,
                                Map.of(
                                        "times", hours.getOrDefault(hour, 0L),
                                        "hour", String.format(java.util.Locale.UK, "%02d", hour),
                                        "days", rule.days(),
                                        "usual", UsualHours.daysBefore(days, day, rule.days())))))));
        return merged(found);
    }

    /** Of one account and day one fact: its first hour's, with the others behind. */
    private static List<StandsOut> merged(List<StandsOut> facts) {
        Map<String, StandsOut> byKey = new TreeMap<>();
        facts.forEach(fact -> byKey.merge(
                fact.key(),
                fact,
                (one, other) -> new StandsOut(
                        one.rule(),
                        one.account(),
                        one.who(),
                        one.day(),
                        one.sentence() + " " + other.sentence(),
                        List.of())));
        return List.copyOf(byKey.values());
    }

    private static StandsOut fact(
            UnusualRule rule, String account, LocalDate day, Map<String, String> names, Map<String, Object> values) {
        String sentence = rule.sentence();
        for (String place : new TreeSet<>(values.keySet())) {
            sentence = sentence.replace("{" + place + "}", String.valueOf(values.get(place)));
        }
        return new StandsOut(rule, account, names.getOrDefault(account, account), day, sentence, List.of());
    }
}
