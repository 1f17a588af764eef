package org.kith.gaps.scan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.Row;

/**
 * Around whom Kith looks for gaps: children who are live, had an enquiry closed in the last 12 months, or about whom
 * something was sent to children's social care in that time; every child only by a named decision. It reads what is said
 * now: stored findings are for live work.
 */
final class Scope {

    private static final int OF_AGE = 18;

    private final GraphReader graph;

    Scope(GraphReader graph) {
        this.graph = graph;
    }

    /** Records of everybody in scope with the grounds, in the order of their ids. Adults may be among them. */
    Map<String, EnumSet<Ground>> all(Lens lens, ScanDecision decision, String view) {
        return graph.read(lens, view, reading -> {
            Found found = new Found(lens.asOf());
            reading.each(ScanCypher.SCOPE_ENQUIRIES, Map.of(), found::enquiry);
            reading.each(ScanCypher.SCOPE_SENT, Map.of(), found::sent);
            if (decision.everyChild()) {
                LocalDate bornAfter = lens.asOf().day().minusYears(OF_AGE);
                reading.each(ScanCypher.SCOPE_CHILDREN, Map.of("bornAfter", bornAfter), found::wider);
            }
            return found.grounds;
        });
    }

    /** Those of some records that are in scope. */
    Map<String, EnumSet<Ground>> among(Lens lens, ScanDecision decision, Collection<String> records, String view) {
        if (records.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> people = Map.of("people", List.copyOf(records));
        return graph.read(lens, view, reading -> {
            Found found = new Found(lens.asOf());
            reading.each(ScanCypher.SCOPE_ENQUIRIES_OF, people, found::enquiry);
            reading.each(ScanCypher.SCOPE_SENT_OF, people, found::sent);
            if (decision.everyChild()) {
                records.forEach(record -> found.add(record, Ground.WIDER));
            }
            return found.grounds;
        });
    }

    private static final class Found {

        private final AsOf asOf;
        private final Map<String, EnumSet<Ground>> grounds = new TreeMap<>();

        Found(AsOf asOf) {
            this.asOf = asOf;
        }

        void enquiry(Row row) {
            Moment opened = row.momentOrNull("opened");
            Moment closed = row.momentOrNull("closed");
            if (opened != null && !asOf.includes(opened)) {
                return;
            }
            if (closed == null || !asOf.includes(closed)) {
                add(row.text("child"), Ground.LIVE);
            } else if (lately(closed)) {
                add(row.text("child"), Ground.CLOSED);
            }
        }

        void sent(Row row) {
            if (lately(row.momentOrNull("sent")) || lately(row.momentOrNull("received"))) {
                add(row.text("person"), Ground.SENT);
            }
        }

        void wider(Row row) {
            add(row.text("person"), Ground.WIDER);
        }

        private boolean lately(@Nullable Moment moment) {
            return moment != null
                    && asOf.includes(moment)
                    && !moment.day().isBefore(asOf.day().minusMonths(ScanDecision.MONTHS));
        }

        void add(String record, Ground ground) {
            grounds.computeIfAbsent(record, k -> EnumSet.noneOf(Ground.class)).add(ground);
        }
    }
}
