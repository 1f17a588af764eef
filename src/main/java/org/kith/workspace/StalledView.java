package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Look;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.circle.Ages;
import org.kith.circle.ItemRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;
import org.kith.information.life.Stalled;
import org.kith.information.life.StalledStage;
import org.kith.information.ui.ItemLine;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;

/** Where items stand still after they were sent: by agency and stage, never by person. */
@Route("unlinked/still")
@PageTitle("Where items stand still · Kith")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/information/share.css")
class StalledView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String AGENCY = "agency";
    private static final String STAGE = "stage";

    private final transient Stalled stalled;
    private final transient CurrentLens current;
    private final transient Looking looking;

    StalledView(Stalled stalled, CurrentLens current, Looking looking) {
        this.stalled = stalled;
        this.current = current;
        this.looking = looking;
        addClassNames("kith-page", "kith-stalled");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div head = new Div(new H1("Unlinked"));
        head.addClassName("kith-page-head");
        add(head, new UnlinkedTabs(true));
        Look look = looking.look();
        if (!look.isNow() || look.eyes() != null) {
            add(elsewhere());
            return;
        }
        Lens lens = current.lens();
        String own = looking.account().agency();
        List<Stalled.AtAgency> agencies = stalled.byAgency(lens, own);
        if (agencies.isEmpty()) {
            add(nothing());
            return;
        }
        QueryParameters address = event.getLocation().getQueryParameters();
        Optional<String> agency = address.getSingleParameter(AGENCY).filter(Ids::isId);
        Optional<StalledStage> stage = address.getSingleParameter(STAGE).flatMap(StalledView::stage);
        add(board(agencies, agency.orElse(""), stage.orElse(null)));
        if (agency.isPresent() && stage.isPresent()) {
            Component items = items(lens, agencies, agency.get(), stage.get(), own);
            add(items);
            items.getElement().callJsFunction("scrollIntoView");
        }
    }

    private static Optional<StalledStage> stage(String code) {
        return Arrays.stream(StalledStage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }

    private static Component board(List<Stalled.AtAgency> agencies, String agency, @Nullable StalledStage stage) {
        NativeTable table = new NativeTable();
        table.addClassName("kith-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading("Sent to", "col"));
        for (StalledStage each : StalledStage.values()) {
            head.add(heading(each.label(), "col"));
        }
        for (Stalled.AtAgency line : agencies) {
            NativeTableRow row = table.getBody().addRow();
            row.add(heading(line.name(), "row"));
            for (StalledStage each : StalledStage.values()) {
                row.addDataCell().add(count(line, each, line.agency().equals(agency) && each == stage));
            }
        }
        Paragraph note = new Paragraph("Of what was sent in the last " + Stalled.MONTHS
                + " months, as it is recorded: by agency, never by person. Whether an agency read something is shown only of"
                + " those that report reading. No receipt recorded does not mean that nobody has it.");
        note.addClassNames("kith-quiet", "kith-small");
        Div scroll = new Div(table);
        scroll.addClassName("kith-table-scroll");
        return new SectionCard("Where items stand still, by agency", note, scroll);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Component count(Stalled.AtAgency line, StalledStage stage, boolean chosen) {
        long count = line.count(stage);
        if (count == 0) {
            return new Span("–");
        }
        Anchor link = WorkspaceNavigation.link(
                "unlinked/still?" + AGENCY + "=" + line.agency() + "&" + STAGE + "=" + stage.code(),
                String.valueOf(count));
        link.setAriaLabel(Ages.counted((int) count, "item") + " sent to " + line.name() + ": " + stage.label());
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component items(
            Lens lens, List<Stalled.AtAgency> agencies, String agency, StalledStage stage, @Nullable String own) {
        Stalled.Page page = stalled.at(lens, agency, stage, own);
        String name = agencies.stream()
                .filter(line -> line.agency().equals(agency))
                .map(Stalled.AtAgency::name)
                .findFirst()
                .orElse("this agency");
        SectionCard card = new SectionCard(name + ": " + stage.label().toLowerCase(java.util.Locale.UK));
        page.items().forEach(item -> card.content(line(page.slice(), item, agency)));
        if (page.items().isEmpty()) {
            card.content(new Paragraph("Nothing stands still here that you may see."));
        } else if (page.items().size() == Stalled.SHOWN) {
            card.content(new Paragraph("The first " + Stalled.SHOWN + " are shown, the longest first."));
        }
        return card;
    }

    private Component line(Slice slice, ItemRow item, String agency) {
        Div line = new Div(new ItemLine(
                ItemStory.of(slice, item),
                slice.day(),
                () -> getUI().ifPresent(ui -> ui.navigate(WorkspaceNavigation.item(item.id())))));
        slice.holdings().shares(item).stream()
                .filter(share -> share.sharedWith().equals(agency) && share.sharedAt() != null)
                .map(ShareRow::sharedAt)
                .filter(java.util.Objects::nonNull)
                .min(org.kith.kernel.Moment::compareTo)
                .ifPresent(at -> {
                    Paragraph sent = new Paragraph("Sent " + Dates.text(at.day(), slice.day()));
                    sent.addClassNames("kith-quiet", "kith-small", "kith-stalled-since");
                    line.add(sent);
                });
        line.addClassName("kith-stalled-line");
        return line;
    }

    private static Component elsewhere() {
        return new EmptyState(
                VaadinIcon.CLOCK,
                "Where items stand still is for now, and for all agencies together",
                "You look from another day or through the eyes of one agency. What stands still can only be said of what is"
                        + " known now.",
                WorkspaceNavigation.link("unlinked/still?as-of=", "Back to now, all agencies together"));
    }

    private static Component nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                "Nothing that was sent stands still that you may see",
                "Here stands what agencies were sent and nobody recorded a receipt of, or a reading, or what it means. Items"
                        + " are shared on the page of a child, under Information.");
    }
}
