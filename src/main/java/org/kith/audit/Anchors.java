package org.kith.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.audit.chain.Anchor;
import org.kith.audit.chain.Entry;
import org.kith.audit.chain.Head;
import org.kith.audit.chain.Part;
import org.kith.audit.chain.What;
import org.kith.kernel.KithException;
import org.kith.kernel.Reader;

/** Makes anchors: what stands now, to be printed and kept where whoever looks after the store cannot reach it. */
public final class Anchors {

    private final ReadChain chain;
    private final StoredReadLedger ledger;
    private final Lenses lenses;

    Anchors(ReadChain chain, StoredReadLedger ledger, Lenses lenses) {
        this.chain = chain;
        this.ledger = ledger;
        this.lenses = lenses;
    }

    /**
     * An anchor for whoever is at the screen.
     *
     * @throws KithException.Refused when they may not read the record of reads
     */
    public Anchor askedFor() {
        return make(lenses.lens(Act.READ_THE_RECORD_OF_READS).reader());
    }

    /** An anchor: for the command line. The entry that puts the printing on record is its first head. */
    public Anchor make() {
        return make(lenses.system("Printing an anchor of the record of reads").reader());
    }

    private Anchor make(Reader reader) {
        List<Wording.Words> words = new ArrayList<>();
        Entry entry = chain.appendNaming(
                ledger.entry(What.ANCHORED, reader, "record of reads", Set.of(), words)
                        .build(),
                words);
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(entry.writer(), entry.number(), entry.hash()));
        heads.addAll(entry.heads());
        return new Anchor(entry.find(Part.AT).orElse(""), heads);
    }
}
