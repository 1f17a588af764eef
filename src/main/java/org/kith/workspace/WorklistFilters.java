package org.kith.workspace;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Slice;
import org.kith.gaps.scan.WorklistChoices;
import org.kith.gaps.scan.WorklistFilter;
import org.kith.gaps.ui.PatternWords;
import org.kith.uikit.Chip;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/** By what the worklist is narrowed: a field to choose from for each, and what was chosen as chips to take away. */
final class WorklistFilters extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> AGES = List.of("0-0", "1-4", "5-10", "11-15", "16-17");

    /** Something to choose. */
    private record Choice(String code, String label) {}

    private final Map<WorklistState.By, ComboBox<Choice>> fields = new EnumMap<>(WorklistState.By.class);
    private final Div chips = new Div();
    private final transient Consumer<WorklistState> go;
    private transient WorklistState state;

    /**
     * @param go where to go when something is chosen or taken away
     */
    WorklistFilters(WorklistState state, Consumer<WorklistState> go) {
        this.state = state;
        this.go = go;
        addClassNames("kith-worklist-filters", "kith-noprint");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Narrow the worklist");
        Div row = new Div();
        row.addClassName("kith-filters");
        for (WorklistState.By by : WorklistState.By.values()) {
            ComboBox<Choice> field = new ComboBox<>(by.label());
            field.setItemLabelGenerator(Choice::label);
            field.setPlaceholder("Any");
            field.getStyle().set("--vaadin-combo-box-overlay-width", "22rem");
            field.addValueChangeListener(change -> {
                Choice chosen = change.getValue();
                if (change.isFromClient() && chosen != null) {
                    field.clear();
                    go.accept(this.state.with(by, chosen.code()));
                }
            });
            fields.put(by, field);
            row.add(field);
        }
        chips.addClassName("kith-worklist-chips");
        add(row, chips);
    }

    /** Offers what occurs, and shows what is chosen. */
    void show(WorklistState now, WorklistChoices choices, Slice agencies) {
        state = now;
        chips.removeAll();
        for (WorklistState.By by : WorklistState.By.values()) {
            List<Choice> all = choices(by, choices, agencies);
            ComboBox<Choice> field = fields.get(by);
            if (field != null) {
                field.setItems(all.stream()
                        .filter(choice -> !now.codes(by).contains(choice.code()))
                        .toList());
            }
            now.codes(by).forEach(code -> {
                String label = by.label() + ": " + label(by, code, all);
                chips.add(new Chip(label).removable("Remove filter: " + label, () -> go.accept(now.without(by, code))));
            });
        }
        chips.setVisible(!now.narrowed().isEmpty());
        if (!now.narrowed().isEmpty()) {
            NativeButton all = new NativeButton("Take all filters away", click -> go.accept(now.all()));
            all.addClassName("kith-plain-button");
            chips.addComponentAsFirst(new Span("Narrowed by"));
            chips.add(all);
        }
    }

    private static String label(WorklistState.By by, String code, List<Choice> all) {
        return all.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> switch (by) {
                    case PATTERN -> PatternWords.heading(code);
                    case AGENCY -> kind(code);
                    case AGE -> ages(code);
                    case AREA -> "Area " + code;
                    case CLOCK, TEAM -> "one that does not occur here";
                });
    }

    private static List<Choice> choices(WorklistState.By by, WorklistChoices choices, Slice agencies) {
        return switch (by) {
            case PATTERN -> sorted(choices.patterns().stream().map(id -> new Choice(id, PatternWords.heading(id))));
            case AGENCY -> {
                List<Choice> all =
                        new ArrayList<>(sorted(choices.agencies().stream().flatMap(id -> {
                            AgencyRow agency = agencies.agency(id);
                            return agency == null ? Stream.empty() : Stream.of(new Choice(id, agency.name()));
                        })));
                all.addAll(sorted(choices.types().stream().map(code -> new Choice(code, kind(code)))));
                yield all;
            }
            case CLOCK ->
                Stream.of(WorklistFilter.ByClock.values())
                        .map(clock -> new Choice(clock.code(), clock.label()))
                        .toList();
            case AGE -> AGES.stream().map(span -> new Choice(span, ages(span))).toList();
            case AREA ->
                choices.areas().stream()
                        .map(area -> new Choice(area, Areas.called(area, agencies.rows(AgencyRow.class))))
                        .toList();
            case TEAM -> sorted(choices.teams().stream().map(team -> new Choice(team.code(), team.label())));
        };
    }

    private static List<Choice> sorted(Stream<Choice> some) {
        return some.sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static String kind(String code) {
        return Coded.find(AgencyType.class, code)
                .map(type -> "Any " + type.label())
                .orElse("one that is not shown here");
    }

    private static String ages(String span) {
        String[] ends = span.split("-", 2);
        return ends[0].equals(ends[1])
                ? ends[0].equals("0") ? "Under 1 year" : ends[0] + " years"
                : ends[0] + " to " + ends[1] + " years";
    }
}
