package org.kith.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.kith.audit.chain.Digests;
import org.kith.audit.chain.Entry;
import org.kith.store.GraphWriter;
import org.kith.store.Row;

/**
 * What was recorded before there was a chain, and the one digest by which the first entry of the chain closes it: SHA-256
 * over a line for each entry, by time and id. Names and purposes stand in those entries as words; they are no part of the
 * digest, so that they can be erased.
 */
final class BeforeChain {

    /** How many, and their digest. */
    record Closing(long count, String digest) {
        String text() {
            return count + " " + digest;
        }
    }

    private BeforeChain() {}

    static Closing read(GraphWriter graph) {
        return graph.write(writing -> {
            MessageDigest digest = Digests.sha256();
            long count = 0;
            for (String line : writing.rows(AuditCypher.ENTRIES_BEFORE, Map.of(), BeforeChain::line)) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                count++;
            }
            return new Closing(count, Digests.hex(digest.digest()));
        });
    }

    private static String line(Row row) {
        StringBuilder line = new StringBuilder(row.text("id"));
        for (String one : List.of(
                moment(row, "at"),
                or(row.textOrNull("account")),
                row.yes("system") ? "yes" : "no",
                or(row.textOrNull("view")),
                moment(row, "asOf"),
                or(row.textOrNull("viewpoint")))) {
            line.append('\t').append(one);
        }
        List<String> kinds = row.texts("kinds");
        List<String> ids = row.texts("ids");
        for (int at = 0; at < ids.size(); at++) {
            line.append('\t')
                    .append(at < kinds.size() ? kinds.get(at) : "")
                    .append(' ')
                    .append(ids.get(at));
        }
        return line.append('\n').toString();
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : Entry.oneLine(text);
    }

    private static String moment(Row row, String name) {
        org.kith.kernel.Moment moment = row.momentOrNull(name);
        return moment == null ? "" : moment.instant().toString();
    }
}
