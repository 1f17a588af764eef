package org.kith.exchange.sample;

import static org.kith.vocabulary.StatementKind.HOUSEHOLD;
import static org.kith.vocabulary.StatementKind.KINSHIP;
import static org.kith.vocabulary.StatementKind.NAME_USE;
import static org.kith.vocabulary.StatementKind.PERSON_RECORD;
import static org.kith.vocabulary.StatementKind.STAY;

import java.time.LocalDate;
import java.util.List;
import org.kith.exchange.sample.Family.Home;
import org.kith.exchange.sample.Family.Member;

/** Writes a family down: its people, homes, stays and kinship. */
final class FamilyRows {

    private final Family family;
    private final RowList rows = new RowList();

    FamilyRows(Family family) {
        this.family = family;
    }

    List<SampleRow> all() {
        family.adults().forEach(adult -> person(adult, "adult"));
        family.children().forEach(child -> person(child, "child"));
        Member unborn = family.unborn();
        if (unborn != null) {
            rows.add(
                    PERSON_RECORD,
                    "id kind family_name expected_date_of_birth source known_from protection",
                    unborn.id(),
                    "unborn",
                    unborn.familyName(),
                    unborn.born(),
                    "AG-MID",
                    unborn.born().minusDays(200),
                    "open");
        }
        family.homes().forEach(this::home);
        kinship();
        return rows.all();
    }

    private void person(Member member, String kind) {
        LocalDate known = knownFrom(member);
        rows.add(
                PERSON_RECORD,
                "id kind given_names family_name sex date_of_birth date_of_birth_accuracy nhs_number upn telephone"
                        + " ethnicity source known_from protection",
                member.id(),
                kind,
                member.given(),
                member.familyName(),
                member.female() ? "female" : "male",
                member.born(),
                "AAA",
                member.nhsNumber(),
                member.upn(),
                member.telephone(),
                member.ethnicity(),
                family.gp(),
                known,
                "open");
        if (!member.maiden().isEmpty()) {
            rows.add(
                    NAME_USE,
                    "person use given_names family_name source known_from protection",
                    member.id(),
                    "maiden",
                    member.given(),
                    member.maiden(),
                    family.gp(),
                    known,
                    "open");
        }
    }

    private LocalDate knownFrom(Member member) {
        return family.homes().stream()
                .filter(home -> family.isAt(home, member))
                .map(home -> Family.cameTo(home, member))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private void home(Home home) {
        rows.add(
                HOUSEHOLD,
                "id address_line postcode uprn local_authority kind protection",
                home.id(),
                home.line(),
                home.postcode(),
                home.uprn(),
                home.area(),
                "home",
                "open");
        family.born().filter(member -> family.isAt(home, member)).forEach(member -> {
            stay(home, member, family.gp());
            if (family.tenant() && home.id().endsWith("HH1")) {
                stay(home, member, "AG-HOU");
            }
        });
    }

    private void stay(Home home, Member member, String agency) {
        boolean visits = home.other() && family.children().contains(member);
        LocalDate to = home.to();
        rows.add(
                STAY,
                "person household basis from to asserted_by protection",
                member.id(),
                home.id(),
                visits ? "frequent_visitor" : "resident",
                Family.cameTo(home, member),
                to == null ? "" : to,
                agency,
                "open");
    }

    private void kinship() {
        List<Member> adults = family.adults();
        for (int i = 0; i < adults.size(); i++) {
            String type = typeOf(i);
            for (Member child : family.children()) {
                boolean parent = type.equals("mother") || type.equals("father");
                kin(adults.get(i), child, type, parent ? "yes" : "");
            }
            Member unborn = family.unborn();
            if (unborn != null) {
                kin(adults.get(i), unborn, type, "");
            }
        }
        switch (family.shape()) {
            case COUPLE, EXPECTING, TWO_MOTHERS, STEP_FAMILY -> kin(adults.get(0), adults.get(1), "partner", "");
            case TWO_HOMES -> kin(adults.get(0), adults.get(1), "ex_partner", "");
            case THREE_GENERATIONS -> {
                kin(adults.get(0), adults.get(1), "partner", "");
                kin(adults.get(2), adults.get(0), "mother", "");
            }
            case LONE_MOTHER, LONE_FATHER, KINSHIP, FOSTER -> {}
        }
        List<Member> children = family.children();
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                kin(children.get(i), children.get(j), "sibling", "");
            }
        }
    }

    private String typeOf(int adult) {
        return switch (family.shape()) {
            case LONE_FATHER -> "father";
            case LONE_MOTHER, TWO_MOTHERS -> "mother";
            case KINSHIP -> "grandparent";
            case FOSTER -> "foster_carer";
            case STEP_FAMILY -> adult == 0 ? "mother" : "step_parent";
            case COUPLE, EXPECTING, TWO_HOMES, THREE_GENERATIONS ->
                switch (adult) {
                    case 0 -> "mother";
                    case 1 -> "father";
                    default -> "grandparent";
                };
        };
    }

    private void kin(Member person, Member related, String type, String responsibility) {
        LocalDate known = related.nhsNumber().isEmpty() ? related.born().minusDays(200) : knownFrom(related);
        LocalDate own = knownFrom(person);
        rows.add(
                KINSHIP,
                "person related_person type asserted_by known_from verified parental_responsibility protection",
                person.id(),
                related.id(),
                type,
                family.gp(),
                own.isAfter(known) ? own : known,
                "yes",
                responsibility,
                "open");
    }
}
