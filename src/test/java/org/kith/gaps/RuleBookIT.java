package org.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.ExpectedAgencies;
import org.kith.kernel.KithException;
import org.kith.kernel.Reader;
import org.kith.settings.ClockSetting;
import org.kith.settings.ClockSettings;
import org.kith.settings.Clocks;
import org.kith.settings.RuleChoices;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Gaps are looked for by the rules and clocks that stand now. */
@GraphTest
class RuleBookIT {

    private static final Reader DEV = new Reader("account-1", "Dev Malik", false);

    /** Ada (8), whose enquiry is amber since Friday half past four; the school was asked then, with no answer. */
    private static final Deliveries ADA = Deliveries.inline("""
            # agencies.csv
            id,name,type,area
            CSC,Children's Services,childrens_social_care,900
            POL,Police,police,900
            SCH,Hill School,school,900
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            # enquiries.csv
            id,child,agency,opened_at,rag
            E1,ADA,CSC,2024-06-14T15:30:00Z,amber
            # requests.csv
            id,enquiry,agency,about,asked_at
            R1,E1,SCH,ADA,2024-06-14T15:30:00Z
            """);

    @Autowired
    RuleBook rules;

    @Autowired
    GapFinder finder;

    @Autowired
    RuleChoices choices;

    @Autowired
    ClockSettings clocks;

    @BeforeEach
    void clear() {
        TestStore.clear();
        rules.refresh();
    }

    /** The process is shared: what was chosen here would stand in other tests. */
    @AfterEach
    void forget() {
        clear();
    }

    private List<String> found(String pattern, String day) {
        Slice slice = ADA.on(day);
        return finder.of(slice).stream()
                .filter(finding -> finding.pattern().equals(pattern))
                .map(finding -> finding.key().text(slice.delivered()))
                .toList();
    }

    @Test
    void whatIsSwitchedOffIsLookedForNoMoreAtOnceAndSwitchedOnAgainItIs() {
        assertThat(found("agency-not-asked", "2024-06-17")).contains("ADA|police", "ADA|gp");

        rules.choose("R01", false, DEV, "Police send everything they hold each morning");
        assertThat(found("agency-not-asked", "2024-06-17"))
                .doesNotContain("ADA|police")
                .contains("ADA|gp");

        rules.choose("R01", true, DEV, "They no longer do");
        assertThat(found("agency-not-asked", "2024-06-17")).contains("ADA|police");
    }

    @Test
    void anotherProcessReadsWhatStands() {
        rules.choose("R01", false, DEV, "Police send everything they hold each morning");

        RuleBook restarted = new RuleBook(ExpectedAgencies.shipped(), choices, clocks);

        assertThat(restarted.patterns()).hasSameSizeAs(rules.patterns());
        assertThat(restarted.choice("R01").orElseThrow().on()).isFalse();
        assertThat(restarted.version().off()).isOne();
        assertThat(restarted.version().decidedAt()).isNotNull();
        assertThat(restarted.rules())
                .as("what is off is still shown")
                .anyMatch(rule -> rule.id().equals("R01"));
    }

    @Test
    void theAuthoritysClocksRun() {
        assertThat(found("request-unanswered", "2024-06-16")).isEmpty();
        assertThat(found("request-unanswered", "2024-06-17")).containsExactly("R1");

        clocks.set(
                new ClockSetting(
                        ClockSetting.SHIPPED.lengths(),
                        ClockSetting.SHIPPED.days(),
                        ClockSetting.SHIPPED.opens(),
                        ClockSetting.SHIPPED.closes(),
                        true,
                        Set.of(java.time.LocalDate.of(2024, 6, 17))),
                DEV,
                "Everybody is trained on that Monday");

        assertThat(found("request-unanswered", "2024-06-17")).isEmpty();
        assertThat(found("request-unanswered", "2024-06-18")).containsExactly("R1");
        assertThat(rules.clocks()).isNotEqualTo(Clocks.shipped());
    }

    @Test
    void aRuleThatThereIsNotCannotBeSwitched() {
        assertThatThrownBy(() -> rules.choose("R999", false, DEV, "Because"))
                .isInstanceOf(KithException.NotFound.class);
        assertThat(TestStore.count("MATCH (r:RuleChoice) RETURN count(r)", Map.of()))
                .isZero();
    }

    @Test
    void whatAnOlderKithKnewDoesNotCount() {
        choices.choose("R999", false, DEV, "Long gone");

        assertThat(rules.version().off()).isZero();
        assertThat(rules.version().decidedAt()).isBefore(Instant.now().plusSeconds(60));
    }
}
