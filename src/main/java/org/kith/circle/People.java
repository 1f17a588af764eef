package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.JudgementState;

/**
 * The people of a slice: records grouped by the judgements that stand. The latest row of a pair stands; at one instant
 * <em>not the same</em> comes before <em>unsure</em> before <em>same</em>; what is the same as the same is the same
 * (gap catalogue, fine print 1).
 */
public final class People {

    /** By delivered id where there is one, so that the smallest record is the same on every machine. */
    static final Comparator<PersonRecordRow> BY_ID = Comparator.comparing((PersonRecordRow record) ->
                    Optional.ofNullable(record.head().delivered()).orElse(record.id()))
            .thenComparing(Row::id);

    private final Map<String, Person> byRecord = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<JudgementRow>> judgements = new HashMap<>();
    /** By either record: what stands of a pair that is not joined. */
    private final Map<String, List<JudgementRow>> apart = new HashMap<>();

    People(Tables tables, java.time.LocalDate day) {
        for (JudgementRow row : tables.rows(JudgementRow.class)) {
            judgements.computeIfAbsent(row.recordA(), k -> new ArrayList<>()).add(row);
        }
        for (JudgementRow row : standing(tables.rows(JudgementRow.class))) {
            if (row.state() != JudgementState.SAME) {
                apart.computeIfAbsent(row.recordA(), k -> new ArrayList<>()).add(row);
                apart.computeIfAbsent(row.recordB(), k -> new ArrayList<>()).add(row);
            }
        }
        Map<String, List<PersonRecordRow>> groups = groups(tables);
        Map<String, List<NameUseRow>> names = new HashMap<>();
        for (NameUseRow name : tables.rows(NameUseRow.class)) {
            names.computeIfAbsent(name.person(), k -> new ArrayList<>()).add(name);
        }
        List<List<PersonRecordRow>> sorted = new ArrayList<>(groups.values());
        sorted.forEach(group -> group.sort(BY_ID));
        sorted.sort(Comparator.comparing(List::getFirst, BY_ID));
        for (List<PersonRecordRow> group : sorted) {
            Person person = new Person(people.size(), group, names(group, names), day);
            people.add(person);
            group.forEach(record -> byRecord.put(record.id(), person));
        }
    }

    /** Everybody, in the order of their smallest delivered id. */
    public List<Person> all() {
        return Collections.unmodifiableList(people);
    }

    /** The person behind a record, or null when no such record exists for this reader. */
    public @Nullable Person of(@Nullable String record) {
        return record == null ? null : byRecord.get(record);
    }

    /** The judgements that name a record first, those among them that stand no more. */
    List<JudgementRow> judgementsFrom(String record) {
        return judgements.getOrDefault(record, List.of());
    }

    /**
     * What stands between two people who are not joined: that some record of the one is not some record of the other, or
     * that somebody looked and was unsure. Of several judgements <em>not the same</em> first, then the latest.
     */
    public Optional<JudgementRow> judged(Person one, Person other) {
        return one.records().stream()
                .flatMap(record -> apart.getOrDefault(record.id(), List.of()).stream())
                .filter(row -> of(row.recordA()) == other || of(row.recordB()) == other)
                .max(Comparator.comparing((JudgementRow row) -> row.state() == JudgementState.NOT_SAME)
                        .thenComparing(JudgementRow::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                        .thenComparing(Row::id));
    }

    /** Those of whom somebody said that they may or may not be this person, and nobody said anything surer since. */
    public List<Person> unsure(Person person) {
        return person.records().stream()
                .flatMap(record -> apart.getOrDefault(record.id(), List.of()).stream())
                .flatMap(row -> java.util.stream.Stream.of(row.recordA(), row.recordB()))
                .flatMap(record -> Optional.ofNullable(of(record)).stream())
                .filter(other -> !other.equals(person))
                .distinct()
                .filter(other -> judged(person, other)
                        .filter(row -> row.state() == JudgementState.UNSURE)
                        .isPresent())
                .sorted()
                .toList();
    }

    /** The people behind records that exist. */
    public List<Person> of(Collection<String> records) {
        return records.stream()
                .flatMap(id -> Optional.ofNullable(byRecord.get(id)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The person behind a reference that came out of this slice. */
    public Optional<Person> find(PersonRef ref) {
        return ref.records().stream()
                .flatMap(id -> Optional.ofNullable(byRecord.get(id)).stream())
                .findFirst();
    }

    /** The judgement of each pair that stands, for those who want to see a not-same inside a joined group. */
    static Collection<JudgementRow> standing(Collection<JudgementRow> judgements) {
        Map<String, JudgementRow> latest = new TreeMap<>();
        for (JudgementRow row : judgements) {
            boolean ordered = row.recordA().compareTo(row.recordB()) <= 0;
            String pair = ordered ? row.recordA() + "+" + row.recordB() : row.recordB() + "+" + row.recordA();
            latest.merge(pair, row, (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
        }
        return latest.values();
    }

    private static final Comparator<JudgementRow> LATER = Comparator.comparing(
                    JudgementRow::at, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparing(row -> switch (row.state()) {
                case SAME -> 0;
                case UNSURE -> 1;
                case NOT_SAME -> 2;
            });

    private static Map<String, List<PersonRecordRow>> groups(Tables tables) {
        Map<String, String> root = new HashMap<>();
        for (JudgementRow row : standing(tables.rows(JudgementRow.class))) {
            if (row.state() == JudgementState.SAME) {
                root.put(root(root, row.recordA()), root(root, row.recordB()));
            }
        }
        Map<String, List<PersonRecordRow>> groups = new HashMap<>();
        for (PersonRecordRow record : tables.rows(PersonRecordRow.class)) {
            groups.computeIfAbsent(root(root, record.id()), k -> new ArrayList<>())
                    .add(record);
        }
        return groups;
    }

    private static String root(Map<String, String> root, String id) {
        String at = id;
        for (String up = root.get(at); up != null && !up.equals(at); up = root.get(at)) {
            at = up;
        }
        return at;
    }

    private static List<PersonName> names(List<PersonRecordRow> group, Map<String, List<NameUseRow>> uses) {
        List<PersonName> names = new ArrayList<>();
        for (PersonRecordRow record : group) {
            if (record.givenNames() != null || record.familyName() != null) {
                names.add(new PersonName(record.givenNames(), record.familyName(), record.nameKnown(), record.id()));
            }
            if (record.knownAs() != null) {
                names.add(new PersonName(record.knownAs(), record.familyName(), record.nameKnown(), record.id()));
            }
        }
        for (PersonRecordRow record : group) {
            uses.getOrDefault(record.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Row::known, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(Row::id))
                    .map(use -> new PersonName(use.givenNames(), use.familyName(), use.known(), use.id()))
                    .forEach(names::add);
        }
        return names;
    }
}
