package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.vocabulary.StatementKind;

/** The people of a family and their homes while they are made up, with cells that are drawn where a scene leaves them open. */
class Kindred {

    private static final String[] GIVEN = {
        "Mia", "Leo", "Kai", "Ada", "Noa", "Ivo", "Wren", "Beth", "Anna Maria", "Jean-Luc", "Zoë", "D'Arcy"
    };

    final Chance chance;
    final Sheets sheets;
    final Agencies agencies;
    private final String mark;
    private final String[] familyNames;
    final Map<String, List<String>> records = new HashMap<>();
    final List<String> children = new ArrayList<>();
    final List<String> adults = new ArrayList<>();
    final List<String> homes = new ArrayList<>();
    int count;

    /**
     * @param mark begins every id of the family, so that no two families share one
     * @param familyNames the names its people bear
     */
    Kindred(Chance chance, Sheets sheets, Agencies agencies, String mark, String... familyNames) {
        this.chance = chance;
        this.sheets = sheets;
        this.agencies = agencies;
        this.mark = mark;
        this.familyNames = familyNames;
    }

    /** The child whom most scenes are about. */
    String child() {
        return children.getFirst();
    }

    String mother() {
        return adults.getFirst();
    }

    String home() {
        return homes.getFirst();
    }

    String anybody() {
        return chance.in(.5) ? chance.oneOf(children) : chance.oneOf(adults);
    }

    /** One of the records of a person, where it has several. */
    String called(String person) {
        return chance.oneOf(records.getOrDefault(person, List.of(person)));
    }

    /** An id that sorts anywhere among the others. */
    String id(String stem) {
        return mark + stem + chance.one("", "-", ".", "_", ":") + chance.one("", "a", "B", "Z", "x") + ++count;
    }

    static String[] with(String[] own, String... drawn) {
        String[] both = Arrays.copyOf(drawn, drawn.length + own.length);
        System.arraycopy(own, 0, both, drawn.length, own.length);
        return both;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    String protection(double share) {
        return chance.in(share) ? chance.one("sealed", "restricted", "restricted") : chance.one("", "", "open");
    }

    // People

    String person(String kind, LocalDate born, String... cells) {
        String id = id("P");
        sheets.add(
                StatementKind.PERSON_RECORD,
                with(
                        cells,
                        "id",
                        id,
                        "kind",
                        kind,
                        "given_names",
                        chance.one(GIVEN),
                        "family_name",
                        chance.one(familyNames),
                        "known_as",
                        chance.in(.15) ? chance.one(GIVEN) : "",
                        "date_of_birth",
                        text(born),
                        "date_of_birth_accuracy",
                        chance.one("AAA", "AAA", "EEA", "", chance.in(.2) ? "UUU" : ""),
                        "nhs_number",
                        chance.in(.3) ? "999%07d".formatted(chance.below(10_000_000)) : "",
                        "source",
                        chance.maybe(agencies.any()),
                        "known_from",
                        chance.in(.1) ? chance.at(chance.edge()) : "",
                        "interpreter_needed",
                        chance.in(.1) ? chance.one("yes", "no") : "",
                        "protection",
                        protection(.02)));
        return id;
    }

    /** A child whose birthday lies about today; now and then one not born yet. */
    String aChild(int age, String... cells) {
        LocalDate birthday = chance.today().minusYears(age);
        String id = chance.in(.06)
                ? person(
                        "unborn",
                        chance.in(.5) ? null : chance.today().plusDays(40),
                        with(
                                cells,
                                "expected_date_of_birth",
                                chance.today().plusDays(40).toString()))
                : person("child", birthday.minusDays(chance.one(0, 0, 1, -1, 20, 100, 200, 300)), cells);
        children.add(id);
        return id;
    }

    String aChild() {
        return aChild(chance.one(1, 1, 2, 2, 3, 5, 6, 9, 12, 15, 16, 17));
    }

    /** As often as not the first child, else another of the home, about whom nothing is recorded yet. */
    String aSubject() {
        if (chance.in(.5)) {
            return child();
        }
        String another = aChild();
        stay(another, home(), chance.monthsAgo(30), null);
        return another;
    }

    String anAdult(String... cells) {
        LocalDate born = chance.in(.06)
                ? chance.near(chance.today().minusYears(18))
                : chance.today().minusYears(20 + chance.below(40)).minusDays(chance.below(300));
        String id = person("adult", chance.in(.1) ? null : born, cells);
        adults.add(id);
        return id;
    }

    /** Another record, which may be the same person's. */
    void anotherRecord(String person) {
        String other = person(
                children.contains(person) ? "child" : "adult",
                chance.in(.5) ? null : chance.today().minusYears(chance.one(1, 9, 16, 18, 30)));
        int times = 1 + chance.below(2);
        for (int i = 0; i < times; i++) {
            boolean turned = chance.in(.5);
            sheets.add(
                    StatementKind.JUDGEMENT,
                    "record_a",
                    turned ? other : person,
                    "record_b",
                    turned ? person : other,
                    "state",
                    chance.one("same", "same", "same", "not_same", "unsure"),
                    "at",
                    chance.one("", chance.at(chance.edge())));
        }
        records.computeIfAbsent(person, k -> new ArrayList<>(List.of(person))).add(other);
    }

    void kin(String one, String other, String type, String... cells) {
        if (one.equals(other)) {
            return;
        }
        sheets.add(
                StatementKind.KINSHIP,
                with(
                        cells,
                        "person",
                        one,
                        "related_person",
                        other,
                        "type",
                        type,
                        "asserted_by",
                        chance.maybe(agencies.any()),
                        "known_from",
                        chance.in(.06) ? chance.at(chance.edge()) : "",
                        "to",
                        chance.in(.06) ? chance.edge().toString() : "",
                        "verified",
                        chance.one("yes", "yes", "no", ""),
                        "verified_at",
                        chance.in(.15) ? chance.at(chance.near(chance.today())) : "",
                        "protection",
                        protection(.015)));
    }

    // Homes

    String aHome(String... cells) {
        String id = id("H");
        sheets.add(
                StatementKind.HOUSEHOLD,
                with(
                        cells,
                        "id",
                        id,
                        "address_line",
                        count + " " + chance.one("Tannery", "Mill", "Fell") + " Row",
                        "postcode",
                        "QX%d %dAB".formatted(1 + chance.below(2), count % 10),
                        "uprn",
                        chance.in(.5) ? "99900000" + (1000 + count) : "",
                        "local_authority",
                        chance.one("991", "991", "991", "992", ""),
                        "kind",
                        chance.one("home", "home", "home", "", "other"),
                        "protection",
                        protection(.02)));
        homes.add(id);
        return id;
    }

    Map<String, String> stay(String person, String home, LocalDate from, LocalDate to, String... cells) {
        LocalDate until = to != null && from != null && to.isBefore(from) ? from : to;
        return sheets.add(
                StatementKind.STAY,
                with(
                        cells,
                        "person",
                        called(person),
                        "household",
                        home,
                        "basis",
                        chance.one("resident", "resident", "resident", "frequent_visitor", "claimed"),
                        "from",
                        text(from),
                        "to",
                        text(until),
                        "asserted_by",
                        chance.maybe(agencies.any()),
                        "known_from",
                        from != null && chance.in(.2) ? chance.at(from.plusDays(chance.one(0, 0, 3, 20))) : "",
                        "protection",
                        protection(.015)));
    }

    Map<String, String> stay(String person, String home) {
        return stay(person, home, chance.one(null, chance.monthsAgo(30), chance.monthsAgo(70), chance.edge()), null);
    }

    void worksWith(String agency, String person, String... cells) {
        boolean closed = chance.in(.3);
        sheets.add(
                StatementKind.INVOLVEMENT,
                with(
                        cells,
                        "agency",
                        agency,
                        "practitioner",
                        chance.maybe(agencies.worker(agency)),
                        "person",
                        called(person),
                        "status",
                        closed ? "closed" : chance.one("open", "open", ""),
                        "from",
                        closed ? chance.maybe(chance.monthsAgo(40).toString()) : chance.one("", text(chance.recent())),
                        "to",
                        closed && chance.in(.5)
                                ? text(chance.near(chance.monthsAgo(24)))
                                : chance.in(.06) ? text(chance.near(chance.today())) : "",
                        "last_contact",
                        closed ? chance.maybe(text(chance.near(chance.monthsAgo(24)))) : "",
                        "level",
                        chance.one("universal", "targeted", "statutory", ""),
                        "knows_of_children",
                        chance.in(.2) ? chance.one("yes", "no") : "",
                        "protection",
                        protection(.015)));
    }
}
