package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.vocabulary.StatementKind;

/**
 * One family while it is made up: beside its people what is said of them, asked and decided. The agencies are the same for
 * every family of a delivery.
 */
final class Family extends Kindred {

    static final String[] FACTORS =
            "1B 1C 2B 3A 3B 3C 4A 4B 4C 5A 5B 6A 6B 9A 10A 13A 14A 15A 16A 17A 18B 19C 22A 24A".split(" ");
    private static final String[] KINDS =
            ("event observation state claim unease childs_voice missed_appointment withdrawal injury allegation protective"
                            + " working_together")
                    .split(" ");

    /** As its kindred: see there. */
    Family(Chance chance, Sheets sheets, Agencies agencies, String mark, String... familyNames) {
        super(chance, sheets, agencies, mark, familyNames);
    }

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
