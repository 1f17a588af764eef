package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.kith.circle.Called;
import org.kith.information.ItemStory;
import org.kith.information.LooseEnds;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;

/** Unlinked: items about nobody that may be about somebody here, and items that only their holder has. */
final class UnlinkedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonContext context;

    UnlinkedPanel(PersonContext context, UnlinkedActions actions) {
        this.context = context;
        addClassName("kith-column");
        UnlinkedList list = UnlinkedList.of(context.circle());
        if (list.nothing()) {
            add(new EmptyState(
                    VaadinIcon.UNLINK,
                    "Nothing unlinked is recorded near this person",
                    "Items about nobody whose place or text fits somebody here would stand on this page, and items that no"
                            + " agency but their holder has."));
        }
        if (!list.aboutNobody().isEmpty()) {
            SectionCard card = new SectionCard("Items about nobody yet, which may be about somebody here");
            card.actions(WorkspaceNavigation.link("unlinked", "All that is unlinked"));
            boolean may = actions.may();
            LooseEnds.Page read = actions.page(list.aboutNobody());
            read.items().forEach(loose -> card.content(new UnlinkedRow(loose, read.slice(), actions, may)));
            add(card);
        }
        if (!list.withHolderOnly().isEmpty()) {
            add(holderOnly(list));
        }
        if (!list.setAside().isEmpty()) {
            LooseEnds.Page aside = new LooseEnds.Page(context.circle().slice(), list.setAside());
            add(new UnlinkedFold(list.setAside().size(), () -> aside, actions));
        }
    }

    private Component holderOnly(UnlinkedList list) {
        String works = list.others().isEmpty()
                ? "No agency is recorded as working with this person."
                : "Working with this person: " + Called.list(list.others()) + ".";
        SectionCard card = new SectionCard("Items that no agency but their holder is recorded as having");
        Paragraph note = new Paragraph(
                works + " Most of what one agency holds needs no other; what does is for people to" + " say.");
        note.addClassName("kith-quiet");
        card.content(note);
        card.content(new PlainTable<>(list.withHolderOnly())
                .column("Item", story -> item(story))
                .column(
                        "Kind",
                        story -> new Span(
                                story.restricted()
                                        ? ""
                                        : Called.capital(story.row().kind().label())))
                .column(
                        "Day",
                        story -> new Span(
                                story.row().date() == null
                                        ? "not recorded"
                                        : org.kith.uikit.Dates.day(story.row().date())))
                .column("About", story -> new Span(names(story)))
                .column(
                        "Held by",
                        story -> new Span(
                                story.holder() == null
                                        ? "not recorded"
                                        : story.holder().name()))
                .caption("Items with one holder"));
        return card;
    }

    private static String names(ItemStory story) {
        List<String> names = story.about().stream().map(ItemStory.About::name).toList();
        return names.isEmpty() ? "nobody yet" : Called.list(names);
    }

    private Component item(ItemStory story) {
        String title = story.restricted() ? "Restricted" : story.title();
        return WorkspaceNavigation.link(
                WorkspaceNavigation.page(
                        context.record(),
                        context.circle().child().child(),
                        PersonPage.INFORMATION,
                        story.row().id()),
                title);
    }
}
