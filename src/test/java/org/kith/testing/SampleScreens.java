package org.kith.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kith.exchange.Progress;
import org.kith.exchange.Sample;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Screens of the sample authority without a browser: the sample is there before each test, what was said is forgotten after
 * it, and parts of the screen are found by the words on them. For classes marked {@link ViewTest}.
 */
public abstract class SampleScreens extends SpringBrowserlessTest {

    @Autowired
    Sample sample;

    @BeforeEach
    protected final void takeTheSampleIn() {
        if (sample.missing()) {
            sample.take(Progress.UNWATCHED);
        }
    }

    /**
     * The store is shared: what was said or left unsaved here would stand on other tests' pages, and so would its direct
     * edges.
     */
    @AfterEach
    protected final void forgetWhatWasSaid() {
        TestStore.count(
                "MATCH (s:Statement) WHERE s.saidBy IS NOT NULL MATCH (s)-[:NAMES]->()-[e]-() WHERE e.statement = s.id"
                        + " DELETE e RETURN count(*)",
                Map.of());
        TestStore.count(
                "MATCH (s:Statement) WHERE s.saidBy IS NOT NULL OPTIONAL MATCH (s)-[:HAD]->(v:Version)"
                        + " DETACH DELETE s, v RETURN count(*)",
                Map.of());
        TestStore.count("MATCH (n:Reminder|Draft) DETACH DELETE n RETURN count(*)", Map.of());
    }

    /** The store's id of what the sample calls so. */
    protected static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $called}) RETURN s.id", Map.of("called", delivered));
    }

    /** The first field of a kind that is labelled so. */
    protected final <F extends Component & HasLabel> F field(Class<F> kind, String label) {
        return find(kind).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field “" + label + "”"));
    }

    protected final TextArea area(String label) {
        return field(TextArea.class, label);
    }

    protected final Button button(String label) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + label + "”"));
    }

    /** Presses the first small button of that name. */
    protected final void press(String label) {
        press(find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + label + "”")));
    }

    protected static void press(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** Types into a box that takes words of one's own. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected final void type(String label, String words) {
        ComboBox box = field(ComboBox.class, label);
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, false, words));
    }

    /** All words of the first dialog of a kind. */
    protected final String words(Class<? extends Component> kind) {
        return find(kind).all().getFirst().getElement().getTextRecursively();
    }

    /** All words of the page. */
    protected final String text() {
        return ((Component) Objects.requireNonNull(getCurrentView()))
                .getElement()
                .getTextRecursively();
    }
}
