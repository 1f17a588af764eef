package org.kith.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides rows that name rows of their own file, in whatever order they stand: an item names the item it was first said
 * in. Only rows that wait for another, or that share an id, are remembered one by one.
 *
 * <p>A row whose origin is set aside, or that nothing defines, is set aside too, and then a later row of the same id
 * holds that id. Items that name each other in a circle are all taken: each names something that is defined.
 */
final class ItemOrigins {

    /**
     * A row by its place in the file.
     *
     * @param id what it is known by
     * @param origin what it waits for, or null when it waits for nothing
     * @param saying a number that stands for what it says
     */
    private record Candidate(
            CsvRow row, Fingerprint id, @Nullable Fingerprint origin, long saying) {}

    /**
     * A row to be written after the others.
     *
     * @param togetherWithNext whether it must be written in one piece with the next: they name each other
     */
    record Waiting(CsvRow row, boolean togetherWithNext) {}

    /** What becomes of a row as far as is known before the file ends. */
    enum Offer {
        HOLDS,
        SAID_BEFORE,
        UNDECIDED
    }

    /** Why a row was set aside. */
    enum Reason {
        ORIGIN_SET_ASIDE,
        ORIGIN_UNDEFINED,
        SAYS_SOMETHING_ELSE
    }

    record Refused(CsvRow row, Reason reason, long originLine) {}

    private final Held held;
    private final Map<Fingerprint, Candidate> waiting = new LinkedHashMap<>();
    private final Map<Fingerprint, Deque<Candidate>> others = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Waiting> promoted = new ArrayList<>();
    private final List<CsvRow> repeated = new ArrayList<>();

    ItemOrigins(Held held) {
        this.held = held;
    }

    Offer offer(CsvRow full, String scoped, @Nullable String waitsFor, long saying) {
        CsvRow row = new CsvRow(full.ordinal(), full.line(), full.offset(), List.of(), null);
        Fingerprint id = Fingerprint.of(scoped);
        Candidate candidate = new Candidate(row, id, waitsFor == null ? null : Fingerprint.of(waitsFor), saying);
        long holder = held.taken.get(id);
        if (holder == 0) {
            hold(candidate);
            return candidate.origin == null ? Offer.HOLDS : Offer.UNDECIDED;
        }
        if (holder == saying && !waiting.containsKey(id)) {
            return Offer.SAID_BEFORE;
        }
        others.computeIfAbsent(id, none -> new ArrayDeque<>()).add(candidate);
        return Offer.UNDECIDED;
    }

    private void hold(Candidate candidate) {
        held.taken.put(candidate.id, candidate.saying);
        if (candidate.origin != null) {
            waiting.put(candidate.id, candidate);
        }
    }

    /** Lets a row hold an id that an earlier row of the file lost. */
    private void promote(Candidate candidate, Map<Fingerprint, List<Fingerprint>> followers) {
        hold(candidate);
        follow(followers, candidate);
        if (candidate.origin == null) {
            promoted.add(new Waiting(candidate.row, false));
        }
    }

    /** Decides what is undecided. To be called once, when the whole file has been offered. */
    void settle() {
        Map<Fingerprint, List<Fingerprint>> followers = new HashMap<>();
        waiting.values().forEach(candidate -> follow(followers, candidate));
        Deque<Candidate> doomed = new ArrayDeque<>();
        waiting.values().stream().filter(this::lost).forEach(doomed::add);
        while (!doomed.isEmpty()) {
            Candidate candidate = doomed.remove();
            if (waiting.get(candidate.id) == candidate) {
                drop(candidate, followers, doomed);
            }
        }
        others.values().forEach(candidates -> candidates.forEach(this::decideOther));
        held.later = inOrder();
    }

    private static void follow(Map<Fingerprint, List<Fingerprint>> followers, Candidate candidate) {
        if (candidate.origin != null) {
            followers
                    .computeIfAbsent(candidate.origin, none -> new ArrayList<>(1))
                    .add(candidate.id);
        }
    }

    private boolean lost(Candidate candidate) {
        return candidate.origin != null && !held.taken.has(candidate.origin);
    }

    private void drop(Candidate candidate, Map<Fingerprint, List<Fingerprint>> followers, Deque<Candidate> doomed) {
        waiting.remove(candidate.id);
        held.taken.remove(candidate.id);
        refuseForOrigin(candidate);
        Deque<Candidate> rest = others.getOrDefault(candidate.id, new ArrayDeque<>());
        while (!rest.isEmpty() && !held.taken.has(candidate.id)) {
            Candidate next = rest.remove();
            if (lost(next) && !next.id.equals(next.origin)) {
                refuseForOrigin(next);
            } else {
                promote(next, followers);
            }
        }
        if (!held.taken.has(candidate.id)) {
            for (Fingerprint follower : followers.getOrDefault(candidate.id, List.of())) {
                Candidate following = waiting.get(follower);
                if (following != null && candidate.id.equals(following.origin)) {
                    doomed.add(following);
                }
            }
        }
    }

    private void refuseForOrigin(Candidate candidate) {
        long line = candidate.origin == null ? 0 : held.aside.get(candidate.origin);
        refused.add(new Refused(candidate.row, line == 0 ? Reason.ORIGIN_UNDEFINED : Reason.ORIGIN_SET_ASIDE, line));
        if (!held.aside.has(candidate.id)) {
            held.aside.put(candidate.id, candidate.row.line());
        }
    }

    private void decideOther(Candidate candidate) {
        if (held.taken.get(candidate.id) == candidate.saying) {
            repeated.add(candidate.row);
        } else {
            refused.add(new Refused(candidate.row, Reason.SAYS_SOMETHING_ELSE, 0));
        }
    }

    /** Rows set aside by {@link #settle}. */
    List<Refused> refused() {
        return refused;
    }

    /** Rows that say what another row of the same id says. */
    List<CsvRow> repeated() {
        return repeated;
    }

    /** The waiting rows, each after what it waits for; those that wait for each other stay together. */
    private List<Waiting> inOrder() {
        List<Waiting> order = new ArrayList<>(promoted);
        Set<Fingerprint> done = new HashSet<>();
        for (Candidate candidate : waiting.values()) {
            List<Candidate> chain = new ArrayList<>();
            Map<Fingerprint, Integer> places = new HashMap<>();
            Candidate next = candidate;
            while (next != null && !done.contains(next.id) && !places.containsKey(next.id)) {
                places.put(next.id, chain.size());
                chain.add(next);
                next = next.origin == null ? null : waiting.get(next.origin);
            }
            int circleFrom = next != null && places.containsKey(next.id) ? places.get(next.id) : chain.size();
            for (int i = chain.size() - 1; i >= 0; i--) {
                order.add(new Waiting(chain.get(i).row, i > circleFrom));
                done.add(chain.get(i).id);
            }
        }
        return order;
    }
}
