package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.review.Period;
import org.kith.review.ReviewedPeriod;
import org.kith.review.report.ChosenDays;
import org.kith.review.report.ReportDays;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** On which days the report draws the network: those that the readers chose, or else those that are proposed, each with why. */
final class ReportPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String VIEW = "days of the report of a review";

    private final transient Reviewing shown;
    private final transient ReviewServices services;
    private final transient @Nullable ReportDays known;
    private final TreeSet<LocalDate> offered = new TreeSet<>();
    private final TreeSet<LocalDate> ticked = new TreeSet<>();
    private final Set<LocalDate> before = new HashSet<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph counted = new Paragraph();
    private final Problem problem = new Problem();

    ReportPanel(Reviewing shown, ReviewServices services) {
        this.shown = shown;
        this.services = services;
        list.addClassName("kith-report-days");
        counted.addClassName("kith-report-counted");
        counted.getElement().setAttribute("role", "status");
        List<ReviewedPeriod> read = shown.children().stream()
                .flatMap(child -> services.reader().read(shown.review(), child.record(), VIEW).stream())
                .toList();
        known = read.isEmpty() ? null : services.reports().days(read);
        show();
    }

    private void show() {
        removeAll();
        if (known == null) {
            add(ReviewParts.notKnown(shown));
            return;
        }
        List<ChosenDays> versions = services.days().of(shown.review());
        ChosenDays newest = versions.isEmpty() ? null : versions.getFirst();
        List<LocalDate> chosen = newest == null ? List.of() : newest.days();
        Period period = known.period();
        ticked.clear();
        ticked.addAll(chosen.isEmpty() ? known.proposed() : chosen);
        before.clear();
        before.addAll(ticked);
        offered.clear();
        offered.addAll(known.telling().keySet());
        offered.addAll(chosen);
        Paragraph lead = new Paragraph("On each of these days the report draws the network around each child, as it was"
                + " known at the end of that day; at most " + ReportDays.MOST
                + " days. What is kept here is what the report draws,"
                + " whoever of the readers takes it away.");
        lead.addClassNames("kith-quiet", "kith-review-lead");
        Button keep = new Button("Keep these days", click -> problem.watch(() -> keep(newest, ticked)));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        SectionCard card = new SectionCard("Days on which the network is drawn", lead, state(newest, chosen, period))
                .content(counted, list, another(period), problem)
                .actions(keep);
        if (!chosen.isEmpty()) {
            Button back = new Button(
                    "Back to the days that Kith proposes", click -> problem.watch(() -> keep(newest, List.of())));
            card.actions(back);
        }
        if (versions.size() > 1) {
            Div earlier = new Div();
            versions.stream().skip(1).forEach(version -> earlier.add(new Paragraph(words(version))));
            card.content(new Details("Earlier choices (" + (versions.size() - 1) + ")", earlier));
        }
        lines();
        add(card);
    }

    private Paragraph state(@Nullable ChosenDays newest, List<LocalDate> chosen, Period period) {
        List<LocalDate> later =
                chosen.stream().filter(day -> day.isAfter(period.to())).toList();
        return new Paragraph((newest == null
                        ? "Nobody has chosen yet: Kith proposes the first and the last day of the period, and two on which"
                                + " an enquiry was opened or closed, or most could first be seen."
                        : chosen.isEmpty() ? words(newest) : "Chosen " + by(newest) + ".")
                + (later.isEmpty()
                        ? ""
                        : " Not drawn as you look now, because it lies after the day you look from: "
                                + Called.list(later.stream().map(Dates::day).toList()) + "."));
    }

    private String words(ChosenDays version) {
        return version.days().isEmpty()
                ? "The days that Kith proposes, taken back " + by(version) + "."
                : version.days().stream().map(Dates::day).collect(Collectors.joining(", ")) + ", chosen " + by(version)
                        + ".";
    }

    private String by(ChosenDays version) {
        return "by " + ReviewWords.name(version.by(), services.accounts()) + " on "
                + Dates.day(LondonTime.day(version.at()));
    }

    private void lines() {
        list.removeAll();
        offered.forEach(day -> list.add(line(day)));
        count();
    }

    private ListItem line(LocalDate day) {
        Checkbox box = new Checkbox(Dates.day(day), ticked.contains(day));
        box.addValueChangeListener(change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                ticked.add(day);
            } else {
                ticked.remove(day);
            }
            count();
        });
        List<String> why = known == null ? List.of() : known.why(day);
        String said = why.isEmpty() ? "a day that was chosen here" : String.join("; ", why);
        box.setAriaLabel(Dates.day(day) + ": " + said);
        Div words = new Div(Called.capital(said));
        words.addClassName("kith-quiet");
        return new ListItem(box, words);
    }

    private void count() {
        String many = ReviewParts.many(ticked.size(), "day is ticked", "days are ticked");
        int over = ticked.size() - ReportDays.MOST;
        counted.setText(
                ticked.isEmpty()
                        ? "No day is ticked: tick at least one."
                        : many
                                + (over > 0
                                        ? ", and the report draws at most " + ReportDays.MOST + ": leave " + over
                                                + " out."
                                        : ticked.equals(before) ? "." : ". Not kept yet."));
    }

    private Div another(Period period) {
        DatePicker day = new DatePicker("Another day");
        day.setLocale(Locale.UK);
        day.setWidth("18rem");
        day.setMin(period.from());
        day.setMax(period.to());
        day.setHelperText("From " + Dates.day(period.from()) + " to " + Dates.day(period.to()));
        day.setErrorMessage("Choose a day from " + Dates.day(period.from()) + " to " + Dates.day(period.to()) + ".");
        Button put = new Button("Add it", click -> {
            LocalDate wanted = day.getValue();
            day.setInvalid(wanted == null || !period.holds(wanted));
            if (wanted != null && period.holds(wanted)) {
                offered.add(wanted);
                ticked.add(wanted);
                lines();
                day.clear();
            }
        });
        Div form = new Div(day, put);
        form.addClassNames("kith-report-another", "kith-noprint");
        return form;
    }

    private void keep(@Nullable ChosenDays newest, java.util.Collection<LocalDate> wanted) {
        if (wanted == ticked && ticked.isEmpty()) {
            throw new KithException.Invalid("Tick at least one day, or go back to the days that Kith proposes.");
        }
        services.days().choose(shown.review(), newest == null ? 0 : newest.number(), new ArrayList<>(wanted));
        show();
    }
}
