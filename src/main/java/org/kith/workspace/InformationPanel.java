package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.information.ItemStory;
import org.kith.information.ui.ItemDetails;
import org.kith.information.ui.ItemLine;
import org.kith.uikit.EmptyState;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.SayingSort;

/** Information: the items about somebody and their home, newest first, and at the side the one that is open. */
final class InformationPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonContext context;
    private final transient ItemList items;
    private final transient RecordActs records;
    private final transient ItemActs acts;
    private final @Nullable String open;
    private final Div list = new Div();
    private final Select<ItemKind> kind = new Select<>();
    private final Select<SayingSort> saying = new Select<>();
    private final Select<AgencyRow> holder = new Select<>();
    private final Select<ItemStory.About> about = new Select<>();
    private final TextField text = new TextField("Words");

    InformationPanel(PersonContext context, RecordActs records, ItemActs acts, @Nullable String open) {
        this.context = context;
        this.records = records;
        this.acts = acts;
        this.open = open;
        this.items = ItemList.of(context.circle());
        addClassName("kith-information");
        if (items.all().isEmpty()) {
            records.bar().ifPresent(this::add);
            add(new EmptyState(
                    VaadinIcon.FILE_O,
                    "No item is recorded about this person or the home",
                    "Agencies may hold more than they delivered. Who is involved shows whom to ask."));
            return;
        }
        list.addClassName("kith-item-list");
        Div main = new Div();
        Div bars = new Div();
        bars.addClassName("kith-information-bars");
        records.bar().ifPresent(bars::add);
        acts.bar().ifPresent(bars::add);
        acts.pack().ifPresent(bars::add);
        main.add(bars);
        acts.contradictions(item -> () -> go(item.id())).ifPresent(main::add);
        main.add(filters(), list);
        main.addClassName("kith-information-main");
        add(main);
        ItemRow shown = open == null ? null : context.circle().slice().row(ItemRow.class, open);
        if (shown != null) {
            add(side(shown));
            addClassName("kith-information-open");
        }
        fill();
    }

    private Component filters() {
        choice(kind, "Kind", "All kinds", items.kinds(), word -> Called.capital(word.label()));
        choice(saying, "How it is said", "All", List.of(SayingSort.values()), word -> Called.capital(word.label()));
        choice(holder, "Held by", "All agencies", items.holders().values(), AgencyRow::name);
        choice(about, "About", "Everybody", items.people().values(), ItemStory.About::name);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(change -> fill());
        Div filters = new Div(kind, saying, holder, about, text);
        filters.addClassNames("kith-filters", "kith-noprint");
        return filters;
    }

    private <T> void choice(
            Select<T> select, String label, String all, Collection<T> values, Function<T, String> word) {
        select.setLabel(label);
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(value -> value == null ? all : word.apply(value));
        select.addValueChangeListener(change -> fill());
    }

    private void fill() {
        list.removeAll();
        List<ItemStory> shown = items.matching(new ItemList.Filter(
                kind.getValue(),
                saying.getValue(),
                holder.getValue() == null ? null : holder.getValue().id(),
                about.getValue() == null ? null : about.getValue().record(),
                text.getValue()));
        if (shown.isEmpty()) {
            list.add(new Paragraph("No item here fits all of these. Take a filter away."));
        }
        for (ItemStory story : shown) {
            String id = story.row().id();
            ItemLine line = new ItemLine(story, context.circle().day(), () -> go(id));
            if (id.equals(open)) {
                line.getElement().setAttribute("aria-current", "true");
            }
            list.add(line);
        }
    }

    private Component side(ItemRow item) {
        NativeButton close = new NativeButton("Close", click -> go(null));
        close.addClassNames("kith-plain-button", "kith-noprint");
        Aside side = new Aside(
                close,
                acts.buttons(item),
                new ItemDetails(
                        ItemStory.of(context.circle().slice(), item), context.dates(), InformationPanel::person),
                acts.life(item),
                records.beneath(item));
        side.addClassName("kith-information-side");
        side.getElement().setAttribute("aria-label", "The item that is open");
        return side;
    }

    static Component person(ItemStory.About about) {
        return WorkspaceNavigation.link(WorkspaceNavigation.person(about.record(), about.child()), about.name());
    }

    private void go(@Nullable String item) {
        QueryParameters parameters = item == null ? QueryParameters.empty() : QueryParameters.of("item", item);
        getUI().ifPresent(ui -> ui.navigate(context.address(PersonPage.INFORMATION), parameters));
    }
}
