package org.kith.exchange.generate;

import java.util.List;

/**
 * What was generated.
 *
 * @param files every file, with its rows
 */
public record GeneratedReport(List<Written> files) {

    /**
     * One file.
     *
     * @param name its name within the folder
     * @param rows how many rows it holds, the header left out
     */
    public record Written(String name, long rows) {}

    public GeneratedReport {
        files = List.copyOf(files);
    }
}
