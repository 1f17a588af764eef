package org.kith.gaps.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;

/** Whom was asked what about the people of a circle, as far as it counts for the enquiry at hand. */
public final class Asks {

    /** A request counts from so many days before the latest open enquiry began (gap catalogue, agency-not-asked). */
    private static final int DAYS_BEFORE = 28;

    private final Circle circle;
    private final Clocks clocks;
    private final Set<String> runners;

    public Asks(Circle circle, Clocks clocks) {
        this.circle = circle;
        this.clocks = clocks;
        this.runners = circle.runners();
    }

    /** What is recorded of asking an agency about a person. */
    public Asked of(String agency, Person about) {
        if (runners.contains(agency)) {
            return new Asked.Runs();
        }
        Optional<RequestRow> latest = circle.slice().requests().naming(about).stream()
                .filter(request -> request.agency().equals(agency))
                .reduce((earlier, later) -> later);
        if (latest.isEmpty()) {
            return new Asked.Never(null);
        }
        RequestRow request = latest.get();
        return counts(request) ? stateOf(request) : new Asked.Never(request.askedAt());
    }

    /** The state of one request. */
    public Asked stateOf(RequestRow request) {
        if (request.restricted()) {
            return new Asked.Restricted();
        }
        if (request.outcome() == null || request.answeredAt() == null) {
            Optional<Instant> due = due(request);
            return new Asked.Waiting(
                    request.askedAt(),
                    due.orElse(null),
                    due.filter(at -> at.isBefore(circle.asOf().end())).isPresent());
        }
        return switch (request.outcome()) {
            case INFORMATION ->
                new Asked.Answered(request.answeredAt(), request.responseItems().size());
            case NOTHING_HELD -> new Asked.NothingHeld(request.answeredAt(), searched(request));
            case REFUSED -> new Asked.Refused(request.answeredAt());
        };
    }

    private static List<String> searched(RequestRow request) {
        List<String> all = new ArrayList<>(request.searchedNames());
        all.addAll(request.searchedIdentifiers());
        all.addAll(request.searchedAddresses());
        return all;
    }

    /** When an answer falls due: its own time, else the clock of the enquiry's grade. */
    public Optional<Instant> due(RequestRow request) {
        Moment own = request.dueAt();
        if (own != null) {
            return Optional.of(
                    own.bare() ? LondonTime.startOf(own.day().plusDays(1)).minusSeconds(1) : own.instant());
        }
        EnquiryRow enquiry = circle.slice().row(EnquiryRow.class, request.enquiry());
        return enquiry == null
                ? Optional.empty()
                : clocks.dueAt(circle.slice().enquiries().grade(enquiry).orElse(null), request.askedAt());
    }

    private boolean counts(RequestRow request) {
        Moment opened = circle.latestOpenEnquiry().map(EnquiryRow::openedAt).orElse(null);
        Moment asked = request.askedAt();
        return opened == null
                || asked == null
                || !asked.day().isBefore(opened.day().minusDays(DAYS_BEFORE));
    }

    /** The requests that count and have no answer, the one that falls due first coming first. */
    public List<RequestRow> waiting() {
        return requests().stream()
                .filter(request -> stateOf(request) instanceof Asked.Waiting)
                .sorted(Comparator.comparing(
                        (RequestRow request) -> due(request).orElse(null), Comparator.nullsLast(Instant::compareTo)))
                .toList();
    }

    /** The requests about the family circle or its homes that count for the enquiry at hand. */
    public List<RequestRow> requests() {
        return all().stream().filter(this::counts).toList();
    }

    /** The requests about the family circle or its homes, whenever they were, oldest first for each of them. */
    public List<RequestRow> all() {
        List<RequestRow> all = new ArrayList<>();
        circle.familyCircle()
                .forEach(person -> all.addAll(circle.slice().requests().naming(person)));
        circle.currentHomes()
                .forEach(home -> all.addAll(circle.slice().requests().namingHousehold(home.id())));
        return all.stream().distinct().toList();
    }

    /** The requests to an agency about somebody of whom it was not asked again in the time that counts. */
    public List<RequestRow> stale() {
        Set<List<@Nullable String>> again = new HashSet<>();
        requests().forEach(request -> again.add(whom(request)));
        return all().stream()
                .filter(request -> !counts(request) && !again.contains(whom(request)))
                .toList();
    }

    /** The newest of the requests that count to each agency about each person: what came before it is over. */
    public List<RequestRow> latest() {
        Map<List<@Nullable String>, RequestRow> latest = new LinkedHashMap<>();
        requests().forEach(request -> latest.put(whom(request), request));
        return List.copyOf(latest.values());
    }

    private List<@Nullable String> whom(RequestRow request) {
        Person about = circle.slice().people().of(request.about());
        return Arrays.asList(
                request.agency(),
                about == null ? request.household() : about.ref().records().getFirst());
    }

    /** The state that matters most among several: what still has to come, before what has come. */
    public static @Nullable Asked first(List<Asked> states) {
        return states.stream().min(Comparator.comparingInt(Asks::order)).orElse(null);
    }

    private static int order(Asked state) {
        return switch (state) {
            case Asked.Waiting waiting -> waiting.overdue() ? 0 : 1;
            case Asked.Never ignored -> 2;
            case Asked.Refused ignored -> 3;
            case Asked.NothingHeld ignored -> 4;
            case Asked.Answered ignored -> 5;
            case Asked.Restricted ignored -> 6;
            case Asked.Runs ignored -> 7;
        };
    }
}
