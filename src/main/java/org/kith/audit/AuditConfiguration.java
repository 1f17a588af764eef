package org.kith.audit;

import java.time.Clock;
import org.kith.access.Accounts;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.kernel.Ids;
import org.kith.kernel.OnRecord;
import org.kith.store.CypherNames;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    CypherNames auditCypherNames() {
        return CypherNames.of(AuditCypher.values());
    }

    @Bean
    ReadChain readChain(GraphWriter graph, Clock clock, Wording wording) {
        return new ReadChain(graph, clock, Ids::fresh, wording);
    }

    @Bean
    FindableReads findableReads(GraphWriter graph) {
        return new FindableReads(graph);
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    /** Both the record of reads and what else goes on record. */
    @Bean
    StoredReadLedger readLedger(ReadChain chain, Wording wording, Clock clock) {
        return new StoredReadLedger(chain, wording, clock, Ids::fresh);
    }

    @Bean
    Verifying verifying(GraphReader graph, GraphWriter writer, ReadChain own, Lenses lenses, OnRecord onRecord) {
        return new Verifying(graph, writer, own, lenses, onRecord);
    }

    @Bean
    Anchors anchors(ReadChain chain, StoredReadLedger ledger, Lenses lenses) {
        return new Anchors(chain, ledger, lenses);
    }

    @Bean
    UnusualReading unusualReading(
            GraphReader graph,
            GraphWriter writer,
            Lenses lenses,
            Looking looking,
            Accounts accounts,
            OnRecord onRecord,
            Clock clock) {
        return new UnusualReading(graph, writer, lenses, looking, accounts, onRecord, clock);
    }

    @Bean
    ChainFiles chainFiles(GraphReader graph, Lenses lenses, OnRecord onRecord) {
        return new ChainFiles(graph, lenses, onRecord);
    }

    @Bean
    SignInsOnRecord signInsOnRecord(OnRecord onRecord, Accounts accounts) {
        return new SignInsOnRecord(onRecord, accounts);
    }

    @Bean
    Erasing erasing(GraphWriter graph, ReadChain chain, StoredReadLedger ledger, Wording wording) {
        return new Erasing(graph, chain, ledger, wording);
    }

    @Bean
    Reads reads(GraphReader graph, Lenses lenses) {
        return new Reads(graph, lenses);
    }
}
