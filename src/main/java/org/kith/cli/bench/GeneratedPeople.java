package org.kith.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.matching.FieldKind;
import org.kith.matching.Layout;
import org.kith.matching.PersonField;
import org.kith.matching.PersonRow;

/** The records of people of a generated authority, whose ids say who they are of: all but the last letter. */
public final class GeneratedPeople {

    private static final Layout LAYOUT = new Layout(List.of(
            new PersonField("given_names", FieldKind.GIVEN_NAME),
            new PersonField("family_name", FieldKind.FAMILY_NAME),
            new PersonField("sex", FieldKind.SEX),
            new PersonField("date_of_birth", FieldKind.DATE_OF_BIRTH),
            new PersonField("address_line", FieldKind.ADDRESS),
            new PersonField("postcode", FieldKind.POSTCODE),
            new PersonField("telephone", FieldKind.PHONE),
            new PersonField("nhs_number", FieldKind.NHS_NUMBER)));

    private static final Layout UNNUMBERED = new Layout(LAYOUT.fields().subList(0, 7));

    private GeneratedPeople() {}

    /**
     * @param folder of a generated authority
     * @param numbered whether NHS numbers may be looked at
     */
    public static Labelled of(Path folder, boolean numbered) {
        Map<String, List<String>> lines = new HashMap<>();
        Map<String, List<String>> postcodes = new HashMap<>();
        addresses(folder, lines, postcodes);
        Map<String, List<String>> given = new HashMap<>();
        Map<String, List<String>> family = new HashMap<>();
        PublicSets.Rows.each(folder.resolve("names.csv"), row -> {
            add(given, row.get("person"), row.get("given_names"));
            add(family, row.get("person"), row.get("family_name"));
        });
        List<PersonRow> rows = new ArrayList<>();
        Map<String, String> persons = new HashMap<>();
        PublicSets.Rows.each(folder.resolve("people.csv"), row -> {
            String id = row.get("id");
            List<List<String>> values = new ArrayList<>();
            values.add(both(row.get("given_names"), row.get("known_as"), given.getOrDefault(id, List.of())));
            values.add(both(row.get("family_name"), "", family.getOrDefault(id, List.of())));
            values.add(one(row.get("sex")));
            values.add(one(row.get("date_of_birth")));
            values.add(lines.getOrDefault(id, List.of()));
            values.add(postcodes.getOrDefault(id, List.of()));
            values.add(one(row.get("telephone")));
            if (numbered) {
                values.add(one(row.get("nhs_number")));
            }
            rows.add(new PersonRow(id, values));
            persons.put(id, id.substring(0, id.length() - 1));
        });
        String name = "generated" + (numbered ? "" : ", no number");
        return new Labelled(name, numbered ? LAYOUT : UNNUMBERED, rows, persons);
    }

    private static void addresses(Path folder, Map<String, List<String>> lines, Map<String, List<String>> postcodes) {
        Map<String, String> line = new HashMap<>();
        Map<String, String> postcode = new HashMap<>();
        PublicSets.Rows.each(folder.resolve("households.csv"), row -> {
            line.put(row.get("id"), row.get("address_line"));
            postcode.put(row.get("id"), row.get("postcode"));
        });
        PublicSets.Rows.each(folder.resolve("residences.csv"), row -> {
            add(lines, row.get("person"), line.getOrDefault(row.get("household"), ""));
            add(postcodes, row.get("person"), postcode.getOrDefault(row.get("household"), ""));
        });
    }

    private static void add(Map<String, List<String>> to, String key, String value) {
        List<String> values = to.computeIfAbsent(key, fresh -> new ArrayList<>(2));
        if (!value.isEmpty() && !values.contains(value)) {
            values.add(value);
        }
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> both(String first, String second, List<String> others) {
        List<String> all = new ArrayList<>();
        all.addAll(one(first));
        all.addAll(one(second));
        all.addAll(others);
        return all.stream().distinct().toList();
    }
}
