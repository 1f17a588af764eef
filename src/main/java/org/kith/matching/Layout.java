package org.kith.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fields that records have, and how their cells are read. A whole name is taken apart into a given and a family name, so
 * that what is compared are always single {@link #columns()}.
 */
public final class Layout {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "al", "el",
            "st");

    private final List<PersonField> fields;
    private final List<PersonField> columns = new ArrayList<>();
    private final ValueMaker maker;

    /**
     * @param dayFirst whether 03/09/1984 is a day in September, as in Britain
     */
    public Layout(List<PersonField> fields, boolean dayFirst) {
        if (fields.isEmpty() || fields.size() > 60) {
            throw new IllegalArgumentException("records want between 1 and 60 fields");
        }
        this.fields = List.copyOf(fields);
        this.maker = new ValueMaker(dayFirst);
        for (PersonField field : fields) {
            if (field.kind() == FieldKind.FULL_NAME) {
                columns.add(new PersonField(field.name() + " (given)", FieldKind.GIVEN_NAME));
                columns.add(new PersonField(field.name() + " (family)", FieldKind.FAMILY_NAME));
            } else {
                columns.add(field);
            }
        }
    }

    public Layout(List<PersonField> fields) {
        this(fields, true);
    }

    public List<PersonField> fields() {
        return fields;
    }

    /** What is compared and explained: the fields, with whole names taken apart. */
    public List<PersonField> columns() {
        return columns;
    }

    /** The first column of a kind, or a number below 0. */
    int first(FieldKind kind) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).kind() == kind) {
                return c;
            }
        }
        return -1;
    }

    ValueMaker maker() {
        return maker;
    }

    /** The texts of each column of a row. */
    List<List<String>> texts(PersonRow row) {
        if (row.values().size() != fields.size()) {
            throw new IllegalArgumentException("a record wants " + fields.size() + " fields");
        }
        if (columns.size() == fields.size()) {
            return row.values();
        }
        List<List<String>> texts = new ArrayList<>(columns.size());
        for (int f = 0; f < fields.size(); f++) {
            List<String> values = row.values().get(f);
            if (fields.get(f).kind() == FieldKind.FULL_NAME) {
                texts.add(values.stream().map(name -> parts(name)[0]).toList());
                texts.add(values.stream().map(name -> parts(name)[1]).toList());
            } else {
                texts.add(values);
            }
        }
        return texts;
    }

    /** Given and family names of a whole one; the last word is the family name, with the particles before it. */
    static String[] parts(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return new String[] {
                name.substring(comma + 1).strip(), name.substring(0, comma).strip()
            };
        }
        String[] words = name.strip().split("\\s+", -1);
        int family = words.length - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(java.util.Locale.ROOT))) {
            family--;
        }
        return new String[] {
            String.join(" ", java.util.Arrays.copyOfRange(words, 0, family)),
            String.join(" ", java.util.Arrays.copyOfRange(words, family, words.length))
        };
    }
}
