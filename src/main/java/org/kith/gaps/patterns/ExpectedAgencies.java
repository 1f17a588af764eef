package org.kith.gaps.patterns;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Strength;
import org.kith.kernel.KithException;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/**
 * The rules of which agencies are to be asked about whom, read and checked as a whole: a rule that cannot be understood
 * stops the reading and says which.
 */
public final class ExpectedAgencies {

    private static final String SHIPPED = "expected-agencies.csv";
    private static final String THAT_AGENCY = "that_agency";
    private static final int HASH_BYTES = 4;

    private final List<Rule> rules;
    private final String version;

    private ExpectedAgencies(List<Rule> rules, String version) {
        this.rules = List.copyOf(rules);
        this.version = version;
    }

    /** The rules that Kith ships with. */
    public static ExpectedAgencies shipped() {
        try (InputStream file = ExpectedAgencies.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new KithException.Invalid(SHIPPED + " is not on the class path.");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    /**
     * Reads rules in the form of {@code expected-agencies.csv}.
     *
     * @throws KithException.Invalid when one cannot be understood
     */
    public static ExpectedAgencies read(Reader csv) {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String text = text(csv);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                Rule rule = rule(row);
                if (!ids.add(rule.id())) {
                    throw new KithException.Invalid("There are two rules " + rule.id() + ".");
                }
                rules.add(rule);
            }
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
        return new ExpectedAgencies(rules, hash(text));
    }

    /** The same rules without those an authority has switched off. */
    public ExpectedAgencies without(Set<String> off) {
        return new ExpectedAgencies(
                rules.stream().filter(rule -> !off.contains(rule.id())).toList(), version);
    }

    /** Every rule as people read it, in the order of the file. */
    public List<RuleInWords> inWords() {
        return rules.stream().map(Rule::inWords).toList();
    }

    /** Says which file the rules come from: a few letters that change when any word of it does. */
    public String version() {
        return version;
    }

    List<Rule> rules() {
        return rules;
    }

    private static String text(Reader csv) {
        try {
            return csv.readAllAsString().replace("\r\n", "\n");
        } catch (IOException notReadable) {
            throw new UncheckedIOException(notReadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static Rule rule(NamedCsvRecord row) {
        String id = cell(row, "id");
        Rule.About about = about(id, cell(row, "about"));
        List<String> parameters = split(row.findField("parameters").orElse(""));
        Condition condition = Conditions.of(id, cell(row, "condition"), parameters, about);
        AgencyType ask = ask(id, cell(row, "ask"), about);
        return new Rule(
                id,
                condition,
                ConditionWords.of(cell(row, "condition"), parameters, about),
                about,
                ask,
                ask == null ? ConditionWords.types(parameters) : List.of(ask),
                Coded.find(Strength.class, cell(row, "strength"))
                        .orElseThrow(() -> wrong(id, "there is no strength '" + cell(row, "strength") + "'")),
                lookback(id, cell(row, "lookback")),
                split(cell(row, "holds").replace(',', ';')),
                cell(row, "why"));
    }

    private static Rule.About about(String id, String text) {
        for (Rule.About about : Rule.About.values()) {
            if (about.name().toLowerCase(Locale.ROOT).equals(text)) {
                return about;
            }
        }
        throw wrong(id, "a rule cannot be about '" + text + "'");
    }

    private static @Nullable AgencyType ask(String id, String text, Rule.About about) {
        if (text.equals(THAT_AGENCY) && about == Rule.About.SIBLING) {
            return null;
        }
        return Coded.find(AgencyType.class, text)
                .orElseThrow(() -> wrong(id, "there is no type of agency '" + text + "'"));
    }

    private static @Nullable Period lookback(String id, String text) {
        try {
            return text.equals("life") ? null : Period.parse(text);
        } catch (DateTimeException notAPeriod) {
            throw wrong(id, "'" + text + "' is neither 'life' nor a period such as P2Y");
        }
    }

    private static List<String> split(String text) {
        return java.util.Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String cell(NamedCsvRecord row, String column) {
        Optional<String> cell = row.findField(column).map(String::strip).filter(text -> !text.isEmpty());
        return cell.orElseThrow(() -> new KithException.Invalid(
                "A rule in line " + row.getStartingLineNumber() + " has no '" + column + "'."));
    }

    private static KithException.Invalid wrong(String id, String what) {
        return new KithException.Invalid("Rule " + id + ": " + what + ".");
    }
}
