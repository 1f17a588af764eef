package org.kith.paper;

import java.util.List;
import java.util.Map;

/**
 * Things and what joins them, for tables and for other programs.
 *
 * @param thingFields what is said of a thing, in the order of columns
 * @param tieFields what is said of a tie
 * @param evidence what is recorded of a thing, and by whom
 */
public record PaperGraph(
        List<Field> thingFields, List<Thing> things, List<Field> tieFields, List<Tie> ties, List<Evidence> evidence) {

    public PaperGraph {
        thingFields = List.copyOf(thingFields);
        things = List.copyOf(things);
        tieFields = List.copyOf(tieFields);
        ties = List.copyOf(ties);
        evidence = List.copyOf(evidence);
    }

    /** What a value is. */
    public enum Type {
        TEXT("string"),
        WHOLE("int"),
        YES_NO("boolean"),
        /** A day of London, {@code 2026-10-13}. */
        DAY("string");

        private final String graphMl;

        Type(String graphMl) {
            this.graphMl = graphMl;
        }

        /** As GraphML calls it. */
        String graphMl() {
            return graphMl;
        }
    }

    /**
     * Something that is said of things or ties.
     *
     * @param name of its column
     * @param about what it means
     */
    public record Field(String name, Type type, String about) {}

    /**
     * A thing.
     *
     * @param id unique among the things
     * @param values by the name of the field; what is not known is missing
     */
    public record Thing(String id, Map<String, Object> values) {
        public Thing {
            values = Map.copyOf(values);
        }
    }

    /**
     * What joins two things.
     *
     * @param directed whether it leads from the one to the other
     */
    public record Tie(String id, String from, String to, boolean directed, Map<String, Object> values) {
        public Tie {
            values = Map.copyOf(values);
        }
    }

    /**
     * What is recorded of a thing.
     *
     * @param thing its id
     * @param source by whom, or since when; may be empty
     */
    public record Evidence(String thing, String about, String said, String source) {}
}
