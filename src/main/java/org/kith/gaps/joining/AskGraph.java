package org.kith.gaps.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A world as a graph in which every ask is one arc that costs something: from whom an agency knows of, to the answer of
 * another agency about them, to whom the pieces of the answer bear on. What is wanted are its ends.
 */
final class AskGraph {

    /** What an agency answers about somebody. */
    record Answer(String agency, Subject subject) implements Comparable<Answer> {
        @Override
        public int compareTo(Answer other) {
            int byAgency = agency.compareTo(other.agency);
            return byAgency != 0 ? byAgency : subject.compareTo(other.subject);
        }
    }

    /**
     * @param day from when it can be gone
     * @param piece by which; null where no piece is needed
     */
    record Arc(
            int from,
            int to,
            boolean ask,
            int day,
            @Nullable String piece) {}

    private final SortedMap<Subject, Integer> subjects = new TreeMap<>();
    private final SortedMap<Answer, Integer> answers = new TreeMap<>();
    private final SortedMap<String, Integer> askers = new TreeMap<>();
    private final List<Answer> answerAt = new ArrayList<>();
    private final List<List<Arc>> into = new ArrayList<>();
    private final int wanted;
    private final Set<Answer> told;
    private final SortedSet<Integer> days = new TreeSet<>();

    /**
     * @param wanted each a set of rows of which any one is enough
     * @param told where it is not empty one end more: any one of these answers
     */
    AskGraph(World world, List<Set<String>> wanted, Set<Answer> told) {
        this.wanted = wanted.size() + (told.isEmpty() ? 0 : 1);
        this.told = Set.copyOf(told);
        world.knows().keySet().forEach(agency -> askers.put(agency, 0));
        for (Piece piece : world.pieces().values()) {
            piece.bears().keySet().forEach(subject -> subjects.put(subject, 0));
            piece.had().keySet().forEach(agency -> {
                askers.put(agency, 0);
                piece.bears().keySet().forEach(subject -> answers.put(new Answer(agency, subject), 0));
            });
        }
        number();
        SortedMap<Integer, SortedMap<Integer, Arc>> best = new TreeMap<>();
        answers.forEach((answer, at) -> keep(best, arc(subject(answer.subject()), at, true, World.ALWAYS, null)));
        world.knows()
                .forEach((agency, known) -> known.forEach((subject, day) -> {
                    if (subjects.containsKey(subject)) {
                        keep(best, arc(asker(agency), subject(subject), false, day, null));
                    }
                }));
        for (Piece piece : world.pieces().values()) {
            piece.had().keySet().forEach(agency -> arcs(best, piece, agency, wanted));
        }
        best.values()
                .forEach(arcs -> arcs.values().forEach(arc -> into.get(arc.to()).add(arc)));
    }

    private void number() {
        int next = wanted;
        for (Map.Entry<Subject, Integer> subject : subjects.entrySet()) {
            subject.setValue(next++);
        }
        for (Map.Entry<Answer, Integer> answer : answers.entrySet()) {
            answer.setValue(next++);
            answerAt.add(answer.getKey());
        }
        for (Map.Entry<String, Integer> asker : askers.entrySet()) {
            asker.setValue(next++);
        }
        for (int node = 0; node < next; node++) {
            into.add(new ArrayList<>());
        }
    }

    private void arcs(
            SortedMap<Integer, SortedMap<Integer, Arc>> best, Piece piece, String agency, List<Set<String>> wanted) {
        for (int end = 0; end < wanted.size(); end++) {
            if (wanted.get(end).contains(piece.row())) {
                keep(best, arc(asker(agency), end, false, piece.had().getOrDefault(agency, 0), piece.row()));
            }
        }
        for (Subject subject : piece.bears().keySet()) {
            int answer = answers.getOrDefault(new Answer(agency, subject), 0);
            int day = piece.tellable(agency, subject);
            if (told.contains(new Answer(agency, subject))) {
                keep(best, arc(answer, this.wanted - 1, false, day, piece.row()));
            }
            for (int end = 0; end < wanted.size(); end++) {
                if (wanted.get(end).contains(piece.row())) {
                    keep(best, arc(answer, end, false, day, piece.row()));
                }
            }
            piece.bears().forEach((other, since) -> {
                if (!other.equals(subject)) {
                    keep(best, arc(answer, subject(other), false, Math.max(day, since), piece.row()));
                }
            });
        }
    }

    private Arc arc(int from, int to, boolean ask, int day, @Nullable String piece) {
        days.add(day);
        return new Arc(from, to, ask, day, piece);
    }

    /** Of several between the same two the one that can be gone first; of these the first by row, which comes first. */
    private static void keep(SortedMap<Integer, SortedMap<Integer, Arc>> best, Arc arc) {
        best.computeIfAbsent(arc.from(), key -> new TreeMap<>())
                .merge(arc.to(), arc, (one, other) -> other.day() < one.day() ? other : one);
    }

    private int subject(Subject subject) {
        return subjects.getOrDefault(subject, -1);
    }

    /** The node of an agency, or -1 where it neither has nor knows anything. */
    int asker(String agency) {
        return askers.getOrDefault(agency, -1);
    }

    SortedSet<String> askers() {
        return new TreeSet<>(askers.keySet());
    }

    /** The days on which something begins that can be gone by, and {@link World#ALWAYS}. */
    List<Integer> days() {
        SortedSet<Integer> all = new TreeSet<>(days);
        all.add(World.ALWAYS);
        return List.copyOf(all);
    }

    int size() {
        return into.size();
    }

    /** How many ends there are; they are the first nodes. */
    int wanted() {
        return wanted;
    }

    List<Arc> into(int node) {
        return into.get(node);
    }

    /** What a node answers; null where it is no answer. */
    @Nullable
    Answer answer(int node) {
        int at = node - wanted - subjects.size();
        return at >= 0 && at < answerAt.size() ? answerAt.get(at) : null;
    }
}
