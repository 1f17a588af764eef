package org.kith.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.figures.Small;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.store.GraphReader;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of the partnership: worked out once a day, the same for whoever reads them, over what is sealed for nobody. Of
 * what was found they rest on what the scan keeps. Two days beside each other are rounded so that one child more does not show.
 */
public final class Partnership {

    private static final String VIEW = "figures of the partnership";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Figures that were worked out by other rules of what is too small are not believed. */
    private static final String RULES = "2-" + Small.LEAST + "-" + Small.ROUNDED_TO + " ";

    private final GraphReader graph;
    private final PartnershipFiguresNodes nodes;
    private final Looking looking;
    private final DomainClock clock;

    Partnership(GraphReader graph, PartnershipFiguresNodes nodes, Looking looking, DomainClock clock) {
        this.graph = graph;
        this.nodes = nodes;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * The figures of today; empty where nobody has asked for them yet, and they are to be worked out.
     *
     * @throws org.kith.kernel.KithException.Refused when the role does not see them
     */
    public Optional<Figures> lately() {
        looking.require(Act.SEE_PARTNERSHIP);
        return kept(clock.today());
    }

    private Optional<Figures> kept(LocalDate day) {
        return nodes.findById(day.toString())
                .map(PartnershipFiguresNode::shown)
                .filter(shown -> shown.startsWith(RULES))
                .map(shown -> JSON.readValue(shown.substring(RULES.length()), Figures.class));
    }

    /**
     * The figures of today, worked out now unless they are there. That somebody had them worked out is on record.
     *
     * @param lens whose reading it is; what it opens, and from when and through whose eyes it looks, does not matter
     * @throws org.kith.kernel.KithException.Refused when the role does not see them
     */
    public Figures today(Lens lens) {
        looking.require(Act.SEE_PARTNERSHIP);
        LocalDate day = clock.today();
        return kept(day).orElseGet(() -> keep(day, count(lens)));
    }

    /** Works them out anew, and keeps nothing. */
    public Figures count(Lens lens) {
        Instant at = clock.now();
        Lens same = lens.cleared(Clearance.NONE).asOf(AsOf.at(at)).through(Viewpoint.TOGETHER);
        return graph.read(
                same, VIEW, reading -> new Counting(reading, same.asOf().day()).figures(at));
    }

    private Figures keep(LocalDate day, Figures figures) {
        PartnershipFiguresNode old = nodes.findById(day.toString()).orElse(null);
        try {
            nodes.save(new PartnershipFiguresNode(
                    day.toString(),
                    old == null ? null : old.version(),
                    figures.at(),
                    RULES + JSON.writeValueAsString(figures)));
            return figures;
        } catch (DataIntegrityViolationException somebodyElse) {
            // Another process was faster: everybody sees the same.
            return kept(day).orElse(figures);
        }
    }
}
