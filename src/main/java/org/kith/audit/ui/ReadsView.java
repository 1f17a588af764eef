package org.kith.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.access.Roles;
import org.kith.audit.Reads;
import org.kith.audit.ReadsTable;
import org.kith.audit.RecordedRead;
import org.kith.paper.CsvFiles;
import org.kith.uikit.EmptyState;

/** Who looked, when, why, from where and through what. Looking here is on record too. */
@Route("audit")
@PageTitle("Record of reads · Kith")
@Menu(title = "Audit", order = 65, icon = "vaadin:eye")
@RolesAllowed(Roles.INFORMATION_GOVERNANCE)
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/audit/audit.css")
class ReadsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Reads reads;
    private final ReadsFilters filters;
    private final Div found = new Div();
    private transient ReadsState state = ReadsState.of(com.vaadin.flow.router.QueryParameters.empty());
    private transient List<String> ids = List.of();
    private transient @Nullable RecordedRead last;

    ReadsView(Reads reads, Accounts accounts) {
        this.reads = reads;
        addClassNames("kith-page", "kith-audit");
        filters = new ReadsFilters(
                reads, accounts.all(), next -> getUI().ifPresent(ui -> ui.navigate(ReadsView.class, next.address())));
        Span told = new Span("Put on record before anything is shown. Looking here is on record too.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Record of reads"), told);
        head.addClassName("kith-page-head");
        found.addClassName("kith-column");
        add(head, new AuditTabs("audit"), filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = ReadsState.of(event.getLocation().getQueryParameters());
        ids = state.shown() == null ? List.of() : reads.samePerson(state.shown());
        filters.show(state);
        found.removeAll();
        List<RecordedRead> first = reads.find(state.wanted(ids), PAGE);
        if (first.isEmpty()) {
            found.add(nothing());
            return;
        }
        found.add(says());
        Table table = new Table("Entries, newest first", List.of("When", "Who", "What", "Why", "Shown"));
        found.add(table);
        show(table, first);
    }

    private void show(Table table, List<RecordedRead> page) {
        page.forEach(read -> table.row(ReadRow.cells(read)));
        last = page.getLast();
        if (page.size() == PAGE) {
            Button older = new Button("Show older");
            older.addClickListener(press -> {
                found.remove(older);
                List<RecordedRead> next = reads.find(state.wanted(ids).behind(last), PAGE);
                if (!next.isEmpty()) {
                    show(table, next);
                }
            });
            found.add(older);
        }
    }

    private Component nothing() {
        return state.narrowed()
                ? new EmptyState(
                        VaadinIcon.EYE_SLASH,
                        "Nothing on record fits",
                        "Nobody looked so, as far as the record tells. Take something out of the search above to see more.")
                : new EmptyState(
                        VaadinIcon.EYE_SLASH, "Nothing on record yet", "The first look at anything stands here.");
    }

    private Component says() {
        Div line = new Div();
        line.addClassName("kith-audit-says");
        if (state.shown() != null) {
            line.add(new Paragraph(
                    ids.size() > 1
                            ? "Looks at any of the " + ids.size()
                                    + " records that are judged to be of one person, newest first."
                            : "Looks at this record, newest first."));
        } else {
            line.add(new Paragraph(
                    "Newest first. What was shown stands as kinds and ids; what it says is not shown here."));
        }
        if (state.narrowed()) {
            line.add(export());
        }
        return line;
    }

    /** Made when it is fetched, and on record before that. */
    private Anchor export() {
        ReadsState now = state;
        List<String> about = ids;
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] file = CsvFiles.table(ReadsTable.of(reads.export(now.wanted(about)), about));
            return new DownloadResponse(
                    new ByteArrayInputStream(file), "kith-record-of-reads.csv", "text/csv", file.length);
        });
        Anchor link = new Anchor(handler, "Take these away as CSV");
        link.getElement().setAttribute("download", "kith-record-of-reads.csv");
        return link;
    }
}
