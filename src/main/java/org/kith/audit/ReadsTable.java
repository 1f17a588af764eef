package org.kith.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.kernel.Moment;
import org.kith.kernel.Touched;

/**
 * Entries of the record of reads as a table to hand out. It holds who looked, when, why and through what, and no address
 * from which somebody looked and no words that somebody searched for: those are about others.
 */
public final class ReadsTable {

    private static final List<String> HEADING = List.of(
            "when",
            "what",
            "who",
            "account",
            "roles",
            "why",
            "through",
            "as_of",
            "viewpoint",
            "shown",
            "writer",
            "number");

    private ReadsTable() {}

    /**
     * The rows, the heading first.
     *
     * @param about ids the export is about: only these stand in the column {@code shown}; empty for all that was shown
     */
    public static List<List<String>> of(List<RecordedRead> reads, Collection<String> about) {
        Set<String> wanted = new HashSet<>(about);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADING);
        for (RecordedRead read : reads) {
            Moment asOf = read.asOf();
            rows.add(List.of(
                    read.at().text(),
                    read.what().label(),
                    read.who(),
                    read.account(),
                    String.join(" ", read.roles()),
                    read.purpose() == null ? "" : read.purpose(),
                    read.view(),
                    asOf == null ? "" : asOf.text(),
                    read.viewpoint() == null ? "" : read.viewpoint(),
                    String.join(
                            " ",
                            read.saw().stream()
                                    .map(Touched::id)
                                    .filter(id -> wanted.isEmpty() || wanted.contains(id))
                                    .toList()),
                    read.writer() == null ? "" : read.writer(),
                    read.number() == 0 ? "" : Long.toString(read.number())));
        }
        return rows;
    }
}
