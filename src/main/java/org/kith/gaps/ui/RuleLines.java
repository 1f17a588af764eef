package org.kith.gaps.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.gaps.Finding;
import org.kith.gaps.RuleInWords;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.gaps.patterns.GapPatterns;

/** Which rules a finding comes from, each in a line: its code, as the list of rules names it, and when it fires. */
final class RuleLines {

    private static final Map<String, RuleInWords> RULES = ExpectedAgencies.shipped().inWords().stream()
            .collect(Collectors.toUnmodifiableMap(RuleInWords::id, Function.identity()));

    private RuleLines() {}

    /** The one whose words the question uses first; empty of patterns without rules. */
    static List<String> of(Finding finding) {
        if (!finding.pattern().equals(GapPatterns.WITH_RULES)) {
            return List.of();
        }
        if (finding.rules().isEmpty()) {
            return List.of("No rule: an agency is known to be involved");
        }
        return finding.rules().stream().map(RuleLines::line).toList();
    }

    private static String line(String code) {
        RuleInWords rule = RULES.get(code);
        return rule == null ? code : code + ": " + rule.fires();
    }
}
