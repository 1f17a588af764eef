package org.kith.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
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
            "learnedAt",
            "ordinal",
            "saidBy",
            "saidByName",
            "saidAt",
            "sealedBy",
            "withdrawnAt",
            "withdrawnBy",
            "withdrawnByName",
            "words",
            "supersededBy");

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
        Object converted = convert(value(name).asObject());
        return converted instanceof LocalDate date ? Moment.of(date) : (Moment) converted;
    }

    /** A list of maps, each as the program's own types. */
    public List<Map<String, Object>> maps(String name) {
        return value(name).asList(map -> cellsOf(map.asMap(), Set.of()));
    }

    /** The properties of a node or a map, as the program's own types. */
    public Map<String, Object> properties(String name) {
        return cellsOf(value(name).asMap(), Set.of());
    }

    /**
     * A statement with its earlier versions.
     *
     * @param node name of the statement's node
     * @param versions name of the list of its {@code Version} nodes, in any order
     */
    public StatementRow statement(String node, String versions) {
        Node statement = value(node).asNode();
        Map<String, Object> properties = statement.asMap();
        List<Node> earlier = new ArrayList<>(value(versions).asList(Value::asNode));
        earlier.sort(java.util.Comparator.comparingLong(
                version -> version.get("ordinal").asLong()));
        return new StatementRow(
                kindOf(statement),
                statement.get("id").asString(),
                (String) properties.get("delivered"),
                new Cells(cellsOf(properties, NOT_CELLS)),
                moment(properties.get("learnedAt")),
                earlier.stream()
                        .map(version -> new StatementRow.Version(
                                new Cells(cellsOf(version.asMap(), NOT_CELLS)),
                                moment(version.asMap().get("learnedAt")),
                                version.containsKey("withdrawnAt")))
                        .toList(),
                sealedBy(properties),
                properties.containsKey("saidBy"),
                properties.containsKey("withdrawnAt"));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> sealedBy(Map<String, Object> properties) {
        Object sealedBy = properties.get("sealedBy");
        return sealedBy == null ? Set.of() : Set.copyOf((List<String>) sealedBy);
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

    private static Map<String, Object> cellsOf(Map<String, Object> properties, Set<String> without) {
        Map<String, Object> cells = new HashMap<>();
        properties.forEach((key, value) -> {
            if (!without.contains(key) && value != null) {
                cells.put(key, java.util.Objects.requireNonNull(convert(value)));
            }
        });
        return cells;
    }

    private static @Nullable Moment moment(@Nullable Object value) {
        Object converted = convert(value);
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
