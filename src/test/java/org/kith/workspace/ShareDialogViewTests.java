package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Pre;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.access.Looking;
import org.kith.access.Role;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.enquiry.Asking;
import org.kith.information.sharing.Sharing;
import org.kith.kernel.Clearance;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.record.Sayings;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Sharing, by role: who is offered it, what a sealed third party shows, and what is left unsaved. */
@ViewTest
@SignedInAs(Role.ANALYST)
class ShareDialogViewTests extends SampleScreens {

    private static final String SHARE = "Share items…";

    @Autowired
    Looking looking;

    @Autowired
    CurrentLens current;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @Autowired
    Asking asking;

    @Autowired
    Sharing sharing;

    @Autowired
    CircleReader circles;

    @Test
    void whoeverRecordsIsOfferedIt() {
        information("S01-MIA");
        button(SHARE).click();

        assertThat(words(ShareDialog.class)).contains("Protecting a child comes before privacy");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void aStewardReadsNoFreeWordsAndIsNotOfferedIt() {
        information("S01-MIA");
        assertThat(text())
                .doesNotContain("Mother: she rolled onto a wooden block")
                .contains("Claim");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .noneMatch(label ->
                        label.startsWith("Share") || label.startsWith("What I make") || label.startsWith("Join"));
    }

    /**
     * The children of a refuge: whoever is cleared for everything reads where they are, and the composer still offers
     * nothing of it, and names nobody of it.
     */
    @Test
    void whatIsSealedIsNotInTheComposerOfThoseWhoMaySeeItEither() {
        String child = id("S07-HAM");
        Set<String> sealed = new LinkedHashSet<>(TestStore.texts(
                "MATCH (s:Statement) WHERE s.sealedBy IS NOT NULL UNWIND s.sealedBy AS seal RETURN DISTINCT seal",
                Map.of()));
        Circle seen = circles.circle(current.lens().cleared(Clearance.of(sealed)), child, "test");
        Set<String> hidden = new LinkedHashSet<>();
        seen.slice().rows(AgencyRow.class).forEach(agency -> hidden.add(agency.name()));
        seen.itemsAround().forEach(item -> hidden.add(String.valueOf(item.summary())));
        Circle plain = circles.circle(current.lens().cleared(Clearance.NONE), child, "test");
        plain.slice().rows(AgencyRow.class).forEach(agency -> hidden.remove(agency.name()));
        plain.itemsAround().forEach(item -> hidden.remove(String.valueOf(item.summary())));
        assertThat(hidden).as("something is sealed here").contains("Rowan House", "Settling in");

        Circle open = sharing.circle(
                        current.lens().cleared(Clearance.of(sealed)),
                        seen.child().ref().records())
                .orElseThrow();
        new ShareDialog(open, child, List.of(), actions(), sharing, (what, ids) -> {}).open();
        CheckboxGroup<ItemRow> items = items();
        MultiSelectComboBox<AgencyRow> agencies = agencies();
        items.setValue(items.getListDataView().getItems().collect(Collectors.toSet()));
        agencies.setValue(agencies.getListDataView().getItems().collect(Collectors.toSet()));

        assertThat(items.getValue()).isNotEmpty();
        assertThat(agencies.getValue()).hasSizeGreaterThan(2);
        StringBuilder all = new StringBuilder(words(ShareDialog.class));
        items.getListDataView().getItems().forEach(item -> all.append(item.summary()));
        agencies.getListDataView().getItems().forEach(agency -> all.append(agency.name()));
        find(Pre.class).all().forEach(letter -> all.append(letter.getText()));
        assertThat(all.toString()).contains("What is recorded").doesNotContain(hidden);
    }

    @Test
    void whatIsLeftIsNamedOnThePageAndStandsInTheComposerAgain() {
        information("S01-MIA");
        button(SHARE).click();
        AgencyRow first = agencies().getListDataView().getItems().findFirst().orElseThrow();
        items().setValue(Set.of(items().getListDataView().getItem(2)));
        agencies().setValue(Set.of(first));
        area("Why do they need it?").setValue("They see her daily");
        box().setValue(false);
        area("Why not?").setValue("They have no part in it");
        find(ShareDialog.class).all().getFirst().close();

        information("S01-MIA");
        assertThat(text()).contains("You left a sharing unsaved");
        button("Go on").click();
        assertThat(area("Why do they need it?").getValue()).isEqualTo("They see her daily");
        assertThat(agencies().getValue()).containsExactly(first);
        assertThat(box().getValue()).isFalse();
        assertThat(area("Why not?").getValue()).isEqualTo("They have no part in it");
        box().setValue(true);
        assertThat(find(Pre.class).all().getLast().getText()).contains("To " + first.name(), "They see her daily");

        find(ShareDialog.class).all().getFirst().close();
        button("Throw the draft away").click();
        assertThat(text()).doesNotContain("You left a sharing unsaved");
    }

    private Checkbox box() {
        return find(Checkbox.class).all().stream()
                .filter(box -> "Share with them".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private GapActions actions() {
        return new GapActions(looking, current, sayings, clock, asking);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ItemRow> items() {
        return (CheckboxGroup<ItemRow>) find(CheckboxGroup.class).all().stream()
                .filter(group -> "Which items?".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AgencyRow> agencies() {
        return (MultiSelectComboBox<AgencyRow>) find(MultiSelectComboBox.class).all().stream()
                .filter(box -> "With whom?".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void information(String child) {
        UI.getCurrent().navigate("child/" + id(child) + "/information");
    }
}
