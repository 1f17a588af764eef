package org.kith.workspace;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.information.LooseItems;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.ItemKind;

/**
 * Which unlinked items to show. What is chosen stands in the address, in ids and codes; words that are typed stand in none
 * and are gone when the page is loaded again.
 */
final class UnlinkedFilters extends Div {

    private static final long serialVersionUID = 1L;

    private static final String HOLDER = "holder";
    private static final String KIND = "kind";
    private static final String NEAR = "near";
    private static final String AREA = "area";
    private static final String SINCE = "since";

    private enum Near {
        SOMEBODY("Somebody near", "yes", true),
        NOBODY("Nobody near", "no", false);

        private final String label;
        private final String code;
        private final boolean near;

        Near(String label, String code, boolean near) {
            this.label = label;
            this.code = code;
            this.near = near;
        }
    }

    private final transient Runnable chosen;
    private final Select<AgencyRow> holder = new Select<>();
    private final Select<ItemKind> kind = new Select<>();
    private final Select<Near> near = new Select<>();
    private final Select<String> area = new Select<>();
    private final DatePicker since = new DatePicker("Recorded since");
    private final TextField text = new TextField("Words");

    /**
     * @param chosen what to do when something is chosen that stands in the address
     * @param typed what to do when words are typed
     */
    UnlinkedFilters(Runnable chosen, Runnable typed) {
        this.chosen = chosen;
        addClassNames("kith-filters", "kith-noprint");
        choice(holder, "Held by", "All agencies", AgencyRow::name);
        choice(kind, "Kind", "All kinds", each -> Called.capital(each.label()));
        choice(near, "Whom it may be about", "All", each -> each.label);
        choice(area, "Area of its address", "All areas", each -> "Area " + each);
        near.setItems(Near.values());
        since.setLocale(Locale.UK);
        since.setClearButtonVisible(true);
        since.addValueChangeListener(change -> changed(change.isFromClient()));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> typed.run());
        add(text, holder, kind, near, area, since);
    }

    private <T> void choice(Select<T> select, String label, String all, Function<T, String> word) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(value -> value == null ? all : word.apply(value));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byHand) {
        if (byHand) {
            chosen.run();
        }
    }

    /** Offers what there is among the items, and chooses what the address says. What it says of nothing there is left out. */
    void show(LooseItems items, QueryParameters address) {
        String agency = address.getSingleParameter(HOLDER).orElse("");
        choose(holder, items.holders(), one -> one.id().equals(agency));
        String code = address.getSingleParameter(KIND).orElse("");
        choose(kind, items.kinds(), one -> one.code().equals(code));
        String place = address.getSingleParameter(AREA).orElse("");
        choose(area, items.areas(), one -> one.equals(place));
        area.setVisible(!items.areas().isEmpty());
        String which = address.getSingleParameter(NEAR).orElse("");
        choose(near, List.of(Near.values()), one -> one.code.equals(which));
        since.setValue(day(address.getSingleParameter(SINCE).orElse("")));
    }

    private static <T> void choose(Select<T> select, Collection<T> values, java.util.function.Predicate<T> which) {
        Optional<T> one = values.stream().filter(which).findFirst();
        select.setItems(values);
        select.setValue(one.orElse(null));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    LooseItems.Filter filter() {
        AgencyRow agency = holder.getValue();
        Near which = near.getValue();
        return new LooseItems.Filter(
                agency == null ? null : agency.id(),
                kind.getValue(),
                which == null ? null : which.near,
                area.getValue(),
                since.getValue(),
                text.getValue());
    }

    /** What is chosen, as it stands in the address. */
    Map<String, String> address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, HOLDER, holder.getValue(), AgencyRow::id);
        put(parameters, KIND, kind.getValue(), Coded::code);
        put(parameters, NEAR, near.getValue(), each -> each.code);
        put(parameters, AREA, area.getValue(), Function.identity());
        put(parameters, SINCE, since.getValue(), LocalDate::toString);
        return parameters;
    }

    private static <T> void put(Map<String, String> to, String name, @Nullable T value, Function<T, String> word) {
        if (value != null) {
            to.put(name, word.apply(value));
        }
    }

    /** Takes every filter away. */
    void clear() {
        text.clear();
        holder.clear();
        kind.clear();
        near.clear();
        area.clear();
        since.clear();
        chosen.run();
    }
}
