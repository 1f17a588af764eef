package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.enquiry.ToldPerson;
import org.kith.enquiry.ui.KeptForm;

/** The people around a child that a referral tells of, as many as there are, in the order in which they were told of. */
final class ToldPeople extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PERSON = "person";

    private final transient ToldPersonFields.Around around;
    private final Div all = new Div();
    private @Nullable KeptForm kept;

    /**
     * @param around finds those recorded, and is told after every change
     */
    ToldPeople(ToldPersonFields.Around around) {
        this.around = around;
        Button another = new Button("Add somebody", click -> person().begin());
        another.addThemeVariants(ButtonVariant.LUMO_SMALL);
        another.addClassName("kith-told-another");
        addClassName("kith-told-people");
        add(all, another);
    }

    private ToldPersonFields person() {
        ToldPersonFields[] own = new ToldPersonFields[1];
        own[0] = new ToldPersonFields(false, around, () -> {
            all.remove(own[0]);
            watch();
            around.changed();
        });
        all.add(own[0]);
        watch();
        return own[0];
    }

    /** Has what is typed kept with the form they stand in. */
    void keep(KeptForm form) {
        kept = form;
        form.part(this::texts, this::fill);
        watch();
    }

    /** They are named by their places, which change when one is taken off. */
    private void watch() {
        KeptForm form = kept;
        if (form != null) {
            List<ToldPersonFields> people = people();
            for (int i = 0; i < people.size(); i++) {
                people.get(i).watch(PERSON + i + ".", form::watch);
            }
        }
    }

    private List<ToldPersonFields> people() {
        return all.getChildren().map(ToldPersonFields.class::cast).toList();
    }

    /** Those of whom something is said. */
    List<ToldPerson> told() {
        return people().stream()
                .filter(person -> !person.nothingSaid())
                .map(ToldPersonFields::told)
                .toList();
    }

    /** Marks what is wrong where it is wrong; whether all of it is right. */
    boolean mark() {
        boolean right = true;
        for (ToldPersonFields person : people()) {
            right &= person.nothingSaid() || person.mark();
        }
        return right;
    }

    /** What stands in them as texts, to be kept. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        List<ToldPersonFields> people = people();
        for (int i = 0; i < people.size(); i++) {
            texts.putAll(people.get(i).texts(PERSON + i + "."));
        }
        texts.put("people", String.valueOf(people.size()));
        return texts;
    }

    /** Puts back what {@link #texts} gave. */
    private void fill(Map<String, String> texts) {
        all.removeAll();
        int many = Integer.parseInt(texts.getOrDefault("people", "0"));
        for (int i = 0; i < many; i++) {
            person().fill(PERSON + i + ".", texts);
        }
    }
}
