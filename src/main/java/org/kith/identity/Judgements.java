package org.kith.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.JudgementState;

/**
 * The judgements that stand, and the people they make of records (gap catalogue, fine print 1): the latest of a pair stands,
 * and what is the same as the same is the same. Not to be changed once made.
 */
final class Judgements {

    static final Judgements NONE = new Judgements(List.of());

    private final Map<String, Judged> byId = new HashMap<>();
    private final Map<String, String> root = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    /** What stands between two people who are not joined, by their roots. */
    private final Map<RecordPair, Judged> apart = new HashMap<>();

    private Judgements(Collection<Judged> all) {
        all.forEach(judged -> byId.put(judged.id(), judged));
        Map<RecordPair, Judged> standing = new HashMap<>();
        for (Judged judged : all) {
            if (!judged.one().equals(judged.other())) {
                standing.merge(judged.pair(), judged, (a, b) -> Judged.LATER.compare(a, b) >= 0 ? a : b);
            }
        }
        standing.values().stream()
                .filter(judged -> judged.state() == JudgementState.SAME)
                .forEach(judged -> join(judged.one(), judged.other()));
        new HashSet<>(root.keySet())
                .forEach(record -> members.computeIfAbsent(person(record), k -> new TreeSet<>())
                        .add(record));
        standing.values().stream()
                .filter(judged -> judged.state() != JudgementState.SAME)
                .filter(judged -> !person(judged.one()).equals(person(judged.other())))
                .forEach(judged -> apart.merge(
                        RecordPair.of(person(judged.one()), person(judged.other())), judged, Judgements::stronger));
    }

    static Judgements of(Collection<Judged> all, AsOf asOf) {
        return new Judgements(all.stream()
                .filter(judged -> judged.takenBack() == null && (judged.at() == null || asOf.includes(judged.at())))
                .toList());
    }

    private static Judged stronger(Judged one, Judged other) {
        boolean apart = one.state() == JudgementState.NOT_SAME;
        if (apart != (other.state() == JudgementState.NOT_SAME)) {
            return apart ? one : other;
        }
        return Judged.LATER.compare(one, other) >= 0 ? one : other;
    }

    /** The smaller of two roots is the root of both, so that it is the same whatever came first. */
    private void join(String one, String other) {
        String a = person(one);
        String b = person(other);
        root.putIfAbsent(a, a);
        root.putIfAbsent(b, b);
        root.put(one, a);
        root.put(other, b);
        if (a.compareTo(b) < 0) {
            root.put(b, a);
        } else {
            root.put(a, b);
        }
    }

    /** What stands for all records of one person: the smallest id of theirs. */
    String person(String record) {
        String at = record;
        for (String up = root.get(at); up != null && !up.equals(at); up = root.get(at)) {
            at = up;
        }
        return at;
    }

    /** All records of the person whose record it is, itself among them. */
    Set<String> records(String record) {
        return members.getOrDefault(person(record), Set.of(record));
    }

    boolean joined(String one, String other) {
        return person(one).equals(person(other));
    }

    /** What stands between the people of two records that are not joined. */
    Optional<Judged> between(String one, String other) {
        String a = person(one);
        String b = person(other);
        return a.equals(b) ? Optional.empty() : Optional.ofNullable(apart.get(RecordPair.of(a, b)));
    }

    /** Two people, whichever of their records are named. */
    RecordPair people(String one, String other) {
        return RecordPair.of(person(one), person(other));
    }

    /** Records of people of whom something else is judged here than there. */
    Set<String> otherwise(Judgements there) {
        Set<String> records = new HashSet<>();
        different(there, records);
        there.different(this, records);
        return records;
    }

    private void different(Judgements there, Set<String> records) {
        byId.values().stream()
                .filter(judged -> !judged.equals(there.byId.get(judged.id())))
                .flatMap(judged -> Stream.of(judged.one(), judged.other()))
                .forEach(record -> {
                    records.addAll(records(record));
                    records.addAll(there.records(record));
                });
    }

    Collection<Judged> all() {
        return byId.values();
    }

    Optional<Judged> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
