package org.kith.exchange.generate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.exchange.sample.SampleRow;
import org.kith.vocabulary.StatementKind;

/** The rows of one block as lines of CSV (RFC 4180), file by file, with the gaps planted in it. */
final class BlockRows {

    /** The columns of the list of planted gaps. */
    static final String TRUTH_HEADER = "pattern,key,child\n";

    private static final Map<StatementKind, List<String>> COLUMNS = new EnumMap<>(StatementKind.class);

    static {
        for (StatementKind kind : StatementKind.values()) {
            COLUMNS.put(kind, SampleRow.columns(kind));
        }
    }

    private final Map<StatementKind, Sheet> sheets = new EnumMap<>(StatementKind.class);
    private final StringBuilder truth = new StringBuilder();

    /** One file's lines of this block. */
    private static final class Sheet {
        private final List<String> columns;
        private final Map<String, int[]> places = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int rows;

        Sheet(List<String> columns) {
            this.columns = columns;
        }

        int[] places(String named) {
            return places.computeIfAbsent(named, names -> {
                String[] each = names.split(" ");
                int[] found = new int[each.length];
                for (int i = 0; i < each.length; i++) {
                    found[i] = columns.indexOf(each[i]);
                    if (found[i] < 0) {
                        throw new IllegalArgumentException("no column " + each[i]);
                    }
                }
                return found;
            });
        }
    }

    static String header(StatementKind kind) {
        return String.join(",", columns(kind)) + "\n";
    }

    private static List<String> columns(StatementKind kind) {
        return COLUMNS.getOrDefault(kind, List.of());
    }

    /**
     * Adds a row.
     *
     * @param named the names of the columns that are filled, separated by a space
     * @param cells what stands in them, in the same order; empty text for nothing
     */
    void add(StatementKind kind, String named, Object... cells) {
        Sheet sheet = sheets.computeIfAbsent(kind, k -> new Sheet(columns(k)));
        int[] places = sheet.places(named);
        if (places.length != cells.length) {
            throw new IllegalArgumentException(places.length + " columns, " + cells.length + " cells: " + named);
        }
        String[] row = new String[sheet.columns.size()];
        for (int i = 0; i < cells.length; i++) {
            row[places[i]] = cells[i].toString();
        }
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                sheet.text.append(',');
            }
            if (row[i] != null) {
                quoted(sheet.text, row[i]);
            }
        }
        sheet.text.append('\n');
        sheet.rows++;
    }

    private static void quoted(StringBuilder text, String cell) {
        boolean plain = true;
        for (int i = 0; i < cell.length() && plain; i++) {
            char c = cell.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    /**
     * Notes a planted gap.
     *
     * @param child the smallest id of a child it concerns, empty where it concerns none
     */
    void truth(String pattern, String key, String child) {
        truth.append(pattern).append(',').append(key).append(',').append(child).append('\n');
    }

    int count(StatementKind kind) {
        Sheet sheet = sheets.get(kind);
        return sheet == null ? 0 : sheet.rows;
    }

    String text(StatementKind kind) {
        Sheet sheet = sheets.get(kind);
        return sheet == null ? "" : sheet.text.toString();
    }

    String truthText() {
        return truth.toString();
    }
}
