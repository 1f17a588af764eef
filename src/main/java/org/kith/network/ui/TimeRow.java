package org.kith.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.network.Exploration;
import org.kith.network.History;
import org.kith.network.Sight;
import org.kith.uikit.time.Buckets;
import org.kith.uikit.time.TimeBar;
import org.kith.uikit.time.TimeStretch;

/** The foot of the picture: when there was how much, from which day one looks, and what is meant by that day. */
final class TimeRow extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Exploration exploration;
    private final TimeBar bar;
    private final RadioButtonGroup<Sight.Mode> mode = new RadioButtonGroup<>();
    private final Span meaning = new Span();
    private final Div choice = new Div();
    private @Nullable TimeSpan span;

    TimeRow(Exploration exploration, Consumer<TimeBar.Asked> asked, Consumer<Sight.Mode> turned) {
        this.exploration = exploration;
        this.bar = new TimeBar(asked, key -> {
            span = TimeSpan.valueOf(key);
            refresh();
        });
        addClassNames("kith-time", "kith-noprint");
        mode.setAriaLabel("What is shown of a day");
        mode.setItems(Sight.Mode.values());
        mode.setItemLabelGenerator(which -> which == Sight.Mode.KNOWN ? "What was known" : "What happened");
        mode.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turned.accept(change.getValue());
            }
        });
        meaning.addClassName("kith-quiet");
        meaning.setId("network-time-meaning");
        mode.getElement().setAttribute("aria-describedby", "network-time-meaning");
        choice.add(mode, meaning);
        choice.addClassName("kith-time-choice");
        add(bar, choice);
        refresh();
    }

    TimeBar bar() {
        return bar;
    }

    RadioButtonGroup<Sight.Mode> mode() {
        return mode;
    }

    void refresh() {
        Sight sight = exploration.state().sight();
        mode.setValue(sight.mode());
        // Of today both are the same, and the picture has better use for the room.
        choice.setVisible(sight.day() != null);
        meaning.setText(
                sight.mode() == Sight.Mode.KNOWN
                        ? "Only what had been recorded by then, as it was known then."
                        : "What was so on that day, by what is known today.");
        History history = exploration.history();
        TimeSpan shown = span;
        if (shown == null || sight.day() != null && sight.day().isBefore(shown.from(history))) {
            shown = TimeSpan.fitting(history, sight.day());
            span = shown;
        }
        bar.show(stretch(history, sight.mode(), shown));
        bar.place(sight.day());
    }

    private TimeStretch stretch(History history, Sight.Mode how, TimeSpan shown) {
        LocalDate from = shown.from(history);
        LocalDate to = history.to();
        return new TimeStretch(
                from,
                to,
                exploration.sights().ownDay() == null ? "today" : "as the page looks",
                Buckets.of(from, to, history.items(), (count, length) -> count(count, how) + " that " + length.word()),
                marks(history.enquiries(), from, to),
                history.changes().stream().filter(day -> !day.isBefore(from)).toList(),
                TimeSpan.of(history).stream()
                        .map(span -> new TimeStretch.Span(span.name(), span.label()))
                        .toList(),
                shown.name());
    }

    private static String count(int count, Sight.Mode how) {
        String items = count == 0 ? "no items" : count == 1 ? "1 item" : count + " items";
        return how == Sight.Mode.KNOWN ? items + " recorded" : items;
    }

    private static List<TimeStretch.Mark> marks(List<History.Enquiry> enquiries, LocalDate from, LocalDate to) {
        return enquiries.stream()
                .filter(enquiry -> enquiry.closed() == null || !enquiry.closed().isBefore(from))
                .map(enquiry -> new TimeStretch.Mark(
                        enquiry.opened().isBefore(from) ? from : enquiry.opened(),
                        enquiry.closed() == null || enquiry.closed().isAfter(to) ? to : enquiry.closed(),
                        enquiry.closed() == null,
                        "enquiry open"))
                .toList();
    }
}
