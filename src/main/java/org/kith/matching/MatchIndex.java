package org.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Records kept ready, so that one more can be matched against all of them at once: while somebody types a name, or as a row
 * comes in. It looks at the same records as matching all of them would, and so proposes the same. Safe for several threads.
 */
public final class MatchIndex {

    /** One record meets so many. Each thread that ever looks one up keeps what it takes to remember them. */
    private static final int LOOKS = 2_000;

    private final People people;
    private final Model model;
    private final ColumnModel[] columns;
    private final List<Pass> passes;
    private final long[][] entries;
    private final int bound;

    /** The places of all records by their ids. */
    private final int[] byId;

    private final BitSet removed = new BitSet();
    private final Added added;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ThreadLocal<Comparer> comparers;

    /**
     * A record that is probably of the person looked for.
     *
     * @param id of the record found
     * @param probability that it is of the same person, 0 to 1
     * @param why what each field adds
     */
    public record Match(String id, double probability, Explanation why) {}

    private MatchIndex(People people, Model model) {
        this.people = people;
        this.model = model;
        this.columns = model.on(people);
        this.passes = Passes.of(people.layout());
        this.entries = new long[passes.size()][];
        this.bound = Candidates.bound(people.size());
        this.byId = IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparing(people::id))
                .mapToInt(Integer::intValue)
                .toArray();
        this.added = new Added(passes);
        this.comparers = ThreadLocal.withInitial(() -> new Comparer(columns, people.layout(), LOOKS));
        Together.each(passes.size(), p -> entries[p] = entries(passes.get(p)));
    }

    /**
     * @param model estimated from records that may be used for it; these need not be the same
     */
    public static MatchIndex of(People people, Model model) {
        return new MatchIndex(people, model);
    }

    private long[] entries(Pass pass) {
        long[] found = new long[people.size()];
        int count = 0;
        for (int r = 0; r < people.size(); r++) {
            for (int key : pass.keys(people.values(r))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count + count / 2 + 8);
                }
                found[count++] = (long) key << 32 | r;
            }
        }
        long[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Adds a record; one with its id that was there before is replaced. */
    public void add(PersonRow row) {
        lock.writeLock().lock();
        try {
            remove(row.id());
            added.add(row.id(), people.prepared(row));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Takes a record out.
     *
     * @return whether there was one with this id
     */
    public boolean remove(String id) {
        lock.writeLock().lock();
        try {
            int record = place(id);
            boolean there = record >= 0 && !removed.get(record);
            if (there) {
                removed.set(record);
            }
            return added.remove(id) || there;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The ids of all records, in no order. */
    public List<String> ids() {
        lock.readLock().lock();
        try {
            List<String> ids = new ArrayList<>(people.size());
            for (int r = 0; r < people.size(); r++) {
                if (!removed.get(r)) {
                    ids.add(people.id(r));
                }
            }
            ids.addAll(added.ids());
            return ids;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many records there are. */
    public int size() {
        lock.readLock().lock();
        try {
            return people.size() - removed.cardinality() + added.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many records were added since it was made; after very many it is time to make it anew. */
    public int added() {
        lock.readLock().lock();
        try {
            return added.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The place of a record by its id, or a number below 0. */
    private int place(String id) {
        int low = 0;
        int high = byId.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = people.id(byId[middle]).compareTo(id);
            if (order == 0) {
                return byId[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * Records that are probably of the same person as this one, likeliest first.
     *
     * @param row it need not be in the index; where it is, it is left out by its id
     * @param threshold the least probability
     * @param limit the most records
     */
    public List<Match> matches(PersonRow row, double threshold, int limit) {
        @Nullable Value[] values = people.prepared(row);
        Comparer comparer = comparers.get();
        Weighing weighing = new Weighing(model, columns);
        List<Match> matches = new ArrayList<>();
        lock.readLock().lock();
        try {
            int own = place(row.id());
            BitSet records = new BitSet();
            Set<Added.One> others = new HashSet<>();
            for (int p = 0; p < passes.size(); p++) {
                for (int key : passes.get(p).keys(values)) {
                    block(p, key, own, values, records);
                    others.addAll(added.with(p, key));
                }
            }
            records.andNot(removed);
            records.stream()
                    .filter(record -> record != own)
                    .forEach(record -> keep(
                            people.id(record), values, people.values(record), comparer, weighing, threshold, matches));
            others.stream()
                    .filter(other -> !other.id().equals(row.id()))
                    .forEach(other -> keep(other.id(), values, other.values(), comparer, weighing, threshold, matches));
        } finally {
            lock.readLock().unlock();
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.probability())
                .thenComparing(Match::id));
        return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
    }

    /** Why two records, in the index or not, are held to be of one person, or of two. */
    public Explanation explain(PersonRow one, PersonRow other) {
        Comparer comparer = comparers.get();
        Weighing weighing = new Weighing(model, columns);
        comparer.compare(people.prepared(one), people.prepared(other));
        weighing.weigh(comparer);
        return Explaining.of(people.layout(), comparer, weighing);
    }

    private void keep(
            String id,
            @Nullable Value[] one,
            @Nullable Value[] other,
            Comparer comparer,
            Weighing weighing,
            double threshold,
            List<Match> matches) {
        comparer.compare(one, other);
        double probability = weighing.weigh(comparer);
        if (probability >= threshold) {
            matches.add(new Match(id, probability, Explaining.of(people.layout(), comparer, weighing)));
        }
    }

    /** The records of a block that one more would be compared with; see {@link Candidates}. */
    private void block(int p, int key, int own, @Nullable Value[] values, BitSet records) {
        int start = place(entries[p], (long) key << 32);
        int end = key == Integer.MAX_VALUE ? entries[p].length : place(entries[p], (long) (key + 1) << 32);
        if (end - start > bound) {
            if (passes.get(p).loose()) {
                return;
            }
            int at = own < 0 ? nearest(entries[p], start, end, values) : place(entries[p], (long) key << 32 | own);
            start = Math.max(start, at - bound / 2);
            end = Math.min(end, at + bound / 2 + 1);
        }
        for (int e = start; e < end; e++) {
            records.set((int) entries[p][e]);
        }
    }

    private static int place(long[] entries, long key) {
        int place = Arrays.binarySearch(entries, key);
        return place < 0 ? -place - 1 : place;
    }

    /** Where in a block the record would stand by its name. */
    private int nearest(long[] block, int start, int end, @Nullable Value[] values) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before((int) block[middle], values)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean before(int record, @Nullable Value[] values) {
        for (FieldKind kind : List.of(FieldKind.FAMILY_NAME, FieldKind.GIVEN_NAME, FieldKind.DATE_OF_BIRTH)) {
            int column = people.layout().first(kind);
            if (column >= 0) {
                int order = text(people.value(column, record)).compareTo(text(values[column]));
                if (order != 0) {
                    return order < 0;
                }
            }
        }
        return true;
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value.text;
    }
}
