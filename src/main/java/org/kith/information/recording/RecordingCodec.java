package org.kith.information.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.StatementKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What somebody typed as JSON, and back. What this program does not know is passed over. */
final class RecordingCodec {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RecordingCodec() {}

    static String write(Recording recording) {
        ObjectNode json = JSON.createObjectNode();
        ObjectNode cells = json.putObject("cells");
        recording.cells().forEach((column, value) -> {
            if (value instanceof List<?> list) {
                list.forEach(each -> cells.withArray("/" + column).add(each.toString()));
            } else {
                cells.put(column, value instanceof Moment moment ? moment.text() : value.toString());
            }
        });
        ObjectNode names = json.putObject("names");
        recording
                .names()
                .forEach((column, ids) ->
                        ids.forEach(id -> names.withArray("/" + column).add(id)));
        ObjectNode roles = json.putObject("roles");
        recording.roles().forEach((person, role) -> roles.put(person, role.code()));
        Recording.Bearing bearing = recording.bearing();
        if (bearing != null) {
            json.putObject("bearing").put("type", bearing.type().code()).put("item", bearing.item());
        }
        ObjectNode kept = json.putObject("kept");
        recording.kept().forEach(kept::put);
        return json.toString();
    }

    /** Nothing typed where it cannot be read. */
    static Recording read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            Map<String, Object> cells = new HashMap<>();
            Map<String, List<String>> names = new HashMap<>();
            for (Column column : StatementKind.ITEM.columns()) {
                JsonNode cell = json.path("cells").path(column.name());
                if (cell.isString()) {
                    cells.put(
                            column.name(),
                            column.type() == Column.Type.MOMENT ? Moment.parse(cell.asString()) : cell.asString());
                } else if (cell.isArray()) {
                    cells.put(column.name(), strings(cell));
                }
                JsonNode named = json.path("names").path(column.name());
                if (named.isArray()) {
                    names.put(column.name(), strings(named));
                }
            }
            Map<String, ItemPersonRole> roles = new HashMap<>();
            json.path("roles")
                    .properties()
                    .forEach(entry -> Coded.find(
                                    ItemPersonRole.class, entry.getValue().asString())
                            .ifPresent(role -> roles.put(entry.getKey(), role)));
            Map<String, String> kept = new HashMap<>();
            json.path("kept")
                    .properties()
                    .forEach(entry -> kept.put(entry.getKey(), entry.getValue().asString()));
            return new Recording(cells, names, roles, bearing(json.path("bearing")), kept);
        } catch (JacksonException | java.time.DateTimeException unreadable) {
            return Recording.EMPTY;
        }
    }

    private static Recording.@Nullable Bearing bearing(JsonNode json) {
        return Coded.find(LinkType.class, json.path("type").asString(""))
                .map(type -> new Recording.Bearing(type, json.path("item").asString("")))
                .orElse(null);
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(each -> all.add(each.asString()));
        return all;
    }
}
