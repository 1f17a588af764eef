package org.kith.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.matching.Explanation;
import org.kith.matching.PersonRow;

/**
 * Records that are probably of one person, for whoever may see both. What is kept for everybody holds nothing sealed; what a
 * lens opens beyond that is read and compared for it alone, with the same model. Every record is looked at through the lens
 * before anything is counted, cut or said of it.
 *
 * <p>It is said of now and of all agencies together; from another day or through one agency's eyes, and where names are
 * replaced, nothing is.
 */
public final class PossibleMatches {

    /** Pairs on a page of the queue. */
    public static final int PAGE = 25;

    private static final String VIEW = Through.VIEW;
    private static final String QUEUE = Through.QUEUE;

    /** While somebody types, less is said and so less is asked for. */
    private static final double PERHAPS = 0.1;

    private static final int MOST = 20;
    private static final int MOST_TYPED = 6;

    private final Keeper keeper;
    private final Records records;
    private final CircleReader circles;
    private final DomainClock clock;

    PossibleMatches(Keeper keeper, Records records, CircleReader circles, DomainClock clock) {
        this.keeper = keeper;
        this.records = records;
        this.circles = circles;
        this.clock = clock;
    }

    /** Whether matches can be looked at through such a lens: from now, with all agencies together, by their own names. */
    public static boolean open(Lens lens, DomainClock clock) {
        return lens.viewpoint().agency() == null
                && lens.asOf().day().equals(clock.today())
                && !lens.remit().pseudonyms();
    }

    /** How far comparing has come: the same for everybody, and nothing of whom it is about. */
    public Keeper.Progress progress() {
        return keeper.progress();
    }

    /**
     * Records that are probably of the same person as somebody, likeliest first; one for each other person.
     *
     * @param record id of any record of the person
     */
    public List<Possible> of(Lens lens, String record) {
        Kept kept = kept(lens);
        if (kept == null) {
            return List.of();
        }
        Through through = through(lens, kept);
        Map<String, Known> own = through.read(through.judgements().records(record), VIEW, false);
        if (!own.containsKey(record)) {
            return List.of();
        }
        List<Possible> found = new ArrayList<>();
        for (Known known : own.values()) {
            for (Known other : through.like(known.row(), Kept.PROBABLY, own.keySet())) {
                through.possible(known, other, Kept.PROBABLY).ifPresent(found::add);
            }
        }
        return best(through, found, MOST);
    }

    /**
     * Records that are probably of the same person as some people, likeliest first: for a page that shows these.
     *
     * @param people ids of records
     * @return each names in {@link Possible#beside} which of the people it may be
     */
    public List<Possible> around(Lens lens, Collection<String> people) {
        Kept kept = kept(lens);
        if (kept == null) {
            return List.of();
        }
        Through through = through(lens, kept);
        Set<String> here = new LinkedHashSet<>();
        people.forEach(record -> here.addAll(through.judgements().records(record)));
        List<Kept.Ranked> near =
                through.admitted(through.near(here)).stream().limit(MOST).toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        near.forEach(ranked -> {
            ids.add(ranked.pair().records().one());
            ids.add(ranked.pair().records().other());
        });
        Map<String, Known> known = through.read(ids, VIEW, true);
        List<Possible> found = new ArrayList<>();
        for (Kept.Ranked ranked : near) {
            RecordPair pair = ranked.pair().records();
            boolean first = here.contains(pair.one());
            Known one = known.get(first ? pair.one() : pair.other());
            Known other = known.get(first ? pair.other() : pair.one());
            if (one != null && other != null) {
                found.add(through.possible(one, other, ranked.judged()));
            }
        }
        return found;
    }

    /**
     * The same for people whom a search found: where none of them stands in any pair, which is so of most, the store is not
     * asked for it. What was written in the last second may be missing.
     *
     * @param people ids of records
     */
    public List<Possible> besideFound(Lens lens, Collection<String> people) {
        Kept lately = open(lens, clock) ? keeper.lately() : null;
        boolean opensMore =
                lens.clearance().everything() || !lens.clearance().opens().isEmpty();
        return lately == null || !opensMore && lately.alone(people) ? List.of() : around(lens, people);
    }

    /** Of each person the best, those whose record is closed behind. */
    private List<Possible> best(Through through, List<Possible> found, int most) {
        found.sort(Comparator.comparing(Possible::closed)
                .thenComparing(possible -> -possible.probability())
                .thenComparing(Possible::record)
                .thenComparing(Possible::beside));
        Set<String> people = new HashSet<>();
        List<Possible> best = found.stream()
                .filter(possible -> people.add(through.judgements().person(possible.record())))
                .limit(most)
                .toList();
        Set<String> shown = new LinkedHashSet<>();
        best.forEach(possible -> shown.add(possible.record()));
        through.read(shown, VIEW, true);
        return best;
    }

    /**
     * Records that may be of whom somebody is typing, likeliest first. Of restricted ones nothing is said: to see whether
     * what one types agrees would tell what they say.
     */
    public List<Possible> like(Lens lens, Typed typed) {
        Kept kept = kept(lens);
        if (kept == null || !typed.enough()) {
            return List.of();
        }
        Through through = through(lens, kept);
        PersonRow row = typed.row();
        List<Possible> found = new ArrayList<>();
        for (Known known : through.like(row, PERHAPS, Set.of())) {
            Explanation why = kept.index().explain(row, known.row());
            if (!known.closed() && why.probability() >= PERHAPS) {
                found.add(new Possible(known.id(), "", why.probability(), why, false, null));
            }
        }
        return best(through, found, MOST_TYPED);
    }

    /**
     * A page of the queue.
     *
     * @param page from 0
     */
    public Queue queue(Lens lens, QueueFilter filter, int page) {
        Kept kept = kept(lens);
        Keeper.Progress progress = keeper.progress();
        if (kept == null) {
            return new Queue(
                    progress.ready(), true, progress.records(), 0, List.of(), circles.people(lens, List.of(), QUEUE));
        }
        Through through = through(lens, kept);
        List<Kept.Ranked> fitting = through.admitted(filter.of(through.ranked()));
        int from = Math.min(fitting.size(), Math.max(0, page) * PAGE);
        List<Kept.Ranked> shown = fitting.subList(from, Math.min(fitting.size(), from + PAGE));
        Set<String> people = new LinkedHashSet<>();
        shown.forEach(ranked -> {
            people.add(ranked.pair().records().one());
            people.add(ranked.pair().records().other());
        });
        Map<String, Known> known = through.read(people, QUEUE, false);
        Slice slice = circles.peopleAndAgencies(lens, known.keySet(), QUEUE);
        List<Queue.Line> lines = new ArrayList<>();
        for (Kept.Ranked ranked : shown) {
            RecordPair pair = ranked.pair().records();
            Known one = known.get(pair.one());
            Known other = known.get(pair.other());
            if (one != null && other != null) {
                lines.add(new Queue.Line(pair, through.possible(one, other, ranked.judged())));
            }
        }
        return new Queue(true, progress.behind(), progress.records(), fitting.size(), lines, slice);
    }

    /**
     * How many pairs of the queue are of two records of one and the same source, as the queue has them.
     *
     * @return by the id of the agency whose records they are; empty while records are not compared yet, or nothing is said
     */
    public Optional<Map<String, Integer>> alikeBySource(Lens lens) {
        Kept kept = kept(lens);
        if (kept == null) {
            return Optional.empty();
        }
        Map<String, Integer> alike = new HashMap<>();
        Through through = through(lens, kept);
        for (Kept.Ranked ranked : through.admitted(through.ranked())) {
            String source = ranked.pair().one().source();
            if (source != null && source.equals(ranked.pair().other().source())) {
                alike.merge(source, 1, Integer::sum);
            }
        }
        return Optional.of(alike);
    }

    /**
     * Two records beside each other, whatever was judged of them.
     *
     * @return empty where one of them does not exist for the lens, or records are not compared yet
     */
    public Optional<Comparison> compare(Lens lens, RecordPair pair) {
        Kept kept = kept(lens);
        if (kept == null) {
            return Optional.empty();
        }
        Through through = through(lens, kept);
        Map<String, Known> known = through.read(List.of(pair.one(), pair.other()), QUEUE, true);
        Known one = known.get(pair.one());
        Known other = known.get(pair.other());
        if (one == null || other == null) {
            return Optional.empty();
        }
        Judgements judgements = through.judgements();
        Set<String> ones = judgements.records(pair.one());
        Set<String> others = judgements.records(pair.other());
        List<Judged> said = judgements.all().stream()
                .filter(judged -> ones.contains(judged.one()) && others.contains(judged.other())
                        || ones.contains(judged.other()) && others.contains(judged.one()))
                .sorted(Judged.LATER.reversed())
                .toList();
        Possible possible = through.possible(
                one, other, judgements.between(pair.one(), pair.other()).orElse(null));
        return Optional.of(new Comparison(
                pair,
                possible,
                fields(one, other, possible.why()),
                said,
                judgements.joined(pair.one(), pair.other()),
                circles.peopleAndAgencies(lens, named(one, other), QUEUE)));
    }

    /** The two, and whoever is named among the relations that were compared. */
    private static Set<String> named(Known one, Known other) {
        Set<String> named = new LinkedHashSet<>(List.of(one.id(), other.id()));
        for (Known known : List.of(one, other)) {
            for (String field : List.of(Fields.PARENT, Fields.CHILD)) {
                known.values(field).forEach(value -> named.add(value.substring(value.lastIndexOf(' ') + 1)));
            }
        }
        return named;
    }

    private static List<Comparison.Field> fields(Known one, Known other, @Nullable Explanation why) {
        return why == null
                ? List.of()
                : why.steps().stream()
                        .map(step -> new Comparison.Field(
                                step.field(),
                                one.values(step.field()),
                                other.values(step.field()),
                                step.found(),
                                step.weight()))
                        .toList();
    }

    /**
     * The records of somebody who was judged to be one person, and what joins them.
     *
     * @param record id of any of them
     * @return empty where it stands alone, or does not exist for the lens
     */
    public Optional<Previews.Joined> joined(Lens lens, String record) {
        if (!open(lens, clock)) {
            return Optional.empty();
        }
        List<Judged> all = records.judgements(lens);
        Judgements judgements = Judgements.of(all, lens.asOf());
        Set<String> own = judgements.records(record);
        if (own.size() < 2) {
            return Optional.empty();
        }
        Slice slice = circles.peopleAndAgencies(lens, own, QUEUE);
        Map<RecordPair, Judged> standing = new LinkedHashMap<>();
        judgements.all().stream()
                .filter(judged -> own.contains(judged.one()) && own.contains(judged.other()))
                .forEach(judged ->
                        standing.merge(judged.pair(), judged, (a, b) -> Judged.LATER.compare(a, b) >= 0 ? a : b));
        return Optional.of(new Previews.Joined(
                own.stream().sorted().toList(),
                standing.values().stream()
                        .filter(judged -> judged.state() == org.kith.vocabulary.JudgementState.SAME)
                        .sorted(Judged.LATER.reversed())
                        .toList(),
                slice));
    }

    /**
     * What was ever judged, the latest first, what was taken back too.
     *
     * @param all how many judgements exist for the lens
     * @param judged those of the page
     * @param slice the people of the page, as a list shows them
     */
    public record Log(int all, List<Judged> judged, Slice slice) {}

    /**
     * A page of what was judged.
     *
     * @param page from 0
     */
    public Log log(Lens lens, int page) {
        List<Judged> all = open(lens, clock)
                ? new ArrayList<>(records.judgements(lens).stream()
                        .filter(judged -> judged.at() == null || lens.asOf().includes(judged.at()))
                        .sorted(Judged.LATER.reversed())
                        .toList())
                : new ArrayList<>();
        if (!lens.remit().listsEverybody()) {
            Set<String> admitted = circles.admittedPeople(lens, people(all));
            all.removeIf(judged -> !admitted.contains(judged.one()) || !admitted.contains(judged.other()));
        }
        int from = Math.min(all.size(), Math.max(0, page) * PAGE);
        List<Judged> shown = all.subList(from, Math.min(all.size(), from + PAGE));
        return new Log(all.size(), List.copyOf(shown), circles.peopleAndAgencies(lens, people(shown), QUEUE));
    }

    private static Set<String> people(List<Judged> some) {
        Set<String> people = new LinkedHashSet<>();
        some.forEach(judged -> {
            people.add(judged.one());
            people.add(judged.other());
        });
        return people;
    }

    /** What is kept, as a lens has it; null while records are not compared, or where nothing is said through it. */
    @Nullable
    Through through(Lens lens) {
        Kept kept = kept(lens);
        return kept == null ? null : through(lens, kept);
    }

    private Through through(Lens lens, Kept kept) {
        return new Through(records, circles, lens, kept);
    }

    private @Nullable Kept kept(Lens lens) {
        return open(lens, clock) ? keeper.kept() : null;
    }
}
