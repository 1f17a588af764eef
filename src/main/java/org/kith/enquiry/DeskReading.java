package org.kith.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.Unsearched;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.settings.ClockSettings;
import org.kith.store.GraphReader;
import org.kith.vocabulary.RequestOutcome;

/**
 * Reads the desk of an agency. What stands there is chosen first, by rows that name nobody; the people are read of what is
 * shown, and of nothing else.
 */
final class DeskReading {

    private static final String VIEW = "desk";
    private static final int MONTHS_AFTER_CLOSING = 12;
    private static final int DAYS_ANSWERED = 30;
    private static final int MOST = 300;

    private final GraphReader graph;
    private final CircleReader circles;
    private final ClockSettings clocks;

    DeskReading(GraphReader graph, CircleReader circles, ClockSettings clocks) {
        this.graph = graph;
        this.circles = circles;
        this.clocks = clocks;
    }

    Desk.Board board(Lens lens, String agency, int many) {
        Desk.Rows ids = rows(lens, agency, many);
        Slice rows = circles.requests(lens, ids.waiting(), false, VIEW);
        List<WaitingAsk> waiting = RequestBoard.asks(rows, ids.waiting(), clocks.clocks());
        Set<String> shown = new LinkedHashSet<>(ids.answered());
        waiting.stream().limit(many).forEach(ask -> shown.addAll(ask.ids()));
        Slice slice = circles.requests(lens, shown, true, VIEW);
        Instant now = lens.asOf().end();
        List<DeskRequest> answered = answered(slice, agency, ids.answered(), now);
        return new Desk.Board(
                waiting.stream()
                        .limit(many)
                        .flatMap(ask -> again(slice, ask).stream())
                        .map(ask -> request(slice, ask.requests(), ask, now, true, given(slice, ask.requests())))
                        .toList(),
                answered.stream().limit(many).toList(),
                waiting.size(),
                answered.size() > many || ids.answered().size() == answersRead(many),
                ids);
    }

    /** An ask of several people has an answer for each. */
    private static int answersRead(int many) {
        return 2 * many;
    }

    /** The same ask of a slice that holds its people. */
    private Optional<WaitingAsk> again(Slice slice, WaitingAsk ask) {
        List<RequestRow> requests = rows(slice, ask.ids());
        return requests.isEmpty() ? Optional.empty() : Optional.of(WaitingAsk.of(slice, requests, clocks.clocks()));
    }

    private static List<RequestRow> rows(Slice slice, Collection<String> ids) {
        return ids.stream()
                .map(id -> slice.row(RequestRow.class, id))
                .filter(Objects::nonNull)
                .map(RequestRow.class::cast)
                .toList();
    }

    private List<DeskRequest> answered(Slice slice, String agency, List<String> ids, Instant now) {
        Map<String, List<RequestRow>> answers = new LinkedHashMap<>();
        rows(slice, ids).stream()
                .filter(request -> request.agency().equals(agency)
                        && answeredSince(request, LondonTime.day(now).minusDays(DAYS_ANSWERED)))
                .sorted(Comparator.comparing(RequestRow::answeredAt).reversed())
                .forEach(request -> answers.computeIfAbsent(together(request), k -> new ArrayList<>())
                        .add(request));
        return answers.values().stream()
                .map(requests -> request(slice, requests, null, now, false, List.of(given(slice, requests, true))))
                .toList();
    }

    Optional<DeskRequest> standing(Lens lens, String agency, Collection<String> ids) {
        Slice slice = circles.requests(lens, ids, true, VIEW);
        List<RequestRow> requests = rows(slice, ids).stream()
                .filter(request -> request.agency().equals(agency))
                .toList();
        if (requests.isEmpty() || requests.size() != ids.size()) {
            return Optional.empty();
        }
        Set<String> aside = new LinkedHashSet<>(graph.read(lens, VIEW, RequestBoard::setAside));
        boolean waits = requests.stream()
                .noneMatch(request -> request.answeredAt() != null
                        || aside.contains(request.id())
                        || aside.contains(String.valueOf(request.head().delivered())));
        WaitingAsk ask = waits ? WaitingAsk.of(slice, requests, clocks.clocks()) : null;
        List<DeskRequest.Given> given = new ArrayList<>(given(slice, requests));
        if (requests.getFirst().answeredAt() != null) {
            given.add(given(slice, requests, true));
        }
        return Optional.of(request(slice, requests, ask, lens.asOf().end(), waits, given));
    }

    /** What was answered beside some requests of one ask, the first answer first. */
    private static List<DeskRequest.Given> given(Slice slice, List<RequestRow> requests) {
        Map<String, List<RequestRow>> answers = new LinkedHashMap<>();
        requests.forEach(request -> RequestBoard.answersTo(slice, request, true)
                .forEach(answer -> answers.computeIfAbsent(String.valueOf(answer.answeredAt()), k -> new ArrayList<>())
                        .add(answer)));
        return answers.values().stream()
                .map(rows -> given(slice, rows, false))
                .sorted(Comparator.comparing(
                        DeskRequest.Given::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder())))
                .toList();
    }

    /**
     * @param searching whether it is told that the search is out of date
     */
    private static DeskRequest.Given given(Slice slice, List<RequestRow> rows, boolean searching) {
        RequestRow first = rows.getFirst();
        return new DeskRequest.Given(
                rows.stream().map(RequestRow::id).toList(),
                first.answeredAt(),
                first.outcome(),
                first.answeredBy(),
                first.searchedNames(),
                rows.stream()
                        .flatMap(row -> row.responseItems().stream())
                        .distinct()
                        .map(id -> slice.row(ItemRow.class, id))
                        .filter(item -> item != null
                                && !item.restricted()
                                && item.heldBy().equals(first.agency()))
                        .map(Called::item)
                        .toList(),
                searching && rows.stream().anyMatch(row -> outOfDate(slice, row)));
    }

    /** The reading of the gap catalogue’s {@code nil-return-out-of-date}. */
    private static boolean outOfDate(Slice slice, RequestRow request) {
        return request.outcome() == RequestOutcome.NOTHING_HELD
                && !Unsearched.of(slice, request).isEmpty();
    }

    private static boolean answeredSince(RequestRow request, LocalDate day) {
        Moment at = request.answeredAt();
        return at != null && !at.day().isBefore(day);
    }

    private static String together(RequestRow request) {
        return Objects.requireNonNullElse(request.askGroup(), request.id()) + "|" + request.answeredAt();
    }

    Desk.Rows rows(Lens lens, String agency, int many) {
        LocalDate since = lens.asOf().day().minusDays(DAYS_ANSWERED);
        return graph.read(
                lens,
                VIEW,
                reading -> new Desk.Rows(
                        reading.rows(
                                EnquiryCypher.REQUESTS_TO_AGENCY,
                                Map.of(
                                        "aside",
                                        RequestBoard.setAside(reading),
                                        "agency",
                                        agency,
                                        "closedSince",
                                        lens.asOf().day().minusMonths(MONTHS_AFTER_CLOSING),
                                        "many",
                                        MOST),
                                row -> row.text("id")),
                        reading.rows(
                                EnquiryCypher.ANSWERED_BY_AGENCY,
                                Map.of(
                                        "agency",
                                        agency,
                                        "since",
                                        since,
                                        "sinceMoment",
                                        LondonTime.startOf(since),
                                        "many",
                                        answersRead(many)),
                                row -> row.text("id"))));
    }

    private DeskRequest request(
            Slice slice,
            List<RequestRow> requests,
            @Nullable WaitingAsk ask,
            Instant now,
            boolean waits,
            List<DeskRequest.Given> given) {
        RequestRow first = requests.getFirst();
        Called called = Called.in(slice);
        EnquiryRow enquiry = slice.row(EnquiryRow.class, first.enquiry());
        String told = first.restricted() ? null : first.told();
        List<DeskRequest.Subject> about = new ArrayList<>();
        requests.forEach(request -> subject(slice, request, told == null).ifPresent(about::add));
        about.sort(Comparator.comparing(DeskRequest.Subject::name));
        return new DeskRequest(
                requests.stream().map(RequestRow::id).toList(),
                enquiry == null || enquiry.agency() == null ? null : called.agency(enquiry.agency()),
                about,
                first.askedAt(),
                first.restricted() ? null : first.question(),
                told,
                first.lawfulBasis(),
                slice.people().of(new LinkedHashSet<>(first.unsafeIfKnownTo())).stream()
                        .map(called::person)
                        .toList(),
                ask == null ? null : ask.due(),
                ask == null ? null : ask.clock(now, clocks.clocks()).orElse(null),
                ask != null && ask.overdue(now),
                waits,
                given);
    }

    private static Optional<DeskRequest.Subject> subject(Slice slice, RequestRow request, boolean withBirth) {
        Person person = slice.people().of(request.about());
        HouseholdRow home = slice.row(HouseholdRow.class, request.household());
        if (person != null && request.about() != null) {
            String born = Called.bornSaid(person);
            return Optional.of(new DeskRequest.Subject(
                    request.about(),
                    true,
                    Called.in(slice).person(person) + (withBirth && !born.isEmpty() ? " (born " + born + ")" : "")));
        }
        return home == null
                ? Optional.empty()
                : Optional.of(new DeskRequest.Subject(home.id(), false, "the home at " + Called.address(home)));
    }
}
