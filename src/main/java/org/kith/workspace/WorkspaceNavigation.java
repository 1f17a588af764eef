package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The ways to the pages of people, items, places and agencies. Addresses hold internal ids, never names. */
public final class WorkspaceNavigation {

    private WorkspaceNavigation() {}

    /** Where the page of a person is: of a child or of an adult. */
    public static String person(String record, boolean child) {
        return (child ? "child/" : "person/") + record;
    }

    public static String item(String id) {
        return "item/" + id;
    }

    public static String place(String id) {
        return "place/" + id;
    }

    public static String agency(String id) {
        return "agency/" + id;
    }

    /** A link inside the program. */
    public static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Component person(PersonLink person) {
        return person.self() ? new Span(person.name()) : link(person(person.record(), person.child()), person.name());
    }

    /** A page of a person's pages; the first one needs no name. */
    static String page(String record, boolean child, PersonPage page, @Nullable String item) {
        return person(record, child)
                + (page == PersonPage.OVERVIEW ? "" : "/" + page.code())
                + (item == null ? "" : "?item=" + item);
    }
}
