package org.kith.gaps.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** The rows of a delivery turned into those of another: in another order, under other ids, without what is sealed. */
public final class Rows {

    /** What a row is sealed with although the format does not require it (gap catalogue, fine print 0; design). */
    private static final Map<StatementKind, Set<String>> SEALED_WITH = Map.of(
            StatementKind.PERSON_RECORD, Set.of("source"),
            StatementKind.NAME_USE, Set.of("source"),
            StatementKind.STAY, Set.of("asserted_by"),
            StatementKind.KINSHIP, Set.of("asserted_by"),
            StatementKind.ENQUIRY, Set.of("agency"),
            StatementKind.REQUEST, Set.of("enquiry"),
            StatementKind.DISMISSAL, Set.of("child"));

    private Rows() {}

    /** Every id and every mention of one under another name; the words around them stay. */
    static Deliveries renamed(Deliveries delivery, UnaryOperator<String> name) {
        Map<StatementKind, List<Map<String, String>>> rows = delivery.rows();
        Set<String> ids = rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.containsKey("id"))
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        UnaryOperator<String> known = word -> ids.contains(word) ? name.apply(word) : word;
        rows.forEach((kind, list) -> list.forEach(row -> row.replaceAll((column, cell) -> {
            boolean holdsIds = column.equals("id")
                    || column.equals("searched_addresses")
                    || kind == StatementKind.DISMISSAL && column.equals("key")
                    || kind.column(column).isReference();
            return holdsIds ? each(cell, known) : cell;
        })));
        return Deliveries.of(rows);
    }

    private static String each(String cell, UnaryOperator<String> name) {
        return Arrays.stream(cell.split("((?<=[;|+])|(?=[;|+]))")).map(name).collect(Collectors.joining());
    }

    /**
     * What is left when everything sealed is taken out by hand: sealed rows and sensitive services, whatever needs one of
     * them to exist, and the cells that pointed to them.
     */
    public static Deliveries withoutSealed(Deliveries delivery) {
        Map<StatementKind, List<Map<String, String>>> rows = delivery.rows();
        Map<StatementKind, Set<String>> gone = new EnumMap<>(StatementKind.class);
        boolean more = true;
        while (more) {
            more = false;
            for (StatementKind kind : rows.keySet()) {
                List<Map<String, String>> left = new ArrayList<>();
                for (Map<String, String> row : rows.get(kind)) {
                    if (sealed(row) || needsWhatIsGone(kind, row, gone)) {
                        more = true;
                        if (row.containsKey("id")) {
                            gone.computeIfAbsent(kind, k -> new HashSet<>()).add(row.get("id"));
                        }
                    } else {
                        left.add(row);
                    }
                }
                rows.put(kind, left);
            }
        }
        rows.forEach((kind, list) -> list.forEach(row -> forget(kind, row, gone)));
        return Deliveries.of(rows);
    }

    static boolean sealed(Map<String, String> row) {
        return "sealed".equals(row.get("protection")) || "yes".equals(row.get("sensitive"));
    }

    private static boolean needsWhatIsGone(
            StatementKind kind, Map<String, String> row, Map<StatementKind, Set<String>> gone) {
        return kind.columns().stream()
                .filter(column -> column.isReference() && row.containsKey(column.name()))
                .filter(column -> column.required()
                        || column.name().equals("about")
                        || SEALED_WITH.getOrDefault(kind, Set.of()).contains(column.name()))
                .anyMatch(column -> left(column, row.get(column.name()), gone).isEmpty());
    }

    private static void forget(StatementKind kind, Map<String, String> row, Map<StatementKind, Set<String>> gone) {
        for (Column column : kind.columns()) {
            if (column.isReference() && row.containsKey(column.name())) {
                row.put(column.name(), String.join(";", left(column, row.get(column.name()), gone)));
            }
        }
    }

    private static List<String> left(Column column, String cell, Map<StatementKind, Set<String>> gone) {
        Set<String> missing = new HashSet<>();
        column.targets().forEach(target -> missing.addAll(gone.getOrDefault(target, Set.of())));
        return Arrays.stream(cell.split(";"))
                .filter(id -> !missing.contains(id))
                .toList();
    }

    /** The same, but no record of which somebody says whose it is has a date of birth. */
    static Deliveries joinedWithoutBirth(Deliveries delivery) {
        Map<StatementKind, List<Map<String, String>>> rows = delivery.rows();
        Set<String> judged = rows.getOrDefault(StatementKind.JUDGEMENT, List.of()).stream()
                .flatMap(row -> Stream.of(row.get("record_a"), row.get("record_b")))
                .collect(Collectors.toSet());
        rows.get(StatementKind.PERSON_RECORD).stream()
                .filter(row -> judged.contains(row.get("id")))
                .forEach(row -> row.remove("date_of_birth"));
        return Deliveries.of(rows);
    }
}
