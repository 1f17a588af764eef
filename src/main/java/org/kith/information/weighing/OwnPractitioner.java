package org.kith.information.weighing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.kernel.Lens;
import org.kith.record.Saying;
import org.kith.store.GraphReader;
import org.kith.vocabulary.StatementKind;

/**
 * As whom an account reads and joins. The exchange format wants a practitioner there, and an account is none: whether one of
 * those that an agency delivered is the same person is not guessed by a name. So the first time somebody says what they
 * make of an item for an agency, they are recorded as a practitioner of it; from then on that record is theirs.
 */
final class OwnPractitioner {

    private static final String VIEW = "own practitioner";
    private static final String CALLED = "own-practitioner";

    private final GraphReader reader;

    OwnPractitioner(GraphReader reader) {
        this.reader = reader;
    }

    /** What they were recorded as for an agency before. */
    Optional<String> find(Lens lens, String agency) {
        return reader
                .read(
                        lens,
                        VIEW,
                        reading -> reading.rows(
                                WeighingCypher.OWN_PRACTITIONER,
                                Map.of("account", lens.reader().id(), "agency", agency),
                                row -> row.text("id")))
                .stream()
                .findFirst();
    }

    /**
     * What names them in an act, and what has to be said first where they are not recorded yet.
     *
     * @param team their team, or empty
     */
    Named named(Lens lens, String agency, String team) {
        return find(lens, agency)
                .map(id -> new Named(id, List.of()))
                .orElseGet(() -> new Named(
                        CALLED,
                        List.of(Saying.of(StatementKind.PRACTITIONER)
                                .cell("name", lens.reader().name())
                                .cell("team", team)
                                .names("agency", agency)
                                .build()
                                .called(CALLED))));
    }

    /**
     * @param id what later sayings of the act name them by
     * @param first what is said before those
     */
    record Named(String id, List<Saying> first) {}
}
