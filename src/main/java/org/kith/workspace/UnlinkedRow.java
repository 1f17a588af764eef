package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.Unlinked.Near;
import org.kith.information.ItemStory;
import org.kith.information.LooseItem;
import org.kith.information.ui.ItemLine;
import org.kith.uikit.ContactLine;

/** One item about nobody: what it says, where, whom it may be about and why, and the buttons to say whom. */
final class UnlinkedRow extends Article {

    private static final long serialVersionUID = 1L;

    private final transient LooseItem item;
    private final transient Slice slice;
    private final transient UnlinkedActions actions;

    /**
     * @param slice with the item and whoever is near it
     * @param may whether whom it is about can be said from here
     */
    UnlinkedRow(LooseItem item, Slice slice, UnlinkedActions actions, boolean may) {
        this.item = item;
        this.slice = slice;
        this.actions = actions;
        addClassName("kith-loose");
        ItemStory story = item.story();
        ItemLine line = new ItemLine(
                story,
                slice.day(),
                story.restricted()
                        ? null
                        : () -> getUI().ifPresent(ui ->
                                ui.navigate(WorkspaceNavigation.item(item.row().id()))));
        add(line);
        if (story.restricted()) {
            return;
        }
        Div body = new Div();
        body.addClassName("kith-loose-body");
        if (item.place() != null) {
            Component pin = VaadinIcon.MAP_MARKER.create();
            pin.getElement().setAttribute("aria-hidden", "true");
            Div where = new Div(
                    pin,
                    new Span("At "),
                    WorkspaceNavigation.link(
                            WorkspaceNavigation.place(item.place().id()), Called.address(item.place())));
            where.addClassName("kith-loose-where");
            body.add(where);
        }
        body.add(candidates(may));
        if (may) {
            Div more = new Div(
                    button(
                            item.near().isEmpty() ? "Find somebody…" : "Somebody else…",
                            "Join this item to somebody else: " + story.title(),
                            () -> JoinDialog.toSomebodyElse(item, actions)),
                    button(
                            "Not about anybody we can find…",
                            "Not about anybody we can find: " + story.title(),
                            () -> new NobodyDialog(item, actions)));
            more.addClassName("kith-loose-more");
            body.add(more);
        }
        line.add(body);
    }

    /** What the item says in a line. */
    String title() {
        return item.story().title();
    }

    private Component candidates(boolean may) {
        if (item.near().isEmpty()) {
            Span none = new Span(
                    item.place() == null
                            ? "No address is recorded with it, and no recorded name stands in its text."
                            : "Nobody is recorded at its address on that day, and no recorded name stands in its text.");
            none.addClassNames("kith-quiet", "kith-small");
            return none;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-candidates");
        list.getElement().setAttribute("aria-label", "May be about");
        item.near().forEach(candidate -> list.add(candidate(candidate, may)));
        return list;
    }

    private ListItem candidate(LooseItem.Candidate candidate, boolean may) {
        Person person = candidate.person();
        if (candidate.hidden()) {
            return new ListItem(hidden(person));
        }
        String name = Called.in(slice).person(person);
        String record = person.ref().records().getFirst();
        Span who = new Span(
                WorkspaceNavigation.link(WorkspaceNavigation.person(record, person.child()), name),
                new Span(", " + Ages.of(person, slice.day())));
        who.addClassName("kith-candidate-who");
        Span home = new Span(homes(person));
        home.addClassName("kith-quiet");
        Span why = new Span(
                Called.capital(candidate.why().stream().map(this::words).collect(Collectors.joining("; ")))
                        + joined(record));
        ListItem line = new ListItem(who, home, why);
        if (may) {
            NativeButton join = button("Join…", "Join to " + name, () -> JoinDialog.to(item, record, name, actions));
            join.addClassName("kith-candidate-join");
            line.add(join);
        }
        return line;
    }

    private String words(Near near) {
        return switch (near) {
            case STAYS_THERE -> "stays at this address on that day";
            case NAMED -> "the text names them";
        };
    }

    /** A witness or somebody mentioned is joined to the item without its being about them. */
    private String joined(String record) {
        return item.story().about().stream()
                .filter(about -> about.record().equals(record) && about.role() != null)
                .map(about -> "; joined as " + about.role())
                .collect(Collectors.joining());
    }

    private String homes(Person person) {
        List<String> homes = Home.current(slice, person).stream()
                .map(Home::address)
                .distinct()
                .toList();
        return homes.isEmpty() ? "no current address recorded" : String.join("; ", homes);
    }

    private Component hidden(Person person) {
        Optional<AgencyRow> contact = Called.in(slice).contactFor(person);
        Div line = new Div(new Span("Somebody who may not be named here."));
        contact.ifPresent(agency -> line.add(
                new Span(" Contact " + agency.name() + ". "), new ContactLine(agency.name(), agency.phone(), null)));
        return line;
    }

    private static NativeButton button(String label, String spoken, Supplier<Dialog> dialog) {
        NativeButton button = new NativeButton(label, click -> dialog.get().open());
        button.addClassNames("kith-plain-button", "kith-noprint");
        button.setAriaLabel(spoken);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
