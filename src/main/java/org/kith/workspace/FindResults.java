package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.search.Found;
import org.kith.search.Hit;
import org.kith.uikit.ContactLine;
import org.kith.uikit.Dates;
import org.kith.uikit.SectorBadge;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ItemKind;

/** What was found, grouped by kind, each with why it matched. */
final class FindResults extends Div {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final Set<String> admitted;
    private final transient @Nullable FoundMatches maybe;
    private @Nullable String first;

    /**
     * @param maybe whose other records these may be; null where nobody was found
     * @param admitted ids of the records of those whose pages open to the reader; of others no more is known here than a
     *     name and an age
     */
    FindResults(
            Found found,
            List<FoundPeople.Line> people,
            @Nullable FoundMatches maybe,
            Set<String> admitted,
            LocalDate day) {
        this.maybe = maybe;
        this.day = day;
        this.admitted = admitted;
        addClassName("kith-find-groups");
        if (!people.isEmpty()) {
            group("People", found.cut().contains("PersonRecord"), peopleTable(people));
        }
        things("Places", found.households(), found.cut().contains("Household"), this::place);
        things("Agencies", found.agencies(), found.cut().contains("Agency"), this::agency);
        things("Practitioners", found.practitioners(), found.cut().contains("Practitioner"), this::practitioner);
        things("Information", found.items(), found.cut().contains("InformationItem"), this::item);
    }

    /** Where the first thing found is, or null. */
    @Nullable
    String first() {
        return first;
    }

    boolean nothing() {
        return getChildren().findAny().isEmpty();
    }

    private Component peopleTable(List<FoundPeople.Line> people) {
        people.forEach(line -> note(WorkspaceNavigation.person(line.record(), line.child())));
        return new PlainTable<>(people)
                .column("Name", FindResults::name)
                .column(
                        "Age and date of birth",
                        line -> new Span(
                                line.born() == null
                                        ? Called.capital(line.age())
                                        : Called.capital(line.age()) + " · " + line.bornSaid()))
                .column("Current address", this::address)
                .column("Matched by", line -> quiet(line.why()))
                .column(
                        "Records",
                        line -> quiet(line.records() == 1 ? "1 record" : line.records() + " records, judged one"))
                .below(line -> maybe == null ? Optional.empty() : maybe.beside(line.record()))
                .caption("People found");
    }

    private static Component name(FoundPeople.Line line) {
        Div name =
                new Div(WorkspaceNavigation.link(WorkspaceNavigation.person(line.record(), line.child()), line.name()));
        if (line.knownAs() != null) {
            name.add(new Span(" known as " + line.knownAs()));
        }
        return name;
    }

    private Component address(FoundPeople.Line line) {
        if (!admitted.contains(line.record())) {
            return quiet("not shown: your agency is not recorded as working with them");
        }
        if (line.contact() != null) {
            return new Div(
                    new Span("Restricted: contact " + line.contact().name() + " "),
                    new ContactLine(
                            line.contact().name(),
                            line.contact().phone(),
                            line.contact().email()));
        }
        return line.homes().isEmpty() ? quiet("none shown") : new Span(String.join(" · ", line.homes()));
    }

    private void things(String heading, List<Hit> hits, boolean cut, Function<Hit, Optional<Component>> line) {
        Div list = new Div();
        list.addClassName("kith-find-list");
        hits.forEach(hit -> line.apply(hit).ifPresent(list::add));
        if (list.getChildren().findAny().isPresent()) {
            group(heading, cut, list);
        }
    }

    private Optional<Component> place(Hit hit) {
        Cells cells = hit.row().cells();
        String address = (cells.textOrEmpty("address_line") + ", " + cells.textOrEmpty("postcode"));
        return line(WorkspaceNavigation.place(hit.thing()), address, null, hit.why());
    }

    private Optional<Component> agency(Hit hit) {
        Cells cells = hit.row().cells();
        Component badge = cells.code("type", AgencyType.class)
                .<Component>map(SectorBadge::new)
                .orElse(null);
        return line(WorkspaceNavigation.agency(hit.thing()), cells.textOrEmpty("name"), badge, hit.why());
    }

    private Optional<Component> practitioner(Hit hit) {
        Cells cells = hit.row().cells();
        String agency = cells.textOrEmpty("agency");
        String name = cells.textOrEmpty("name") + (cells.has("role") ? ", " + cells.textOrEmpty("role") : "");
        return agency.isEmpty()
                ? Optional.empty()
                : line(
                        WorkspaceNavigation.agency(agency),
                        name,
                        new ContactLine(cells.textOrEmpty("name"), cells.text("phone"), cells.text("email")),
                        hit.why());
    }

    private Optional<Component> item(Hit hit) {
        Cells cells = hit.row().cells();
        String kind = cells.code("kind", ItemKind.class).map(ItemKind::label).orElse("item");
        LocalDate date = cells.date("occurred_from") == null ? cells.date("recorded_at") : cells.date("occurred_from");
        String title = cells.has("summary") ? cells.textOrEmpty("summary") : Called.capital(kind);
        return line(
                WorkspaceNavigation.item(hit.thing()),
                title,
                quiet(Called.capital(kind) + (date == null ? "" : ", " + Dates.text(date, day))),
                hit.why());
    }

    private Optional<Component> line(String address, String text, @Nullable Component beside, String why) {
        note(address);
        Div line = new Div(WorkspaceNavigation.link(address, text));
        if (beside != null) {
            line.add(beside);
        }
        line.add(quiet("matched by " + why));
        return Optional.of(line);
    }

    private void note(String address) {
        if (first == null) {
            first = address;
        }
    }

    private void group(String heading, boolean cut, Component content) {
        Div group = new Div(new H2(heading), content);
        if (cut) {
            group.add(
                    new Paragraph("More matched than are shown here. Another word, or the date of birth, narrows it."));
        }
        add(group);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("kith-quiet");
        return span;
    }
}
