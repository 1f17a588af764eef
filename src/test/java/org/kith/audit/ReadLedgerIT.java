package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.AgencyNames;
import org.kith.access.Role;
import org.kith.kernel.AsOf;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Touched;
import org.kith.store.CypherCatalog;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class ReadLedgerIT {

    @Autowired
    ReadLedger ledger;

    @Autowired
    Reads reads;

    @Autowired
    AgencyNames agencies;

    @Autowired
    GraphWriter graph;

    @Autowired
    CypherCatalog catalog;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void aReadIsOnRecordWithWhoWhyAndThroughWhat() {
        agencies.all();

        assertThat(TestStore.count(
                        "MATCH (e:AccessEvent {view: 'lens bar', system: false, what: 'READ'})"
                                + " WHERE e.at IS NOT NULL AND e.asOf IS NOT NULL AND 'ANALYST' IN e.roles"
                                + " MATCH (:Account {id: e.account, signInName: 'test-analyst'})"
                                + " MATCH (:ReadWords {digest: e.purpose, text: 'Trying Kith out'})"
                                + " MATCH (:ReadWords {digest: e.from}) RETURN count(e)",
                        Map.of()))
                .isOne();
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void whatCannotBePutOnRecordIsNotShown() {
        TestStore.count("CREATE (:Statement:Agency {id: 'a', name: 'Ashgrove'}) RETURN 1", Map.of());
        assertThat(agencies.all()).hasSize(1);
        String stuck = Ids.fresh();
        Supplier<String> sameId = () -> stuck;
        Wording wording = new Wording();
        ReadChain chain = new ReadChain(graph, Clock.systemUTC(), Ids::fresh, wording);
        ReadLedger refusing = new StoredReadLedger(chain, wording, Clock.systemUTC(), sameId);
        refusing.record(read(Set.of()));

        // The same id again breaks the store's constraint: the entry cannot be written.
        assertThatThrownBy(() -> refusing.record(read(Set.of())))
                .isInstanceOf(KithException.Unavailable.class)
                .hasMessageContaining("record of reads")
                .hasMessageContaining("nothing of it is shown");
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void aReaderIsHandedNothingWhereTheEntryCannotBeWritten() {
        TestStore.count("CREATE (:Statement:Agency {id: 'a', name: 'Ashgrove'}) RETURN 1", Map.of());
        assertThat(agencies.all()).hasSize(1);
        TestStore.run("CREATE CONSTRAINT no_reads FOR (e:AccessEvent) REQUIRE (e.system, e.view) IS UNIQUE");
        try {
            assertThatThrownBy(() -> agencies.all())
                    .isInstanceOf(KithException.Unavailable.class)
                    .hasMessageContaining("nothing of it is shown");
        } finally {
            TestStore.run("DROP CONSTRAINT no_reads");
        }
        assertThat(agencies.all()).hasSize(1);
    }

    @Test
    void noQueryOfTheProgramChangesAnEntry() {
        assertThat(catalog.all().stream()
                        .filter(query ->
                                query.text().replace("NOT n:AccessEvent", "").contains("AccessEvent"))
                        // It makes entries, and words beside them.
                        .filter(query -> !query.path().equals("audit/append-entries"))
                        .filter(query -> query.text().matches("(?s).*\\b(DELETE|REMOVE|MERGE)\\b.*")
                                || query.text().contains("SET"))
                        .toList())
                .isEmpty();
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void whoWasShownAChildIsFoundAndThatLookIsOnRecordToo() {
        String child = Ids.fresh();
        ledger.record(read(Set.of(new Touched("PersonRecord", child), new Touched("Agency", Ids.fresh()))));
        ledger.record(read(Set.of(new Touched("PersonRecord", Ids.fresh()))));

        // The index of what was touched follows the write; who is signed in belongs to this thread.
        List<RecordedRead> found = await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> reads.of(List.of(child), 50).stream()
                                .filter(RecordedRead::system)
                                .toList(),
                        Predicate.not(List::isEmpty));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().purpose()).isEqualTo("a test");
        assertThat(found.getFirst().saw()).contains(new Touched("PersonRecord", child));
        assertThat(reads.latest(1).getFirst().view()).isEqualTo("record of reads");
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void onlyThoseWhoseWorkItIsReadTheRecordOfReads() {
        assertThatThrownBy(() -> reads.latest(1)).isInstanceOf(KithException.Refused.class);
    }

    private static ReadLedger.Read read(Set<Touched> touched) {
        return new ReadLedger.Read(Lens.system("a test", AsOf.at(Instant.now())), "test", touched);
    }
}
