package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Sector;

/**
 * The picture as it happened: a lane for the family, one for each home of the child, one for each agency.
 *
 * @param from the first day worth showing: what began earlier is cut there
 * @param start where what agencies hold begins: worth seeing first
 * @param to the day looked at
 * @param lanes from above
 * @param undated items and requests of the picture that bear no day
 * @param closed restricted items, of which not even the day may be shown
 */
public record Timeline(LocalDate from, LocalDate start, LocalDate to, List<Lane> lanes, int undated, int closed) {

    /** What sort of thing a mark is: its symbol. */
    public enum Sort {
        BIRTH,
        DEATH,
        MOVE,
        ENQUIRY,
        REQUEST,
        FACT,
        OPINION,
        OWN_WORDS
    }

    /**
     * One line of time.
     *
     * @param id id of the node or home that it is about; of the child for the family's own lane
     * @param sector of an agency; null for the family and its homes
     * @param ghost whether it stands for an agency that nobody has asked
     * @param sentence what it is, in words
     */
    public record Lane(
            String id,
            String label,
            String note,
            @Nullable Sector sector,
            boolean ghost,
            List<Span> spans,
            List<Mark> marks,
            String sentence) {

        public Lane {
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Something that lasted.
     *
     * @param from null where no beginning is recorded
     * @param to the last day; null where it goes on
     */
    public record Span(
            String id, @Nullable LocalDate from, @Nullable LocalDate to, String label, String sentence) {}

    /**
     * Something that happened on a day, as far as that is recorded.
     *
     * @param about id of the node it is: selecting the mark selects that
     * @param ghost about nobody, or not answered
     * @param reached ids of the lanes of those it was sent to
     */
    public record Mark(
            String id,
            String about,
            LocalDate day,
            Sort sort,
            boolean ghost,
            String label,
            String sentence,
            List<String> reached) {

        public Mark {
            reached = List.copyOf(reached);
        }
    }

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    public Optional<Mark> mark(String id) {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .filter(mark -> mark.id().equals(id))
                .findFirst();
    }

    /** Ids of everything that something here is about. */
    public Stream<String> about() {
        return lanes.stream()
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.id()), lane.marks().stream().map(Mark::about)));
    }

    /** What is shown, and what bears no day. */
    public String sentence() {
        long marks = lanes.stream().mapToLong(lane -> lane.marks().size()).sum();
        List<String> parts = new ArrayList<>();
        parts.add(Words.count((int) marks, "event", "events") + " in " + Words.count(lanes.size(), "lane", "lanes")
                + ", from " + Words.day(from) + " to " + Words.day(to));
        if (undated > 0) {
            parts.add(undated + " without a day are not shown here");
        }
        if (closed > 0) {
            parts.add(Words.count(closed, "restricted item", "restricted items")
                    + " left out: not even the day is for you to see");
        }
        return String.join("; ", parts) + ".";
    }
}
