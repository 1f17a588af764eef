package org.kith.circle;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Numbering;
import org.kith.kernel.UnderReview;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementRow;

/**
 * Keeps the {@link Disguise} of each review that is read: names are looked for around its children, nothing hidden, so that
 * a text is replaced the same whichever page shows it. A row that names somebody not met before is learned before it is
 * shown.
 */
final class Disguises {

    /** A name that was delivered meanwhile, and stands in no row that is shown, is learned after so long. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final int RINGS = 3;
    private static final String VIEW = "replacing names";

    private record Kept(Disguise disguise, Map<String, StatementRow> rows, Instant at) {

        boolean knows(StatementRow row) {
            StatementRow same = rows.get(row.id());
            return same != null
                    && same.cells().equals(row.cells())
                    && same.earlier().size() == row.earlier().size();
        }
    }

    private final GraphReader graph;
    private final DomainClock clock;
    private final Numbering numbering;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Disguises(GraphReader graph, DomainClock clock, Numbering numbering) {
        this.graph = graph;
        this.clock = clock;
        this.numbering = numbering;
    }

    /**
     * What hides who people are from the reader of a lens.
     *
     * @param rows what is about to be shown: whoever they name is known to it
     * @return null where names are shown
     */
    @Nullable
    Disguise of(Lens lens, Collection<StatementRow> rows) {
        UnderReview review = lens.remit().review();
        if (review == null || !review.pseudonyms()) {
            return null;
        }
        List<StatementRow> naming = rows.stream()
                .filter(row -> KnownNames.NAMING.contains(row.kind()))
                .toList();
        Instant now = clock.now();
        Kept known = kept.get(review.id());
        if (known == null || known.at().plus(KEPT).isBefore(now)) {
            known = learn(review, known == null ? Map.of() : known.rows(), around(review), now);
        }
        if (!naming.stream().allMatch(known::knows)) {
            known = learn(review, known.rows(), naming, known.at());
        }
        return known.disguise();
    }

    private Kept learn(
            UnderReview review, Map<String, StatementRow> before, Collection<StatementRow> more, Instant at) {
        Map<String, StatementRow> rows = new HashMap<>(before);
        more.stream().filter(row -> KnownNames.NAMING.contains(row.kind())).forEach(row -> rows.put(row.id(), row));
        Kept learned = new Kept(
                new Disguise(review.id(), rows.values(), AsOf.at(clock.now()), numbering), Map.copyOf(rows), at);
        kept.put(review.id(), learned);
        return learned;
    }

    /** Sealed rows too: a name that is hidden from a reader must not stand in a text either. */
    private List<StatementRow> around(UnderReview review) {
        Lens lens = Lens.system("Replacing names within a review", AsOf.at(clock.now()));
        return graph.read(lens, VIEW, reading -> new Gathering(reading, false).around(review.children(), RINGS));
    }
}
