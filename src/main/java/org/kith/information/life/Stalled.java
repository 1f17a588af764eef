package org.kith.information.life;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;

/**
 * What stands still of the items that agencies were sent, by agency and stage, and never by person. Looked at is what was
 * sent in the last {@value #MONTHS} months, of each agency the newest {@value #MOST}. It counts as things stand now, for
 * all agencies together. Of an agency that does not report reading, a reading is not waited for.
 */
public final class Stalled {

    /** How far back it looks. */
    public static final int MONTHS = 12;

    /** How many of an agency's newest shares are looked at. */
    public static final int MOST = 500;

    /** How many items are shown of one agency and stage. */
    public static final int SHOWN = 50;

    private static final String VIEW = "where items stand still";

    /**
     * One agency.
     *
     * @param counts how many items stand still at each stage
     */
    public record AtAgency(String agency, String name, Map<StalledStage, Long> counts) {

        public long count(StalledStage stage) {
            return counts.getOrDefault(stage, 0L);
        }

        boolean any() {
            return counts.values().stream().anyMatch(count -> count > 0);
        }
    }

    /**
     * The items of one agency and stage, the longest first.
     *
     * @param slice all that is recorded of them
     */
    public record Page(Slice slice, List<ItemRow> items) {}

    private final GraphReader graph;
    private final CircleReader circles;

    Stalled(GraphReader graph, CircleReader circles) {
        this.graph = graph;
        this.circles = circles;
    }

    /**
     * The agencies at which anything stands still, by name.
     *
     * @param own id of the reader's own agency, or null
     */
    public List<AtAgency> byAgency(Lens lens, @Nullable String own) {
        return graph
                .read(lens, VIEW, reading -> {
                    Map<String, Object> params = new HashMap<>(since(lens, own));
                    params.put("agencies", reading.rows(LifeCypher.AGENCIES, Map.of(), row -> row.text("agency")));
                    return reading.rows(LifeCypher.STALLED_BY_AGENCY, params, row -> {
                        Map<StalledStage, Long> counts = new EnumMap<>(StalledStage.class);
                        for (StalledStage stage : StalledStage.values()) {
                            counts.put(stage, row.number(stage.code()));
                        }
                        return new AtAgency(row.text("agency"), row.text("name"), Map.copyOf(counts));
                    });
                })
                .stream()
                .filter(AtAgency::any)
                // Whose remit is the families of an agency sees what stands still there, and nowhere else.
                .filter(at ->
                        lens.remit().finds() || at.agency().equals(lens.remit().agency()))
                .toList();
    }

    /** What stands still at one agency and stage. */
    public Page at(Lens lens, String agency, StalledStage stage, @Nullable String own) {
        Map<String, Object> params = new HashMap<>(since(lens, own));
        params.put("agency", agency);
        params.put("stage", stage.code());
        params.put("shown", SHOWN);
        List<String> ids = graph.read(
                lens, VIEW, reading -> reading.rows(LifeCypher.STALLED_AT_AGENCY, params, row -> row.text("item")));
        Slice slice = circles.items(lens, ids, VIEW);
        return new Page(
                slice,
                ids.stream()
                        .map(id -> slice.row(ItemRow.class, id))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Map<String, Object> since(Lens lens, @Nullable String own) {
        var since = lens.asOf().day().minusMonths(MONTHS);
        return Map.of(
                "since",
                since,
                "sinceMoment",
                Moment.of(LondonTime.startOf(since)),
                "own",
                own == null ? "" : own,
                "many",
                MOST);
    }
}
