package org.kith.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.store.GraphReader;

/** The agencies through whose eyes one can look, for the lens bar. */
public final class AgencyNames {

    /** An agency as the lens bar offers it. */
    public record Named(String id, String name) {}

    private final GraphReader graph;
    private final Lenses lenses;
    private final Looking looking;

    AgencyNames(GraphReader graph, Lenses lenses, Looking looking) {
        this.looking = looking;
        this.graph = graph;
        this.lenses = lenses;
    }

    /** Every agency that exists for whoever is signed in, by name. */
    public List<Named> all() {
        return graph.read(
                lenses.lens(),
                "lens bar",
                reading -> reading.rows(
                        AccessCypher.AGENCIES, Map.of(), row -> new Named(row.text("id"), row.text("name"))));
    }

    /**
     * The agency that whoever is signed in answers for. The desk of the demo is made before there are agencies: it is
     * known by its team’s name.
     *
     * @throws org.kith.kernel.KithException.Refused when their role answers for none
     */
    public Optional<Named> own() {
        Account account = looking.require(Act.ANSWER_REQUESTS);
        String name = account.demo() ? account.team() : null;
        return graph
                .read(
                        lenses.lens(Act.ANSWER_REQUESTS),
                        "desk",
                        reading -> reading.rows(
                                AccessCypher.AGENCIES, Map.of(), row -> new Named(row.text("id"), row.text("name"))))
                .stream()
                .filter(agency -> account.agency() == null
                        ? agency.name().equals(name)
                        : agency.id().equals(account.agency()))
                .findFirst();
    }

    /** One agency, if it exists for whoever is signed in. */
    public Optional<Named> find(String id) {
        return graph
                .read(
                        lenses.lens(),
                        "lens bar",
                        reading -> reading.rows(
                                AccessCypher.AGENCY,
                                Map.of("id", id),
                                row -> new Named(row.text("id"), row.text("name"))))
                .stream()
                .findFirst();
    }
}
