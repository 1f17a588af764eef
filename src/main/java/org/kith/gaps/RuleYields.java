package org.kith.gaps;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.store.GraphReader;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/**
 * What asking brought, by kind of agency: of every request put to an agency of that kind in the {@value #MONTHS} months up
 * to the moment looked from, whichever rule or reason stood behind it, how many were answered with information by then,
 * and for how many of these an enquiry closed by then cites an item of the answer. Rows sealed for the reader do not
 * count. A request that names several people is one for each.
 */
public final class RuleYields {

    /** How far back requests count. */
    public static final int MONTHS = 12;

    private static final String VIEW = "yield of rules";

    private final GraphReader reader;

    RuleYields(GraphReader reader) {
        this.reader = reader;
    }

    /** By kind of agency; kinds that nobody asked are missing. */
    public Map<AgencyType, RuleYield> of(Lens lens) {
        Map<String, Object> window = Map.of(
                "from", LondonTime.startOf(lens.asOf().day().minusMonths(MONTHS)),
                "until", lens.asOf().end());
        return reader.read(lens, VIEW, reading -> {
            Map<AgencyType, RuleYield> yields = new EnumMap<>(AgencyType.class);
            reading.each(
                    GapsCypher.RULE_YIELD,
                    window,
                    row -> Coded.find(AgencyType.class, String.valueOf(row.textOrNull("type")))
                            .ifPresent(type -> yields.put(
                                    type,
                                    new RuleYield(row.number("asked"), row.number("informed"), row.number("cited")))));
            return yields;
        });
    }

    /** Of all kinds that a rule asks together. */
    public static RuleYield together(Map<AgencyType, RuleYield> yields, Set<AgencyType> types) {
        return types.stream()
                .map(type -> yields.getOrDefault(type, RuleYield.NONE))
                .reduce(RuleYield.NONE, RuleYield::and);
    }
}
