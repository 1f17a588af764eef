package org.kith.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table that any reader of screens knows as one. */
final class Table extends Div {

    private static final long serialVersionUID = 1L;

    private final Element body = new Element("tbody");

    Table(String label, List<String> headings) {
        addClassName("kith-table-scroll");
        Element row = new Element("tr");
        headings.forEach(heading ->
                row.appendChild(new Element("th").setAttribute("scope", "col").setText(heading)));
        Element table = new Element("table")
                .setAttribute("aria-label", label)
                .appendChild(new Element("thead").appendChild(row), body);
        table.getClassList().add("kith-table");
        getElement().appendChild(table);
    }

    void row(List<Component> cells) {
        Element row = new Element("tr");
        cells.forEach(cell -> row.appendChild(new Element("td").appendChild(cell.getElement())));
        body.appendChild(row);
    }
}
