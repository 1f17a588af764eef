package org.kith.uikit.time;

import java.time.LocalDate;
import java.util.List;

/**
 * What lies along a stretch of time. All text is plain text, and whatever a reader may not see must not be in it.
 *
 * @param from first day
 * @param to last day: the end, at the right
 * @param end what the end is called, as in "today"; may be empty
 * @param buckets without gaps, in order
 * @param marks what goes on over some days
 * @param steps the days to which one steps, in order
 * @param spans other lengths of time that can be had, the one shown among them
 * @param span key of the one shown
 */
public record TimeStretch(
        LocalDate from,
        LocalDate to,
        String end,
        List<Bucket> buckets,
        List<Mark> marks,
        List<LocalDate> steps,
        List<Span> spans,
        String span) {

    /**
     * A length of time that can be asked for.
     *
     * @param text as in "3 years"
     */
    public record Span(String key, String text) {}

    /**
     * How much there is in a part of it.
     *
     * @param from first day
     * @param to last day
     * @param text in words, as in "4 items that month"
     */
    public record Bucket(LocalDate from, LocalDate to, int count, String text) {}

    /**
     * Something that went on over some days, drawn above the buckets.
     *
     * @param from first day
     * @param to last day; the end of the stretch where it goes on
     * @param open whether it goes on
     * @param text in words, as in "enquiry open"
     */
    public record Mark(LocalDate from, LocalDate to, boolean open, String text) {}

    /**
     * @throws IllegalArgumentException when it would end before it begins
     */
    public TimeStretch {
        buckets = List.copyOf(buckets);
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        spans = List.copyOf(spans);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a stretch of time ends after it begins");
        }
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
