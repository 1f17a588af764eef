package org.kith.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;

/** Chooses through whose eyes a picture is looked at: one agency's, or what one had and another had not. */
final class EyesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<AgencyRow> first = new ComboBox<>("Through the eyes of");
    private final ComboBox<AgencyRow> second = new ComboBox<>("Compared with");

    /**
     * @param agencies through whose eyes the reader may look
     * @param chosen told of the first and the second agency; neither means as the page looks
     */
    EyesDialog(
            List<AgencyRow> agencies,
            @Nullable String one,
            @Nullable String other,
            BiConsumer<@Nullable AgencyRow, @Nullable AgencyRow> chosen) {
        setHeaderTitle("Through whose eyes");
        setWidth("34rem");
        field(first, agencies, one);
        field(second, agencies, other);
        first.setPlaceholder("as the page looks");
        first.setHelperText("What this agency could have known: its own rows, and what it had received.");
        second.setPlaceholder("nobody");
        second.setHelperText("Then everything says whether both had it, or only one of them.");
        second.setVisible(agencies.size() > 1);
        second.setEnabled(first.getValue() != null);
        first.addValueChangeListener(change -> {
            second.setEnabled(change.getValue() != null);
            if (change.getValue() == null) {
                second.clear();
            }
        });
        Paragraph record = new Paragraph("Looking goes on record under your purpose, like any read.");
        record.addClassName("kith-quiet");
        Div form = new Div(first, second, record);
        form.addClassName("kith-form");
        add(form);
        Button look = new Button("Look this way", click -> {
            close();
            chosen.accept(first.getValue(), second.getValue());
        });
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), look);
    }

    ComboBox<AgencyRow> first() {
        return first;
    }

    ComboBox<AgencyRow> second() {
        return second;
    }

    private static void field(ComboBox<AgencyRow> field, List<AgencyRow> agencies, @Nullable String now) {
        field.setItems(agencies);
        field.setItemLabelGenerator(AgencyRow::name);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        agencies.stream().filter(agency -> agency.id().equals(now)).findFirst().ifPresent(field::setValue);
    }
}
