package org.kith.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kith.circle.Called;
import org.kith.gaps.ui.PatternWords;
import org.kith.vocabulary.AgencyType;

/** Boxes in which forms of a review choose a kind of agency, or a pattern of the catalogue. Both may stay empty. */
final class KindBox {

    private static final List<AgencyType> KINDS = Arrays.stream(AgencyType.values())
            .sorted(Comparator.comparing(AgencyType::label))
            .toList();

    private KindBox() {}

    static ComboBox<AgencyType> kind(String label) {
        ComboBox<AgencyType> box = new ComboBox<>(label);
        box.setItems(KINDS);
        box.setItemLabelGenerator(kind -> Called.capital(kind.label()));
        box.setClearButtonVisible(true);
        return box;
    }

    /** @param patterns by their codes */
    static ComboBox<String> pattern(String label, List<String> patterns) {
        ComboBox<String> box = new ComboBox<>(label);
        box.setItems(patterns);
        box.setItemLabelGenerator(PatternWords::heading);
        box.setClearButtonVisible(true);
        return box;
    }
}
