package org.kith.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kith.kernel.KithException;

/**
 * One file of {@code cypher/}: a header that says what it is for, and one statement.
 *
 * @param path folder and file without the ending
 * @param purpose one sentence
 * @param mode what the transaction it runs in may do
 * @param params names of its parameters, the lens's ({@code everything}, {@code opens}) left out
 * @param lens whether it applies the lens's clearance; a reading query that does not must say why
 * @param text the statement
 */
public record CypherQuery(String path, String purpose, Mode mode, Set<String> params, boolean lens, String text) {

    /** What a query may do. */
    public enum Mode {
        /** Runs with read access: the server refuses a write. */
        READ,
        /** Runs in a writing transaction. */
        WRITE,
        /** Runs in a transaction of its own, because it splits its work. */
        IMPLICIT
    }

    private static final Set<String> HEADER = Set.of("name", "purpose", "mode", "params", "returns", "budget");
    private static final Set<String> LENS_PARAMS = Set.of("everything", "opens");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");
    private static final Pattern HEADER_LINE = Pattern.compile("//\\s*([a-z]+):\\s*(.*)");

    /**
     * Reads a file.
     *
     * @throws KithException.Invalid when its header is incomplete, it does not begin with {@code CYPHER 25}, or the
     *     parameters it declares are not those it uses
     */
    static CypherQuery parse(String path, String content) {
        Map<String, String> header = new LinkedHashMap<>();
        List<String> body = new ArrayList<>();
        for (String line : content.lines().toList()) {
            var matcher = HEADER_LINE.matcher(line);
            if (body.isEmpty() && matcher.matches()) {
                header.put(matcher.group(1), matcher.group(2).strip());
            } else if (!body.isEmpty() || !line.isBlank()) {
                body.add(line);
            }
        }
        String text = String.join("\n", body).strip();
        for (String wanted : HEADER) {
            check(path, header.containsKey(wanted), "its header lacks \"" + wanted + "\"");
        }
        check(path, path.equals(header.get("name")), "its header calls it " + header.get("name"));
        check(path, text.startsWith("CYPHER 25"), "its statement does not begin with CYPHER 25");
        Set<String> declared = declared(header.getOrDefault("params", ""));
        Set<String> used = used(text);
        boolean lens = used.containsAll(LENS_PARAMS);
        used.removeAll(LENS_PARAMS);
        check(path, declared.equals(used), "it declares the parameters " + declared + " and uses " + used);
        Mode mode = Mode.valueOf(header.getOrDefault("mode", "").toUpperCase(java.util.Locale.ROOT));
        check(
                path,
                mode != Mode.READ || lens || header.containsKey("unlensed"),
                "it reads without the lens ($everything, $opens) and no \"unlensed:\" line says why");
        return new CypherQuery(path, header.getOrDefault("purpose", ""), mode, declared, lens, text);
    }

    private static Set<String> declared(String params) {
        Set<String> names = new TreeSet<>();
        for (String param : params.split(",", -1)) {
            String name = param.strip().split("\\s+", 2)[0];
            if (!name.isEmpty() && !name.equals("none")) {
                names.add(name);
            }
        }
        return names;
    }

    private static Set<String> used(String text) {
        Set<String> names = new TreeSet<>();
        PARAMETER.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static void check(String path, boolean holds, String otherwise) {
        if (!holds) {
            throw new KithException.Invalid("cypher/" + path + ".cypher cannot be used: " + otherwise + ".");
        }
    }
}
