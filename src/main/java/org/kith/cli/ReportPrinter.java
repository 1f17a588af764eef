package org.kith.cli;

import java.util.Locale;
import org.kith.exchange.FileReport;
import org.kith.exchange.ImportReport;
import org.kith.record.Taken;

/** Says what became of a delivery: counts as results, what was wrong as remarks. Never what stands in a cell. */
final class ReportPrinter {

    private static final int REASONS = 10;

    private final Surroundings surroundings;

    ReportPrinter(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void print(ImportReport report) {
        result("%-22s %10s %10s %10s %10s %10s", "file", "rows", "new", "changed", "known", "set aside");
        report.files().forEach(this::file);
        Taken taken = report.taken();
        result(
                "%-22s %,10d %,10d %,10d %,10d %,10d",
                "in all", report.rows(), taken.added(), taken.changed(), taken.same(), report.setAside());
        if (report.dryRun()) {
            result("Dry run: nothing was written to the store.");
        } else {
            result(
                    "Delivery %s. Every row it wrote keeps that id and its line in the file.",
                    String.valueOf(report.delivery()));
        }
        remarks(report);
    }

    private void file(FileReport file) {
        result(
                "%-22s %,10d %,10d %,10d %,10d %,10d",
                file.file(),
                file.rows(),
                file.taken().added(),
                file.taken().changed(),
                file.taken().same() + file.repeated(),
                file.setAside());
    }

    private void remarks(ImportReport report) {
        for (FileReport file : report.files()) {
            if (!file.unknownColumns().isEmpty()) {
                remark(
                        "%s: columns that Kith does not know were passed over: %s",
                        file.file(), String.join(", ", file.unknownColumns()));
            }
        }
        report.files()
                .forEach(file -> file.taken()
                        .denied()
                        .forEach(row -> remark(
                                "%s, line %d: says otherwise what a user of Kith had added (%s). The delivery’s words %s now;"
                                        + " the user’s stay readable as an earlier version.",
                                file.file(),
                                row.line(),
                                String.join(", ", row.columns()),
                                report.dryRun() ? "would stand" : "stand")));
        for (ImportReport.Reason reason :
                report.reasons().stream().limit(REASONS).toList()) {
            remark(
                    "%s%s %s: %,d %s, first on line %d",
                    reason.file(),
                    reason.column() == null ? ":" : ", " + reason.column(),
                    reason.what(),
                    reason.times(),
                    reason.times() == 1 ? "time" : "times",
                    reason.firstLine());
        }
        if (report.reasons().size() > REASONS) {
            remark("… and %d more kinds of trouble", report.reasons().size() - REASONS);
        }
        if (report.deleted() > 0) {
            remark(
                    "%,d %s deleted here by a named decision and %s not taken again. Nobody is named here, and no file of"
                            + " rejects holds them.",
                    report.deleted(),
                    report.deleted() == 1 ? "row was" : "rows were",
                    report.deleted() == 1 ? "is" : "are");
        }
        if (report.setAside() + report.idsSetAside() + report.warnings() > 0) {
            remark(
                    "%,d %s set aside, %,d %s of lists left out, %,d %s. They are in %s with their reasons; put right, that"
                            + " folder can be imported.",
                    report.setAside(),
                    report.setAside() == 1 ? "row was" : "rows were",
                    report.idsSetAside(),
                    report.idsSetAside() == 1 ? "id" : "ids",
                    report.warnings(),
                    report.warnings() == 1 ? "warning" : "warnings",
                    String.valueOf(report.rejects()));
        }
    }

    private void result(String format, Object... values) {
        surroundings.results().println(String.format(Locale.UK, format, values));
    }

    private void remark(String format, Object... values) {
        surroundings.say(String.format(Locale.UK, format, values));
    }
}
