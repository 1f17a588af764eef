package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.kith.information.chronology.Entry;
import org.kith.information.chronology.EntryKind;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.workspace.takeaway.Format;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.springframework.beans.factory.annotation.Autowired;

/** The chronology page and the way to take it away, as a reader without any grant sees them. */
@ViewTest
@SignedInAs(Role.ANALYST)
class ChronologyViewTests extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @BeforeEach
    void takeTheSampleIn() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
    }

    @Test
    void theTableSaysWhatHappenedWithSourceAndWhoKnewAndLeadsToTheItem() {
        open("Mia Adeyemi");

        assertThat(text())
                .contains("Date and time", "Known to others", "Yellowing bruise on right thigh", "INJURY · FACT")
                .contains("Recorded by: Dr Amina Rahimi, general practitioner", "Birth of Mia Adeyemi")
                .contains("recorded 22 August 2026, the next day");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Swollen left shin"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).contains("/information?item="));
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("A child · Chronology · Kith");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsLeftOutIsGoneAndTheCountSaysSo() {
        open("Mia Adeyemi");
        MultiSelectComboBox<EntryKind> without = find(MultiSelectComboBox.class).single();

        without.setValue(EnumSet.of(EntryKind.INVOLVEMENT, EntryKind.HOME));

        assertThat(text()).doesNotContain("INVOLVEMENT BEGINS", "STAY BEGINS").contains("left out by filters");
        assertThat(text()).contains("Yellowing bruise on right thigh");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasChosenAndLeftOutInTheNetworkComesAlong() {
        open("Mia Adeyemi");
        String page = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        Entry.Agency gp = find(Select.class).all().stream()
                .flatMap(select -> ((Select<Object>) select).getListDataView().getItems())
                .filter(Entry.Agency.class::isInstance)
                .map(Entry.Agency.class::cast)
                .filter(agency ->
                        agency.name().contains("Hospital") || agency.name().contains("Surgery"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent()
                .navigate(page, QueryParameters.simple(Map.of("chosen", gp.id(), "without", "enquiry,education")));

        assertThat(find(MultiSelectComboBox.class).single().getValue()).isEqualTo(Set.of(EntryKind.ENQUIRY));
        assertThat(text())
                .contains("Chosen: " + gp.name(), "Without: Education", "of them with what is chosen in the network");
        List<Component> rows = rows();
        assertThat(rows.stream().filter(row -> row.hasClassName("kith-chronology-chosen")))
                .isNotEmpty()
                .hasSizeLessThan(rows.size())
                .allSatisfy(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Chosen")
                        .contains(gp.name()));
        int before = rows.size();

        find(Checkbox.class).all().stream()
                .filter(box -> "Only these".equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);

        assertThat(rows()).hasSizeLessThan(before).allMatch(row -> row.hasClassName("kith-chronology-chosen"));
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Network"))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).contains("chosen=" + gp.id()));
    }

    private List<Component> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(Component.class::cast)
                .filter(row -> row.getElement().getChild(0).getTag().equals("td"))
                .toList();
    }

    @Test
    void whatIsRestrictedSaysWhomToContactAndNothingElse() {
        open("Hamza Akhtar");

        assertThat(text())
                .contains("Restricted: contact")
                .doesNotContain("I sleep with my shoes on", "Settled quickly", "Cooks for the house", "Vicarage");
    }

    @Test
    @SuppressWarnings("unchecked")
    void takingItAwayIsOnRecordUnderItsOwnPurposeBeforeThereIsAFile() {
        open("Mia Adeyemi");
        press("Take away…");
        find(RadioButtonGroup.class).single().setValue(Format.PDF);
        find(TextField.class).from(dialog()).single().setValue("Strategy meeting");

        press("Take away");

        assertThat(find(Anchor.class).from(dialog()).single().getText()).matches("kith-chronology-[0-9-]+\\.pdf");
        assertThat(TestStore.count(
                        "MATCH (e:AccessEvent {view: 'taken away: chronology as PDF', what: 'TOOK_AWAY'})"
                                + " MATCH (:ReadWords {digest: e.purpose, text: 'Strategy meeting'})"
                                + " WITH e WHERE size(e.touchedIds) > 5 RETURN count(e)",
                        Map.of()))
                .isPositive();
    }

    @Test
    void withoutAPurposeNothingIsTakenAway() {
        open("Mia Adeyemi");
        press("Take away…");
        TextField purpose = find(TextField.class).from(dialog()).single();
        purpose.setValue(" ");

        press("Take away");

        assertThat(purpose.isInvalid()).isTrue();
        assertThat(find(Anchor.class).from(dialog()).all()).isEmpty();
    }

    private TakeAwayDialog dialog() {
        return find(TakeAwayDialog.class).single();
    }

    private void press(String text) {
        Button button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private void open(String name) {
        FindView view = navigate(FindView.class);
        view.search(name);
        String person = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("child/"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(person + "/chronology");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
