package org.kith.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.access.AccessRules;
import org.kith.access.ProviderSettings;
import org.kith.access.Role;
import org.kith.gaps.RuleBook;
import org.kith.gaps.RuleInWords;
import org.kith.gaps.RuleYield;
import org.kith.gaps.RuleYields;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.retention.Periods;
import org.kith.settings.KithSettings;
import org.kith.settings.SessionSettings;
import org.kith.store.GraphReader;
import org.kith.store.StoreSettings;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/**
 * What this installation is, in lines: what is set, and apart from that what is counted. An approval rests on what is set;
 * what is counted changes every day. Nothing sealed is in it, whoever reads it.
 */
final class Running {

    /** Parts that an approval rests on, in the order in which they are digested. */
    static final List<String> SET = List.of(
            "authority",
            "roles",
            "sign-in",
            "store",
            "ledger",
            "measures",
            "agencies",
            "retention",
            "patterns",
            "rules",
            "matching",
            "clocks");

    private static final String VIEW = "papers";

    private final GraphReader reader;
    private final RuleBook rules;
    private final RuleYields yields;
    private final Periods periods;
    private final KithSettings settings;
    private final StoreSettings store;
    private final SessionSettings session;
    private final ProviderSettings provider;

    Running(
            GraphReader reader,
            RuleBook rules,
            RuleYields yields,
            Periods periods,
            KithSettings settings,
            StoreSettings store,
            SessionSettings session,
            ProviderSettings provider) {
        this.reader = reader;
        this.rules = rules;
        this.yields = yields;
        this.periods = periods;
        this.settings = settings;
        this.store = store;
        this.session = session;
        this.provider = provider;
    }

    /** What is set: the lines of each part. */
    Map<String, List<String>> set(Lens asked) {
        Lens lens = asked.cleared(Clearance.NONE);
        rules.refresh();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put(
                "authority",
                List.of(settings.authority().isBlank() ? "No name is set (kith.authority)." : settings.authority()));
        lines.put("roles", roles());
        lines.put("sign-in", signIn());
        lines.put(
                "store",
                List.of(
                        store.embedded()
                                ? "An embedded Neo4j on the machine that runs Kith, reached from nowhere else."
                                : "A Neo4j server that Kith connects to"
                                        + (store.uri().contains("+s") ? " by TLS." : " without TLS.")));
        lines.put(
                "ledger",
                List.of("Every read is on record before it is shown, each entry holding the hash of the one before."
                        + " Where it cannot be recorded, nothing is shown."));
        lines.put(
                "measures",
                List.of(
                        "Emergencies: four hours, told at once, looked at by somebody else.",
                        "Clearances and bars by name, with a reason, until a day or until taken back.",
                        "Exports carry who took them, when and why."));
        lines.put("agencies", agencies(lens));
        lines.put(
                "retention",
                periods.classes().stream()
                        .map(one -> one.name() + ": " + one.period() + ". " + one.source())
                        .toList());
        lines.put(
                "patterns",
                rules.patterns().stream().map(pattern -> pattern.id()).sorted().toList());
        lines.put("rules", rules.rules().stream().map(this::rule).toList());
        lines.put(
                "matching",
                List.of(
                        "Compared: names in all their forms, sex, dates of birth and death, NHS number, UPN, address, telephone, relatives.",
                        "Weights are estimated from the store itself, without known answers; no pair is joined by them."));
        lines.put(
                "clocks",
                rules.clocks().lengths().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey().code() + ": "
                                + entry.getValue().duration().toHours()
                                + (entry.getValue().working() ? " working hours" : " hours"))
                        .toList());
        return lines;
    }

    /** What is counted today. */
    Map<String, List<String>> counted(Lens asked) {
        Lens lens = asked.cleared(Clearance.NONE);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put(
                "counts",
                reader.read(
                        lens,
                        VIEW,
                        reading -> reading.rows(
                                PapersCypher.COUNTS,
                                Map.of(),
                                row -> String.format(
                                        Locale.UK, "%s: %,d not sealed", row.text("kind"), row.number("many")))));
        List<String> yield = new ArrayList<>(reader.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        PapersCypher.FINDINGS,
                        Map.of(),
                        row -> String.format(
                                Locale.UK,
                                "%s: %,d found now, %,d times set aside",
                                row.text("pattern"),
                                row.number("found"),
                                row.number("setAside")))));
        Map<AgencyType, RuleYield> brought = yields.of(lens);
        for (RuleInWords rule : rules.rules()) {
            RuleYield one = RuleYields.together(brought, rule.types());
            yield.add(String.format(
                    Locale.UK,
                    "%s asks %s: asked %,d times in %d months, information %,d times, cited in a decision %,d times",
                    rule.id(),
                    rule.asks(),
                    one.asked(),
                    RuleYields.MONTHS,
                    one.informed(),
                    one.cited()));
        }
        lines.put("yield", yield);
        return lines;
    }

    private String rule(RuleInWords rule) {
        boolean off = rules.choice(rule.id()).map(choice -> !choice.on()).orElse(false);
        return rule.id() + (off ? " (off)" : "") + ": " + rule.fires() + ", ask " + rule.asks() + ". " + rule.why();
    }

    private List<String> signIn() {
        List<String> lines = new ArrayList<>();
        if (provider.on()) {
            lines.add("By OpenID Connect with " + provider.issuer() + "; groups give roles: "
                    + new TreeMap<>(provider.roles()) + ".");
        }
        if (!provider.on() || provider.localAccounts()) {
            lines.add("Local accounts, each of one named person, with Argon2id.");
        }
        lines.add("A session ends after " + session.idle().toMinutes() + " minutes without use, and after "
                + session.life().toHours() + " hours in any case"
                + (session.onePerAccount() ? "; one session for each account." : "."));
        lines.add(settings.demo() ? "This is the demo: its accounts have no password." : "No default account.");
        return lines;
    }

    private static List<String> roles() {
        return java.util.Arrays.stream(Role.values())
                .map(role -> {
                    AccessRules.Rule rule = AccessRules.of(role);
                    return role.label() + " reaches " + rule.reach().label() + "; "
                            + (rule.narrative() ? "reads free words" : "reads no free words") + "; may "
                            + rule.acts().stream()
                                    .sorted()
                                    .map(act ->
                                            act.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                    .collect(Collectors.joining(", "));
                })
                .toList();
    }

    private List<String> agencies(Lens lens) {
        Map<String, List<String>> byType = new TreeMap<>();
        reader.read(lens, VIEW, reading -> {
            byType.clear();
            return reading.rows(PapersCypher.AGENCIES, Map.of(), row -> {
                String type = Coded.find(AgencyType.class, row.text("type"))
                        .map(AgencyType::label)
                        .orElse(row.text("type"));
                byType.computeIfAbsent(type, missing -> new ArrayList<>()).add(row.text("name"));
                return type;
            });
        });
        if (byType.isEmpty()) {
            return List.of("No agency has delivered yet.");
        }
        List<String> lines = new ArrayList<>();
        byType.forEach((type, names) -> lines.add(type + ": "
                + String.join(", ", Set.copyOf(names).stream().sorted().toList())));
        lines.add("Agencies whose name alone would tell something are not named here.");
        return lines;
    }
}
