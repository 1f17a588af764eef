package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.settings.ClockSetting;
import org.kith.settings.Clocks;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What an authority sets, as everybody reads it and some change it. */
@ViewTest
@SignedInAs(Role.STEWARD)
class SettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @Autowired
    SettingsActions actions;

    @Autowired
    DomainClock clock;

    @BeforeEach
    void takeTheSampleIn() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
    }

    /** The store is shared: what was chosen here would stand on other tests' pages. */
    @AfterEach
    void forgetWhatWasChosen() {
        TestStore.count("MATCH (c:RuleChoice|ClockChoice) DETACH DELETE c RETURN count(*)", Map.of());
        actions.rules();
        actions.clocks();
    }

    @Test
    void everyRuleIsExplainedWithWhatAskingBrought() {
        navigate(RuleSettingsView.class);

        assertThat(text())
                .contains("R15", "An item about an adult of the home carries the factor mental health (4B, 4C).")
                .contains("Names each such adult of the home.", "adult mental health", "in the last 5 years")
                .contains("whether a child is known", "Adult services often do not record that there is a child")
                .contains("as shipped, nothing was ever switched")
                .containsPattern("\\d+ asked\\d+ with information\\d+ cited");
        assertThat(switches()).isEqualTo(actions.rules().rules().size());
    }

    @Test
    void aRuleIsSwitchedOffWithAReasonThatStaysAndOnAgain() {
        navigate(RuleSettingsView.class);
        press("Switch off rule R45");
        button("Switch off").click();
        assertThat(reason().isInvalid()).as("without a reason").isTrue();
        assertThat(actions.rules().version().off()).isZero();

        reason().setValue("Housing is asked by another team");
        button("Switch off").click();

        assertThat(text())
                .contains("Rule R45 is off.", "1 off, last switched on 13 October 2026")
                .contains("by Test Data steward: “Housing is asked by another team”")
                .contains("Everything that was decided here (1)", "R45 switched off on 13 October 2026");

        press("Switch on again rule R45");
        reason().setValue("The team is gone");
        button("Switch on again").click();

        assertThat(text())
                .contains("Rule R45 is on again.", "0 off", "“The team is gone”", "“Housing is asked by another team”")
                .contains("Everything that was decided here (2)");
    }

    @Test
    void clocksAreSetWithAReasonAndChildrensPagesFollow() {
        navigate(ClockSettingsView.class);
        assertThat(text())
                .contains(
                        "These are the clocks that Kith ships with; nobody has set others.",
                        "4 hours, day and night",
                        "8 working hours",
                        "Monday to Friday, 09:00 to 17:00")
                .contains("amber: due Monday, 16:30; with the Monday a day off: Tuesday, 16:30.");

        IntegerField amber = find(IntegerField.class).all().get(1);
        amber.setValue(4);
        assertThat(text()).as("the preview").contains("amber: due Monday, 12:30");
        amber.setValue(241);
        assertThat(text()).contains("The clock for amber runs 1 to 240 hours.");
        amber.setValue(4);
        reason().setValue("The partnership agreed four hours");
        button("Set the clocks").click();

        assertThat(text())
                .contains(
                        "The clocks are set.", "4 working hours", "by Test Data steward: “The partnership agreed four")
                .contains("Everything that was decided here (1)");
        assertThat(actions.clocks().clocks()).isNotEqualTo(Clocks.shipped());
    }

    @Test
    void withoutAReasonTheClocksStay() {
        navigate(ClockSettingsView.class);
        find(IntegerField.class).all().getFirst().setValue(2);
        button("Set the clocks").click();

        assertThat(text()).contains("Say why, in a few words").doesNotContain("The clocks are set.");
        assertThat(actions.clocks().all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void othersReadAndAreRefused() {
        navigate(RuleSettingsView.class);
        assertThat(text()).contains("R45", "Data stewards and administrators switch rules");
        assertThat(switches()).isZero();
        navigate(ClockSettingsView.class);
        assertThat(text()).contains("8 working hours").doesNotContain("Set them otherwise");

        assertThatThrownBy(() -> actions.choose("R45", false, "Because")).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> actions.set(ClockSetting.SHIPPED, "Because"))
                .isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void anAdministratorSwitchesRulesAndReadsNothingAboutChildren() {
        navigate(RuleSettingsView.class);

        assertThat(switches()).isPositive();
        assertThat(text()).contains("not counted in your role or look").doesNotContainPattern("\\d+ with information");
    }

    @Test
    void fromAnotherDayNothingIsChanged() {
        UI.getCurrent()
                .navigate(
                        SettingsTabs.RULES,
                        com.vaadin.flow.router.QueryParameters.of(
                                "as-of", clock.today().minusDays(1).toString()));

        assertThat(switches()).isZero();
        assertThatThrownBy(() -> actions.choose("R45", false, "Because")).isInstanceOf(KithException.Refused.class);
    }

    private long switches() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith("Switch "))
                .count();
    }

    private TextArea reason() {
        return find(TextArea.class).all().getLast();
    }

    private void press(String label) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
