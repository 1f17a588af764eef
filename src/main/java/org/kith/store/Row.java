package org.kith.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/**
 * One row of an answer, in the program's own types: rooms never see the driver's. A name that the query does not return
 * is a mistake of the program and throws.
 */
public final class Row {

    /** Properties of a statement's node that are not cells. */
    static final Set<String> NOT_CELLS = Set.of(
            "id",
            "scoped",
            "delivered",
            "deliverer",
            "delivery",
            "firstDelivery",
            "line",
            "added",
            "addedAt",
            "addedBack",
            "addedBy",
            "addedByName",
            "learnedAt",
            "ordinal",
            "saidBy",
            "saidByName",
            "saidAt",
            "saidWhy",
            "sealedBy",
            "withdrawnAt",
            "withdrawnBy",
            "withdrawnByName",
            "words",
            "supersededBy");

    /** Those of them that a statement is read from besides its cells. */
    private static final List<String> BESIDE_CELLS =
            List.of("id", "delivered", "learnedAt", "sealedBy", "saidBy", "withdrawnAt", "saidWhy");

    private final Record record;

    Row(Record record) {
        this.record = record;
    }

    public String text(String name) {
        return value(name).asString();
    }

    public @Nullable String textOrNull(String name) {
        Value value = value(name);
        return value.isNull() ? null : value.asString();
    }

    public long number(String name) {
        return value(name).asLong();
    }

    public double decimal(String name) {
        return value(name).asDouble();
    }

    public boolean yes(String name) {
        return value(name).asBoolean();
    }

    public List<String> texts(String name) {
        Value value = value(name);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    public @Nullable Moment momentOrNull(String name) {
        return moment(value(name));
    }

    /** A list of maps, each as the program's own types. */
    public List<Map<String, Object>> maps(String name) {
        return value(name).asList(map -> cellsOf(map, Set.of()));
    }

    /** The properties of a node or a map, as the program's own types. */
    public Map<String, Object> properties(String name) {
        return cellsOf(value(name), Set.of());
    }

    /**
     * A statement with its earlier versions.
     *
     * @param node name of the statement's node
     * @param versions name of the list of its {@code Version} nodes, in any order
     */
    public StatementRow statement(String node, String versions) {
        return statement(kindOf(value(node).asNode()), value(node), versions(versions));
    }

    /**
     * The earlier versions of a statement, oldest first.
     *
     * @param versions name of the list of its {@code Version} nodes, in any order
     */
    public List<StatementRow.Version> versions(String versions) {
        if (value(versions).isEmpty()) {
            return List.of();
        }
        List<Value> earlier = new ArrayList<>();
        value(versions).values().forEach(earlier::add);
        earlier.sort(Comparator.comparingLong(version -> version.get("ordinal").asLong()));
        return earlier.stream().map(Row::version).toList();
    }

    /** What a query that answers with the values of a statement of a kind is asked for, in the order read here. */
    public static List<String> statementProperties(StatementKind kind) {
        return Stream.concat(BESIDE_CELLS.stream(), kind.columns().stream().map(Column::name))
                .toList();
    }

    /**
     * A statement of a known kind.
     *
     * @param values name of the list of the values of {@link #statementProperties}
     * @param versions its earlier versions by its id, oldest first
     */
    public StatementRow statement(
            StatementKind kind, String values, Function<String, List<StatementRow.Version>> versions) {
        Value all = value(values);
        HashMap<String, Object> cells = new HashMap<>();
        int at = BESIDE_CELLS.size();
        for (Column column : kind.columns()) {
            Object cell = convert(all.get(at++).asObject());
            if (cell != null) {
                cells.put(column.name(), cell);
            }
        }
        String id = all.get(0).asString();
        return new StatementRow(
                kind,
                id,
                all.get(1).asString(null),
                Cells.of(cells),
                moment(all.get(2)),
                versions.apply(id),
                textSet(all.get(3)),
                !all.get(4).isNull(),
                !all.get(5).isNull(),
                Set.of(),
                all.get(6).asString(null));
    }

    private static StatementRow statement(StatementKind kind, Value properties, List<StatementRow.Version> earlier) {
        return new StatementRow(
                kind,
                properties.get("id").asString(),
                properties.get("delivered").asString(null),
                Cells.of(cellsOf(properties, NOT_CELLS)),
                moment(properties.get("learnedAt")),
                earlier,
                textSet(properties.get("sealedBy")),
                !properties.get("saidBy").isNull(),
                !properties.get("withdrawnAt").isNull(),
                textSet(properties.get("added")),
                properties.get("saidWhy").asString(null));
    }

    /**
     * An earlier version of a statement.
     *
     * @param version name of its properties or of its node
     */
    public StatementRow.Version version(String version) {
        return version(value(version));
    }

    private static StatementRow.Version version(Value version) {
        return new StatementRow.Version(
                Cells.of(cellsOf(version, NOT_CELLS)),
                moment(version.get("learnedAt")),
                !version.get("withdrawnAt").isNull());
    }

    private static Set<String> textSet(Value texts) {
        return texts.isNull() ? Set.of() : Set.copyOf(texts.asList(Value::asString));
    }

    private static StatementKind kindOf(Node statement) {
        for (String label : statement.labels()) {
            var kind = StatementKind.ofLabel(label);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        throw new KithException.Unavailable(
                "The store holds a statement of a kind that this Kith does not know.", null);
    }

    private static HashMap<String, Object> cellsOf(Value properties, Set<String> without) {
        HashMap<String, Object> cells = new HashMap<>();
        for (String key : properties.keys()) {
            if (!without.contains(key)) {
                Object value = convert(properties.get(key).asObject());
                if (value != null) {
                    cells.put(key, value);
                }
            }
        }
        return cells;
    }

    private static @Nullable Moment moment(Value value) {
        Object converted = convert(value.asObject());
        return converted instanceof LocalDate date ? Moment.of(date) : (Moment) converted;
    }

    private static @Nullable Object convert(@Nullable Object value) {
        return switch (value) {
            case ZonedDateTime zoned -> Moment.of(zoned.toInstant());
            case OffsetDateTime offset -> Moment.of(offset.toInstant());
            case null, default -> value;
        };
    }

    private Value value(String name) {
        if (!record.containsKey(name)) {
            throw new IllegalArgumentException("the query returns no " + name);
        }
        return record.get(name);
    }
}
