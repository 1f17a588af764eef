package org.kith.exchange;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.record.Taken;

/**
 * What became of a delivery. It names files, lines and columns and never what stands in a cell.
 *
 * @param deliverer who delivered; empty for the default deliverer
 * @param delivery internal id of the delivery: every row it wrote carries it, and its line; null for a dry run
 * @param files one for each file that was there, in the order in which they were taken
 * @param reasons what was wrong, grouped, the most frequent first
 * @param rejects the folder that holds the rows set aside and the warnings, or null when there are none
 */
public record ImportReport(
        String deliverer,
        @Nullable String delivery,
        List<FileReport> files,
        List<Reason> reasons,
        @Nullable Path rejects) {

    /**
     * One thing that was wrong, however often.
     *
     * @param file where
     * @param column in which column, or null for rows as a whole
     * @param what what was wrong
     * @param times how often
     * @param firstLine the first line it was wrong on
     */
    public record Reason(String file, @Nullable String column, String what, long times, int firstLine) {}

    public ImportReport {
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
    }

    public boolean dryRun() {
        return delivery == null;
    }

    public long rows() {
        return files.stream().mapToLong(FileReport::rows).sum();
    }

    /** Rows new, changed and known already, over all files. */
    public Taken taken() {
        return files.stream().map(FileReport::taken).reduce(Taken.NOTHING, Taken::plus);
    }

    public long setAside() {
        return files.stream().mapToLong(FileReport::setAside).sum();
    }

    /** Rows that were deleted here by a named decision and are not taken again, over all files. */
    public long deleted() {
        return files.stream().mapToLong(FileReport::deleted).sum();
    }

    public long idsSetAside() {
        return files.stream().mapToLong(FileReport::idsSetAside).sum();
    }

    public long warnings() {
        return files.stream().mapToLong(FileReport::warnings).sum();
    }
}
