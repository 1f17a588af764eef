package org.kith.gaps.random;

import java.util.ArrayList;
import java.util.List;
import org.kith.vocabulary.StatementKind;

/** The agencies of a made-up delivery, each with somebody who works there; most kinds once, some twice, some not at all. */
final class Agencies {

    private static final String[] TYPES =
            ("childrens_social_care early_help police gp health_visiting school_nursing midwifery community_paediatrics"
                            + " acute_hospital ambulance camhs adult_mental_health substance_misuse dentist school"
                            + " early_years education_welfare elective_home_education adult_social_care housing"
                            + " homelessness council_tax probation prison mappa youth_justice domestic_abuse_service"
                            + " marac exploitation_panel cafcass private_fostering voluntary sexual_health")
                    .split(" ");
    private static final List<String> CONFIDENTIAL = List.of("domestic_abuse_service", "sexual_health");

    private final Chance chance;
    private final Sheets sheets;

    private Agencies(Chance chance, Sheets sheets) {
        this.chance = chance;
        this.sheets = sheets;
    }

    static Agencies made(Chance chance, Sheets sheets) {
        Agencies made = new Agencies(chance, sheets);
        made.open();
        return made;
    }

    /** The same agencies, picked by another's draws. */
    Agencies drawnBy(Chance other) {
        return new Agencies(other, sheets);
    }

    private void open() {
        for (String type : TYPES) {
            if (type.equals("childrens_social_care") || chance.in(.85)) {
                add(type, "991");
            }
            if (chance.in(.25)) {
                add(type, chance.one("991", "992", ""));
            }
        }
    }

    private void add(String type, String area) {
        String id = "A-" + type + sheets.of(StatementKind.AGENCY).size();
        boolean sensitive = chance.in(CONFIDENTIAL.contains(type) ? .4 : .01);
        sheets.add(
                StatementKind.AGENCY,
                "id",
                id,
                "name",
                "Agency " + id,
                "type",
                type,
                "area",
                area,
                "sensitive",
                sensitive ? "yes" : "",
                "reports_reading",
                chance.one("yes", "yes", ""));
        sheets.add(StatementKind.PRACTITIONER, "id", "W" + id, "name", "Worker of " + id, "agency", id);
    }

    String any() {
        return chance.oneOf(ids());
    }

    /** One of a type, or any where there is none. */
    String of(String type) {
        List<String> ids = all(type);
        return ids.isEmpty() ? any() : chance.oneOf(ids);
    }

    List<String> all(String type) {
        return sheets.of(StatementKind.AGENCY).stream()
                .filter(row -> row.get("type").equals(type))
                .map(row -> row.get("id"))
                .toList();
    }

    String thatReportsReading() {
        return chance.oneOf(sheets.of(StatementKind.AGENCY).stream()
                .filter(row -> row.containsKey("reports_reading"))
                .map(row -> row.get("id"))
                .toList());
    }

    /** Some different ones. */
    List<String> several(int count) {
        return new ArrayList<>(chance.some(ids(), count));
    }

    String worker(String agency) {
        return "W" + agency;
    }

    String worker() {
        return worker(any());
    }

    private List<String> ids() {
        return sheets.of(StatementKind.AGENCY).stream()
                .map(row -> row.get("id"))
                .toList();
    }
}
