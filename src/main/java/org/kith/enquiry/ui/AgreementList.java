package org.kith.enquiry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.circle.Circle;
import org.kith.enquiry.Agreement;

/** The conditions and contracts that are set with a decision, as many as there are. */
final class AgreementList extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ONE = "agreement";

    private final transient Circle circle;
    private final LocalDate today;
    private final KeptForm kept;
    private final Div all = new Div();

    /**
     * @param kept keeps what is typed in them
     */
    AgreementList(Circle circle, LocalDate today, KeptForm kept) {
        this.circle = circle;
        this.today = today;
        this.kept = kept;
        Button another = new Button("Add a condition or contract", click -> another());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        another.addClassName("kith-decide-add");
        all.addClassName("kith-agreements");
        add(all, another);
        kept.part(this::texts, this::fill);
    }

    private AgreementFields another() {
        AgreementFields fields = new AgreementFields(circle, today);
        fields.onChange(kept::changed);
        Button away = new Button("Leave this one out");
        away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div one = new Div(fields, away);
        one.addClassName("kith-answer-line");
        away.addClickListener(gone -> {
            all.remove(one);
            watch();
            kept.changed();
        });
        all.add(one);
        watch();
        return fields;
    }

    /** They are named by their places, which change when one is left out. */
    private void watch() {
        List<AgreementFields> fields = fields();
        for (int number = 0; number < fields.size(); number++) {
            fields.get(number).watch(prefix(number), kept::watch);
        }
    }

    private List<AgreementFields> fields() {
        return all.getChildren()
                .map(line -> (AgreementFields) line.getChildren().findFirst().orElseThrow())
                .toList();
    }

    List<Agreement> values() {
        return fields().stream().map(AgreementFields::value).toList();
    }

    /** Marks what is wrong where it is wrong. */
    void mark() {
        fields().forEach(each -> each.mark(today));
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        List<AgreementFields> fields = fields();
        for (int number = 0; number < fields.size(); number++) {
            texts.putAll(fields.get(number).texts(prefix(number)));
        }
        return texts;
    }

    private void fill(Map<String, String> texts) {
        all.removeAll();
        for (int number = 0; texts.containsKey(prefix(number) + "text"); number++) {
            another().fill(prefix(number), texts);
        }
    }

    private static String prefix(int number) {
        return ONE + number + ".";
    }
}
