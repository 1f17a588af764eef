package org.kith.exchange;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.record.Taken;
import org.kith.vocabulary.StatementKind;

/** Counts what the check of a delivery finds, and writes every bit of it to the rejects. */
final class Findings {

    /** More kinds of trouble than this are only counted. */
    private static final int KINDS_OF_TROUBLE = 200;

    private final Rejects rejects;
    private final Map<StatementKind, Tally> tallies = new EnumMap<>(StatementKind.class);
    private final Map<Trouble, Times> reasons = new LinkedHashMap<>();

    private record Trouble(String file, @Nullable String column, String what) {}

    private record Times(long times, int firstLine) {}

    private static final class Tally {
        long rows;
        long repeated;
        long setAside;
        long deleted;
        long idsSetAside;
        long warnings;
        Taken taken = Taken.NOTHING;
    }

    Findings(Rejects rejects) {
        this.rejects = rejects;
    }

    private Tally of(StatementKind kind) {
        return tallies.computeIfAbsent(kind, missing -> new Tally());
    }

    void rows(StatementKind kind, long many) {
        of(kind).rows += many;
    }

    void repeated(StatementKind kind) {
        of(kind).repeated++;
    }

    /** A row that was deleted by a named decision is passed over: it goes into no file of rejects. */
    void deleted(StatementKind kind) {
        of(kind).deleted++;
    }

    void taken(StatementKind kind, Taken taken) {
        of(kind).taken = of(kind).taken.plus(taken);
    }

    /** Sets a row aside. */
    void setAside(FileLayout layout, CsvRow row, List<Problem> problems) {
        of(layout.kind()).setAside++;
        problems.forEach(problem -> note(layout, row, problem));
        rejects.row(layout, row, problems);
    }

    /** Notes what a row that is taken lost or is warned of. */
    void taken(FileLayout layout, ParsedRow row) {
        if (!row.dropped.isEmpty()) {
            of(layout.kind()).idsSetAside += row.dropped.size();
            List<Problem> lost = row.dropped.stream()
                    .map(problem -> new Problem(
                            problem.column(), problem.value(), problem.what() + "; the row was taken without it"))
                    .toList();
            lost.forEach(problem -> note(layout, row.row, problem));
            rejects.row(layout, row.row, lost);
        }
        for (Problem warning : row.warnings) {
            of(layout.kind()).warnings++;
            note(layout, row.row, warning);
            rejects.warning(layout, row.row, warning);
        }
    }

    private void note(FileLayout layout, CsvRow row, Problem problem) {
        Trouble trouble = new Trouble(layout.kind().file(), problem.column(), withoutLine(problem.what()));
        if (reasons.size() < KINDS_OF_TROUBLE || reasons.containsKey(trouble)) {
            reasons.merge(trouble, new Times(1, row.line()), (one, other) -> new Times(one.times + 1, one.firstLine));
        }
    }

    /** Rows set aside for the same reason are counted together, whichever line was at the root of it. */
    private static String withoutLine(String what) {
        return what.replaceFirst(" line \\d+\\)", ")");
    }

    List<FileReport> files(DeliveryFiles files) {
        return files.kinds().stream()
                .map(kind -> {
                    Tally tally = of(kind);
                    return new FileReport(
                            kind.file(),
                            tally.rows,
                            tally.taken,
                            tally.repeated,
                            tally.setAside,
                            tally.deleted,
                            tally.idsSetAside,
                            tally.warnings,
                            files.layout(kind).unknown());
                })
                .toList();
    }

    List<ImportReport.Reason> reasons() {
        return reasons.entrySet().stream()
                .map(entry -> new ImportReport.Reason(
                        entry.getKey().file(),
                        entry.getKey().column(),
                        entry.getKey().what(),
                        entry.getValue().times(),
                        entry.getValue().firstLine()))
                .sorted(Comparator.comparingLong(ImportReport.Reason::times).reversed())
                .toList();
    }
}
