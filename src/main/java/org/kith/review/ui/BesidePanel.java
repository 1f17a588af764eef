package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.network.Contrast;
import org.kith.review.Period;
import org.kith.review.PeriodItems;
import org.kith.review.ReviewedPeriod;
import org.kith.review.beside.Differences;
import org.kith.review.beside.Looked;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** Two days, or two agencies’ eyes, beside each other: the pictures with the difference drawn, and the difference listed. */
final class BesidePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "side by side, in a review";

    /**
     * From where one side looks.
     *
     * @param eyes id of an agency, or null as the reader looks
     */
    private record Sight(LocalDate day, @Nullable String eyes) {}

    private final transient Reviewing shown;
    private final transient ReviewServices services;

    BesidePanel(Reviewing shown, ReviewServices services) {
        this.shown = shown;
        this.services = services;
        addClassNames("kith-beside", "kith-column");
        services.reader()
                .read(shown.review(), shown.child().record(), VIEW)
                .ifPresentOrElse(this::show, () -> add(ReviewParts.notKnown(shown)));
    }

    private void show(ReviewedPeriod read) {
        Circle last = read.last();
        List<AgencyRow> agencies = agencies(last, read.period());
        Sight one = sight("a", eve(last, read.period()), read.period(), agencies);
        Sight other = sight("b", read.period().to(), read.period(), agencies);
        add(choices(read.period(), agencies, one, other));
        Looked left = look(read, one, last.slice());
        Looked right = look(read, other, last.slice());
        String first = words(one, last.slice());
        String second = words(other, last.slice());
        Div pictures = new Div(side("A", first, left, right, true), side("B", second, right, left, false));
        pictures.addClassName("kith-beside-pictures");
        add(pictures);
        Div lists = new Div(
                new DifferenceList(
                        "In the network",
                        Differences.between(left.network(), right.network()),
                        "Only in A",
                        "Only in B"),
                new DifferenceList(
                        "What was not joined",
                        Differences.between(left.findings(), right.findings()),
                        "Only in A",
                        "Only in B"),
                new DifferenceList(
                        "In the chronology",
                        Differences.between(left.chronology(), right.chronology()),
                        "Only in A",
                        "Only in B"));
        lists.addClassName("kith-beside-lists");
        add(new SectionCard("What differs")
                .content(
                        ReviewParts.quiet("A is " + first + "; B is " + second
                                + ". A line with A is only there, with B only here, and with AB on both sides and said"
                                + " otherwise."),
                        lists));
    }

    private Looked look(ReviewedPeriod read, Sight sight, Slice own) {
        Optional<Circle> circle = sight.eyes() == null
                ? read.on(sight.day())
                : services.reader()
                        .through(sight.eyes(), shown.review(), shown.child().record(), VIEW)
                        .flatMap(there -> there.on(sight.day()));
        return Looked.at(
                circle, own, services.finder(), new Period(read.period().from(), sight.day()));
    }

    private Component side(String letter, String words, Looked here, Looked there, boolean first) {
        Span plate = new Span(letter);
        plate.addClassName("kith-beside-plate");
        plate.getElement().setAttribute("data-plate", letter);
        H2 heading = new H2(plate, new Span(words));
        heading.addClassName("kith-beside-heading");
        Div side = new Div(heading);
        here.scene()
                .ifPresentOrElse(
                        scene -> side.add(services.explorers().picture(scene, contrast(here, there, first))),
                        () -> side.add(new Paragraph("Nothing of the child was known.")));
        side.addClassName("kith-beside-side");
        return side;
    }

    private static Contrast contrast(Looked here, Looked there, boolean first) {
        Map<String, Contrast.Had> had = new HashMap<>();
        here.names().forEach((id, name) -> {
            String other = there.network().get(name);
            if (other == null) {
                had.put(id, first ? Contrast.Had.FIRST : Contrast.Had.SECOND);
            } else if (!other.equals(here.network().get(name))) {
                had.put(id, Contrast.Had.BOTH);
            }
        });
        return new Contrast("A", "B", had, List.of());
    }

    private Component choices(Period period, List<AgencyRow> agencies, Sight one, Sight other) {
        Choice left = new Choice("A", period, agencies, one);
        Choice right = new Choice("B", period, agencies, other);
        Button look = new Button(
                "Put side by side",
                click -> getUI().ifPresent(ui -> {
                    Location page = new Location(shown.address(ReviewPage.BESIDE));
                    String child = page.getQueryParameters().getQueryString();
                    ui.navigate(
                            page.getPath(),
                            QueryParameters.fromString(
                                    (child.isEmpty() ? "" : child + "&") + left.query("a") + "&" + right.query("b")));
                }));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(left, right, look);
        form.addClassNames("kith-beside-form", "kith-noprint");
        return form;
    }

    /** The day and the eyes of one side. */
    private static final class Choice extends Div {

        private static final long serialVersionUID = 1L;

        private final DatePicker day;
        private final ComboBox<AgencyRow> eyes;

        Choice(String letter, Period period, List<AgencyRow> agencies, Sight now) {
            addClassName("kith-beside-choice");
            getElement().setAttribute("role", "group").setAttribute("aria-label", "Side " + letter);
            day = new DatePicker(letter + ": at the end of", now.day());
            day.setLocale(Locale.UK);
            day.setMin(period.from());
            day.setMax(period.to());
            eyes = new ComboBox<>(letter + ": through the eyes of");
            eyes.setItems(agencies);
            eyes.setItemLabelGenerator(AgencyRow::name);
            eyes.setPlaceholder("as you look now");
            eyes.setClearButtonVisible(true);
            agencies.stream()
                    .filter(agency -> agency.id().equals(now.eyes()))
                    .findFirst()
                    .ifPresent(eyes::setValue);
            add(day, eyes);
        }

        String query(String key) {
            String query = key + "=" + (day.getValue() == null ? "" : day.getValue());
            return eyes.getValue() == null
                    ? query
                    : query + "&" + key + "-eyes=" + eyes.getValue().id();
        }
    }

    /** What the address asks for: what is not a day of the period, or no agency there is, is not believed. */
    private Sight sight(String key, LocalDate usual, Period period, List<AgencyRow> agencies) {
        LocalDate day =
                shown.wants(key).flatMap(BesidePanel::day).filter(period::holds).orElse(usual);
        String eyes = shown.wants(key + "-eyes")
                .filter(Ids::isId)
                .filter(id -> agencies.stream().anyMatch(agency -> agency.id().equals(id)))
                .orElse(null);
        return new Sight(day, eyes);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The eve of the child's latest enquiry; without one in the period, its first day. */
    private static LocalDate eve(Circle circle, Period period) {
        return circle.enquiries().stream()
                .map(EnquiryRow::openedAt)
                .filter(Objects::nonNull)
                .map(opened -> opened.day().minusDays(1))
                .filter(period::holds)
                .max(Comparator.naturalOrder())
                .orElse(period.from());
    }

    private static List<AgencyRow> agencies(Circle circle, Period period) {
        Slice slice = circle.slice();
        Set<String> ids = new TreeSet<>();
        for (ItemRow item : PeriodItems.of(circle, period)) {
            ids.addAll(slice.holdings().whoHas(item));
        }
        PeriodItems.people(circle, period)
                .forEach(person -> slice.involvements().of(person).stream()
                        .map(InvolvementRow::agency)
                        .forEach(ids::add));
        circle.enquiries().forEach(enquiry -> ids.addAll(slice.enquiries().runners(enquiry)));
        return ids.stream()
                .map(slice::agency)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AgencyRow::name))
                .toList();
    }

    private static String words(Sight sight, Slice slice) {
        AgencyRow agency = slice.agency(sight.eyes());
        if (sight.eyes() != null && agency == null) {
            throw new KithException.NotFound("There is no such agency.");
        }
        return "the end of " + Dates.day(sight.day())
                + (agency == null ? ", as you look" : ", as " + agency.name() + " could see it");
    }
}
