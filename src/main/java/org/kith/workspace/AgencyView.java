package org.kith.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kith.access.Roles;
import org.kith.circle.AgencyRow;
import org.kith.circle.CircleReader;
import org.kith.circle.CoverageRow;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.kernel.CurrentLens;
import org.kith.uikit.ContactLine;
import org.kith.uikit.SectionCard;
import org.kith.uikit.SectorBadge;

/** An agency: how to reach it, who works there, what its deliveries cover. Whom it works with is not listed. */
@Route("agency/:id")
@PageTitle("An agency · Kith")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
class AgencyView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CircleReader circles;
    private final transient CurrentLens lens;

    AgencyView(CircleReader circles, CurrentLens lens) {
        this.circles = circles;
        this.lens = lens;
        addClassName("kith-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = PlaceView.id(event);
        Slice slice = circles.agency(lens.lens(), id, "agency");
        AgencyRow agency = Objects.requireNonNull(slice.agency(id));
        removeAll();
        Div head = new Div(new H1(agency.name()), new SectorBadge(agency.type()));
        head.addClassName("kith-page-head");
        add(head, new ContactLine(agency.name(), agency.phone(), agency.email()));
        List<PractitionerRow> staff = slice.rows(PractitionerRow.class).stream()
                .sorted(Comparator.comparing(PractitionerRow::name))
                .toList();
        add(new SectionCard(
                "People to reach",
                staff.isEmpty() ? new Paragraph("Nobody is named in the directory.") : people(staff)));
        UnorderedList covers = new UnorderedList();
        slice.rows(CoverageRow.class).forEach(row -> covers.add(new ListItem(InvolvedPanel.covers(row))));
        add(new SectionCard(
                "What its deliveries cover",
                covers.getChildren().findAny().isPresent()
                        ? covers
                        : new Paragraph("Not recorded. Where this agency has no row, nothing is known either way.")));
    }

    private static PlainTable<PractitionerRow> people(List<PractitionerRow> staff) {
        return new PlainTable<>(staff)
                .column("Name", person -> new Span(person.name()))
                .column("Role", person -> new Span(person.role() == null ? "not recorded" : person.role()))
                .column("Team", person -> new Span(person.team() == null ? "" : person.team()))
                .column("Reach", person -> new ContactLine(person.name(), person.phone(), person.email()))
                .caption("People to reach");
    }
}
