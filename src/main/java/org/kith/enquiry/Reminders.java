package org.kith.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;

/**
 * When an agency was reminded of a request. That is no part of the exchange format: it says nothing of a child. It is
 * only ever added; what was noted by mistake is marked as taken back.
 */
public final class Reminders {

    private static final String VIEW = "requests";
    private static final int LONGEST = 500;

    private final GraphReader reader;
    private final GraphWriter graph;
    private final DomainClock clock;

    Reminders(GraphReader reader, GraphWriter graph, DomainClock clock) {
        this.reader = reader;
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * That somebody reminded an agency.
     *
     * @param request id of the request
     * @param by the name of whoever did
     * @param how in words: by telephone, whom they spoke to; null where nothing was said
     */
    public record Reminder(
            String id,
            String request,
            Moment at,
            String by,
            @Nullable String how) {}

    /** By the id of the request, the latest first. */
    public Map<String, List<Reminder>> of(Lens lens, Collection<String> requests) {
        return reader.read(lens, VIEW, reading -> {
            Map<String, List<Reminder>> found = new HashMap<>();
            reading.each(EnquiryCypher.REMINDERS, Map.of("ids", List.copyOf(requests)), row -> {
                Reminder reminder = new Reminder(
                        row.text("id"),
                        row.text("request"),
                        Objects.requireNonNull(row.momentOrNull("at")),
                        row.text("by"),
                        row.textOrNull("how"));
                found.computeIfAbsent(reminder.request(), k -> new ArrayList<>())
                        .add(reminder);
            });
            return found;
        });
    }

    /**
     * Notes that an agency was reminded of an ask. Whether somebody may is the affair of whoever calls.
     *
     * @return the ids of what was noted, to take it back by
     * @throws KithException.Invalid when the words are too long
     */
    public List<String> remind(Lens lens, WaitingAsk ask, String how) {
        if (how.strip().length() > LONGEST) {
            throw new KithException.Invalid("That is too long. Say it in at most " + LONGEST + " characters.");
        }
        Instant now = clock.now();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String request : ask.ids()) {
            Map<String, Object> reminder = new HashMap<>();
            reminder.put("id", Ids.fresh());
            reminder.put("at", Moment.of(now));
            reminder.put("by", lens.reader().id());
            reminder.put("byName", lens.reader().name());
            if (!how.isBlank()) {
                reminder.put("how", PlainText.typed(how));
            }
            rows.add(Map.of("request", request, "reminder", reminder));
        }
        return graph.write(writing -> writing.rows(EnquiryCypher.REMIND, Map.of("rows", rows), row -> row.text("id")));
    }

    /** Takes back what was noted by mistake. */
    public void takeBack(Lens lens, WaitingAsk ask, Collection<String> ids) {
        graph.write(writing -> {
            writing.run(
                    EnquiryCypher.TAKE_REMINDERS_BACK,
                    Map.of(
                            "requests",
                            ask.ids(),
                            "ids",
                            List.copyOf(ids),
                            "at",
                            Moment.of(clock.now()),
                            "by",
                            lens.reader().id()));
            return ids;
        });
    }
}
