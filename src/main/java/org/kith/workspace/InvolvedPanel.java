package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.CoverageRow;
import org.kith.kernel.Moment;
import org.kith.uikit.ContactLine;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.uikit.SectorBadge;
import org.kith.vocabulary.Sector;

/** Who is involved: one screen to find and reach everybody, and to see who was asked. */
final class InvolvedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AskActs asks;
    private final transient InvolvementTable table;
    private final LocalDate day;
    private final transient Map<String, Moment> delivered;
    private final Select<Sector> sector = new Select<>();
    private final Select<PersonLink> person = new Select<>();
    private final transient List<Runnable> refresh = new ArrayList<>();

    /** @param asks asking any agency, whether it is involved or not */
    InvolvedPanel(PersonContext context, AskActs asks) {
        this.asks = asks;
        addClassNames("kith-column", "kith-involved");
        table = InvolvementTable.of(context.circle(), context.clocks());
        day = context.circle().day();
        delivered = context.lastDelivered();
        if (asks.may()) {
            add(asks.ofOnesOwnAccord());
        }
        add(filters());
        if (table.now().isEmpty()) {
            add(new SectionCard(
                    "Involved now",
                    new Paragraph(
                            "No open involvement of any agency is recorded with this" + " person or the family.")));
        } else {
            add(section("Involved now", table.now(), now(), true));
        }
        if (!table.onlyAsked().isEmpty()) {
            add(section("Asked, with no open involvement recorded", table.onlyAsked(), asked(), false));
        }
        if (!table.ended().isEmpty()) {
            add(section("Ended", table.ended(), ended(), false));
        }
        if (!table.coverage().isEmpty()) {
            add(coverage());
        }
    }

    private Component filters() {
        Set<Sector> present =
                table.now().stream().map(InvolvementTable.Line::sector).collect(Collectors.toSet());
        sector.setLabel("Sector");
        sector.setItems(present.isEmpty() ? EnumSet.noneOf(Sector.class) : EnumSet.copyOf(present));
        sector.setItemLabelGenerator(one -> one == null ? "All sectors" : one.label());
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption("All sectors");
        person.setLabel("With whom");
        person.setItems(table.named());
        person.setItemLabelGenerator(one -> one == null ? "The whole family" : one.name());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption("The whole family");
        sector.addValueChangeListener(change -> refresh.forEach(Runnable::run));
        person.addValueChangeListener(change -> refresh.forEach(Runnable::run));
        Div filters = new Div(sector, person);
        filters.addClassNames("kith-filters", "kith-noprint");
        return filters;
    }

    private boolean shown(InvolvementTable.Line line) {
        Sector wanted = sector.getValue();
        PersonLink whom = person.getValue();
        return (wanted == null || line.sector() == wanted)
                && (whom == null || line.person().equals(whom));
    }

    private Component section(
            String heading,
            List<InvolvementTable.Line> lines,
            PlainTable<InvolvementTable.Line> shown,
            boolean grouped) {
        if (grouped) {
            shown.grouped(line -> line.sector().name(), name -> new SectorBadge(Sector.valueOf(name)));
        }
        shown.caption(heading);
        refresh.add(() -> shown.rows(lines.stream().filter(this::shown).toList()));
        return new SectionCard(heading, shown);
    }

    private PlainTable<InvolvementTable.Line> now() {
        return new PlainTable<>(table.now())
                .column(
                        "Agency",
                        InvolvedPanel::agency,
                        by(line -> line.agency().name()))
                .column(
                        "With",
                        line -> WorkspaceNavigation.person(line.person()),
                        by(line -> line.person().name()))
                .column("Practitioner and role", InvolvedPanel::practitioner)
                .column("Since", line -> date(line.since()), byDate(InvolvementTable.Line::since))
                .column("Last contact", line -> date(line.lastContact()), byDate(InvolvementTable.Line::lastContact))
                .column(
                        "Level",
                        line -> new Span(
                                line.level() == null ? "" : line.level().label()))
                .column("Reach", InvolvedPanel::reach)
                .column("Asked", this::asked);
    }

    private PlainTable<InvolvementTable.Line> asked() {
        return new PlainTable<>(table.onlyAsked())
                .column(
                        "Agency",
                        InvolvedPanel::agencyWithSector,
                        by(line -> line.agency().name()))
                .column(
                        "About",
                        line -> WorkspaceNavigation.person(line.person()),
                        by(line -> line.person().name()))
                .column("Reach", InvolvedPanel::reach)
                .column("Asked", this::asked);
    }

    private PlainTable<InvolvementTable.Line> ended() {
        return new PlainTable<>(table.ended())
                .column(
                        "Agency",
                        InvolvedPanel::agencyWithSector,
                        by(line -> line.agency().name()))
                .column(
                        "With",
                        line -> WorkspaceNavigation.person(line.person()),
                        by(line -> line.person().name()))
                .column("Practitioner and role", InvolvedPanel::practitioner)
                .column("Since", line -> date(line.since()), byDate(InvolvementTable.Line::since))
                .column("Ended", line -> date(line.ended()), byDate(InvolvementTable.Line::ended))
                .column("Reach", InvolvedPanel::reach)
                .column("Asked", this::asked);
    }

    private Component asked(InvolvementTable.Line line) {
        Div cell = new Div(AskedMark.of(line.asked(), day));
        cell.addClassName("kith-asked");
        cell.add(asks.of(line));
        return cell;
    }

    private static Component agency(InvolvementTable.Line line) {
        return WorkspaceNavigation.link(
                WorkspaceNavigation.agency(line.agency().id()), line.agency().name());
    }

    private static Component agencyWithSector(InvolvementTable.Line line) {
        return new Div(agency(line), new Div(new SectorBadge(line.agency().type())));
    }

    private static Component practitioner(InvolvementTable.Line line) {
        if (line.restricted()) {
            return new Span("restricted: contact the agency");
        }
        Div cell = new Div(new Span(
                line.practitioner() == null
                        ? "nobody named"
                        : line.practitioner().name()));
        if (!line.role().isEmpty()) {
            Span role = new Span(line.role());
            role.addClassName("kith-quiet");
            cell.add(new Div(role));
        }
        return cell;
    }

    private static Component reach(InvolvementTable.Line line) {
        String whom = line.practitioner() == null
                ? line.agency().name()
                : line.practitioner().name();
        return new ContactLine(whom, line.phone(), line.email());
    }

    private Component date(@Nullable LocalDate date) {
        Span span = new Span(date == null ? "not recorded" : Dates.day(date));
        if (date == null) {
            span.addClassName("kith-quiet");
            return span;
        }
        Span ago = new Span(Dates.distance(date, day));
        ago.addClassName("kith-quiet");
        Div cell = new Div(span, new Div(ago));
        cell.addClassName("kith-date");
        return cell;
    }

    private Component coverage() {
        Div lines = new Div();
        lines.addClassName("kith-find-list");
        table.coverage().forEach((id, rows) -> {
            AgencyRow agency = agencyOf(id);
            if (agency != null) {
                Div line = new Div(new Span(agency.name()));
                Span said = new Span(
                        rows.stream().map(InvolvedPanel::covers).distinct().collect(Collectors.joining("; "))
                                + "; last came in " + SourcesFold.said(delivered.get(id), day));
                said.addClassName("kith-quiet");
                line.add(said);
                lines.add(line);
            }
        });
        SectionCard card = new SectionCard("What each source covers", lines);
        Span note =
                new Span("Where no row stands for somebody within what a source covers, the source holds nothing there."
                        + " Outside it, nothing is known either way.");
        note.addClassName("kith-quiet");
        card.content(note);
        return card;
    }

    private @Nullable AgencyRow agencyOf(String id) {
        return java.util.stream.Stream.of(table.now(), table.onlyAsked(), table.ended())
                .flatMap(List::stream)
                .map(InvolvementTable.Line::agency)
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    static String covers(CoverageRow row) {
        String from = row.coversFrom() == null ? "" : " from " + Dates.day(row.coversFrom());
        String to = row.coversTo() == null ? "" : " to " + Dates.day(row.coversTo());
        return row.file()
                + (row.system() == null ? "" : " of its " + row.system())
                + from
                + to
                + (row.population() == null ? "" : ", " + row.population().label());
    }

    private static Comparator<InvolvementTable.Line> by(Function<InvolvementTable.Line, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private static Comparator<InvolvementTable.Line> byDate(Function<InvolvementTable.Line, @Nullable LocalDate> date) {
        return (one, other) -> Objects.compare(
                date.apply(one), date.apply(other), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    }
}
