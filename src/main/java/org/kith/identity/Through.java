package org.kith.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.kernel.Lens;
import org.kith.matching.Explanation;
import org.kith.matching.PersonRow;
import org.kith.vocabulary.JudgementState;

/**
 * What is kept, as one lens has it: what it opens beyond that is read and compared for it alone, and whoever is outside its
 * remit is left out. Made for one answer.
 */
final class Through {

    static final String VIEW = "possible matches";
    static final String QUEUE = "matches";

    private static final int MOST = 40;

    private final Records records;
    private final CircleReader circles;
    private final Lens lens;
    private final Kept kept;

    /** Records of which this lens knows more than is kept. */
    private final Set<String> opened;

    private final Judgements judgements;

    Through(Records records, CircleReader circles, Lens lens, Kept kept) {
        this.records = records;
        this.circles = circles;
        this.lens = lens;
        this.kept = kept;
        this.opened = records.opened(lens);
        this.judgements = opened.isEmpty() && !lens.clearance().everything()
                ? kept.judgements()
                : Judgements.of(records.judgements(lens), lens.asOf());
    }

    Judgements judgements() {
        return judgements;
    }

    Map<String, Known> read(Collection<String> ids, String view, boolean shown) {
        return records.of(lens, judgements::person, ids, view, shown);
    }

    /** Records like one: those kept, and those this lens opens, as it reads them; whoever is outside the remit left out. */
    List<Known> like(PersonRow row, double least, Set<String> without) {
        Set<String> ids = new LinkedHashSet<>();
        kept.index().matches(row, least, MOST).forEach(match -> ids.add(match.id()));
        ids.addAll(opened);
        ids.removeAll(without);
        Set<String> admitted = circles.admitted(lens, ids);
        return read(ids.stream().filter(admitted::contains).toList(), VIEW, false).values().stream()
                .toList();
    }

    /** How one stands to the other; nothing where they are one already, are said not to be, or are not alike. */
    Optional<Possible> possible(Known one, Known other, double least) {
        if (judgements.joined(one.id(), other.id()) || Kept.related(one, other)) {
            return Optional.empty();
        }
        Judged judged = judgements.between(one.id(), other.id()).orElse(null);
        if (judged != null && judged.state() == JudgementState.NOT_SAME && !broughtUpAgain(one, other)) {
            return Optional.empty();
        }
        return kept.index().explain(one.row(), other.row()).probability() < least
                ? Optional.empty()
                : Optional.of(possible(one, other, judged));
    }

    private boolean broughtUpAgain(Known one, Known other) {
        RecordPair people = judgements.people(one.id(), other.id());
        return kept.ranked().stream()
                .anyMatch(ranked -> ranked.judged() != null
                        && judgements
                                .people(
                                        ranked.pair().records().one(),
                                        ranked.pair().records().other())
                                .equals(people));
    }

    Possible possible(Known one, Known other, @Nullable Judged judged) {
        Explanation why = one.closed() || other.closed() ? null : kept.index().explain(one.row(), other.row());
        return why == null
                ? new Possible(other.id(), one.id(), 0, null, false, judged)
                : new Possible(other.id(), one.id(), why.probability(), why, one.sharesNumber(other), judged);
    }

    /** What is kept, with what this lens knows of more than that in its place. */
    List<Kept.Ranked> ranked() {
        if (opened.isEmpty()) {
            return kept.ranked();
        }
        Map<String, Known> more = read(opened, QUEUE, false);
        Map<RecordPair, Pair> pairs = new LinkedHashMap<>();
        for (Known known : more.values()) {
            like(known.row(), Kept.PROBABLY, Set.of(known.id())).forEach(other -> compared(known, other, pairs));
        }
        return kept.ranked(pairs.values(), opened, judgements);
    }

    /** Those of the pairs in which some records stand. Where this lens opens nothing beyond what is kept, nothing is read. */
    List<Kept.Ranked> near(Set<String> near) {
        return kept.near(near, opened.isEmpty() ? List.of() : opened(near), opened, judgements);
    }

    /** Pairs of some records with those that this lens opens, and of those of them that it opens with all. */
    private Collection<Pair> opened(Set<String> near) {
        Set<String> ids = new LinkedHashSet<>(opened);
        ids.addAll(near);
        Map<String, Known> known = new LinkedHashMap<>(read(ids, VIEW, false));
        Map<RecordPair, Pair> pairs = new LinkedHashMap<>();
        for (String record : near) {
            Known one = known.get(record);
            if (one != null) {
                opened.stream().map(known::get).filter(Objects::nonNull).forEach(other -> compared(one, other, pairs));
                if (opened.contains(record)) {
                    like(one.row(), Kept.PROBABLY, Set.of(record)).forEach(other -> compared(one, other, pairs));
                }
            }
        }
        return pairs.values();
    }

    private void compared(Known one, Known other, Map<RecordPair, Pair> pairs) {
        if (!one.id().equals(other.id()) && !Kept.related(one, other)) {
            double probability = kept.index().explain(one.row(), other.row()).probability();
            if (probability >= Kept.PROBABLY) {
                pairs.putIfAbsent(RecordPair.of(one.id(), other.id()), Pair.of(one, other, probability));
            }
        }
    }

    /** Those of some pairs of which both people are within the remit. */
    List<Kept.Ranked> admitted(List<Kept.Ranked> some) {
        if (lens.remit().listsEverybody()) {
            return some;
        }
        Set<String> people = new HashSet<>();
        some.forEach(ranked -> {
            people.add(ranked.pair().records().one());
            people.add(ranked.pair().records().other());
        });
        Set<String> admitted = circles.admittedPeople(lens, people);
        return some.stream()
                .filter(ranked -> admitted.contains(ranked.pair().records().one())
                        && admitted.contains(ranked.pair().records().other()))
                .toList();
    }
}
