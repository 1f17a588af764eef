package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.kernel.DomainClock;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.PersonKind;
import org.kith.vocabulary.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral about somebody who may have no page yet: whom it may mean, what is asked about, and what it leaves. */
@ViewTest
@SignedInAs(Role.ANALYST)
class ReferralViewTests extends SampleScreens {

    private static final String NEW = "New referral…";

    @Autowired
    DomainClock clock;

    @Test
    void aChildWhoIsNotRecordedGetsAPageWithAsksAndItIsGoneWhenUndone() {
        start();
        field(TextField.class, "Given names").setValue("Quillon");
        field(IntegerField.class, "or years old").setValue(7);
        field(TextField.class, "Address, as told").setValue("5 Heron Wharf");
        button("Add somebody").click();
        kin().setValue(KinshipType.MOTHER);
        given(1).setValue("Persia");
        field(1, TextField.class, "Family name").setValue("Ostrander");
        referral();
        button("Open it").click();

        assertThat(find(OpenEnquiryDialog.class).all()).isEmpty();
        assertThat(text()).contains("Quillon", "born about ", "5 Heron Wharf");
        // Whom to ask stands ready.
        assertThat(text()).contains("Ask…");
        assertThat(TestStore.texts(
                        "MATCH (k:Kinship) WHERE k.saidBy IS NOT NULL MATCH (p:Statement {id: k.person}),"
                                + " (c:Statement {id: k.related_person}) RETURN p.given_names + ' is ' + k.type + ' of ' +"
                                + " c.given_names",
                        Map.of()))
                .containsExactly("Persia is mother of Quillon");
        assertThat(TestStore.texts("MATCH (s:Stay) WHERE s.saidBy IS NOT NULL RETURN s.basis", Map.of()))
                .containsExactly("claimed", "claimed");

        button("Undo").click();
        assertThat(getCurrentView()).isInstanceOf(FindView.class);
        button("Do it again").click();
        assertThat(text()).contains("Quillon");
    }

    @Test
    void whoMayBeMeantIsOfferedWithWhyAndChosenInsteadOfANewRecord() {
        start();
        field(TextField.class, "Given names").setValue("Mia");
        field(TextField.class, "Family name").setValue("Adeyemi");
        assertThat(words(OpenEnquiryDialog.class)).contains("Recorded already?", "Mia Adeyemi, ", "name");
        long people = people();
        press("This child");
        referral();
        button("Open it").click();

        assertThat(text()).contains("Mia Adeyemi");
        assertThat(people()).isEqualTo(people);
    }

    /** What is typed while the network is down stays on the machine by these names: each form has one field of each. */
    @Test
    void everyFieldThatIsTypedIntoIsKeptOnTheMachineUnderANameOfItsOwn() {
        start();
        button("Add somebody").click();
        given(1).setValue("Persia");
        button("Add somebody").click();
        given(2).setValue("Sunniva");
        assertThat(keptAs(given(1))).endsWith(" person0.given");
        assertThat(keptAs(given(2))).endsWith(" person1.given");
        press("Take off");

        assertThat(given(1).getValue()).isEqualTo("Sunniva");
        assertThat(keptAs(given(1))).endsWith(" person0.given");
        assertThat(keptAs(given(0))).endsWith(" child.given");
        assertThat(keptAs(field(TextField.class, "Address, as told"))).endsWith(" home.address");
    }

    private static String keptAs(TextField field) {
        return field.getElement().getAttribute("data-kept-here");
    }

    @Test
    void whoIsSealedIsOfferedToNobodyWithoutAClearance() {
        String sealed = TestStore.texts(
                        "MATCH (p:PersonRecord) WHERE p.sealedBy IS NOT NULL AND p.family_name IS NOT NULL"
                                + " AND p.date_of_birth IS NOT NULL"
                                // Whoever is called like somebody open would be offered in their stead.
                                + " AND NOT EXISTS { MATCH (other:PersonRecord {given_names: p.given_names})"
                                + " WHERE other.sealedBy IS NULL } RETURN p.id ORDER BY p.delivered",
                        Map.of())
                .getFirst();
        String given = of(sealed, "given_names");
        start();
        field(TextField.class, "Given names").setValue(given);
        field(TextField.class, "Family name").setValue(of(sealed, "family_name"));
        field(DatePicker.class, "Date of birth")
                .setValue(LocalDate.parse(TestStore.text(
                        "MATCH (p:Statement {id: $id}) RETURN toString(p.date_of_birth)", Map.of("id", sealed))));

        assertThat(words(OpenEnquiryDialog.class)).doesNotContain("Recorded already?");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatIsUnlikelyIsAskedAbout() {
        start();
        button("Open it").click();
        assertThat(field(TextField.class, "Given names").getErrorMessage()).contains("Write at least one name");
        assertThat(area("The concern, in their words").isInvalid()).isTrue();

        field(TextField.class, "Given names").setValue("Quillon");
        field(TextField.class, "NHS number").setValue("999 000 0001");
        field(DatePicker.class, "Date of birth").setValue(clock.today().plusDays(1));
        referral();
        button("Open it").click();
        assertThat(field(DatePicker.class, "Date of birth").getErrorMessage()).contains("not born yet");

        field(DatePicker.class, "Date of birth").setValue(clock.today().minusYears(3));
        button("Open it").click();
        assertThat(find(OpenEnquiryDialog.class).all()).isNotEmpty();
        String question =
                "The NHS number of Quillon does not fit its check digit. Put it right, or say why it is kept as"
                        + " told.";
        field(TextField.class, question).setValue("Read from a card");
        button("Open it").click();
        assertThat(find(OpenEnquiryDialog.class).all()).isEmpty();
        assertThat(TestStore.texts("MATCH (e:Enquiry) WHERE e.saidBy IS NOT NULL RETURN e.concern", Map.of()))
                .singleElement()
                .asString()
                .contains(
                        "Looked at and kept: The NHS number of Quillon does not fit its check digit: Read from a card");
    }

    @Test
    void anUnbornChildIsRecordedWithTheDayItIsExpected() {
        start();
        kind().setValue(PersonKind.UNBORN);
        field(DatePicker.class, "Expected").setValue(clock.today().plusMonths(2));
        referral();
        button("Open it").click();

        assertThat(text()).contains("Unborn child", "expected ");
    }

    @Test
    void whatWasTypedIsThereAgainAndGoneWhenOneStartsAfresh() {
        start();
        field(TextField.class, "Given names").setValue("Quillon");
        button("Add somebody").click();
        kin().setValue(KinshipType.FATHER);
        area("The concern, in their words").setValue("He counts his steps aloud");
        find(OpenEnquiryDialog.class).all().getFirst().close();

        start();
        assertThat(words(OpenEnquiryDialog.class)).contains("Kept from ");
        assertThat(area("The concern, in their words").getValue()).isEqualTo("He counts his steps aloud");
        assertThat(field(TextField.class, "Given names").getValue()).isEqualTo("Quillon");
        assertThat(kin().getValue()).isEqualTo(KinshipType.FATHER);

        button("Start afresh").click();
        assertThat(area("The concern, in their words").isEmpty()).isTrue();
        assertThat(TestStore.count("MATCH (d:Draft) WHERE NOT d.key ENDS WITH ' seal' RETURN count(d)", Map.of()))
                .isZero();
    }

    @Test
    void nothingFoundLeadsToAReferralThatBeginsWithWhatWasLookedFor() {
        navigate(FindView.class);
        field(TextField.class, "Who, or what, are you looking for?").setValue("Quillon Ostrander");
        button("Take a referral about somebody new…").click();
        assertThat(field(TextField.class, "Given names").getValue()).isEqualTo("Quillon");
        assertThat(field(TextField.class, "Family name").getValue()).isEqualTo("Ostrander");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoOnlyReadsTakesNoReferral() {
        navigate(FindView.class);
        assertThat(find(Button.class).all()).noneMatch(button -> NEW.equals(button.getText()));
    }

    private void start() {
        navigate(FindView.class);
        button(NEW).click();
    }

    private void referral() {
        type("Who referred?", "A neighbour");
        area("The concern, in their words").setValue("He is out at night");
        grade().setValue(Rag.AMBER);
        area("Why this grade?").setValue("Nothing else is known yet");
    }

    private static long people() {
        return TestStore.count("MATCH (p:PersonRecord) RETURN count(p)", Map.of());
    }

    private static String of(String id, String cell) {
        return TestStore.text("MATCH (p:Statement {id: $id}) RETURN p[$cell]", Map.of("id", id, "cell", cell));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rag> grade() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<KinshipType> kin() {
        return field(Select.class, "What are they to the child?");
    }

    @SuppressWarnings("unchecked")
    private Select<PersonKind> kind() {
        return field(Select.class, "Child or unborn");
    }

    private TextField given(int at) {
        return field(at, TextField.class, "Given names");
    }

    private TextField field(int at, Class<TextField> kind, String label) {
        List<TextField> all = find(kind).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
        return all.get(at);
    }
}
