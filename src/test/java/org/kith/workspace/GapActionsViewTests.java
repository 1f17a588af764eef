package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.access.Looking;
import org.kith.access.Role;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.gaps.Finding;
import org.kith.gaps.Findings;
import org.kith.gaps.ui.FindingCard;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.record.Sayings;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do about gaps where they stand, and undo. */
@ViewTest
@SignedInAs(Role.ANALYST)
class GapActionsViewTests extends SampleScreens {

    private static final String ASKED = "Asked by telephone…";
    private static final String NOT_NEEDED = "Not needed here, because…";
    private static final String RISK = "Asking could put somebody at risk…";

    @Autowired
    CircleReader circles;

    @Autowired
    CurrentLens current;

    @Autowired
    Findings findings;

    @Autowired
    Looking looking;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @Test
    void aGapIsSetAsideWithAReasonAndANameAndComesBackWhenThatIsUndone() {
        gaps();
        String lead = lead();

        pressThere(NOT_NEEDED);
        dialog(Dialog.class);
        pressThere("Known already from another agency");
        button("Set aside").click();

        assertThat(leads()).doesNotContain(lead);
        assertThat(text()).contains("Set aside (1)", lead, "Set aside by Test MASH analyst on", "“Known already from");
        assertThat(notification()).contains("One question set aside");

        button("Undo").click();
        assertThat(leads()).contains(lead);
        assertThat(text()).doesNotContain("Set aside (");

        button("Do it again").click();
        assertThat(leads()).doesNotContain(lead);
        assertThat(text()).contains("Set aside (1)");

        pressThere("Undo");
        assertThat(leads()).contains(lead);
    }

    @Test
    void withoutAReasonNothingIsSetAside() {
        gaps();
        pressThere(NOT_NEEDED);
        button("Set aside").click();

        assertThat(find(TextArea.class).all().getFirst().isInvalid()).isTrue();
        assertThat(text()).doesNotContain("Set aside (");
    }

    @Test
    void aRiskIsToldApart() {
        gaps();
        pressThere(RISK);
        assertThat(dialog(SetAsideDialog.class).getElement().getTextRecursively())
                .contains("makes nobody safe");
        find(TextArea.class).all().getFirst().setValue("He reads her letters");
        button("Set aside").click();

        assertThat(text()).contains("Asking could put somebody at risk", "“He reads her letters”");
        assertThat(TestStore.count(
                        "MATCH (d:Dismissal {reason: $reason}) RETURN count(d)",
                        Map.of("reason", "Asking could put somebody at risk: He reads her letters")))
                .isOne();
    }

    @Test
    void whatWasAskedByTelephoneIsAskedAndTheFindingIsGone() {
        gaps();
        AskList.Ask ask = AskList.of(circle(), findings.of(circle())).mustOrShould().stream()
                .filter(each -> !each.contacts().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(text()).contains(ask.text());

        FindingActions actions = new FindingActions(circle(), actions(), new Undoable(actions(), () -> {}));
        press((NativeButton) actions.of(ask.findings())[0]);
        button("Record it").click();

        Circle after = circle();
        assertThat(findings.of(after))
                .noneMatch(finding -> ask.findings().stream().anyMatch(finding::same));
        assertThat(notification())
                .contains("Recorded: asked " + ask.contacts().getFirst().name());
        assertThat(TestStore.count(
                        "MATCH (r:Request) WHERE r.saidBy IS NOT NULL AND r.delivered STARTS WITH 'kith-'"
                                + " AND r.enquiry IS NOT NULL AND r.asked_at IS NOT NULL RETURN count(r)",
                        Map.of()))
                .isEqualTo(ask.people().size());
    }

    @Test
    void aRefusalLeavesTheFindingInOtherWords() {
        Circle before = circle();
        AskList.Ask ask = AskList.of(before, findings.of(before)).mustOrShould().stream()
                .filter(each -> !each.contacts().isEmpty())
                .findFirst()
                .orElseThrow();
        FindingActions actions = new FindingActions(before, actions(), new Undoable(actions(), () -> {}));
        press((NativeButton) actions.of(ask.findings())[0]);
        refuse(find(RadioButtonGroup.class).all().getFirst());
        button("Record it").click();

        assertThat(findings.of(circle()))
                .filteredOn(finding -> ask.findings().stream().anyMatch(finding::same))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sentence()).contains("refused on"));
    }

    @Test
    void onlyAnAnswerSettlesARequestThatStandsUnanswered() {
        Circle before = circle("Zuzanna Mazur");
        Finding waiting = findings.of(before).stream()
                .filter(finding -> finding.pattern().equals("request-unanswered"))
                .findFirst()
                .orElseThrow();
        FindingActions actions = new FindingActions(before, actions(), new Undoable(actions(), () -> {}));
        NativeButton answered = (NativeButton) actions.of(List.of(waiting))[0];
        assertThat(answered.getText()).isEqualTo("Answered by telephone…");

        press(answered);
        button("Record the answer").click();
        assertThat(dialog(AnsweredDialog.class).getElement().getTextRecursively())
                .contains("Say what came of it.");
        assertThat(findings.of(circle("Zuzanna Mazur"))).anyMatch(waiting::same);

        choose(find(RadioButtonGroup.class).all().getFirst(), 1);
        button("Record the answer").click();

        Circle after = circle("Zuzanna Mazur");
        assertThat(findings.of(after)).noneMatch(waiting::same);
        assertThat(findings.answered(after).setAside()).anySatisfy(aside -> {
            assertThat(aside.finding().same(waiting)).isTrue();
            assertThat(aside.by().reason()).startsWith("Answered by telephone on 13 October 2026, 09:");
        });
        assertThat(notification()).contains("Recorded: Northmere Children's Services answered by telephone");
        button("Undo").click();
        assertThat(findings.of(circle("Zuzanna Mazur"))).anyMatch(waiting::same);
        assertThat(after.slice().rows(org.kith.circle.RequestRow.class))
                .as("the answer stands for the same enquiry")
                .anyMatch(row -> row.head().said() && row.enquiry() != null && row.outcome() != null);
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> group, int which) {
        RadioButtonGroup<Object> any = (RadioButtonGroup<Object>) group;
        any.setValue(any.getListDataView().getItem(which));
    }

    @SuppressWarnings("unchecked")
    private static void refuse(RadioButtonGroup<?> group) {
        RadioButtonGroup<Object> any = (RadioButtonGroup<Object>) group;
        any.setValue(any.getListDataView().getItem(3));
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoeverDoesNotRecordSeesNoButtonAndIsRefused() {
        gaps();
        assertThat(find(FindingCard.class).all()).isNotEmpty();
        assertThat(text()).doesNotContain(NOT_NEEDED, ASKED, RISK);

        Circle circle = circle();
        List<Finding> some = List.of(findings.of(circle).getFirst());
        assertThatThrownBy(() -> actions().setAside(circle, some, "Looked at"))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("Nothing was saved");
    }

    @Test
    void fromAnotherDayThereIsNothingToDo() {
        gaps();
        String address = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent()
                .navigate(
                        address,
                        com.vaadin.flow.router.QueryParameters.of(
                                "as-of", clock.today().minusDays(1).toString()));

        assertThat(looking.look().isNow()).isFalse();
        assertThat(text()).doesNotContain(NOT_NEEDED, ASKED, RISK);
        assertThatThrownBy(() -> actions().withdraw(List.of())).isInstanceOf(KithException.Refused.class);
    }

    private void gaps() {
        gaps("Mia Adeyemi");
    }

    private void gaps(String name) {
        FindView view = navigate(FindView.class);
        view.search(name);
        String person = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("child/"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(person + "/" + PersonPage.GAPS.code());
        child = person.substring("child/".length());
    }

    private String child = "";

    private Circle circle() {
        if (child.isEmpty()) {
            gaps();
        }
        return circles.circle(current.lens(), child, "a test");
    }

    private Circle circle(String name) {
        gaps(name);
        return circle();
    }

    private GapActions actions() {
        return new GapActions(looking, current, sayings, clock);
    }

    /** Of the first card. */
    private String lead() {
        return leads().getFirst();
    }

    private List<String> leads() {
        return find(FindingCard.class).all().stream()
                .map(card -> card.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    /** Presses the first button of that name under a finding, or in a dialog. */
    private void pressThere(String label) {
        FindingCard first = find(FindingCard.class).all().isEmpty()
                ? null
                : find(FindingCard.class).all().getFirst();
        List<NativeButton> there = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .toList();
        press(there.stream()
                .filter(button -> first != null && inside(button, first))
                .findFirst()
                .orElse(there.getFirst()));
    }

    private static boolean inside(Component inner, Component outer) {
        return inner.getParent()
                .map(parent -> parent.equals(outer) || inside(parent, outer))
                .orElse(false);
    }

    private <D extends Dialog> D dialog(Class<D> kind) {
        return find(kind).all().getFirst();
    }

    private String notification() {
        return find(Notification.class).all().getFirst().getElement().getTextRecursively();
    }
}
