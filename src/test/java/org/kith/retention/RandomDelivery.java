package org.kith.retention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** A delivery of any rows that the format allows, and the same one in which somebody never was. All of it is made up. */
final class RandomDelivery {

    private static final List<StatementKind> KINDS = List.of(
            StatementKind.AGENCY,
            StatementKind.PRACTITIONER,
            StatementKind.PERSON_RECORD,
            StatementKind.HOUSEHOLD,
            StatementKind.NAME_USE,
            StatementKind.STAY,
            StatementKind.KINSHIP,
            StatementKind.INVOLVEMENT,
            StatementKind.ITEM,
            StatementKind.ITEM_PERSON,
            StatementKind.SHARE,
            StatementKind.LINK,
            StatementKind.ENQUIRY,
            StatementKind.GRADE,
            StatementKind.READING,
            StatementKind.CHALLENGE,
            StatementKind.MEETING,
            StatementKind.SHARE_DECISION,
            StatementKind.REQUEST,
            StatementKind.CONDITION);

    private final Map<StatementKind, List<Map<String, String>>> rows = new EnumMap<>(StatementKind.class);
    private final Random chance;

    RandomDelivery(long seed) {
        chance = new Random(seed);
        for (StatementKind kind : KINDS) {
            int many = switch (kind) {
                case AGENCY, PRACTITIONER -> 3;
                case PERSON_RECORD -> 6;
                case HOUSEHOLD -> 3;
                case ITEM -> 12;
                default -> 8;
            };
            Set<String> keys = new HashSet<>();
            rows.put(kind, new ArrayList<>());
            for (int i = 0; i < many; i++) {
                Map<String, String> row = row(kind, i);
                String key = kind.hasId()
                        ? row.get("id")
                        : kind.columns().stream()
                                .filter(Column::key)
                                .map(column -> row.getOrDefault(column.name(), ""))
                                .collect(Collectors.joining("|"));
                boolean ofOneself = row.getOrDefault("person", "a").equals(row.getOrDefault("related_person", "b"))
                        || row.getOrDefault("from_item", "a").equals(row.getOrDefault("to_item", "b"));
                if (keys.add(key) && !ofOneself) {
                    rows.get(kind).add(row);
                }
            }
        }
        // A home at which nobody lives says nothing about anybody, and is there with or without them.
        rows.get(StatementKind.HOUSEHOLD)
                .removeIf(home -> rows.get(StatementKind.STAY).stream()
                        .noneMatch(stay -> stay.get("household").equals(home.get("id"))));
        Set<String> homes = ids(StatementKind.HOUSEHOLD);
        for (StatementKind kind : List.of(StatementKind.ITEM, StatementKind.REQUEST)) {
            rows.get(kind)
                    .forEach(row -> row.computeIfPresent("household", (name, id) -> homes.contains(id) ? id : ""));
        }
        rows.get(StatementKind.CHALLENGE)
                .removeIf(row -> row.get("about_item").isEmpty()
                        && row.get("about_enquiry").isEmpty());
    }

    private Set<String> ids(StatementKind kind) {
        return rows.get(kind).stream().map(row -> row.get("id")).collect(Collectors.toSet());
    }

    private Map<String, String> row(StatementKind kind, int i) {
        Map<String, String> row = new LinkedHashMap<>();
        if (kind.hasId()) {
            row.put("id", id(kind, i));
        }
        for (Column column : kind.columns()) {
            if (Set.of("given_names", "family_name", "known_as").contains(column.name())) {
                row.put(column.name(), "Name" + Character.toString('a' + chance.nextInt(26)));
                continue;
            }
            boolean fill = column.required() || column.key() || chance.nextInt(3) > 0;
            row.put(column.name(), fill ? cell(column) : "");
        }
        if (row.containsKey("protection")) {
            row.put("protection", "");
        }
        row.computeIfPresent("sensitive", (name, value) -> "");
        row.computeIfPresent("origin", (name, value) -> "");
        row.computeIfPresent("date_of_birth_accuracy", (name, value) -> "");
        row.computeIfPresent("nhs_number", (name, value) -> "");
        row.computeIfPresent("upn", (name, value) -> "");
        row.computeIfPresent("telephone", (name, value) -> "");
        return row;
    }

    private static String id(StatementKind kind, int i) {
        return kind.label() + "-" + i;
    }

    private String cell(Column column) {
        return switch (column.type()) {
            case TEXT -> "word" + Character.toString('a' + chance.nextInt(26));
            case TEXTS -> "one;two";
            case CODE -> column.codes().get(chance.nextInt(column.codes().size()));
            case NUMBER -> "1";
            case DATE -> "2020-01-" + (10 + chance.nextInt(19));
            case MOMENT -> "2020-02-" + (10 + chance.nextInt(19)) + "T10:00:00Z";
            case REFERENCE -> one(column.targets().getLast());
            case REFERENCES ->
                java.util.stream.Stream.of(
                                one(column.targets().getFirst()),
                                one(column.targets().getFirst()))
                        .distinct()
                        .collect(Collectors.joining(";"));
        };
    }

    private String one(StatementKind kind) {
        List<Map<String, String>> there = rows.get(kind);
        return there == null || there.isEmpty()
                ? ""
                : there.get(chance.nextInt(there.size())).get("id");
    }

    /** The delivery as files. */
    String text() {
        return text(rows);
    }

    /** The delivery in which somebody never was: worked out from what the rows mean, row by row. */
    String without(String person) {
        Map<StatementKind, List<Map<String, String>>> left = new EnumMap<>(StatementKind.class);
        rows.forEach((kind, list) -> left.put(
                kind,
                list.stream()
                        .<Map<String, String>>map(LinkedHashMap::new)
                        .collect(Collectors.toCollection(ArrayList::new))));
        Set<String> gone = new HashSet<>(Set.of(person));
        boolean more = true;
        while (more) {
            more = false;
            for (StatementKind kind : KINDS) {
                for (Map<String, String> row : List.copyOf(left.get(kind))) {
                    if (gone.contains(row.get("id")) || meansNothing(kind, row, gone)) {
                        left.get(kind).remove(row);
                        if (row.containsKey("id")) {
                            gone.add(row.get("id"));
                        }
                        more = true;
                    }
                }
            }
            Set<String> lived = left.get(StatementKind.STAY).stream()
                    .map(row -> row.get("household"))
                    .collect(Collectors.toSet());
            for (Map<String, String> home : List.copyOf(left.get(StatementKind.HOUSEHOLD))) {
                String id = home.get("id");
                boolean named = lived.contains(id)
                        || java.util.stream.Stream.of(StatementKind.ITEM, StatementKind.REQUEST)
                                .flatMap(kind -> left.get(kind).stream())
                                .anyMatch(row -> id.equals(row.get("household")));
                if (!named) {
                    left.get(StatementKind.HOUSEHOLD).remove(home);
                    gone.add(id);
                    more = true;
                }
            }
        }
        left.forEach((kind, list) -> list.forEach(row -> kind.columns().stream()
                .filter(Column::isReference)
                .forEach(column -> row.computeIfPresent(
                        column.name(),
                        (name, ids) -> java.util.Arrays.stream(ids.split(";"))
                                .filter(id -> !gone.contains(id))
                                .collect(Collectors.joining(";"))))));
        return text(left);
    }

    private boolean meansNothing(StatementKind kind, Map<String, String> row, Set<String> gone) {
        for (Column column : kind.columns()) {
            String cell = row.getOrDefault(column.name(), "");
            if (column.type() == Column.Type.REFERENCE && (column.required() || column.key()) && gone.contains(cell)) {
                return true;
            }
            if (column.type() == Column.Type.REFERENCES
                    && column.required()
                    && gone.containsAll(List.of(cell.split(";")))) {
                return true;
            }
        }
        return switch (kind) {
            case ITEM -> {
                Set<String> people = new HashSet<>(List.of(row.get("about").split(";")));
                people.remove("");
                rows.get(StatementKind.ITEM_PERSON).stream()
                        .filter(joined -> joined.get("item").equals(row.get("id")))
                        .sorted(java.util.Comparator.comparing(joined -> joined.get("at")))
                        .forEach(joined -> {
                            if (joined.get("state").equals("removed")) {
                                people.remove(joined.get("person"));
                            } else if (!Set.of("mentioned", "witness").contains(joined.get("role"))) {
                                people.add(joined.get("person"));
                            }
                        });
                yield !people.isEmpty() && gone.containsAll(people);
            }
            case REQUEST ->
                gone.contains(row.get("about"))
                        || row.get("about").isEmpty()
                                && (gone.contains(row.get("enquiry")) || gone.contains(row.get("household")));
            case MEETING -> gone.contains(row.get("enquiry"));
            case CHALLENGE -> {
                Set<String> about = new HashSet<>(List.of(row.get("about_item"), row.get("about_enquiry")));
                about.remove("");
                yield gone.containsAll(about);
            }
            default -> false;
        };
    }

    private static String text(Map<StatementKind, List<Map<String, String>>> rows) {
        StringBuilder text = new StringBuilder("# delivery.csv\ndeliverer,made_at\ntesters,2026-01-01T08:00:00Z\n");
        rows.forEach((kind, list) -> {
            if (!list.isEmpty()) {
                text.append("# ").append(kind.file()).append('\n');
                text.append(String.join(",", list.getFirst().keySet())).append('\n');
                list.forEach(row -> text.append(String.join(",", row.values())).append('\n'));
            }
        });
        return text.toString();
    }
}
