package org.kith.gaps.random;

import java.util.Map;
import org.kith.vocabulary.StatementKind;

/** Scenes in which somebody stands in two records that nobody joined. */
final class IdentityScenes {

    private static final String[] NUMBERS = {"9990007322", "9990010366"};

    private IdentityScenes() {}

    /** Another record of somebody: under the same name as often as not, with something in common or with nothing. */
    static void knownTwice(Family f) {
        Chance r = f.chance;
        String person = f.anybody();
        Map<String, String> record = f.row(StatementKind.PERSON_RECORD, person);
        String born = record.getOrDefault("date_of_birth", "");
        boolean renamed = r.in(.3);
        String other = f.person(
                record.get("kind"),
                null,
                "given_names",
                renamed ? r.one("Mia", "Kay", "Leonard") : record.getOrDefault("given_names", ""),
                "family_name",
                record.getOrDefault("family_name", ""),
                "date_of_birth",
                born,
                "date_of_birth_accuracy",
                r.one("AAA", "AAA", "", "EEA"));
        if (renamed && r.in(.7)) {
            f.sheets.add(
                    StatementKind.NAME_USE,
                    "person",
                    r.in(.5) ? person : other,
                    "use",
                    "alias",
                    "given_names",
                    r.one("Kay", "Mia"),
                    "family_name",
                    record.getOrDefault("family_name", ""),
                    "known_from",
                    r.maybe(r.at(r.edge())));
        }
        switch (r.below(5)) {
            case 0 -> f.stay(other, f.home());
            case 1 -> f.kin(f.mother().equals(person) ? other : f.mother(), f.aSubject(), r.one("mother", "carer"));
            case 2 -> {
                record.put("telephone", "07700 900020");
                f.row(StatementKind.PERSON_RECORD, other).put("telephone", "+447700900020");
            }
            case 3 -> {
                record.put("nhs_number", NUMBERS[0]);
                f.row(StatementKind.PERSON_RECORD, other).put("nhs_number", r.one(NUMBERS));
            }
            default -> {}
        }
        if (r.in(.3)) {
            f.sheets.add(
                    StatementKind.JUDGEMENT,
                    "record_a",
                    person,
                    "record_b",
                    other,
                    "state",
                    r.one("unsure", "unsure", "not_same"),
                    "at",
                    r.at(r.edge()));
        }
    }
}
