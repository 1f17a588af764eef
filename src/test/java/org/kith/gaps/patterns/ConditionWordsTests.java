package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.gaps.RuleInWords;
import org.kith.vocabulary.AgencyType;

/** Rules as people read them. */
class ConditionWordsTests {

    private static final Map<String, RuleInWords> SHIPPED = ExpectedAgencies.shipped().inWords().stream()
            .collect(Collectors.toMap(RuleInWords::id, Function.identity()));

    private static String fires(String rule) {
        return SHIPPED.get(rule).fires();
    }

    @Test
    void everyConditionHasWordsAndNothingElseHas() {
        assertThat(ConditionWords.explained()).isEqualTo(Conditions.names());
    }

    @Test
    void noRuleIsToldInCodes() {
        assertThat(SHIPPED.values())
                .hasSize(ExpectedAgencies.shipped().rules().size())
                .allSatisfy(rule -> {
                    String all = rule.fires() + rule.names() + rule.asks() + rule.lookback();
                    assertThat(all).doesNotContain("_", ";", "null", "P1", "P2", "P3", "P5");
                    assertThat(rule.fires()).isNotBlank().matches("[A-Z0-9].*[^.]");
                    assertThat(rule.types()).isNotEmpty();
                });
    }

    @Test
    void sentences() {
        assertThat(fires("R01")).isEqualTo("Always, for the child");
        assertThat(fires("R02")).isEqualTo("Always, for each adult of the child’s home");
        assertThat(fires("R05")).isEqualTo("The child is not born yet, or under 1");
        assertThat(fires("R06")).isEqualTo("The child is not born yet, or under 5");
        assertThat(fires("R08")).isEqualTo("The child is 5 to 16 years old");
        assertThat(fires("R12")).isEqualTo("An item about the child is recorded as “injury”");
        assertThat(fires("R15"))
                .isEqualTo("An item about an adult of the home carries the factor mental health (4B, 4C)");
        assertThat(fires("R19"))
                .isEqualTo(
                        "The child is 4 to 16 years old, and an item about an adult of the home carries the factor domestic abuse"
                                + " (3A, 3B, 3C)");
        assertThat(fires("R20"))
                .isEqualTo(
                        "An adult of the home is recorded with probation, prison or MAPPA, now or in the last 24 months");
        assertThat(fires("R34"))
                .isEqualTo("Somebody of the home is recorded as the child’s carer, grandparent or aunt or uncle");
        assertThat(fires("R42")).isEqualTo("3 or more enquiries about the child were opened in the last 12 months");
    }

    @Test
    void whomItAsks() {
        assertThat(SHIPPED.get("R15").asks()).isEqualTo("adult mental health");
        assertThat(SHIPPED.get("R15").types()).containsExactly(AgencyType.ADULT_MENTAL_HEALTH);
        assertThat(SHIPPED.get("R37").asks()).startsWith("that agency: school");
        assertThat(SHIPPED.get("R37").types())
                .isEqualTo(Set.of(AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.HEALTH_VISITING));
    }

    @Test
    void anUnknownFactorStandsAsItIs() {
        assertThat(FactorWords.of(List.of("99Z"))).isEqualTo("99Z");
    }

    @Test
    void theVersionChangesWithTheRulesAndNotWithWhatIsOff() {
        String head = "id,condition,parameters,about,ask,strength,lookback,holds,why\n";
        String row = "R01,child_live,,child,police,must,life,call-outs,";
        ExpectedAgencies one = ExpectedAgencies.read(new StringReader(head + row + "One\n"));

        assertThat(one.version()).hasSize(8);
        assertThat(ExpectedAgencies.read(new StringReader(head + row + "One\n")).version())
                .isEqualTo(one.version());
        assertThat(ExpectedAgencies.read(new StringReader(head + row + "Two\n")).version())
                .isNotEqualTo(one.version());
        assertThat(one.without(Set.of("R01")).version()).isEqualTo(one.version());
    }
}
