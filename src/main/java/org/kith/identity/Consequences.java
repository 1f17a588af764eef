package org.kith.identity;

import java.util.List;
import org.kith.gaps.Finding;
import org.kith.network.PairScene;

/**
 * What a judgement would change, seen before it is made.
 *
 * @param before the people as they stand now
 * @param after the people as they would stand
 * @param now the network around them as it is
 * @param then the same as it would be
 * @param closes findings that would be there no more
 * @param opens findings that would be there then, but those of {@code stale}
 * @param stale answers <em>nothing held</em> that would be out of date: they were searched without a name, number or address
 *     that would be known then
 * @param learns what each agency that has to do with only some of them would newly learn, if somebody told it
 */
public record Consequences(
        List<Portrait> before,
        List<Portrait> after,
        PairScene now,
        PairScene then,
        List<Finding> closes,
        List<Finding> opens,
        List<Finding> stale,
        List<Learns> learns) {

    public Consequences {
        before = List.copyOf(before);
        after = List.copyOf(after);
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
        stale = List.copyOf(stale);
        learns = List.copyOf(learns);
    }

    /** Whether two become one or one becomes two: where they are joined in other ways too, the network stays as it is. */
    public boolean changesTheNetwork() {
        return now.middle().size() + then.middle().size() == 3;
    }

    /**
     * What an agency would newly learn.
     *
     * @param agency internal id
     * @param name what it is called
     * @param knows whom of them it has to do with, in words
     * @param news what it has not recorded itself, in words
     */
    public record Learns(String agency, String name, String knows, List<String> news) {

        public Learns {
            news = List.copyOf(news);
        }
    }
}
