package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.workspace.takeaway.TakeAwayDialog;

/** A content pack: who makes it, that nothing goes undecided, and that what was decided is kept. */
@ViewTest
@SignedInAs(Role.ANALYST)
class PackViewTests extends SampleScreens {

    @Test
    void nothingIsTakenAwayBeforeEveryProposalIsDecidedAndWhatIsDecidedIsKept() {
        open();
        List<RadioButtonGroup<Boolean>> choices = choices();
        assertThat(choices).hasSizeGreaterThan(5);
        button("Take the pack away…").click();
        assertThat(find(TakeAwayDialog.class).all()).isEmpty();

        choices.getFirst().setValue(false);
        choices.stream().skip(1).forEach(choice -> choice.setValue(true));
        assertThat(text()).contains("1 of " + choices.size() + " proposals are not decided");
        find(TextField.class).all().stream()
                .filter(field -> "Left in, because …".equals(field.getPlaceholder()) && field.isVisible())
                .findFirst()
                .orElseThrow()
                .setValue("They said they may be named");
        assertThat(text()).contains("All " + choices.size() + " proposals are decided.");

        open();
        assertThat(text()).contains("All " + choices.size() + " proposals are decided.");
        button("Take the pack away…").click();
        assertThat(find(TakeAwayDialog.class).all()).hasSize(1);
    }

    @Test
    void theWayToItStandsWithTheItems() {
        UI.getCurrent().navigate("child/" + id("S01-MIA") + "/information");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("content-pack/"));
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void othersAreNotOfferedIt() {
        UI.getCurrent().navigate("child/" + id("S01-MIA") + "/information");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.startsWith("content-pack/"));
    }

    private static void open() {
        UI.getCurrent()
                .navigate("content-pack/"
                        + TestStore.text("MATCH (s:PersonRecord {delivered: 'S01-MIA'}) RETURN s.id", Map.of()));
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Boolean>> choices() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Boolean>) group)
                .toList();
    }
}
