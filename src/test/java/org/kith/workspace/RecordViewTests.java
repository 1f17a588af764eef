package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.information.ui.RecordDialog;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.StatementKind;

/** Recording on the pages of a child: by whom, what is kept on the way, and undo. */
@ViewTest
@SignedInAs(Role.ANALYST)
class RecordViewTests extends SampleScreens {

    private static final String RECORD = "Record information…";
    private static final String LINE = "She waved to her grandmother at the gate";

    @Test
    void aLineIsRecordedKeptOnTheWayAndUndone() {
        information();
        button(RECORD).click();
        summary().setValue(LINE);
        assertThat(drafts()).isOne();

        button("Save").click();
        assertThat(find(RecordDialog.class).all().getFirst().isOpened())
                .as("a kind is wanted first")
                .isTrue();
        assertThat(text()).doesNotContain(LINE);

        kind().setValue(ItemKind.PROTECTIVE);
        Button save = button("Save");
        save.click();
        com.vaadin.flow.component.ComponentUtil.fireEvent(save, new com.vaadin.flow.component.ClickEvent<>(save));
        assertThat(text()).contains(LINE, "Protective").containsOnlyOnce(LINE);
        assertThat(drafts()).isZero();

        button("Undo").click();
        assertThat(text()).doesNotContain(LINE);
    }

    @Test
    void whatWasLeftIsOfferedOnTheOverviewTooAndGoneWhenItIsThrownAway() {
        information();
        button(RECORD).click();
        summary().setValue(LINE);
        button("Close").click();
        UI.getCurrent().navigate(child);
        assertThat(text()).contains("You left information unsaved");

        button("Go on").click();
        assertThat(summary().getValue()).isEqualTo(LINE);
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Throw the draft away"))
                .toList()
                .getLast()
                .click();
        assertThat(drafts()).isZero();
        assertThat(text()).doesNotContain("You left information unsaved");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoeverDoesNotRecordIsNotOfferedIt() {
        information();

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain(RECORD);
    }

    @Test
    void newsNamesTheItemAndNotItsParts() {
        assertThat(NewsNote.what(Set.of(StatementKind.ITEM, StatementKind.ITEM_PERSON, StatementKind.LINK)))
                .isEqualTo("information");
        assertThat(NewsNote.what(Set.of(StatementKind.LINK))).isEqualTo("what two items mean together");
        assertThat(NewsNote.what(Set.of(StatementKind.REQUEST, StatementKind.DISMISSAL)))
                .contains(" and ");
    }

    private String child = "";

    private void information() {
        FindView view = navigate(FindView.class);
        view.search("Mia Adeyemi");
        child = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("child/"))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(child + "/" + PersonPage.INFORMATION.code());
    }

    private TextArea summary() {
        List<TextArea> areas = find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals("What happened, or was said?"))
                .toList();
        return areas.getLast();
    }

    @SuppressWarnings("unchecked")
    private Select<ItemKind> kind() {
        return (Select<ItemKind>) find(Select.class).all().stream()
                .filter(select -> "What is it?".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static long drafts() {
        return TestStore.count("MATCH (d:Draft) WHERE NOT d.key ENDS WITH ' seal' RETURN count(d)", Map.of());
    }
}
