package org.kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.cli.bench.Typing;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.search.Hit;
import org.kith.search.Search;
import org.kith.store.GraphReader;

/** What {@code bench search} measures: people looked for through the one box, as somebody without any clearance. */
final class SearchBench {

    private static final String VIEW = "bench";

    private final GraphReader graph;
    private final Search search;
    private final DomainClock clock;

    SearchBench(GraphReader graph, Search search, DomainClock clock) {
        this.graph = graph;
        this.search = search;
        this.clock = clock;
    }

    /** Ids of the records of everybody who can be looked for. */
    List<String> people() {
        return graph.read(lens(), VIEW, reading -> {
            List<String> ids = new ArrayList<>();
            reading.each(MeasureCypher.PEOPLE_TO_FIND, Map.of(), row -> ids.add(row.text("id")));
            ids.sort(null);
            return ids;
        });
    }

    List<Typing.Wanted> wanted(List<String> ids) {
        return graph.read(
                lens(),
                VIEW,
                reading -> reading.rows(
                        MeasureCypher.PERSON_TO_FIND,
                        Map.of("ids", ids),
                        row -> new Typing.Wanted(
                                row.text("id"),
                                row.text("given"),
                                row.text("family"),
                                LocalDate.parse(row.text("born")),
                                row.textOrNull("other"),
                                row.textOrNull("number"),
                                row.textOrNull("address"))));
    }

    /** Whether a person is among those shown for what is typed. */
    boolean finds(String typed, Typing.Wanted who) {
        return search.find(lens(), typed).people().stream().map(Hit::thing).anyMatch(who.id()::equals);
    }

    private Lens lens() {
        return Lens.system("Measuring on a made-up authority by ./kith bench", AsOf.at(clock.now()))
                .cleared(Clearance.NONE);
    }
}
