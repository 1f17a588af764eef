package org.kith.vocabulary;

import java.util.List;

/**
 * One column of a file of the exchange format, and one cell of a statement in the graph.
 *
 * @param name the column's name in the file and the property's name in the graph
 * @param type what may stand in it
 * @param required whether a row without it cannot be taken
 * @param key whether it is part of what a row without an id is known by
 * @param codes the code list of a coded column, else empty
 * @param targets the kinds a reference may point to, in the order in which they are tried
 */
public record Column(
        String name, Type type, boolean required, boolean key, List<String> codes, List<StatementKind> targets) {

    /** What may stand in a cell. */
    public enum Type {
        /** Free text. */
        TEXT,
        /** Free texts separated by {@code ;}. */
        TEXTS,
        /** A word of a code list. */
        CODE,
        /** A whole number. */
        NUMBER,
        /** A date only. */
        DATE,
        /** A date or an instant. */
        MOMENT,
        /** The id of a row. */
        REFERENCE,
        /** Ids of rows separated by {@code ;}. */
        REFERENCES
    }

    public Column {
        codes = List.copyOf(codes);
        targets = List.copyOf(targets);
    }

    public boolean isReference() {
        return type == Type.REFERENCE || type == Type.REFERENCES;
    }

    /**
     * Whether a row of this kind needs what the column names in order to exist for a reader: a required reference, the
     * enquiry of a request (gap catalogue, fine print 0) and the one person it is about. What an agency marked sensitive
     * says ({@code source}) is sealed together with it, too, and so is an enquiry that it runs.
     */
    public boolean binding(StatementKind kind) {
        return type == Type.REFERENCE
                && (required
                        || kind == StatementKind.REQUEST && (name.equals("enquiry") || name.equals("about"))
                        || key && targets.contains(StatementKind.AGENCY)
                        || kind == StatementKind.PERSON_RECORD && name.equals("source")
                        || kind == StatementKind.ENQUIRY && name.equals("agency"));
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT, false, false, List.of(), List.of());
    }

    static Column texts(String name) {
        return new Column(name, Type.TEXTS, false, false, List.of(), List.of());
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER, false, false, List.of(), List.of());
    }

    static Column date(String name) {
        return new Column(name, Type.DATE, false, false, List.of(), List.of());
    }

    static Column moment(String name) {
        return new Column(name, Type.MOMENT, false, false, List.of(), List.of());
    }

    static <E extends Enum<E> & Coded> Column code(String name, Class<E> list) {
        List<String> codes = java.util.Arrays.stream(list.getEnumConstants())
                .map(Coded::code)
                .toList();
        return new Column(name, Type.CODE, false, false, codes, List.of());
    }

    static Column ref(String name, StatementKind... targets) {
        return new Column(name, Type.REFERENCE, false, false, List.of(), List.of(targets));
    }

    static Column refs(String name, StatementKind... targets) {
        return new Column(name, Type.REFERENCES, false, false, List.of(), List.of(targets));
    }

    Column must() {
        return new Column(name, type, true, key, codes, targets);
    }

    Column inKey() {
        return new Column(name, type, required, true, codes, targets);
    }
}
