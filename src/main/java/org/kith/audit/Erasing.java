package org.kith.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.audit.chain.Part;
import org.kith.audit.chain.What;
import org.kith.kernel.Reader;
import org.kith.store.GraphWriter;

/**
 * Erases words that entries hold the digest of. The erasing is put on record first; the entries stay, and the chain is
 * checked without the words. Whoever calls this asks first whether it was decided.
 */
public final class Erasing {

    private final GraphWriter graph;
    private final ReadChain chain;
    private final StoredReadLedger ledger;
    private final Wording wording;

    Erasing(GraphWriter graph, ReadChain chain, StoredReadLedger ledger, Wording wording) {
        this.graph = graph;
        this.chain = chain;
        this.ledger = ledger;
        this.wording = wording;
    }

    /**
     * Erases words for good.
     *
     * @param digests as entries hold them
     * @param reader who does it
     * @param decision the named decision it follows, in words that name nobody
     * @return how many were there
     */
    public int erase(Collection<String> digests, Reader reader, String decision) {
        List<String> wanted = digests.stream().distinct().sorted().toList();
        if (wanted.isEmpty()) {
            return 0;
        }
        wording.forget();
        List<Wording.Words> words = new ArrayList<>();
        Wording.Words why = wording.once(decision);
        words.add(why);
        chain.append(
                ledger.entry(What.WORDS_ERASED, reader, "record of reads", Set.of(), words)
                        .with(Part.ERASED, wanted)
                        .with(Part.ASKED, why.digest)
                        .build(),
                words);
        return graph.write(writing ->
                        writing.rows(AuditCypher.ERASE_WORDS, Map.of("digests", wanted), row -> row.text("digest")))
                .size();
    }
}
