package org.kith.matching;

/**
 * A field of person records.
 *
 * @param name what its user calls it: the head of a column
 * @param kind what it is
 */
public record PersonField(String name, FieldKind kind) {

    public PersonField {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a field wants a name");
        }
    }
}
