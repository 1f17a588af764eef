package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kith.kernel.Ids;
import org.kith.store.GraphWriter;
import org.kith.vocabulary.StatementKind;

/**
 * What is left of what was deleted: a random id, a kind and a keyed digest of what the row was known by. An old delivery that
 * still holds the row does not bring it back. The digest is HMAC-SHA-256 with a key of this store, so that who has only the
 * tombstones cannot try names or ids on them; who has the whole store can try ids of a deliverer, and finds that a row of
 * that id was deleted.
 */
final class Tombstones {

    private static final String MAC = "HmacSHA256";

    /** Text cells of one row that were erased. */
    record Erased(StatementKind kind, String scoped, String column, String text) {}

    private Tombstones() {}

    /** Leaves them, in the transaction that deletes. */
    static void leave(GraphWriter.Writing writing, String deletion, List<ToldRow> gone, List<Erased> words) {
        Mac mac = mac(key(writing));
        Map<String, String> kinds = new LinkedHashMap<>();
        gone.forEach(row -> kinds.put(digest(mac, row(row.scoped())), row.kind().label()));
        words.forEach(one -> kinds.put(digest(mac, words(one)), "words"));
        List<Map<String, Object>> stones = new ArrayList<>();
        kinds.forEach((digest, kind) -> stones.add(Map.of("digest", digest, "kind", kind, "id", Ids.fresh())));
        if (!stones.isEmpty()) {
            writing.run(RecordCypher.LEAVE_TOMBSTONES, Map.of("deletion", deletion, "stones", stones));
        }
    }

    private static boolean none(GraphWriter.Writing writing) {
        return writing.rows(RecordCypher.COUNT_TOMBSTONES, Map.of(), row -> row.number("many"))
                        .getFirst()
                == 0;
    }

    /** Which of these rows were deleted and may not come back. */
    static Set<String> among(GraphWriter.Writing writing, Collection<String> scoped) {
        if (scoped.isEmpty() || none(writing)) {
            return Set.of();
        }
        Mac mac = mac(key(writing));
        Map<String, String> byDigest = new HashMap<>();
        scoped.forEach(one -> byDigest.put(digest(mac, row(one)), one));
        Set<String> found = new HashSet<>();
        ask(writing, byDigest.keySet()).forEach(digest -> found.add(byDigest.get(digest)));
        return found;
    }

    /** The rows without words that were erased from them: those cells stay as they are. */
    static List<IncomingRow> withoutErasedWords(
            GraphWriter.Writing writing, StatementKind kind, List<IncomingRow> rows) {
        if (rows.isEmpty() || none(writing)) {
            return rows;
        }
        Mac mac = mac(key(writing));
        Map<String, Erased> byDigest = new HashMap<>();
        for (IncomingRow row : rows) {
            row.cells().forEach((column, value) -> {
                String text = text(value);
                if (!text.isEmpty() && ErasableWords.columns(kind).contains(column)) {
                    Erased words = new Erased(kind, row.scoped(), column, text);
                    byDigest.put(digest(mac, words(words)), words);
                }
            });
        }
        Map<String, Set<String>> erased = new HashMap<>();
        ask(writing, byDigest.keySet()).forEach(digest -> {
            Erased words = byDigest.get(digest);
            if (words != null) {
                erased.computeIfAbsent(words.scoped(), missing -> new HashSet<>())
                        .add(words.column());
            }
        });
        return erased.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> without(row, erased.getOrDefault(row.scoped(), Set.of())))
                        .toList();
    }

    private static IncomingRow without(IncomingRow row, Set<String> columns) {
        Map<String, Object> cells = new HashMap<>(row.cells());
        cells.keySet().removeAll(columns);
        Set<String> said = new HashSet<>(row.said());
        said.removeAll(columns);
        return new IncomingRow(row.scoped(), row.delivered(), row.line(), said, cells, row.references());
    }

    static String text(Object value) {
        return value instanceof Collection<?> list
                ? String.join(";", list.stream().map(String::valueOf).toList())
                : value instanceof String text ? text : "";
    }

    private static List<String> ask(GraphWriter.Writing writing, Collection<String> digests) {
        return digests.isEmpty()
                ? List.of()
                : writing.rows(
                        RecordCypher.TOMBSTONES, Map.of("digests", List.copyOf(digests)), row -> row.text("digest"));
    }

    private static String row(String scoped) {
        // What was said in Kith comes back in an export under the name of the deliverer whose things it is about.
        return "row\n" + (scoped.startsWith("kith/") ? scoped.substring("kith/".length()) : scoped);
    }

    private static String words(Erased words) {
        return "words\n" + row(words.scoped()) + "\n" + words.column() + "\n" + words.text();
    }

    private static String key(GraphWriter.Writing writing) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        return writing.rows(
                        RecordCypher.TOMBSTONE_KEY,
                        Map.of("fresh", HexFormat.of().formatHex(fresh)),
                        row -> row.text("key"))
                .getFirst();
    }

    private static Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), MAC));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String digest(Mac mac, String text) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
