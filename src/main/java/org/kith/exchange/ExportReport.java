package org.kith.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param files every file, with its rows
 * @param leftOut rows that users of Kith said and that name things of several deliverers: no delivery can say them, a
 *     backup of the store carries them
 */
public record ExportReport(List<Written> files, long leftOut) {

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
