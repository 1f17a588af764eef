package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyFilter;
import org.kith.information.chronology.Entry;
import org.kith.information.chronology.EntryKind;
import org.kith.network.NodeKind;
import org.kith.network.Sight;
import org.kith.network.Sights;
import org.kith.network.ui.Carried;
import org.kith.network.ui.SightWords;
import org.kith.uikit.Chip;
import org.kith.uikit.EmptyState;
import org.kith.vocabulary.Sector;
import org.kith.workspace.takeaway.TakeAways;

/**
 * Chronology: what happened and what was said around a child, in order, with who knew; alone or with brothers and sisters;
 * as a table that prints, and to take away.
 */
@StyleSheet("context://kith/workspace/chronology.css")
@StyleSheet("context://kith/explorer/sight.css")
final class ChronologyPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonContext context;
    private final transient TakeAways takeAways;
    private final transient Sight sight;
    private final transient Set<Sector> silent = EnumSet.noneOf(Sector.class);
    private transient ChosenLines chosen;
    private final transient Map<String, Circle> circles = new LinkedHashMap<>();
    private transient Chronology all;
    private final MultiSelectComboBox<EntryKind> without = new MultiSelectComboBox<>("Leave out");
    private final Select<Entry.Agency> agency = new Select<>();
    private final Select<String> person = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("Up to");
    private final CheckboxGroup<Person> others = new CheckboxGroup<>("Together with");
    private final Div chips = new Div();
    private final Checkbox only = new Checkbox("Only these");
    private final Paragraph count = new Paragraph();
    private final Div body = new Div();

    /**
     * @param carried from which day and through whose eyes, where it compares two agencies through those of the first; what
     *     is chosen, and what is left out
     */
    ChronologyPanel(PersonContext context, TakeAways takeAways, Carried carried) {
        this.context = context;
        this.takeAways = takeAways;
        this.sight = carried.sight().through(carried.sight().eyes(), null);
        this.chosen = ChosenLines.of(context.circle(), carried.chosen());
        addClassName("kith-chronology");
        this.all = this.sight.own() ? Chronologies.of(context.circle()) : elsewhere();
        if (all.entries().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CALENDAR_O,
                    "Nothing with a date is recorded around this person",
                    "Agencies may hold more than they delivered. Who is involved shows whom to ask."));
            return;
        }
        count.addClassName("kith-chronology-count");
        count.getElement().setAttribute("role", "status");
        add(filters(), chips, count, body);
        silent.addAll(carried.sectors());
        without.setValue(Arrays.stream(EntryKind.values())
                .filter(kind -> drawn(kind).filter(carried.kinds()::contains).isPresent())
                .collect(Collectors.toSet()));
        only.addValueChangeListener(change -> fill());
        fill();
    }

    /** As what a network draws such a line; empty for what it draws as a line, or not at all. */
    private static Optional<NodeKind> drawn(EntryKind kind) {
        return switch (kind) {
            case INVOLVEMENT -> Optional.of(NodeKind.AGENCY);
            case ITEM -> Optional.of(NodeKind.ITEM);
            case REQUEST -> Optional.of(NodeKind.REQUEST);
            case ENQUIRY -> Optional.of(NodeKind.ENQUIRY);
            case BIRTH, HOME, MEETING, PLAN -> Optional.empty();
        };
    }

    /** What came along from the network and can be let go of here: sectors left out, and what is chosen. */
    private void chips() {
        chips.removeAll();
        chips.addClassNames("kith-chips", "kith-noprint");
        silent.forEach(sector ->
                chips.add(new Chip("Without: " + sector.label()).removable("Show again: " + sector.label(), () -> {
                    silent.remove(sector);
                    fill();
                })));
        if (!chosen.nothing()) {
            chips.add(
                    new Chip("Chosen: " + Called.list(chosen.what())).removable("Let go of what is chosen", () -> {
                        chosen = ChosenLines.NONE;
                        fill();
                    }),
                    only);
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private Set<Entry.Agency> silenced() {
        return all.agencies().values().stream()
                .filter(one -> {
                    AgencyRow row = context.circle().slice().row(AgencyRow.class, one.id());
                    return row != null && silent.contains(row.type().sector());
                })
                .collect(Collectors.toSet());
    }

    /** As the picture looked that one comes from; it is not taken away, for its cover would say how the page looks. */
    private Chronology elsewhere() {
        Sights sights = context.sights();
        Span shout = new Span(SightWords.of(sight, sights, context.circle().slice()));
        shout.addClassName("kith-lens-shout");
        Anchor back = WorkspaceNavigation.link(
                context.address(PersonPage.CHRONOLOGY),
                sights.ownDay() == null && sights.ownEyes() == null ? "Back to now" : "Back to how the page looks");
        Div banner = new Div(shout, new Span("Facts cannot be changed from here"), back);
        banner.addClassName("kith-sight");
        banner.getElement().setAttribute("role", "region").setAttribute("aria-label", "How this chronology looks");
        add(banner);
        LocalDate day = sight.day();
        Chronology seen = (sight.hindsight() && sight.eyes() == null
                        ? Optional.of(context.circle())
                        : sights.look(sight).circle())
                .map(Chronologies::of)
                .orElseGet(() -> new Chronology(List.of(), List.of(), Set.of()));
        return sight.hindsight() ? seen.matching(new ChronologyFilter(Set.of(), null, null, null, day)) : seen;
    }

    private Component filters() {
        without.setItems(EntryKind.values());
        without.setItemLabelGenerator(EntryKind::label);
        without.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        without.addValueChangeListener(change -> fill());
        agency.setLabel("Said by");
        agency.setEmptySelectionAllowed(true);
        agency.setEmptySelectionCaption("All agencies");
        agency.setItemLabelGenerator(one -> one == null ? "All agencies" : one.name());
        agency.addValueChangeListener(change -> fill());
        person.setLabel("About");
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption("Everybody");
        person.setItemLabelGenerator(one -> one == null ? "Everybody" : one);
        person.addValueChangeListener(change -> fill());
        for (DatePicker day : List.of(from, to)) {
            day.setLocale(Locale.UK);
            day.setClearButtonVisible(true);
            day.addValueChangeListener(change -> fill());
        }
        offer();
        Button take = new Button("Take away…", VaadinIcon.DOWNLOAD_ALT.create(), click -> takeAway());
        take.addClassName("kith-chronology-take");
        Div filters = new Div(without, agency, person, from, to);
        List<Person> siblings = sight.own() ? siblings() : List.of();
        if (!siblings.isEmpty()) {
            others.setItems(siblings);
            Called called = Called.in(context.circle().slice());
            others.setItemLabelGenerator(called::person);
            others.addValueChangeListener(change -> merge(change.getValue()));
            filters.add(others);
        }
        if (sight.own()) {
            filters.add(take);
        }
        filters.addClassNames("kith-filters", "kith-noprint");
        return filters;
    }

    /** Brothers and sisters who may be read about. */
    private List<Person> siblings() {
        return context.circle().siblings().stream()
                .filter(sibling -> !Called.closed(sibling) && sibling.child())
                .toList();
    }

    private void offer() {
        agency.setItems(all.agencies().values());
        person.setItems(all.people());
    }

    /** Each circle is read once, and each reading is on record. */
    private void merge(Set<Person> with) {
        List<Chronology> several = new ArrayList<>();
        several.add(Chronologies.of(context.circle()));
        for (Person one : with) {
            String record = one.ref().records().getFirst();
            several.add(Chronologies.of(circles.computeIfAbsent(record, takeAways::circle)));
        }
        all = several.size() == 1 ? several.getFirst() : Chronology.merged(several);
        Entry.Agency said = agency.getValue();
        String about = person.getValue();
        offer();
        agency.setValue(said);
        person.setValue(about);
        fill();
    }

    private ChronologyFilter filter() {
        Set<EntryKind> out = EnumSet.noneOf(EntryKind.class);
        out.addAll(without.getValue());
        return new ChronologyFilter(
                out, agency.getValue(), person.getValue(), from.getValue(), to.getValue(), silenced());
    }

    private void fill() {
        chips();
        Chronology fitting = all.matching(filter());
        Chronology shown = !chosen.nothing() && only.getValue() ? fitting.only(chosen::has) : fitting;
        long marked = shown.entries().stream().filter(chosen::has).count();
        count.setText(counted(shown, all)
                + (chosen.nothing() ? "" : " " + marked + " of them with what is chosen in the network."));
        body.removeAll();
        body.add(
                shown.entries().isEmpty()
                        ? new Paragraph("Nothing here fits all of these. Take a filter away.")
                        : new ChronologyTable(shown, this::item, chosen::has));
    }

    /** "34 of 52 lines; 18 left out by filters." */
    static String counted(Chronology shown, Chronology all) {
        int left = all.entries().size() - shown.entries().size();
        String lines = shown.entries().size() == 1 ? " line" : " lines";
        return left == 0
                ? "All " + all.entries().size() + lines + ", oldest first."
                : shown.entries().size() + " of " + all.entries().size() + " lines, oldest first; " + left
                        + " left out by filters.";
    }

    private @Nullable String item(Entry entry) {
        return entry.kind() == EntryKind.ITEM
                ? WorkspaceNavigation.page(
                        context.record(), context.circle().child().child(), PersonPage.INFORMATION, entry.row())
                : null;
    }

    private void takeAway() {
        new ChronologyAway(context, takeAways, all, filter(), circles.values())
                .dialog()
                .open();
    }
}
