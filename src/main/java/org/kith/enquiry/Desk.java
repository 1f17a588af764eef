package org.kith.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.settings.ClockSettings;
import org.kith.store.GraphReader;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.StatementKind;

/**
 * The desk of one agency: what it was asked, and its answers. It hands out plain values that hold what the agency was
 * told and nothing else; whoever sits there sees no circle, no enquiry and no page of anybody.
 */
public final class Desk {

    private static final String VIEW = "desk";
    private static final int MONTHS_AFTER_CLOSING = 12;
    private static final int DAYS_ANSWERED = 30;
    private static final int MOST = 300;
    private static final int SHORT = 140;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What waits, the clock that ran out first coming first; and what was answered lately, the latest first. */
    public record Board(List<DeskRequest> waiting, List<DeskRequest> answered) {}

    private final GraphReader graph;
    private final CircleReader circles;
    private final Sayings sayings;
    private final ClockSettings clocks;
    private final DomainClock clock;

    Desk(GraphReader graph, CircleReader circles, Sayings sayings, ClockSettings clocks, DomainClock clock) {
        this.graph = graph;
        this.circles = circles;
        this.sayings = sayings;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What an agency was asked. */
    public Board board(Lens lens, String agency) {
        Slice slice = slice(lens, agency);
        List<String> ids = slice.rows(RequestRow.class).stream()
                .filter(request -> request.agency().equals(agency))
                .map(RequestRow::id)
                .toList();
        Set<String> open = openIds(lens, agency);
        Instant now = lens.asOf().end();
        List<DeskRequest> waiting =
                RequestBoard.asks(slice, ids.stream().filter(open::contains).toList(), clocks.clocks()).stream()
                        .map(ask -> request(slice, ask.requests(), ask, now))
                        .toList();
        Map<String, List<RequestRow>> answered = new LinkedHashMap<>();
        slice.rows(RequestRow.class).stream()
                .filter(request -> request.agency().equals(agency)
                        && answeredSince(request, LondonTime.day(now).minusDays(DAYS_ANSWERED)))
                .sorted(Comparator.comparing(RequestRow::answeredAt).reversed())
                .forEach(request -> answered.computeIfAbsent(
                                Objects.requireNonNullElse(request.askGroup(), request.id()) + "|"
                                        + request.answeredAt(),
                                k -> new ArrayList<>())
                        .add(request));
        return new Board(
                waiting,
                answered.values().stream()
                        .map(requests -> request(slice, requests, null, now))
                        .toList());
    }

    private static boolean answeredSince(RequestRow request, LocalDate day) {
        Moment at = request.answeredAt();
        return at != null && !at.day().isBefore(day);
    }

    private Set<String> openIds(Lens lens, String agency) {
        return new LinkedHashSet<>(ids(lens, agency, true));
    }

    private List<String> ids(Lens lens, String agency, boolean openOnly) {
        return graph.read(lens, VIEW, reading -> {
            List<String> ids = new ArrayList<>();
            reading.each(
                    EnquiryCypher.REQUESTS_TO_AGENCY,
                    Map.of(
                            "aside",
                            RequestBoard.setAside(reading),
                            "agency",
                            agency,
                            "closedSince",
                            lens.asOf().day().minusMonths(MONTHS_AFTER_CLOSING),
                            "answeredSince",
                            lens.asOf().day().minusDays(DAYS_ANSWERED),
                            "many",
                            MOST),
                    row -> {
                        if (!openOnly || row.yes("open")) {
                            ids.add(row.text("id"));
                        }
                    });
            return ids;
        });
    }

    private Slice slice(Lens lens, String agency) {
        return circles.requests(lens, ids(lens, agency, false), true, VIEW);
    }

    private DeskRequest request(Slice slice, List<RequestRow> requests, @Nullable WaitingAsk ask, Instant now) {
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
                first.outcome(),
                first.answeredAt(),
                first.answeredBy(),
                first.searchedNames());
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

    /**
     * Records what an agency answers: its items, and an answer beside each request, which then waits no longer unless more
     * will follow. All of it or nothing.
     *
     * @param lens of whoever answers, looking from now; that they may is the affair of whoever calls
     * @param agency the agency they answer for
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when something is missing or wrong; it says all of it
     * @throws KithException.Stale when somebody has answered meanwhile, or it is not asked any more
     */
    public List<String> answer(Lens lens, String agency, DeskRequest asked, DeskAnswer answer) {
        Instant now = clock.now();
        answer.check(now);
        Slice slice = circles.requests(lens, asked.ids(), true, VIEW);
        List<Saying> said = new ArrayList<>();
        boolean information = answer.outcome() == RequestOutcome.INFORMATION;
        if (information) {
            for (int i = 0; i < answer.lines().size(); i++) {
                said.add(item(agency, asked, answer.lines().get(i), now).called(name(i)));
            }
        }
        for (String id : asked.ids()) {
            RequestRow request = slice.row(RequestRow.class, id);
            if (request == null) {
                throw Settling.answeredMeanwhile();
            }
            said.add(beside(request, answer, information ? itemsAbout(request, answer) : List.of(), now));
            if (!answer.more()) {
                said.add(Settling.answered(
                        request,
                        slice.row(EnquiryRow.class, request.enquiry()),
                        "Answered by " + Called.in(slice).agency(agency) + " on " + DAY.format(LondonTime.day(now))
                                + ": "
                                + answer.outcome().label()
                                + (answer.reason().isBlank()
                                        ? "."
                                        : ", because: " + answer.reason().strip()),
                        lens.reader().name(),
                        now));
            }
        }
        return sayings.say(lens, said, null, Settling.stillWaiting(asked.ids(), agency));
    }

    /** Takes an answer back, as long as nobody else has. */
    public void takeBack(Lens lens, List<String> ids) {
        sayings.withdraw(lens, ids);
    }

    /** Gives it again. */
    public void giveAgain(Lens lens, List<String> ids) {
        sayings.restore(lens, ids);
    }

    private static String name(int line) {
        return "line-" + line;
    }

    private static List<String> itemsAbout(RequestRow request, DeskAnswer answer) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < answer.lines().size(); i++) {
            List<String> about = answer.lines().get(i).about();
            if (about.contains(request.about() == null ? request.household() : request.about())) {
                items.add(name(i));
            }
        }
        return items;
    }

    private static Saying item(String agency, DeskRequest asked, DeskAnswer.Line line, Instant now) {
        String text = line.text().strip();
        SayingSort sort = Objects.requireNonNull(line.sort());
        List<String> people = asked.about().stream()
                .filter(DeskRequest.Subject::person)
                .map(DeskRequest.Subject::record)
                .filter(line.about()::contains)
                .toList();
        return Saying.of(StatementKind.ITEM)
                .cell("kind", kind(sort).code())
                .cell("statement", sort.code())
                .cell("summary", shortly(text))
                .cell("detail", text.length() > SHORT ? text : null)
                .cell("occurred_from", line.happened() == null ? null : Moment.of(line.happened()))
                .cell("recorded_at", Moment.of(now))
                .names("held_by", agency)
                .names("about", people)
                .names(
                        "household",
                        asked.about().stream()
                                .filter(subject ->
                                        !subject.person() && line.about().contains(subject.record()))
                                .map(DeskRequest.Subject::record)
                                .findFirst()
                                .orElse(null))
                .build();
    }

    private static ItemKind kind(SayingSort sort) {
        return switch (sort) {
            case FACT, OPINION -> ItemKind.OBSERVATION;
            case THIRD_PARTY, EXPLANATION -> ItemKind.CLAIM;
            case UNEASE -> ItemKind.UNEASE;
        };
    }

    /** The first words, up to the end of one. */
    private static String shortly(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHORT - 1);
        return line.substring(0, end < SHORT / 2 ? SHORT - 1 : end) + "…";
    }

    private static Saying beside(RequestRow request, DeskAnswer answer, List<String> items, Instant now) {
        DeskAnswer.Searched searched = answer.searched();
        return Saying.of(StatementKind.REQUEST)
                .names("enquiry", request.enquiry())
                .cell("ask_group", request.askGroup())
                .names("agency", request.agency())
                .names("about", request.about())
                .names("household", request.household())
                .cell("asked_at", Moment.of(now))
                .cell(
                        "question",
                        request.question() == null || request.restricted()
                                ? "The same as was asked before."
                                : request.question())
                .cell("responded_at", Moment.of(now))
                .cell(
                        "answered_by",
                        answer.by().strip()
                                + (answer.outcome() == RequestOutcome.REFUSED
                                        ? "; reason given: " + answer.reason().strip()
                                        : ""))
                .cell("outcome", answer.outcome().code())
                .names("response_items", items)
                .cell("searched_names", searched.names())
                .cell("searched_identifiers", searched.identifiers())
                .cell("searched_addresses", searched.addresses())
                .cell("systems_searched", searched.systems())
                .cell("period_from", searched.from())
                .cell("period_to", searched.to())
                .build();
    }
}
