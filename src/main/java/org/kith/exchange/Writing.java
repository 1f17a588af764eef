package org.kith.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kith.record.IncomingRow;
import org.kith.record.Scope;
import org.kith.record.Taken;
import org.kith.vocabulary.StatementKind;

/** The second pass over a delivery: hands every row that was found good over, in the order the record room asks for. */
final class Writing {

    /** What is done with good rows: they are written, or only compared with what is known. */
    @FunctionalInterface
    interface Sink {
        Taken take(StatementKind kind, List<IncomingRow> rows);
    }

    private final DeliveryFiles files;
    private final Scope scope;
    private final References references;
    private final Findings findings;
    private final Progress progress;
    private final long inAll;
    private long done;

    Writing(DeliveryFiles files, Scope scope, References references, Findings findings, Progress progress, long inAll) {
        this.files = files;
        this.scope = scope;
        this.references = references;
        this.findings = findings;
        this.progress = progress;
        this.inAll = inAll;
    }

    void run(Sink sink) throws IOException {
        for (StatementKind kind : files.kinds()) {
            Held held = references.of(kind);
            RowChecker checker = new RowChecker(files.layout(kind), scope, references);
            files.each(kind, rows -> {
                List<CsvRow> good = new ArrayList<>(rows);
                good.removeIf(row -> held.passedOver.get(row.ordinal()));
                take(kind, checker, good, sink);
            });
            for (List<CsvRow> rows : Chunks.ofWaiting(held.later)) {
                take(kind, checker, files.again(kind, rows), sink);
            }
        }
    }

    private void take(StatementKind kind, RowChecker checker, List<CsvRow> rows, Sink sink) {
        List<IncomingRow> incoming = checker.check(rows).stream()
                .map(row -> row.incoming(files.layout(kind).said()))
                .toList();
        findings.taken(kind, sink.take(kind, incoming));
        done += rows.size();
        progress.rows(Progress.Step.WRITING, done, inAll);
    }
}
