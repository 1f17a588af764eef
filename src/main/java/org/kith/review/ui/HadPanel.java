package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.review.Period;
import org.kith.review.had.Cell;
import org.kith.review.had.Delay;
import org.kith.review.had.Stage;
import org.kith.review.had.WhoHadIt;
import org.kith.uikit.SectionCard;
import org.kith.uikit.SectorBadge;

/** The items of a review by the agencies: a table of which a row opens the item, and a column is an agency. */
final class HadPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Period period;

    HadPanel(Reviewing shown, ReviewServices services) {
        addClassName("kith-had");
        period = new Period(shown.review().from(), shown.review().to());
        services.reader()
                .read(shown.review(), shown.child().record(), "who had it, in a review")
                .ifPresentOrElse(
                        read -> show(WhoHadIt.of(
                                read.last(),
                                read.period(),
                                services.clocks().clocks().calendar())),
                        () -> add(ReviewParts.notKnown(shown)));
    }

    private void show(WhoHadIt had) {
        SectionCard card = new SectionCard("Who had which information, and when");
        Paragraph what = new Paragraph(
                "Every item about the child or somebody of the home of which something happened in the period, in the order in"
                        + " which things happened. An agency had what it holds, what it is recorded as having received, and what"
                        + " it was answered; what was only sent to it, it had not.");
        what.addClassNames("kith-quiet", "kith-review-lead");
        if (had.lines().isEmpty()) {
            card.content(new Paragraph("No item is recorded that this period knows of."));
            add(card);
            return;
        }
        Div scroll = new Div(table(had));
        scroll.addClassName("kith-table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Items by agencies");
        card.content(what, key(), scroll, without(had));
        add(card);
    }

    private static Component key() {
        Div key = new Div();
        key.addClassName("kith-had-key");
        for (Delay.Length length : Delay.Length.values()) {
            key.add(new Span(bars(length), new Span(length.words())));
        }
        Span stop = new Span(stopSign(), new Span("stands still here"));
        key.add(stop);
        Paragraph counted =
                new Paragraph("Days count from when it was recorded; for the agency that recorded it, from when it"
                        + " happened. Working days leave out weekends and bank holidays.");
        counted.addClassNames("kith-quiet", "kith-review-small");
        return new Div(key, counted);
    }

    private NativeTable table(WhoHadIt had) {
        NativeTable table = new NativeTable();
        table.addClassNames("kith-table", "kith-had-table");
        table.getElement().setAttribute("aria-label", "Which agency had which item, and when");
        NativeTableRow head = table.getHead().addRow();
        head.add(heading(new Span("Item")));
        for (WhoHadIt.Column column : had.agencies()) {
            Div name = new Div(new SectorBadge(column.sector(), ""), new Span(column.name()));
            name.addClassName("kith-had-agency");
            NativeTableHeaderCell cell = heading(name);
            if (!column.reportsReading()) {
                Span quiet = new Span("does not report reading");
                quiet.addClassName("kith-had-quiet");
                cell.add(quiet);
            }
            head.add(cell);
        }
        NativeTableBody body = table.addBody();
        had.lines().forEach(line -> {
            NativeTableRow row = body.addRow();
            row.add(item(line));
            had.agencies().forEach(column -> row.add(cell(line.cells().get(column.agency()))));
        });
        return table;
    }

    private static NativeTableHeaderCell heading(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableHeaderCell item(WhoHadIt.Line line) {
        ItemRow item = line.item();
        LocalDate date = item.date();
        Span when = new Span(date == null ? "Not recorded when" : ReviewParts.day(date, period));
        when.addClassName("kith-had-when");
        Span kind = new Span(item.restricted() ? "" : Called.capital(item.kind().label()));
        kind.addClassName("kith-had-quiet");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        Div what = new Div(ReviewNavigation.item(item.id(), line.text()));
        cell.add(when, what, kind);
        if (line.nobody()) {
            Span nobody = new Span("Joined to nobody; recorded of the home");
            nobody.addClassName("kith-had-quiet");
            cell.add(nobody);
        }
        cell.add(new Div(far(line)));
        return cell;
    }

    /** How far it came, in words: the same that the row shows. */
    private static Component far(WhoHadIt.Line line) {
        Span far = new Span(
                line.alone()
                        ? "One agency had it"
                        : line.had() + " agencies had it"
                                + (line.standsStill().isEmpty() ? ", and a decision names it" : ""));
        far.addClassName(line.alone() ? "kith-had-alone" : "kith-had-quiet");
        return far;
    }

    private NativeTableCell cell(@Nullable Cell found) {
        NativeTableCell cell = new NativeTableCell();
        if (found == null) {
            Span none = new Span("–");
            none.getElement().setAttribute("aria-hidden", "true");
            Span said = new Span("nothing recorded");
            said.addClassName("kith-hidden");
            cell.addClassName("kith-had-none");
            cell.add(none, said);
            return cell;
        }
        cell.addClassName(found.reached(Stage.HELD) ? "kith-had-held" : found.had() ? "kith-had-had" : "kith-had-sent");
        found.steps().stream()
                // What was received on the day it was sent says both.
                .filter(step -> step.stage() != Stage.SHARED || !sameDay(found, step))
                .forEach(step -> cell.add(step(step)));
        found.stop().ifPresent(stop -> {
            Div line = new Div(stopSign(), new Span(stop.words()));
            line.addClassName("kith-had-stop");
            cell.add(line);
        });
        return cell;
    }

    private static boolean sameDay(Cell cell, Cell.Step sent) {
        return sent.at() != null
                && cell.steps().stream()
                        .anyMatch(step -> step.stage() == Stage.RECEIVED
                                && step.at() != null
                                && step.at().day().equals(sent.at().day()));
    }

    private Component step(Cell.Step step) {
        Span stage = new Span(step.stage().label());
        stage.addClassName("kith-had-stage");
        Span day = new Span(
                step.at() == null
                        ? "day not recorded"
                        : ReviewParts.day(step.at().day(), period));
        Div line = new Div(stage, new Span(" "), day);
        line.addClassName("kith-had-step");
        day.addClassName("kith-had-day");
        // That it was written down on the day needs no saying in every row.
        step.delay()
                .filter(delay -> delay.days() > 0 || step.stage() != Stage.HELD)
                .ifPresent(delay -> {
                    Div took = new Div(bars(delay.length()), new Span(took(delay)));
                    took.addClassName("kith-had-delay");
                    took.setClassName("kith-had-long", delay.length().compareTo(Delay.Length.MONTHS) >= 0);
                    took.getElement().setAttribute("title", Called.capital(delay.words()));
                    line.add(took);
                });
        return line;
    }

    private static String took(Delay delay) {
        return delay.days() == 0
                ? "same day"
                : delay.shortly() + " later"
                        + (delay.days() == delay.workingDays() ? "" : " (" + delay.workingDays() + " working)");
    }

    /** Four bars, of which as many stand as the delay is long: it is said beside it, too. */
    private static Component bars(Delay.Length length) {
        Span bars = new Span();
        bars.addClassName("kith-had-bars");
        bars.getElement()
                .setAttribute("data-length", String.valueOf(length.ordinal()))
                .setAttribute("aria-hidden", "true");
        for (int bar = 1; bar < Delay.Length.values().length; bar++) {
            bars.add(new Span());
        }
        return bars;
    }

    private static Component stopSign() {
        Icon icon = VaadinIcon.BAN.create();
        icon.addClassName("kith-had-sign");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private static Component without(WhoHadIt had) {
        Paragraph words = new Paragraph(
                had.without().isEmpty()
                        ? ""
                        : "Worked with somebody of the home in this period, and is recorded as having had none of these: "
                                + Called.list(had.without()) + ".");
        words.setVisible(!had.without().isEmpty());
        words.addClassName("kith-had-without");
        return words;
    }
}
