package org.kith.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param files every file, with its rows
 */
public record ExportReport(List<Written> files) {

    /**
     * One file.
     *
     * @param deliverer whose rows it holds; empty for the default deliverer
     * @param file where it stands
     * @param rows how many rows it holds, the header left out
     */
    public record Written(String deliverer, Path file, long rows) {}

    public ExportReport {
        files = List.copyOf(files);
    }

    public long rows() {
        return files.stream().mapToLong(Written::rows).sum();
    }
}
