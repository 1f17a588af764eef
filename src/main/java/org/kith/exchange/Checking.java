package org.kith.exchange;

import java.io.IOException;
import java.util.List;
import org.kith.record.Scope;
import org.kith.vocabulary.StatementKind;

/** The first pass over a delivery: decides which rows are taken, and writes nothing to the store. */
final class Checking {

    private static final String SECOND_ROW =
            "an earlier row of this file has the same id or key and says something else; the earlier one stays";

    private final DeliveryFiles files;
    private final Scope scope;
    private final References references;
    private final Findings findings;
    private final Progress progress;
    private long done;

    Checking(DeliveryFiles files, Scope scope, References references, Findings findings, Progress progress) {
        this.files = files;
        this.scope = scope;
        this.references = references;
        this.findings = findings;
        this.progress = progress;
    }

    /** Checks every file, each after those it refers to. */
    void run() throws IOException {
        long lines = files.lines();
        for (StatementKind kind : files.kinds()) {
            FileCheck check = new FileCheck(kind);
            files.each(kind, rows -> {
                check.rows(rows);
                done += rows.size();
                progress.rows(Progress.Step.CHECKING, Math.min(done, lines), lines);
            });
            check.finish();
        }
        for (StatementKind kind : StatementKind.values()) {
            references.of(kind).settled = true;
        }
    }

    /** Rows that will be written, over all files. */
    long good() {
        long good = 0;
        for (StatementKind kind : files.kinds()) {
            Held held = references.of(kind);
            good += held.rows - held.passedOver.cardinality() + held.later.size();
        }
        return good;
    }

    /** The check of one file. */
    private final class FileCheck {

        private final StatementKind kind;
        private final FileLayout layout;
        private final Held held;
        private final ItemOrigins origins;
        private final RowChecker checker;

        FileCheck(StatementKind kind) {
            this.kind = kind;
            this.layout = files.layout(kind);
            this.held = references.of(kind);
            this.origins = new ItemOrigins(held);
            this.checker = new RowChecker(layout, scope, references);
        }

        void rows(List<CsvRow> rows) {
            held.rows += rows.size();
            findings.rows(kind, rows.size());
            for (CheckedRow row : checker.check(rows)) {
                if (row.parsed().deleted) {
                    held.passedOver.set(row.row().ordinal());
                    findings.deleted(kind);
                } else if (row.good()) {
                    decide(row);
                } else {
                    setAside(row.row(), row.parsed().problems);
                    remember(row.parsed());
                }
            }
        }

        private void decide(CheckedRow row) {
            switch (origins.offer(row.row(), row.scoped(), row.waitsFor(), row.saying())) {
                case HOLDS -> findings.taken(layout, row.parsed());
                case SAID_BEFORE -> repeated(row.row());
                case UNDECIDED -> held.passedOver.set(row.row().ordinal());
            }
        }

        private void repeated(CsvRow row) {
            held.passedOver.set(row.ordinal());
            findings.repeated(kind);
        }

        private void setAside(CsvRow row, List<Problem> problems) {
            held.passedOver.set(row.ordinal());
            findings.setAside(layout, row, problems);
        }

        /** So that a row which names it can be told why. */
        private void remember(ParsedRow row) {
            if (row.scoped != null) {
                Fingerprint id = Fingerprint.of(row.scoped);
                if (!held.aside.has(id)) {
                    held.aside.put(id, row.row.line());
                }
            }
        }

        void finish() throws IOException {
            origins.settle();
            origins.repeated().forEach(this::repeated);
            List<CsvRow> refused = files.again(
                    kind,
                    origins.refused().stream().map(ItemOrigins.Refused::row).toList());
            for (int i = 0; i < refused.size(); i++) {
                setAside(refused.get(i), List.of(problem(origins.refused().get(i), refused.get(i))));
            }
            held.settled = true;
            List<CsvRow> later =
                    held.later.stream().map(ItemOrigins.Waiting::row).toList();
            for (List<CsvRow> some : Chunks.of(later)) {
                checker.check(files.again(kind, some)).forEach(row -> findings.taken(layout, row.parsed()));
            }
        }

        private Problem problem(ItemOrigins.Refused refused, CsvRow row) {
            return switch (refused.reason()) {
                case SAYS_SOMETHING_ELSE -> new Problem(null, "", SECOND_ROW);
                case ORIGIN_UNDEFINED ->
                    new Problem(
                            "origin",
                            layout.cell(row, "origin"),
                            "is an id that no row of " + kind.file() + " defines");
                case ORIGIN_SET_ASIDE ->
                    new Problem(
                            "origin",
                            layout.cell(row, "origin"),
                            "names a row that was set aside (" + kind.file() + " line " + refused.originLine() + ")");
            };
        }
    }
}
