package org.kith.information.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.kith.uikit.KeptTyping;

/** For which agency somebody says what they make of it. */
final class SpeaksFor extends ComboBox<RecordChoices.Choice> {

    private static final long serialVersionUID = 1L;

    private final transient List<RecordChoices.Choice> agencies;

    SpeaksFor(WeighDesk desk) {
        super("For which agency do you say it?");
        agencies = new RecordChoices(desk.circle()).agencies();
        setItems(agencies);
        setItemLabelGenerator(RecordChoices.Choice::label);
        desk.usual()
                .flatMap(usual -> agencies.stream()
                        .filter(each -> each.id().equals(usual))
                        .findFirst())
                .ifPresent(this::setValue);
        setWidthFull();
    }

    void keep(KeptTyping kept) {
        kept.field(
                "for",
                this,
                RecordChoices.Choice::id,
                id -> agencies.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(null));
    }

    /** The one chosen; where none is, the field says so. */
    Optional<String> chosen() {
        setInvalid(getValue() == null);
        setErrorMessage("Choose the agency: others read for whom you speak.");
        return Optional.ofNullable(getValue()).map(RecordChoices.Choice::id);
    }
}
