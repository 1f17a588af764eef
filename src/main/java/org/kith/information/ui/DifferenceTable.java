package org.kith.information.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** What two versions say differently, side by side. */
final class DifferenceTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    DifferenceTable(List<Difference> differences, String before, String after) {
        addClassNames("kith-table", "kith-table-small");
        NativeTableRow head = getHead().addRow();
        for (String column : List.of("", before, after)) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (Difference difference : differences) {
            NativeTableRow row = getBody().addRow();
            NativeTableHeaderCell label = new NativeTableHeaderCell(difference.label());
            label.getElement().setAttribute("scope", "row");
            row.add(label);
            row.addDataCell().setText(difference.before());
            row.addDataCell().setText(difference.after());
        }
    }
}
