package org.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.kith.access.Look;
import org.kith.access.Role;
import org.kith.testing.SignedInAs;
import org.kith.testing.ViewTest;

@ViewTest
class FrameViewTests extends SpringBrowserlessTest {

    @Test
    void whoeverIsNotSignedInIsOfferedThePeopleOfTheDemo() {
        UI.getCurrent().navigate("sign-in");

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(find(PostForm.class).all()).hasSize(9);
        assertThat(text()).contains("Asha Verma", "MASH analyst", "Erin Walsh", "Worried about a child now?");
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void theFrameSaysWhoLooksWhyAndWhatMayNotBeShown() {
        UI.getCurrent().navigate("no-such-page");

        assertThat(getCurrentView()).isInstanceOf(NoSuchPage.class);
        assertThat(text())
                .contains("Test MASH analyst, MASH analyst: ")
                .contains("Trying Kith out")
                .contains("All agencies together")
                .contains("Demo: the fictional authority of Calderbrook. Tuesday 13 October 2026")
                .contains("Some people and places may not be shown here.");
        assertThat(find(TextField.class).all()).hasSize(1);
        assertThat(lensBar().getElement().getAttribute("data-look")).isEqualTo("now");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void anotherMomentChangesTheBarAndGoesAlongToTheNextPage() {
        UI.getCurrent().navigate("no-such-page", TabLook.with(com.vaadin.flow.router.QueryParameters.empty(), then()));
        UI.getCurrent().navigate("why", TabLook.with(com.vaadin.flow.router.QueryParameters.empty(), then()));
        TabLook.keep(UI.getCurrent(), then());
        find(LensBar.class).single().refresh();

        assertThat(lensBar().getElement().getAttribute("data-look")).isEqualTo("other");
        assertThat(text()).contains("As known on 12 March 2025").contains("Facts cannot be changed from here");
    }

    @Test
    @SignedInAs(value = Role.ANALYST, purpose = "")
    void whoeverHasNotSaidWhyTheyLookIsAskedFirst() {
        UI.getCurrent().navigate("why");

        assertThat(getCurrentView()).isInstanceOf(PurposeView.class);
        assertThat(text()).contains("Why do you look?", "not said yet");
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void whoeverSeesNoChildHasNoSearchBox() {
        UI.getCurrent().navigate("no-such-page");

        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(text()).doesNotContain("All agencies together");
    }

    private static Look then() {
        return new Look(java.time.LocalDate.of(2025, 3, 12), null);
    }

    private Div lensBar() {
        return find(LensBar.class).single();
    }

    /** What the whole page says: the outermost of what is shown now. */
    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getTextRecursively();
    }
}
