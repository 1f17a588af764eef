package org.kith.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kith.access.Roles;
import org.kith.audit.Reads;
import org.kith.audit.RecordedRead;
import org.kith.uikit.Dates;

/** Who looked, when, why and through what: the newest reads. Looking here is on record too. */
@Route("audit")
@PageTitle("Record of reads · Kith")
@Menu(title = "Audit", order = 80, icon = "vaadin:eye")
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
class ReadsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final transient Reads reads;
    private final Grid<RecordedRead> table = new Grid<>();

    ReadsView(Reads reads) {
        this.reads = reads;
        addClassNames("kith-page", "kith-fill");
        table.addColumn(read -> Dates.day(read.at().day()) + ", " + Dates.time(read.at()))
                .setHeader("When")
                .setAutoWidth(true);
        table.addColumn(RecordedRead::who).setHeader("Who").setAutoWidth(true);
        table.addColumn(RecordedRead::purpose).setHeader("Why").setFlexGrow(2);
        table.addColumn(RecordedRead::view).setHeader("Through").setAutoWidth(true);
        table.addColumn(read -> read.asOf() == null ? "" : Dates.day(read.asOf().day()))
                .setHeader("As of")
                .setAutoWidth(true);
        table.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        table.getElement().setAttribute("aria-label", "The newest reads");
        add(
                new H1("Record of reads"),
                new Paragraph(
                        "Every look at the graph is put on record before anything of it is shown: who looked, when, why"
                                + " and through what. These are the newest " + SHOWN
                                + ". Looking here is on record too."),
                table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        table.setItems(reads.latest(SHOWN));
    }
}
