package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Looking;
import org.kith.access.Role;
import org.kith.circle.CircleReader;
import org.kith.information.LooseEnds;
import org.kith.information.LooseItem;
import org.kith.information.LooseItems;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.kernel.Remit;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.search.Search;
import org.kith.testing.SampleScreens;
import org.kith.testing.SignedInAs;
import org.kith.testing.ViewTest;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Unlinked: what is about nobody, whom it may be about, and saying so. */
@ViewTest
@SignedInAs(Role.ANALYST)
class UnlinkedViewTests extends SampleScreens {

    @Autowired
    LooseEnds ends;

    @Autowired
    CurrentLens current;

    @Autowired
    Search search;

    @Autowired
    CircleReader circles;

    @Autowired
    Looking looking;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @BeforeEach
    void sayTwoItemsAboutNobody() {
        LooseItem one = ends.all(current.lens()).waiting().getFirst();
        // Said by somebody who records, whoever looks at it then.
        sayings.say(
                current.lens().within(Remit.EVERYBODY),
                List.of(
                        item(
                                one,
                                "A door was heard",
                                one.row().household(),
                                one.row().occurredFrom()),
                        item(one, "A letter came back", null, null)));
    }

    private static Saying item(LooseItem like, String summary, @Nullable String household, @Nullable Moment at) {
        return Saying.of(StatementKind.ITEM)
                .cell("kind", ItemKind.OBSERVATION.code())
                .cell("summary", summary)
                .cell("occurred_from", at)
                .cell("recorded_at", like.row().recordedAt())
                .names("held_by", like.row().heldBy())
                .names("household", household)
                .build();
    }

    @Test
    void theHeadingSaysWhenThereAreMoreThanAreRead() {
        assertThat(UnlinkedView.words(23, 18, 23, false)).isEqualTo("23 items; 18 have somebody near them");
        assertThat(UnlinkedView.words(1, 1, 23, false)).isEqualTo("1 item; 1 has somebody near it");
        assertThat(UnlinkedView.words(500, 0, 500, true))
                .isEqualTo("The newest 500 items; none has somebody near them");
        assertThat(UnlinkedView.words(7, 2, 500, true))
                .isEqualTo("7 of the newest 500 items; 2 have somebody near them");
        assertThat(UnlinkedView.words(0, 0, 500, true)).isEmpty();
    }

    @Test
    void itCountsWhatIsThereAndHowMuchOfItHasSomebodyNear() {
        navigate(UnlinkedView.class);
        LooseItems all = ends.all(current.lens());
        long near = all.waiting().stream().filter(LooseItem::somebodyNear).count();

        assertThat(titles()).hasSize(all.waiting().size()).contains("A door was heard", "A letter came back");
        assertThat(near).isLessThan(all.waiting().size());
        assertThat(text()).contains(all.waiting().size() + " items; " + near + " have somebody near them");
    }

    @Test
    void twoPressesSayWhomItIsAboutAndOneUndoesIt() {
        navigate(UnlinkedView.class);
        String title = titleWithSomebodyNear();

        press(first("Join…"));
        button(button -> button.startsWith("Join to ")).click();

        assertThat(titles()).doesNotContain(title);
        assertThat(notification()).contains("Joined to ", "(subject)", title);
        button("Undo"::equals).click();
        assertThat(titles()).contains(title);
        button("Do it again"::equals).click();
        assertThat(titles()).doesNotContain(title);
    }

    @Test
    void whoIsNotNearItIsSearchedFor() {
        navigate(UnlinkedView.class);
        String title = titles().getFirst();
        press(find(NativeButton.class).all().stream()
                .filter(button -> List.of("Somebody else…", "Find somebody…").contains(button.getText()))
                .findFirst()
                .orElseThrow());
        field("Name, date of birth, address or number").setValue("Mia Adeyemi");
        press(first("Mia Adeyemi"));
        assertThat(find(RadioButtonGroup.class).all()).hasSize(1);
        button("Join to Mia Adeyemi"::equals).click();

        assertThat(titles()).doesNotContain(title);
    }

    @Test
    void whatIsAboutNobodyWhoCanBeFoundIsFoldedWithItsReason() {
        navigate(UnlinkedView.class);
        String title = titles().getFirst();
        press(first("Not about anybody we can find…"));
        button("Set aside"::equals).click();
        assertThat(find(TextArea.class).all().getFirst().isInvalid()).isTrue();
        press(first("Not about a person"));
        button("Set aside"::equals).click();

        assertThat(titles()).doesNotContain(title);
        Details fold = find(UnlinkedFold.class).all().getFirst();
        assertThat(fold.getElement().getTextRecursively()).doesNotContain("“Not about a person”");
        fold.setOpened(true);
        assertThat(fold.getElement().getTextRecursively())
                .contains(title, "“Not about a person”", "Set aside by Test MASH analyst", "for everybody");
        press(first("Undo"));
        assertThat(titles()).contains(title);
        assertThat(find(UnlinkedFold.class).all()).isEmpty();
    }

    @Test
    void whatIsChosenStandsInTheAddressAndWordsDoNot() {
        LooseItems all = ends.all(current.lens());
        String kind = all.kinds().first().code();
        UI.getCurrent().navigate("unlinked", QueryParameters.simple(Map.of("kind", kind, "near", "yes")));

        long fitting = all.waiting().stream()
                .filter(item -> item.somebodyNear() && item.row().kind().code().equals(kind))
                .count();
        assertThat(find(UnlinkedRow.class).all()).hasSize((int) fitting);

        field("Words").setValue("no item says this");
        assertThat(text()).contains("No item here fits all of these");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("kind=" + kind)
                .doesNotContain("no%20item", "says");
    }

    @Test
    void fromAnotherDayThereIsNothingToDoAndThePageSaysWhy() {
        UI.getCurrent()
                .navigate(
                        "unlinked",
                        QueryParameters.of("as-of", clock.today().minusDays(1).toString()));

        assertThat(find(UnlinkedRow.class).all()).isNotEmpty();
        assertThat(text()).contains("You look from another day").doesNotContain("Join…", "Not about anybody");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void whoeverDoesNotRecordReadsAndIsRefused() {
        navigate(UnlinkedView.class);
        assertThat(text()).contains("Your role reads these items").doesNotContain("Join…", "Not about anybody");

        GapActions gaps = new GapActions(looking, current, sayings, clock);
        UnlinkedActions actions =
                new UnlinkedActions(ends, search, circles, current, gaps, new Undoable(gaps, () -> {}));
        LooseItem item = ends.all(current.lens()).waiting().getFirst();
        assertThatThrownBy(() -> actions.join(item, "any", "Anybody", ItemPersonRole.SUBJECT, ""))
                .isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> actions.setAside(item, "Looked at")).isInstanceOf(KithException.Refused.class);
    }

    @Test
    void onAChildsPageTheSameRowJoinsAndTheItemIsThenAmongTheInformation() {
        LooseItems all = ends.all(current.lens());
        String child = all.waiting().stream()
                .flatMap(item -> item.near().stream())
                .filter(one -> !one.hidden() && one.person().child())
                .map(one -> one.person().ref().records().getFirst())
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("child/" + child + "/" + PersonPage.UNLINKED.code());
        List<String> before = titles();
        assertThat(before).isNotEmpty();

        press(first("Join…"));
        button(button -> button.startsWith("Join to ")).click();

        assertThat(titles()).hasSize(before.size() - 1);
        button("Undo"::equals).click();
        assertThat(titles()).isEqualTo(before);
    }

    private List<String> titles() {
        return find(UnlinkedRow.class).all().stream()
                .map(UnlinkedViewTests::title)
                .toList();
    }

    private static String title(UnlinkedRow row) {
        return row.title();
    }

    private String titleWithSomebodyNear() {
        return find(UnlinkedRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains("Join…"))
                .map(UnlinkedViewTests::title)
                .findFirst()
                .orElseThrow();
    }

    private NativeButton first(String label) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(java.util.function.Predicate<String> label) {
        return find(Button.class).all().stream()
                .filter(button -> label.test(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String notification() {
        return find(Notification.class).all().getFirst().getElement().getTextRecursively();
    }
}
