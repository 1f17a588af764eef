package org.kith.network;

import java.util.Optional;
import org.kith.circle.Person;

/**
 * What a node stands for: a sort of thing and its internal id. A person is called by the smallest of its records, so
 * that the same person keeps its node whatever read it came from.
 */
record NodeKey(Sort sort, String id) {

    enum Sort {
        PERSON("p"),
        AGENCY("a"),
        /** A type of agency of which none is known, or none works with anybody here. */
        AGENCY_TYPE("t"),
        PRACTITIONER("w"),
        /** A mother or father of whom nothing is recorded. */
        PARENT("k"),
        ITEM("i"),
        ENQUIRY("e"),
        REQUEST("r"),
        /** What was folded on first paint. */
        GROUP("f"),
        /** What an opening brought, folded because the picture is full. */
        HEAP("x"),
        HOME("h"),
        /** A group of somebody’s own, folded. */
        OWN("m"),
        /** A note of somebody’s own. */
        NOTE("n");

        private final String prefix;

        Sort(String prefix) {
            this.prefix = prefix;
        }
    }

    static NodeKey person(Person person) {
        return new NodeKey(Sort.PERSON, person.ref().records().getFirst());
    }

    static NodeKey agency(String id) {
        return new NodeKey(Sort.AGENCY, id);
    }

    static NodeKey item(String id) {
        return new NodeKey(Sort.ITEM, id);
    }

    String text() {
        return sort.prefix + ":" + id;
    }

    /**
     * @throws IllegalArgumentException if the text is no key
     */
    static NodeKey parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a node"));
    }

    /** Empty if the text is no key: of what only one reading draws. */
    static Optional<NodeKey> find(String text) {
        int colon = text.indexOf(':');
        for (Sort sort : Sort.values()) {
            if (colon > 0 && sort.prefix.equals(text.substring(0, colon))) {
                return Optional.of(new NodeKey(sort, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }
}
