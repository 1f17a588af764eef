package org.kith.settings;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.kernel.Reader;

/**
 * By whom, why and when an authority set something: stands beside every setting that was ever made.
 *
 * @param by name of whoever decided, as it was then
 * @param reason in their words
 * @param at on the domain clock
 */
public record Decided(String by, String reason, Instant at) {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1_500;

    /**
     * A decision by somebody, checked.
     *
     * @throws KithException.Refused when it is no person who decides
     * @throws KithException.Invalid without a reason, or with one that is too long
     */
    static Decided by(Reader reader, String reason, Instant at) {
        if (reader.system()) {
            throw new KithException.Refused("Settings are made by a named person. Nothing was changed.");
        }
        String why = PlainText.typed(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new KithException.Invalid("Say why, in a few words that others will understand later.");
        }
        return new Decided(reader.name(), why, at);
    }

    /** The node it is kept in, with an id by whose order decisions follow each other also when the demo begins again. */
    Map<String, Object> properties(Reader reader) {
        Map<String, Object> node = new HashMap<>();
        node.put("id", Ids.fresh());
        node.put("account", reader.id());
        node.put("by", by);
        node.put("reason", reason);
        node.put("at", at);
        return node;
    }

    static Decided read(Map<String, Object> node) {
        return new Decided(
                String.valueOf(node.get("by")),
                String.valueOf(node.get("reason")),
                ((Moment) value(node, "at")).instant());
    }

    static Object value(Map<String, Object> node, String name) {
        Object value = node.get(name);
        if (value == null) {
            throw new KithException.Unavailable("A setting in the store lacks its " + name + ".", null);
        }
        return value;
    }
}
