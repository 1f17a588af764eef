package org.kith.identity.quality;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * What is counted of the records of one source.
 *
 * @param source internal id of the agency whose records they are; empty for records that name none
 * @param name what it is called
 * @param records how many records it has that the reader may read
 * @param restricted how many more are restricted for the reader: they are there, and what they say is not counted
 * @param figures by figure; what asks nothing of any of its records is missing
 * @param newest when it said the newest of what it says, or null where nothing tells
 * @param delivered when its data last came in, or null where no delivery says what it covers
 * @param alike pairs of its records that are probably of one person; null while records are not compared yet
 */
public record SourceQuality(
        String source,
        String name,
        long records,
        long restricted,
        Map<Figure, Share> figures,
        @Nullable Moment newest,
        @Nullable Moment delivered,
        @Nullable Integer alike) {

    public SourceQuality {
        figures = Map.copyOf(figures);
    }

    /**
     * A part of a whole.
     *
     * @param of how many there are
     * @param wrong of how many of these it does not hold
     */
    public record Share(long of, long wrong) {

        /**
         * In hundredths; 100 only where it holds of all, 0 only where it holds of none.
         *
         * @return empty where there is nothing to be counted
         */
        public OptionalInt percent() {
            if (of == 0) {
                return OptionalInt.empty();
            }
            long right = of - wrong;
            long rounded = Math.round(100.0 * right / of);
            return OptionalInt.of((int) (wrong == 0 ? 100 : right == 0 ? 0 : Math.clamp(rounded, 1, 99)));
        }
    }

    public Share share(Figure figure) {
        return figures.getOrDefault(figure, new Share(0, 0));
    }
}
