package org.kith.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Sector;

/** Gathers what a node is. */
final class SceneNodeBuilder {

    private final String id;
    private final NodeKind kind;
    private final String label;
    private boolean focus;
    private String sublabel = "";
    private String glyph = "";
    private @Nullable Sector sector;
    private SceneNode.Look look = SceneNode.Look.PLAIN;
    private List<String> homes = List.of();
    private int ring = 3;
    private boolean ghost;
    private boolean restricted;
    private boolean ended;
    private int records;
    private SceneNode.Facts facts = SceneNode.Facts.NONE;
    private String sentence = "";

    SceneNodeBuilder(String id, NodeKind kind, String label) {
        this.id = id;
        this.kind = kind;
        this.label = label;
    }

    SceneNodeBuilder focus(boolean value) {
        focus = value;
        return this;
    }

    SceneNodeBuilder sublabel(String value) {
        sublabel = value;
        return this;
    }

    SceneNodeBuilder glyph(String value) {
        glyph = value;
        return this;
    }

    SceneNodeBuilder sector(@Nullable Sector value) {
        sector = value;
        return this;
    }

    SceneNodeBuilder look(SceneNode.Look value) {
        look = value;
        return this;
    }

    SceneNodeBuilder homes(List<String> value) {
        homes = value;
        return this;
    }

    SceneNodeBuilder ring(int value) {
        ring = value;
        return this;
    }

    SceneNodeBuilder ghost(boolean value) {
        ghost = value;
        return this;
    }

    SceneNodeBuilder restricted(boolean value) {
        restricted = value;
        return this;
    }

    SceneNodeBuilder ended(boolean value) {
        ended = value;
        return this;
    }

    SceneNodeBuilder records(int value) {
        records = value;
        return this;
    }

    SceneNodeBuilder facts(SceneNode.Facts value) {
        facts = value;
        return this;
    }

    SceneNodeBuilder sentence(String value) {
        sentence = value;
        return this;
    }

    SceneNode build() {
        return new SceneNode(
                id,
                kind,
                focus,
                label,
                sublabel,
                glyph,
                sector,
                look,
                homes,
                ring,
                ghost,
                restricted,
                ended,
                false,
                0,
                records,
                facts,
                sentence);
    }
}
