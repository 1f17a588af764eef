package org.kith.review.learned;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * The partnership’s list of what can help or hinder: what Kith ships with, and what the partnership made of it. Entries are
 * added, put in other words and retired, with a name and a reason; none is ever removed. It holds no statement about anybody.
 */
public final class Factors {

    /** The longest words of an entry, in characters. */
    public static final int WORDS = 160;

    /** The longest reason or source, in characters. */
    public static final int REASON = 1_500;

    private final FactorChoiceNodes nodes;
    private final Looking looking;
    private final Clock clock;
    private final List<Factor> shipped;

    Factors(FactorChoiceNodes nodes, Looking looking, Clock clock) {
        this.nodes = nodes;
        this.looking = looking;
        this.clock = clock;
        this.shipped = ShippedFactors.read();
    }

    /** Every entry as it stands now, the shipped ones first, retired ones among them. */
    public List<Factor> all() {
        Map<String, Factor> all = new LinkedHashMap<>();
        shipped.forEach(factor -> all.put(factor.code(), factor));
        choices().reversed().forEach(choice -> all.put(choice.factor().code(), choice.factor()));
        return all.values().stream().sorted(Comparator.comparing(Factor::level)).toList();
    }

    /** What is offered now at one level. */
    public List<Factor> offered(Level level) {
        return all().stream()
                .filter(factor -> factor.level() == level && !factor.retired())
                .toList();
    }

    /** The entry of a code as it stands now. */
    public Optional<Factor> of(String code) {
        return all().stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /** Every choice ever made about the list, the latest first. */
    public List<FactorChoice> choices() {
        Map<String, Factor> known = shipped.stream().collect(Collectors.toMap(Factor::code, Function.identity()));
        return nodes.findAll().stream()
                .sorted(Comparator.comparing(FactorChoiceNode::at)
                        .thenComparing(FactorChoiceNode::number)
                        .reversed())
                .map(node -> node.choice(
                        known.containsKey(node.code()) ? known.get(node.code()).where() : null))
                .toList();
    }

    /** Whether whoever is signed in changes the list. */
    public boolean may() {
        return looking.may(Act.CHANGE_SETTINGS);
    }

    /**
     * Adds an entry.
     *
     * @param source where it was learned, such as a published review
     * @throws KithException.Refused when the role does not change settings
     * @throws KithException.Invalid when something is missing or too long, or the list has these words already
     */
    public Factor add(Level level, String words, String source, String reason) {
        Account by = looking.require(Act.CHANGE_SETTINGS);
        String said = words(words);
        requireNew(said, "");
        return keep(
                by,
                new Factor("own-" + Ids.fresh(), level, said, text(source, "Say where it was learned"), null, false, 1),
                reason);
    }

    /**
     * Puts an entry in other words. What was said with it keeps the words it was said with.
     *
     * @param before as it stood for whoever changes it
     * @throws KithException.Stale when somebody else has changed it meanwhile
     */
    public Factor reword(Factor before, String words, String reason) {
        Account by = looking.require(Act.CHANGE_SETTINGS);
        String said = words(words);
        requireNew(said, before.code());
        return keep(
                by,
                new Factor(
                        before.code(),
                        before.level(),
                        said,
                        before.source(),
                        before.where(),
                        before.retired(),
                        before.version() + 1),
                reason);
    }

    /** Offers an entry no more, or again. */
    public Factor retire(Factor before, boolean retired, String reason) {
        Account by = looking.require(Act.CHANGE_SETTINGS);
        return keep(
                by,
                new Factor(
                        before.code(),
                        before.level(),
                        before.words(),
                        before.source(),
                        before.where(),
                        retired,
                        before.version() + 1),
                reason);
    }

    private void requireNew(String words, String except) {
        if (all().stream()
                .anyMatch(factor ->
                        !factor.code().equals(except) && factor.words().equalsIgnoreCase(words))) {
            throw new KithException.Invalid("The list has an entry in these words already.");
        }
    }

    private static String words(String words) {
        String said = PlainText.typed(words);
        if (said.isEmpty() || said.length() > WORDS) {
            throw new KithException.Invalid("Say what it is, in at most " + WORDS + " characters.");
        }
        return said;
    }

    private static String text(String text, String otherwise) {
        String said = PlainText.typed(text);
        if (said.isEmpty() || said.length() > REASON) {
            throw new KithException.Invalid(otherwise + ", in at most " + REASON + " characters.");
        }
        return said;
    }

    private Factor keep(Account by, Factor factor, String reason) {
        String why = text(reason, "Say why, in words that others will understand later");
        try {
            nodes.save(new FactorChoiceNode(
                    Ids.fresh(),
                    null,
                    factor.code(),
                    factor.version(),
                    factor.level().name(),
                    factor.words(),
                    factor.source(),
                    factor.retired(),
                    by.id(),
                    by.displayName(),
                    why,
                    clock.instant()));
        } catch (DataIntegrityViolationException another) {
            throw new KithException.Stale("Somebody else has changed this entry meanwhile. Look at the list again.");
        }
        return factor;
    }
}
