package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.Slice;

/**
 * What there is to draw from: the child's circle, and what was read around people farther out since. A person is taken
 * from the read that was made around that person, where there is one.
 */
final class Known {

    private final Circle circle;
    private final Silences silences;
    private final Map<String, Slice> around;

    /** Somebody, with the rows that speak of that person. */
    record Someone(Person person, Slice slice) {

        String id() {
            return NodeKey.person(person).text();
        }

        /** Whether more may be said than whom to contact. */
        boolean shown() {
            return !Called.closed(person);
        }
    }

    Known(Circle circle, Silences silences, Map<String, Slice> around) {
        this.circle = circle;
        this.silences = silences;
        // In the order in which it was read: the first read that knows something says it.
        this.around = Collections.unmodifiableMap(new LinkedHashMap<>(around));
    }

    Known with(String personKey, Slice slice) {
        Map<String, Slice> wider = new LinkedHashMap<>(around);
        wider.put(personKey, slice);
        return new Known(circle, silences, wider);
    }

    /** What was read beyond the circle: ids of people, and ways. */
    List<String> read() {
        return around.keySet().stream().sorted().toList();
    }

    /**
     * What was so on an earlier day by what is known here; empty where the child was not there yet. What nobody had asked
     * then is no part of it.
     */
    Optional<Known> happenedBy(LocalDate day) {
        Map<String, Slice> then = new LinkedHashMap<>();
        around.forEach((key, slice) -> then.put(key, slice.happenedBy(day)));
        List<String> records = child().ref().records();
        return CircleReader.first(slice().happenedBy(day), records)
                .map(earlier -> new Known(earlier, new Silences(List.of()), then));
    }

    Circle circle() {
        return circle;
    }

    Silences silences() {
        return silences;
    }

    Person child() {
        return circle.child();
    }

    Slice slice() {
        return circle.slice();
    }

    /** Whether everything recorded around somebody has been read, and not only what touches the child. */
    boolean readAround(Someone someone) {
        return circle.familyCircle().contains(someone.person()) || around.containsKey(someone.id());
    }

    Optional<Someone> someone(String record) {
        Slice own = around.get(new NodeKey(NodeKey.Sort.PERSON, record).text());
        if (own != null) {
            return find(own, record);
        }
        return find(slice(), record)
                .or(() -> around.values().stream()
                        .flatMap(slice -> find(slice, record).stream())
                        .findFirst());
    }

    /** A person of some slice, as the best read knows it. */
    Someone someone(Person person) {
        return someone(NodeKey.person(person).id()).orElseGet(() -> new Someone(person, slice()));
    }

    private static Optional<Someone> find(Slice slice, String record) {
        Person person = slice.people().of(record);
        return person == null ? Optional.empty() : Optional.of(new Someone(person, slice));
    }

    /** The people among some nodes. */
    List<Someone> people(Collection<String> nodes) {
        return nodes.stream()
                .map(NodeKey::parse)
                .filter(key -> key.sort() == NodeKey.Sort.PERSON)
                .flatMap(key -> someone(key.id()).stream())
                .toList();
    }

    /** A row of some kind from whichever read has it. */
    <R extends Row> @Nullable R row(Class<R> type, @Nullable String id) {
        for (Slice slice : slices()) {
            R row = slice.row(type, id);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** Rows of all reads, each once. */
    <R extends Row> List<R> all(Function<Slice, ? extends Collection<R>> of) {
        Map<String, R> rows = new LinkedHashMap<>();
        slices().forEach(slice -> of.apply(slice).forEach(row -> rows.putIfAbsent(row.id(), row)));
        return List.copyOf(rows.values());
    }

    List<Slice> slices() {
        List<Slice> all = new ArrayList<>();
        all.add(slice());
        all.addAll(around.values());
        return all;
    }

    /** Whom to contact about something whose content is not for this reader. */
    String contact(@Nullable String agencyId) {
        AgencyRow agency = row(AgencyRow.class, agencyId);
        if (agency == null) {
            return "the agency that recorded it";
        }
        return agency.phone() == null ? agency.name() : agency.name() + ", " + agency.phone();
    }
}
