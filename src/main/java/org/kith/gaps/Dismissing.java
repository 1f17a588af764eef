package org.kith.gaps;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Naming;
import org.kith.circle.Person;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.StatementKind;

/** What somebody says who looks at a gap and sets it aside for one child. */
public final class Dismissing {

    /** How a reason begins when asking could put somebody at risk: it stands out wherever it is shown. */
    public static final String RISK = "Asking could put somebody at risk:";

    /** Stands in place of rules where the pattern has some and none of them fired: what spoke for it was an involvement. */
    public static final String NO_RULE = "none";

    private static final int LONGEST = 2_000;

    private Dismissing() {}

    /** Whether a finding was set aside because asking could put somebody at risk. */
    public static boolean risk(String reason) {
        return reason.startsWith(RISK);
    }

    /** The reason to write when asking could put somebody at risk. */
    public static String atRisk(String why) {
        return RISK + " " + why.strip();
    }

    /** A reason without the words that say it is one of risk. */
    public static String plain(String reason) {
        return risk(reason) ? reason.substring(RISK.length()).strip() : reason;
    }

    /**
     * A dismissal. Its key is written in internal ids, which exports turn into delivered ones. Which rules had fired is
     * written only where nothing sealed was open to whoever sets it aside: a rule can fire by a sealed row, and others read
     * dismissals.
     *
     * @param open what was open to them when they looked
     * @param reason why, in the words of whoever sets it aside
     * @param by the name they are called by
     * @param at when
     * @throws KithException.Invalid when no reason is given, or one too long to be read
     */
    public static Saying of(Finding finding, Person child, Clearance open, String reason, String by, Instant at) {
        String why = reason.strip();
        if (plain(why).length() < 3 || why.length() > LONGEST) {
            throw new KithException.Invalid("Say why, in a few words that others will understand later.");
        }
        return Saying.of(StatementKind.DISMISSAL)
                .cell("pattern", finding.pattern())
                .cell("key", finding.key().text(Naming.INTERNAL))
                .names("child", child.ref().records().getFirst())
                .cell("reason", why)
                .cell("by", by)
                .cell("at", Moment.of(at))
                .cell("rules", open.equals(Clearance.NONE) ? rules(finding) : null)
                .build();
    }

    private static @Nullable List<String> rules(Finding finding) {
        if (!finding.pattern().equals(GapPatterns.WITH_RULES)) {
            return null;
        }
        return finding.rules().isEmpty() ? List.of(NO_RULE) : finding.rules();
    }
}
