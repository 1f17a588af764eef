package org.kith.gaps.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;
import org.kith.gaps.patterns.Unsearched;
import org.kith.kernel.Moment;

/**
 * Who was asked, and what came of it, kept apart: answered, and under which names; not answered yet; answered that nothing
 * is held, but searched under what is out of date; refused; answered in a way that is restricted.
 */
final class AskedSentences {

    /** What came of a request. */
    private enum Came {
        ANSWERED,
        OLD_NAMES,
        WAITING,
        REFUSED,
        RESTRICTED
    }

    private final Circle circle;
    private final Asks asks;
    private final Say say;
    private final NamesSearched names;
    private final Map<Came, SortedMap<String, List<RequestRow>>> byState = new EnumMap<>(Came.class);
    private final Map<String, Integer> states = new HashMap<>();

    AskedSentences(Circle circle, Asks asks) {
        this.circle = circle;
        this.asks = asks;
        this.say = new Say(circle);
        this.names = new NamesSearched(circle);
        for (RequestRow request : asks.latest()) {
            byState.computeIfAbsent(
                            came(request),
                            k -> new TreeMap<>(
                                    Comparator.comparing(say::agency).thenComparing(Comparator.naturalOrder())))
                    .computeIfAbsent(request.agency(), k -> new ArrayList<>())
                    .add(request);
        }
        byState.values().forEach(agencies -> agencies.keySet().forEach(id -> states.merge(id, 1, Integer::sum)));
    }

    private Came came(RequestRow request) {
        return switch (asks.stateOf(request)) {
            case Asked.Waiting ignored -> Came.WAITING;
            case Asked.Refused ignored -> Came.REFUSED;
            case Asked.Restricted ignored -> Came.RESTRICTED;
            case Asked.NothingHeld ignored ->
                Unsearched.of(circle.slice(), request).isEmpty() ? Came.ANSWERED : Came.OLD_NAMES;
            case Asked.Answered ignored -> Came.ANSWERED;
            case Asked.Never ignored -> Came.ANSWERED;
            case Asked.Runs ignored -> Came.ANSWERED;
        };
    }

    List<Said> sentences() {
        List<Said> said = new ArrayList<>();
        if (byState.isEmpty()) {
            boolean live = circle.latestOpenEnquiry().isPresent();
            said.add(new Said(
                    Topic.ANSWERED,
                    live
                            ? "No request to any agency is recorded for the enquiry that is open."
                            : "No enquiry is open, and no request to any agency is recorded.",
                    true,
                    circle.openEnquiries().stream().map(Row::id).toList()));
            return said;
        }
        if (byState.containsKey(Came.ANSWERED)) {
            said.add(sentence(Topic.ANSWERED, false, "Asked and answered: ", Came.ANSWERED));
        }
        List<String> open = new ArrayList<>();
        clause(open, "Asked, no answer yet: ", Came.WAITING);
        clause(open, "Refused: ", Came.REFUSED);
        clause(open, "Asked, and what came of it is restricted: ", Came.RESTRICTED);
        if (!open.isEmpty()) {
            said.add(new Said(
                    Topic.WAITING,
                    String.join(" ", open),
                    true,
                    Stream.of(Came.WAITING, Came.REFUSED, Came.RESTRICTED)
                            .flatMap(this::rows)
                            .toList()));
        }
        if (byState.containsKey(Came.OLD_NAMES)) {
            said.add(sentence(
                    Topic.OLD_NAMES,
                    true,
                    "Answered nothing held, but not searched with all that is known now: ",
                    Came.OLD_NAMES));
        }
        return said;
    }

    private Said sentence(Topic topic, boolean unknown, String begins, Came came) {
        List<String> text = new ArrayList<>();
        clause(text, begins, came);
        return new Said(topic, String.join(" ", text), unknown, rows(came).toList());
    }

    private Stream<String> rows(Came came) {
        return byState.getOrDefault(came, new TreeMap<>()).values().stream()
                .flatMap(List::stream)
                .map(Row::id);
    }

    /** Agencies of which the same is to be said stand together: "A and B (12 October); C (nothing held, 9 October)". */
    private void clause(List<String> to, String begins, Came came) {
        SortedMap<String, List<RequestRow>> agencies = byState.get(came);
        if (agencies == null) {
            return;
        }
        Map<String, List<RequestRow>> together = new LinkedHashMap<>();
        agencies.forEach(
                (agency, requests) -> together.computeIfAbsent(more(came, agency, requests), k -> new ArrayList<>())
                        .addAll(requests));
        to.add(begins
                + together.entrySet().stream()
                        .map(entry ->
                                Called.list(agencies(entry.getValue())) + brackets(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private List<String> agencies(List<RequestRow> requests) {
        return requests.stream()
                .map(request -> say.agency(request.agency()))
                .distinct()
                .toList();
    }

    private String brackets(String more, List<RequestRow> requests) {
        List<String> parts = new ArrayList<>();
        add(parts, more);
        add(parts, answered(requests));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private String more(Came came, String agency, List<RequestRow> requests) {
        List<String> parts = new ArrayList<>();
        if (states.getOrDefault(agency, 1) > 1) {
            parts.add("about " + about(requests));
        }
        switch (came) {
            case ANSWERED -> {
                if (requests.stream().allMatch(request -> asks.stateOf(request) instanceof Asked.NothingHeld)) {
                    parts.add("nothing held");
                }
                add(parts, names.of(requests));
            }
            case OLD_NAMES -> {
                String under = names.of(requests);
                add(parts, under.contains("only") || under.contains("another") ? under : names.otherwise(requests));
            }
            case WAITING -> add(parts, due(requests));
            case REFUSED, RESTRICTED -> {
                // The agency and the day are enough; of what is restricted it is whom to contact.
            }
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private String about(List<RequestRow> requests) {
        Set<String> subjects = new LinkedHashSet<>();
        for (RequestRow request : requests) {
            Person about = circle.slice().people().of(request.about());
            subjects.add(about == null ? "the household" : say.shortly(about));
        }
        return Called.list(List.copyOf(subjects));
    }

    private String answered(List<RequestRow> requests) {
        List<LocalDate> days = requests.stream()
                .filter(request -> !request.restricted())
                .map(RequestRow::answeredAt)
                .filter(Objects::nonNull)
                .map(Moment::day)
                .sorted()
                .toList();
        return days.isEmpty() ? "" : say.days(days.getFirst(), days.getLast());
    }

    private String due(List<RequestRow> requests) {
        return requests.stream()
                .flatMap(request -> asks.due(request).stream())
                .min(Comparator.naturalOrder())
                .map(at -> (at.isAfter(circle.asOf().end()) ? "due " : "was due ") + say.time(at))
                .orElseGet(() -> "asked "
                        + say.day(requests.stream()
                                .map(RequestRow::askedAt)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null)));
    }
}
