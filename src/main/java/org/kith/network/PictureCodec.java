package org.kith.network;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Sector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kept picture as JSON, and back: the one place that knows the form.
 *
 * <p>What is not known is passed over and what is missing has its default, so an older picture opens in a newer program
 * and, as far as it goes, a newer one in an older program. Whoever gives {@link SceneState} another part writes it in
 * {@link #state(SceneState)} under a name of its own, reads it in {@link #state(JsonNode)} with the part's first value as
 * the default, and raises nothing: {@link #VERSION} changes only when a name comes to mean something else. A test fails
 * for a part that does not come back.
 */
public final class PictureCodec {

    static final int VERSION = 1;

    /** Longest text that is read: somebody's picture of 300 things takes about a tenth of it. */
    private static final int LONGEST = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PictureCodec() {}

    public static String write(KeptPicture picture) {
        ObjectNode json = JSON.createObjectNode();
        json.put("version", VERSION);
        json.set("state", state(picture.state()));
        json.set("places", spots(picture.places()));
        json.put("layout", picture.layout());
        json.set("read", strings(picture.read()));
        Camera camera = picture.camera();
        json.putObject("camera")
                .put("x", camera.x())
                .put("y", camera.y())
                .put("zoom", camera.zoom())
                .put("follows", camera.follows());
        ObjectNode print = json.putObject("print");
        print.set("nodes", strings(picture.print().nodes()));
        print.put("standing", packed(picture.print().rows(), false));
        print.put("over", packed(picture.print().rows(), true));
        return JSON.writeValueAsString(json);
    }

    /**
     * @throws KithException.Unavailable when the text is no kept picture
     */
    public static KeptPicture read(String text) {
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            JsonNode json = JSON.readTree(text);
            JsonNode camera = json.path("camera");
            Map<String, Boolean> rows = new LinkedHashMap<>();
            unpack(json.path("print").path("standing").asString(""), false, rows);
            unpack(json.path("print").path("over").asString(""), true, rows);
            return new KeptPicture(
                    state(json.path("state")),
                    spots(json.path("places")),
                    new Camera(
                            camera.path("x").asDouble(0),
                            camera.path("y").asDouble(0),
                            camera.path("zoom").asDouble(1),
                            camera.path("follows").asBoolean(true)),
                    json.path("layout").asString(""),
                    strings(json.path("read")),
                    new ScenePrint(
                            new LinkedHashSet<>(strings(json.path("print").path("nodes"))), rows));
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new KithException.Unavailable(
                    "This view cannot be read any more. Nothing in the record is affected. Make the view anew.", broken);
        }
    }

    private static ObjectNode state(SceneState state) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode opened = json.putArray("opened");
        for (Opened one : state.opened()) {
            ObjectNode each = opened.addObject()
                    .put("node", one.node())
                    .put("way", one.way().code())
                    .put("more", one.more());
            each.set("brought", strings(one.brought()));
        }
        json.set("hidden", strings(state.hidden()));
        json.set("spots", spots(state.spots()));
        json.put("ghosts", state.ghosts());
        json.set("withoutKinds", codes(state.withoutKinds()));
        json.set("withoutSectors", codes(state.withoutSectors()));
        json.set("marks", marks(state.marks()));
        return json;
    }

    private static SceneState state(JsonNode json) {
        SceneState first = SceneState.FIRST;
        return first.with(parts -> {
            List<Opened> opened = new ArrayList<>();
            for (JsonNode each : json.path("opened")) {
                Coded.find(Way.class, each.path("way").asString(""))
                        .ifPresent(way -> opened.add(new Opened(
                                each.path("node").asString(""),
                                way,
                                strings(each.path("brought")),
                                each.path("more").asInt(0))));
            }
            parts.opened = opened;
            parts.hidden = new LinkedHashSet<>(strings(json.path("hidden")));
            parts.spots = spots(json.path("spots"));
            parts.ghosts = json.path("ghosts").asBoolean(first.ghosts());
            parts.withoutKinds = codes(json.path("withoutKinds"), NodeKind.class);
            parts.withoutSectors = codes(json.path("withoutSectors"), Sector.class);
            parts.marks = marks(json.path("marks"));
        });
    }

    private static ObjectNode marks(Marks marks) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode notes = json.putArray("notes");
        marks.notes().values().forEach(note -> {
            ObjectNode each = notes.addObject().put("id", note.id()).put("text", note.text());
            if (note.node() != null) {
                each.put("node", note.node());
            }
        });
        ObjectNode colours = json.putObject("colours");
        marks.colours().forEach((node, colour) -> colours.put(node, colour.code()));
        ArrayNode groups = json.putArray("groups");
        marks.groups().values().forEach(group -> groups.addObject()
                .put("id", group.id())
                .put("name", group.name())
                .put("folded", group.folded())
                .set("members", strings(group.members())));
        return json;
    }

    private static Marks marks(JsonNode json) {
        Map<String, Note> notes = new LinkedHashMap<>();
        for (JsonNode each : json.path("notes")) {
            String id = each.path("id").asString("");
            String node = each.path("node").asString("");
            notes.put(id, new Note(id, each.path("text").asString(""), node.isEmpty() ? null : node));
        }
        Map<String, OwnColour> colours = new LinkedHashMap<>();
        json.path("colours").properties().forEach(entry -> Coded.find(
                        OwnColour.class, entry.getValue().asString(""))
                .ifPresent(colour -> colours.put(entry.getKey(), colour)));
        Map<String, OwnGroup> groups = new LinkedHashMap<>();
        for (JsonNode each : json.path("groups")) {
            String id = each.path("id").asString("");
            groups.put(
                    id,
                    new OwnGroup(
                            id,
                            each.path("name").asString(""),
                            new LinkedHashSet<>(strings(each.path("members"))),
                            each.path("folded").asBoolean(false)));
        }
        return new Marks(notes, colours, groups);
    }

    private static ObjectNode spots(Map<String, Spot> spots) {
        ObjectNode json = JSON.createObjectNode();
        spots.forEach((id, spot) ->
                json.putArray(id).add(spot.x()).add(spot.y()).add(spot.pinned()));
        return json;
    }

    private static Map<String, Spot> spots(JsonNode json) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            JsonNode at = entry.getValue();
            spots.put(
                    entry.getKey(),
                    new Spot(
                            at.path(0).asDouble(0),
                            at.path(1).asDouble(0),
                            at.path(2).asBoolean(false)));
        });
        return spots;
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(each -> values.add(each.asString("")));
        return values;
    }

    private static ArrayNode codes(Collection<? extends Coded> values) {
        return strings(values.stream().map(Coded::code).sorted().toList());
    }

    private static <E extends Enum<E> & Coded> Set<E> codes(JsonNode array, Class<E> type) {
        Set<E> values = new LinkedHashSet<>();
        strings(array).stream().map(code -> Coded.find(type, code)).flatMap(Optional::stream).forEach(values::add);
        return values;
    }

    /** Ids of rows take 16 bytes each instead of 36 letters: there are some hundreds of them. */
    private static String packed(Map<String, Boolean> rows, boolean over) {
        List<String> ids = rows.entrySet().stream()
                .filter(row -> row.getValue() == over && Ids.isId(row.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        ByteBuffer bytes = ByteBuffer.allocate(ids.size() * 16);
        for (String id : ids) {
            UUID uuid = UUID.fromString(id);
            bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static void unpack(String packed, boolean over, Map<String, Boolean> rows) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(packed));
        while (bytes.remaining() >= 16) {
            rows.put(new UUID(bytes.getLong(), bytes.getLong()).toString(), over);
        }
    }
}
