package org.kith.information.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;

/** Requests and answers as lines of a chronology: one question put to one agency about several people is one line. */
final class RequestEntries {

    private final Slice slice;
    private final Called called;
    private final List<String> whose;

    RequestEntries(Circle circle, List<String> whose) {
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.whose = whose;
    }

    /** What makes requests one question, whoever it is about. */
    private record Question(
            String agency,
            @Nullable Moment at,
            @Nullable String by,
            @Nullable String enquiry,
            @Nullable String words) {

        static Question of(RequestRow request) {
            return new Question(
                    request.agency(), request.askedAt(), request.askedBy(), request.enquiry(), request.question());
        }
    }

    /** What makes answers one answer. */
    private record Answer(
            String agency, Moment at, @Nullable String by, RequestOutcome outcome, Set<String> items) {

        static Answer of(RequestRow request) {
            return new Answer(
                    request.agency(),
                    Objects.requireNonNull(request.answeredAt()),
                    request.answeredBy(),
                    Objects.requireNonNull(request.outcome()),
                    request.outcome() == RequestOutcome.INFORMATION
                            ? Set.copyOf(request.responseItems())
                            : Set.of(request.searchedNames().toString()));
        }
    }

    List<Entry> of(Collection<RequestRow> requests) {
        List<Entry> entries = new ArrayList<>();
        together(requests, Question::of).forEach(same -> asked(same).ifPresent(entries::add));
        List<RequestRow> answered =
                requests.stream().filter(one -> one.answeredAt() != null).toList();
        together(answered, Answer::of).forEach(same -> answered(same).ifPresent(entries::add));
        return entries;
    }

    private static <K> Collection<List<RequestRow>> together(
            Collection<RequestRow> requests, Function<RequestRow, K> key) {
        return requests.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Optional<Entry> asked(List<RequestRow> same) {
        RequestRow request = same.getFirst();
        AgencyRow agency = slice.agency(request.agency());
        if (agency == null || request.askedAt() == null) {
            return Optional.empty();
        }
        List<Entry.Line> by = new ArrayList<>();
        called.speaker(request.askedBy()).ifPresent(who -> by.add(new Entry.Line("Asked by", who)));
        Set<String> unsafe = new LinkedHashSet<>();
        same.forEach(one -> slice.people().of(one.unsafeIfKnownTo()).forEach(who -> unsafe.add(called.person(who))));
        Set<String> answers = new LinkedHashSet<>();
        same.forEach(one -> answers.add(answer(one)));
        return Optional.of(new Entry(
                request.id(),
                request.id() + "asked",
                EntryKind.REQUEST,
                When.at(request.askedAt()),
                whose,
                new Entry.Source(asker(request), by),
                Entry.Someone.of(about(same)),
                Entry.Said.of(
                        "Request",
                        agency.name() + " is asked: "
                                + (request.question() == null
                                        ? "the question is not recorded"
                                        : "“" + request.question() + "”")),
                unsafe.isEmpty()
                        ? List.of()
                        : List.of(new Entry.Line("Must not learn of it", Called.list(List.copyOf(unsafe)))),
                answers.stream().map(Entry.Line::of).toList()));
    }

    /** The agency of whoever asked, else the one that runs the enquiry. */
    private List<Entry.Agency> asker(RequestRow request) {
        String id = called.practitioner(request.askedBy())
                .map(PractitionerRow::agency)
                .orElseGet(() -> {
                    EnquiryRow enquiry = slice.row(EnquiryRow.class, request.enquiry());
                    return enquiry == null || enquiry.agency() == null ? "" : enquiry.agency();
                });
        AgencyRow agency = slice.agency(id);
        return agency == null ? List.of() : List.of(new Entry.Agency(agency.id(), agency.name()));
    }

    private Optional<Entry> answered(List<RequestRow> same) {
        RequestRow request = same.getFirst();
        AgencyRow agency = slice.agency(request.agency());
        if (agency == null) {
            return Optional.empty();
        }
        List<Entry.Line> by =
                request.answeredBy() == null ? List.of() : List.of(new Entry.Line("Answered by", request.answeredBy()));
        Set<Entry.Line> told = new LinkedHashSet<>();
        same.forEach(one -> one.responseItems().stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .forEach(item -> told.add(new Entry.Line("Told", quoted(item)))));
        return Optional.of(new Entry(
                request.id(),
                request.id() + "answered",
                EntryKind.REQUEST,
                When.at(Objects.requireNonNull(request.answeredAt())),
                whose,
                new Entry.Source(List.of(new Entry.Agency(agency.id(), agency.name())), by),
                Entry.Someone.of(about(same)),
                Entry.Said.of(
                        "Answer",
                        agency.name() + " answers: "
                                + Objects.requireNonNull(request.outcome()).label(),
                        searched(request).toArray(new Entry.Line[0])),
                List.of(),
                List.copyOf(told)));
    }

    private List<Entry.Line> searched(RequestRow request) {
        Map<String, String> searched = new LinkedHashMap<>();
        searched.put("Searched under", String.join(", ", request.searchedNames()));
        searched.put("Searched in", String.join(", ", request.systemsSearched()));
        searched.put("Period searched", period(request.periodFrom(), request.periodTo()));
        return searched.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Entry.Line(each.getKey(), each.getValue()))
                .toList();
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        return (from == null ? "" : When.day(from) + " ")
                + (to == null ? "on" : (from == null ? "up to " : "to ") + When.day(to));
    }

    private String quoted(ItemRow item) {
        return item.restricted()
                ? "a restricted item: contact " + called.agency(item.heldBy())
                : "“" + Called.item(item) + "”";
    }

    private static String answer(RequestRow request) {
        Moment at = request.answeredAt();
        return at == null
                ? "No answer recorded"
                : "Answered " + When.text(at) + ": "
                        + Objects.requireNonNull(request.outcome()).label();
    }

    private List<String> about(List<RequestRow> same) {
        Set<String> about = new LinkedHashSet<>();
        for (RequestRow request : same) {
            Person person = slice.people().of(request.about());
            HouseholdRow place = slice.row(HouseholdRow.class, request.household());
            if (person != null) {
                about.add(called.person(person));
            } else if (place != null) {
                about.add("those at " + Called.address(place));
            }
        }
        return List.copyOf(about);
    }
}
