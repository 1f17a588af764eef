package org.kith.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Account;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.store.GraphWriter;

/** How long each class of records is kept: as published, or as the partnership set it. Choices are only ever added. */
public final class Periods {

    /** No partnership keeps a record longer than a life and another. */
    static final int LONGEST = 150;

    private final GraphWriter graph;
    private final Looking looking;
    private final Clock clock;

    Periods(GraphWriter graph, Looking looking, Clock clock) {
        this.graph = graph;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * A period that somebody set.
     *
     * @param code of the class
     * @param by name of whoever set it
     * @param at on the real clock
     */
    public record Choice(String code, int years, String by, String reason, Instant at) {}

    /** The classes as they hold now. */
    public List<RetentionClass> classes() {
        Map<String, Choice> latest = new HashMap<>();
        choices().forEach(choice -> latest.putIfAbsent(choice.code(), choice));
        return RetentionClass.shipped().stream()
                .map(one -> {
                    Choice set = latest.get(one.code());
                    return set == null ? one : one.lasting(set.years(), "Set by " + set.by() + ": " + set.reason());
                })
                .toList();
    }

    /** Every choice, the latest first. */
    public List<Choice> choices() {
        return graph.write(writing -> writing.rows(RetentionCypher.PERIOD_CHOICES, Map.of(), row -> {
            Map<String, Object> node = row.properties("choice");
            return new Choice(
                    (String) value(node, "class"),
                    ((Number) value(node, "years")).intValue(),
                    (String) value(node, "by"),
                    (String) value(node, "reason"),
                    ((Moment) value(node, "at")).instant());
        }));
    }

    static Object value(Map<String, Object> node, String name) {
        Object value = node.get(name);
        if (value == null) {
            throw new KithException.Unavailable("A decision in the store lacks its " + name + ".", null);
        }
        return value;
    }

    /**
     * Sets the period of a class.
     *
     * @throws KithException.Refused when whoever is signed in may not change settings
     * @throws KithException.Invalid without a reason, or for a number of years that cannot be meant, or one shorter than
     *     what is published for it
     */
    public void set(String code, int years, String reason) {
        Account account = looking.require(Act.CHANGE_SETTINGS);
        RetentionClass shipped = RetentionClass.shipped().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new KithException.NotFound("There is no such class."));
        if (reason.isBlank()) {
            throw new KithException.Invalid("Say why: who decided it, and where it is written down.");
        }
        if (years < 1 || years > LONGEST) {
            throw new KithException.Invalid("Give a number of years between 1 and " + LONGEST + ".");
        }
        if (shipped.years() != null && years < shipped.years()) {
            throw new KithException.Invalid("What is published for this class is " + shipped.years()
                    + " years. It can be longer, not shorter.");
        }
        Map<String, Object> choice = new HashMap<>();
        choice.put("id", Ids.fresh());
        choice.put("class", code);
        choice.put("years", years);
        choice.put("by", account.displayName());
        choice.put("account", account.id());
        choice.put("reason", PlainText.typed(reason));
        choice.put("at", Moment.of(clock.instant()));
        graph.write(writing -> {
            writing.run(RetentionCypher.CHOOSE_PERIOD, Map.of("choice", choice));
            return choice;
        });
    }

    /** The classes for which nobody has set a period yet. */
    public Set<String> unset() {
        Set<String> codes = new HashSet<>();
        classes().stream().filter(one -> one.years() == null).forEach(one -> codes.add(one.code()));
        return codes;
    }
}
