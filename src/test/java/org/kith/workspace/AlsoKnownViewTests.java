package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.kernel.DomainClock;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody is called besides, and where else they stay, as it came to be known. */
@ViewTest
@SignedInAs(Role.ANALYST)
class AlsoKnownViewTests extends SampleScreens {

    private static final String SAID = "MATCH (s:NameUse|Stay|Household) WHERE s.saidBy IS NOT NULL"
            + " RETURN labels(s)[0] + ' ' + coalesce(s.given_names, s.basis, s.address_line, '') AS said ORDER BY said";

    @Autowired
    DomainClock clock;

    @Test
    void aNameAndAnAddressStandBesideWhatIsRecordedUntilThatIsUndone() {
        open();
        field(TextField.class, "Given names").setValue("Mimi");
        field(TextField.class, "Address, as told").setValue("5 Heron Wharf");
        button("Add it").click();

        assertThat(find(AlsoKnownDialog.class).all()).isEmpty();
        assertThat(TestStore.count(
                        "MATCH (s:NameUse {given_names: 'Mimi'}) WHERE s.withdrawnAt IS NULL RETURN count(s)",
                        Map.of()))
                .isOne();
        assertThat(TestStore.count(
                        "MATCH (s:Stay) WHERE s.saidBy IS NOT NULL AND s.withdrawnAt IS NULL RETURN count(s)",
                        Map.of()))
                .isOne();
        assertThat(text()).contains("Mimi");
        button("Undo").click();
        assertThat(TestStore.count(
                        "MATCH (s:NameUse {given_names: 'Mimi'}) WHERE s.withdrawnAt IS NULL RETURN count(s)",
                        Map.of()))
                .isZero();
    }

    @Test
    void whatIsMissingOrLiesAheadIsSaidAndNothingIsSaved() {
        open();
        button("Add it").click();
        assertThat(words(AlsoKnownDialog.class)).contains("Write a name, or an address.");
        field(TextField.class, "Given names").setValue("Mimi");
        field(DatePicker.class, "Since, if known").setValue(clock.today().plusDays(1));
        button("Add it").click();
        assertThat(words(AlsoKnownDialog.class)).contains("That day lies ahead.");
        field(ComboBox.class, "Who?").clear();
        button("Add it").click();
        assertThat(field(ComboBox.class, "Who?").isInvalid()).isTrue();
        assertThat(TestStore.texts(SAID, Map.of())).isEmpty();
    }

    @Test
    void whatIsTypedIsThereAgainAfterTheSessionHasEnded() {
        open();
        field(TextField.class, "Family name").setValue("Adeyemi-Thornley");
        find(AlsoKnownDialog.class).all().getFirst().close();
        open();
        assertThat(field(TextField.class, "Family name").getValue()).isEqualTo("Adeyemi-Thornley");
        button("Add it").click();
        assertThat(TestStore.count("MATCH (d:Draft) WHERE NOT d.key ENDS WITH ' seal' RETURN count(d)", Map.of()))
                .isZero();
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoeverDoesNotRecordIsNotOfferedIt() {
        navigate();
        assertThat(find(com.vaadin.flow.component.button.Button.class).all())
                .extracting(com.vaadin.flow.component.button.Button::getText)
                .doesNotContainAnyElementsOf(List.of("Add a name or an address…"));
    }

    private static void navigate() {
        UI.getCurrent().navigate("child/" + id("S01-MIA") + "/" + PersonPage.INFORMATION.code());
    }

    private void open() {
        navigate();
        button("Add a name or an address…").click();
    }
}
