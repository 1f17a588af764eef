package org.kith.enquiry;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kith.circle.CircleReader;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.settings.ClockSettings;
import org.kith.settings.Clocks;
import org.kith.store.GraphReader;

/**
 * The board of everything that was asked and waits for an answer, for one reader: what has run out first, then by when it
 * runs out, then what has no clock. It reads what is known now.
 */
public final class RequestBoard {

    /** How many requests are read at the most; the latest asked ones. */
    public static final int MOST = 500;

    /** How many asks stand on one page. */
    public static final int PAGE = 30;

    private static final String VIEW = "requests";

    /** A request whose enquiry was closed longer ago is history: as long as the catalogue asks after it. */
    private static final int MONTHS_AFTER_CLOSING = 12;

    private static final Comparator<WaitingAsk> BY_CLOCK = Comparator.comparing(
                    WaitingAsk::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ask -> ask.first().askedAt(), Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(ask -> ask.first().id());

    private final GraphReader graph;
    private final CircleReader circles;
    private final ClockSettings clocks;
    private final Reminders reminders;

    RequestBoard(GraphReader graph, CircleReader circles, ClockSettings clocks, Reminders reminders) {
        this.graph = graph;
        this.circles = circles;
        this.clocks = clocks;
        this.reminders = reminders;
    }

    /**
     * Every ask that waits, without the names of anybody.
     *
     * @param asks what has run out first
     * @param slice the requests with their enquiries and agencies
     * @param cut whether there may be more, asked earlier
     */
    public record All(List<WaitingAsk> asks, Slice slice, boolean cut) {}

    /**
     * Some asks with the people they are about.
     *
     * @param partly by the id of a request what was answered of it so far
     * @param reminders by the id of a request when it was brought to mind, the latest first
     */
    public record Page(
            List<WaitingAsk> asks,
            Slice slice,
            Map<String, List<RequestRow>> partly,
            Map<String, List<Reminders.Reminder>> reminders) {}

    /** All that waits, to be counted, grouped and chosen from. Nobody in it is put on the record of reads by name. */
    public All all(Lens lens) {
        List<String> ids = graph.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        EnquiryCypher.OPEN_REQUESTS,
                        Map.of(
                                "aside",
                                setAside(reading),
                                "closedSince",
                                lens.asOf().day().minusMonths(MONTHS_AFTER_CLOSING),
                                "many",
                                MOST + 1),
                        row -> row.text("id")));
        Set<String> admitted = circles.admitted(lens, ids);
        Slice slice = circles.requests(
                lens, ids.stream().filter(admitted::contains).limit(MOST).toList(), false, VIEW);
        return new All(asks(slice, ids, clocks.clocks()), slice, ids.size() > MOST);
    }

    /** What was set aside waits no longer. */
    static List<String> setAside(GraphReader.Reading reading) {
        return reading.rows(EnquiryCypher.SET_ASIDE, Map.of(), row -> row.text("key"));
    }

    /** Some of them, read with names; those people stand in the record of this read. */
    public Page page(Lens lens, List<WaitingAsk> shown) {
        List<String> ids = shown.stream().flatMap(ask -> ask.ids().stream()).toList();
        Slice slice = circles.requests(lens, ids, true, VIEW);
        List<WaitingAsk> asks = asks(slice, ids, clocks.clocks());
        Map<String, List<RequestRow>> partly = new HashMap<>();
        asks.forEach(ask -> ask.requests().forEach(request -> partly.put(request.id(), answersTo(slice, request))));
        return new Page(asks, slice, partly, reminders.of(lens, ids));
    }

    /**
     * What was answered of a request that waits still: later answers of the same agency about the same, for the same
     * enquiry, the first one first.
     */
    static List<RequestRow> answersTo(Slice slice, RequestRow request) {
        return answersTo(slice, request, false);
    }

    /**
     * @param refused whether refusals count
     */
    static List<RequestRow> answersTo(Slice slice, RequestRow request, boolean refused) {
        return slice.rows(RequestRow.class).stream()
                .filter(other -> other.answeredAt() != null && (refused || !other.refused()))
                .filter(other -> !other.id().equals(request.id()))
                .filter(other -> other.agency().equals(request.agency())
                        && Objects.equals(other.about(), request.about())
                        && Objects.equals(other.household(), request.household())
                        && Objects.equals(other.enquiry(), request.enquiry()))
                .filter(other -> other.askedAt() == null
                        || request.askedAt() == null
                        || !other.askedAt().isBefore(request.askedAt()))
                .sorted(Comparator.comparing(RequestRow::answeredAt))
                .toList();
    }

    /** The asks that requests make, by clock. */
    static List<WaitingAsk> asks(Slice slice, Collection<String> ids, Clocks clocks) {
        List<RequestRow> waiting = ids.stream()
                .map(id -> slice.row(RequestRow.class, id))
                .filter(request -> request != null && request.answeredAt() == null)
                .map(RequestRow.class::cast)
                .toList();
        return WaitingAsk.together(waiting).stream()
                .map(requests -> WaitingAsk.of(slice, requests, clocks))
                .sorted(BY_CLOCK)
                .toList();
    }
}
