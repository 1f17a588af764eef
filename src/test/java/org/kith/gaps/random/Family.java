package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.vocabulary.StatementKind;

/**
 * One family while it is made up: its people and homes, and a row of each kind with cells that are drawn where a scene
 * leaves them open. The agencies are the same for every family of a delivery.
 */
final class Family {

    private static final String[] GIVEN = {
        "Mia", "Leo", "Kai", "Ada", "Noa", "Ivo", "Wren", "Beth", "Anna Maria", "Jean-Luc", "Zoë", "D'Arcy"
    };
    static final String[] FACTORS =
            "1B 1C 2B 3A 3B 3C 4A 4B 4C 5A 5B 6A 6B 9A 10A 13A 14A 15A 16A 17A 18B 19C 22A 24A".split(" ");
    private static final String[] KINDS =
            ("event observation state claim unease childs_voice missed_appointment withdrawal injury allegation protective"
                            + " working_together")
                    .split(" ");

    final Chance chance;
    final Sheets sheets;
    final Agencies agencies;
    private final String mark;
    private final String[] familyNames;
    private final Map<String, List<String>> records = new HashMap<>();
    final List<String> children = new ArrayList<>();
    final List<String> adults = new ArrayList<>();
    final List<String> homes = new ArrayList<>();
    private int count;

    /**
     * @param mark begins every id of the family, so that no two families share one
     * @param familyNames the names its people bear
     */
    Family(Chance chance, Sheets sheets, Agencies agencies, String mark, String... familyNames) {
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

    private String[] with(String[] own, String... drawn) {
        String[] both = Arrays.copyOf(drawn, drawn.length + own.length);
        System.arraycopy(own, 0, both, drawn.length, own.length);
        return both;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String protection(double share) {
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

    // Information

    String item(String kind, LocalDate day, List<String> about, String... cells) {
        String id = id("I");
        Map<String, String> dates = new LinkedHashMap<>();
        switch (chance.below(8)) {
            case 0 -> dates.put("occurred_to", day.toString());
            case 1 -> dates.put("recorded_at", chance.at(day));
            case 2 -> dates.put("occurred_from", chance.at(day));
            default -> dates.put("occurred_from", day.toString());
        }
        if (chance.in(.8)) {
            dates.putIfAbsent("recorded_at", chance.at(day.plusDays(chance.one(0, 0, 0, 1, 5))));
        }
        sheets.add(
                StatementKind.ITEM,
                with(
                        cells,
                        "id",
                        id,
                        "kind",
                        kind,
                        "statement",
                        chance.one("fact", "fact", "opinion", "third_party", "explanation", "unease", ""),
                        "factors",
                        chance.in(.3) && !kind.equals("protective") ? chance.one(FACTORS) : "",
                        "summary",
                        "Something said " + count,
                        "occurred_from",
                        dates.getOrDefault("occurred_from", ""),
                        "occurred_to",
                        dates.getOrDefault("occurred_to", ""),
                        "recorded_at",
                        dates.getOrDefault("recorded_at", ""),
                        "held_by",
                        agencies.any(),
                        "about",
                        String.join(";", about.stream().map(this::called).toList()),
                        "outcome",
                        chance.in(.05) ? chance.one("substantiated", "unsubstantiated", "unfounded") : "",
                        "outcome_at",
                        chance.in(.1) ? chance.at(chance.near(chance.today())) : "",
                        "protection",
                        protection(.03)));
        return id;
    }

    String item(LocalDate day, List<String> about, String... cells) {
        return item(chance.one(KINDS), day, about, cells);
    }

    Map<String, String> row(StatementKind kind, String id) {
        return sheets.row(kind, id);
    }

    String holder(String item) {
        return row(StatementKind.ITEM, item).get("held_by");
    }

    void share(String item, String agency, LocalDate day, String... cells) {
        sheets.add(
                StatementKind.SHARE,
                with(
                        cells,
                        "item",
                        item,
                        "shared_with",
                        agency,
                        "shared_at",
                        chance.maybe(chance.at(day)),
                        "received_at",
                        chance.in(.9) ? chance.at(day) : "",
                        "purpose",
                        chance.one("referral", "notification", "answer", "answer", "meeting", "")));
    }

    void link(String one, String other, String type, String... cells) {
        if (!one.equals(other)) {
            sheets.add(
                    StatementKind.LINK,
                    with(
                            cells,
                            "from_item",
                            one,
                            "to_item",
                            other,
                            "type",
                            type,
                            "made_at",
                            chance.one("", chance.at(chance.near(chance.today())), chance.at(chance.recent())),
                            "made_by",
                            chance.maybe(agencies.worker())));
        }
    }

    // Enquiries

    String enquiry(String child, LocalDate opened, LocalDate closed, String... cells) {
        String id = id("E");
        sheets.add(
                StatementKind.ENQUIRY,
                with(
                        cells,
                        "id",
                        id,
                        "child",
                        called(child),
                        "agency",
                        chance.in(.85) ? agencies.of("childrens_social_care") : chance.maybe(agencies.any()),
                        "opened_at",
                        chance.in(.96) ? chance.at(opened) : "",
                        "rag",
                        chance.one("red", "amber", "green", "green", "blue", ""),
                        "closed_at",
                        closed == null ? "" : chance.at(closed.isAfter(opened) ? closed : opened.plusDays(1)),
                        "decision",
                        closed == null
                                ? ""
                                : chance.one("no_further_action", "advice", "no_further_action", "section_17"),
                        "protection",
                        protection(.015)));
        return id;
    }

    void cites(String enquiry, List<String> items) {
        if (!items.isEmpty()) {
            row(StatementKind.ENQUIRY, enquiry).put("cites", String.join(";", items));
        }
    }

    /** @param about a person, or null for a household named among the cells */
    String request(String enquiry, String agency, String about, LocalDate asked, String... cells) {
        String id = id("R");
        sheets.add(
                StatementKind.REQUEST,
                with(
                        cells,
                        "id",
                        id,
                        "enquiry",
                        enquiry,
                        "agency",
                        agency,
                        "about",
                        about == null ? "" : called(about),
                        "asked_by",
                        chance.in(.8) ? agencies.worker(agencies.of("childrens_social_care")) : "",
                        "asked_at",
                        chance.in(.96) ? chance.at(asked) : "",
                        "protection",
                        protection(.015)));
        return id;
    }

    void answered(String request, LocalDate day, String outcome, List<String> items) {
        Map<String, String> row = row(StatementKind.REQUEST, request);
        row.put("responded_at", chance.at(day));
        row.put("outcome", outcome);
        if (!items.isEmpty()) {
            row.put("response_items", String.join(";", items));
        }
    }

    /** The open enquiry about a child, made where there is none. */
    String openEnquiry(String child) {
        return sheets.of(StatementKind.ENQUIRY).stream()
                .filter(row -> !row.containsKey("closed_at")
                        && records.getOrDefault(child, List.of(child)).contains(row.get("child")))
                .map(row -> row.get("id"))
                .findFirst()
                .orElseGet(() -> enquiry(
                        child,
                        chance.one(
                                chance.recent(),
                                chance.near(chance.today().minusDays(9)),
                                chance.near(chance.today().minusDays(28))),
                        null));
    }
}
