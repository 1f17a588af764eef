package org.kith.enquiry;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.EnquiryRow;
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
    private static final int SHORT = 140;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * What a desk shows.
     *
     * @param waiting what waits, the clock that ran out first coming first
     * @param answered what was answered lately, the latest first
     * @param waits how many asks wait, shown or not
     * @param moreAnswered whether more was answered lately than is shown
     * @param rows the rows that it was read from
     */
    public record Board(
            List<DeskRequest> waiting, List<DeskRequest> answered, int waits, boolean moreAnswered, Rows rows) {}

    /**
     * Which requests and answers stand on a desk.
     *
     * @param waiting ids of what waits, the latest asked first
     * @param answered ids of what was answered lately, the latest first
     */
    public record Rows(List<String> waiting, List<String> answered) {}

    private final CircleReader circles;
    private final Sayings sayings;
    private final DomainClock clock;
    private final DeskReading reading;

    Desk(GraphReader graph, CircleReader circles, Sayings sayings, ClockSettings clocks, DomainClock clock) {
        this.circles = circles;
        this.sayings = sayings;
        this.clock = clock;
        this.reading = new DeskReading(graph, circles, clocks);
    }

    /**
     * What an agency was asked.
     *
     * @param many how many asks are shown at the most of those that wait, and of those that were answered
     */
    public Board board(Lens lens, String agency, int many) {
        return reading.board(lens, agency, many);
    }

    /**
     * Which rows stand on the desk of an agency: that another set of them would be shown says that something changed.
     * Nobody is put on the record of reads by it.
     *
     * @param many as for {@link #board}
     */
    public Rows rows(Lens lens, String agency, int many) {
        return reading.rows(lens, agency, many);
    }

    /**
     * An ask as it stands now.
     *
     * @param ids of its requests
     * @return empty where it was not put to this agency, or is asked no longer
     */
    public Optional<DeskRequest> standing(Lens lens, String agency, Collection<String> ids) {
        return reading.standing(lens, agency, ids);
    }

    /**
     * Records what an agency answers: its items, and an answer beside each request, which then waits no longer unless more
     * will follow. All of it or nothing. What is answered already may be answered again, by somebody who saw that: the two
     * stand beside each other.
     *
     * @param lens of whoever answers, looking from now; that they may is the affair of whoever calls
     * @param agency the agency they answer for
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when something is missing or wrong; it says all of it
     * @throws KithException.Stale when somebody has answered meanwhile, all of it or a part, or it is not asked any more:
     *     {@link #standing} says how it stands now
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
            if (asked.waits() && !answer.more()) {
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
        return sayings.say(lens, said, null, Settling.stillAs(asked.ids(), agency, asked.waits(), asked.seen()));
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
