package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Ages;
import org.kith.gaps.known.Asked;
import org.kith.kernel.Moment;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;

/** What is recorded of asking, in words and a frame; only a clock is amber. */
final class AskedMark {

    private AskedMark() {}

    static Component of(Asked asked, LocalDate day) {
        return switch (asked) {
            case Asked.Runs ignored -> new Span("runs the enquiry");
            case Asked.Never never ->
                never.last() == null
                        ? new Chip("no request recorded", Chip.Tone.UNKNOWN)
                        : new Div(
                                new Chip("no request recorded", Chip.Tone.UNKNOWN),
                                new Div(quiet(
                                        "last asked " + Dates.day(never.last().day()) + ", before this enquiry")));
            case Asked.Waiting waiting -> waiting(waiting, day);
            case Asked.Answered answered ->
                new Div(
                        new Span("answered" + on(answered.at())),
                        new Div(quiet(
                                answered.items() == 0
                                        ? "no item came with it"
                                        : Ages.counted(answered.items(), "item"))));
            case Asked.NothingHeld nothing ->
                new Div(
                        new Span("answered, nothing held" + on(nothing.at())),
                        new Div(quiet(
                                nothing.searched().isEmpty()
                                        ? "what was searched is not recorded"
                                        : "searched under " + String.join(", ", nothing.searched()))));
            case Asked.Refused refused -> new Span("refused" + on(refused.at()));
            case Asked.Restricted ignored -> new Span("restricted");
        };
    }

    private static Component waiting(Asked.Waiting waiting, LocalDate day) {
        Div line = new Div(new Span("asked" + on(waiting.asked()) + ", no answer recorded "));
        if (waiting.due() != null) {
            line.add(new Chip(
                    (waiting.overdue() ? "was due " : "due ") + GapsPanel.shortly(waiting.due(), day),
                    Chip.Tone.CLOCK));
        }
        return line;
    }

    private static String on(@Nullable Moment moment) {
        return moment == null ? "" : " " + Dates.day(moment.day());
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("kith-quiet");
        return span;
    }
}
