package org.kith.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Slice;
import org.kith.identity.Arrivals;
import org.kith.uikit.Dates;

/** Which pairs to show. What is chosen stands in the address, in ids; words that are typed stand in none. */
final class MatchFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField("Words");
    private final Select<AgencyRow> source = new Select<>();
    private final Select<AgencyRow> other = new Select<>();
    private final Checkbox identifier = new Checkbox("With the same number");
    private final Checkbox unsure = new Checkbox("Unsure");
    private final Select<Arrivals.Arrival> newWith = new Select<>();

    /**
     * @param chosen what to do when something is chosen that stands in the address
     * @param typed what to do when words are typed
     */
    MatchFilters(Runnable chosen, Runnable typed) {
        addClassNames("kith-filters", "kith-noprint");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setPlaceholder("Name, date of birth, number");
        text.addValueChangeListener(change -> typed.run());
        choice(source, "Recorded by", chosen);
        choice(other, "and by", chosen);
        for (Checkbox box : List.of(identifier, unsure)) {
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.run();
                }
            });
        }
        newWith.setLabel("New with");
        newWith.setEmptySelectionAllowed(true);
        newWith.setEmptySelectionCaption("Any delivery");
        newWith.setItemLabelGenerator(arrival -> arrival == null ? "Any delivery" : delivery(arrival));
        newWith.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.run();
            }
        });
        add(text, source, other, newWith, identifier, unsure);
    }

    private static void choice(Select<AgencyRow> select, String label, Runnable chosen) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any agency");
        select.setItemLabelGenerator(agency -> agency == null ? "Any agency" : agency.name());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.run();
            }
        });
    }

    private static String delivery(Arrivals.Arrival arrival) {
        String day = arrival.made() == null ? "" : Dates.day(arrival.made().day());
        return arrival.deliverer().isEmpty() ? day : day + ", " + arrival.deliverer();
    }

    /** Offers the agencies and deliveries there are, and chooses what the address says. */
    void show(Slice slice, List<Arrivals.Arrival> arrivals, MatchesState state) {
        newWith.setItems(arrivals);
        newWith.setVisible(!arrivals.isEmpty());
        newWith.setValue(arrivals.stream()
                .filter(arrival -> arrival.delivery().equals(state.newWith()))
                .findFirst()
                .orElse(null));
        List<AgencyRow> agencies = new ArrayList<>(slice.rows(AgencyRow.class));
        agencies.sort(Comparator.comparing(AgencyRow::name, String.CASE_INSENSITIVE_ORDER));
        choose(source, agencies, state.source());
        choose(other, agencies, state.other());
        identifier.setValue(state.identifier());
        unsure.setValue(state.unsure());
    }

    private static void choose(Select<AgencyRow> select, List<AgencyRow> agencies, @Nullable String id) {
        select.setItems(agencies);
        select.setValue(agencies.stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    String text() {
        return text.getValue();
    }

    MatchesState state() {
        AgencyRow one = source.getValue();
        AgencyRow second = other.getValue();
        Arrivals.Arrival delivery = newWith.getValue();
        return new MatchesState(
                null,
                one == null ? null : one.id(),
                second == null ? null : second.id(),
                identifier.getValue(),
                unsure.getValue(),
                delivery == null ? null : delivery.delivery(),
                0);
    }

    void clear() {
        text.clear();
        source.clear();
        other.clear();
        identifier.clear();
        unsure.clear();
        newWith.clear();
    }
}
