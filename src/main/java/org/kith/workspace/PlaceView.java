package org.kith.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Roles;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.CurrentLens;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** A place: who is said to stay there, by whom, since when. */
@Route("place/:id")
@PageTitle("A place · Kith")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
class PlaceView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private record Stay(Person person, StayRow row, boolean now) {}

    private final transient CircleReader circles;
    private final transient CurrentLens lens;

    PlaceView(CircleReader circles, CurrentLens lens) {
        this.circles = circles;
        this.lens = lens;
        addClassName("kith-page");
    }

    static String id(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (!Ids.isId(id)) {
            throw new KithException.NotFound("Nothing is recorded under this address. The link may be old.");
        }
        return id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = id(event);
        Slice slice = circles.household(lens.lens(), id, "place");
        HouseholdRow household = Objects.requireNonNull(slice.row(HouseholdRow.class, id));
        removeAll();
        add(new H1(Called.address(household)));
        if (household.kind() != null) {
            add(new Span(Called.capital(household.kind().label())));
        }
        List<Stay> stays = slice.rows(StayRow.class).stream()
                .filter(row -> row.household().equals(id))
                .flatMap(row -> java.util.Optional.ofNullable(slice.people().of(row.person()))
                        .map(person -> new Stay(person, row, now(slice, person, row)))
                        .stream())
                .toList();
        add(section(
                slice,
                "Recorded as staying here now",
                stays.stream().filter(Stay::now).toList()));
        List<Stay> before = stays.stream().filter(stay -> !stay.now()).toList();
        if (!before.isEmpty()) {
            add(section(slice, "Recorded as having stayed here", before));
        }
        Paragraph note = new Paragraph("Being connected through an address does not mean being involved.");
        note.addClassName("kith-quiet");
        add(note);
    }

    private static boolean now(Slice slice, Person person, StayRow row) {
        return Home.current(slice, person).stream()
                        .anyMatch(home -> home.household().equals(row.household()))
                && (row.to() == null || !row.to().isBefore(slice.day()));
    }

    private static SectionCard section(Slice slice, String heading, List<Stay> stays) {
        Called called = Called.in(slice);
        if (stays.isEmpty()) {
            return new SectionCard(heading, new Paragraph("Nobody is shown here."));
        }
        return new SectionCard(
                heading,
                new PlainTable<>(stays)
                        .column(
                                "Name",
                                stay -> WorkspaceNavigation.link(
                                        WorkspaceNavigation.person(
                                                stay.person().ref().records().getFirst(),
                                                stay.person().child()),
                                        called.person(stay.person())))
                        .column("Age", stay -> new Span(Ages.of(stay.person(), slice.day())))
                        .column(
                                "How",
                                stay -> new Span(
                                        stay.row().basis() == null
                                                ? "not recorded"
                                                : stay.row().basis().label()))
                        .column("From", stay -> date(stay.row().begins(), slice.day()))
                        .column("To", stay -> date(stay.row().to(), slice.day()))
                        .column(
                                "Said by",
                                stay -> new Span(called.agency(stay.row().assertedBy())))
                        .caption(heading));
    }

    private static Span date(@Nullable LocalDate date, LocalDate day) {
        return new Span(date == null ? "" : Dates.text(date, day));
    }
}
