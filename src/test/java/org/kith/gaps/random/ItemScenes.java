package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.vocabulary.StatementKind;

/** Scenes of what agencies hold: shared or not, read or not, linked or not, said once or passed on. */
final class ItemScenes {

    private ItemScenes() {}

    static void held(Family f) {
        Chance r = f.chance;
        f.worksWith(f.agencies.any(), f.child(), "level", r.one("targeted", "statutory"), "status", "open");
        for (int i = 0; i < 2; i++) {
            String item = f.item(
                    r.one("unease", "allegation", "event", "injury"),
                    r.one(r.near(r.monthsAgo(6)), r.near(r.monthsAgo(24)), r.recent()),
                    List.of(f.anybody()),
                    "factors",
                    r.one("", "17A", "3B"));
            if (r.in(.3)) {
                f.share(item, f.agencies.any(), r.near(r.today()));
            }
        }
    }

    static void received(Family f) {
        Chance r = f.chance;
        String reader = f.agencies.thatReportsReading();
        if (r.in(.8)) {
            f.worksWith(reader, f.child());
        }
        String item = f.item(r.recent(), List.of(f.anybody()));
        LocalDate day =
                r.near(r.one(r.today().minusDays(6), r.monthsAgo(12), r.today().minusDays(40)));
        f.share(item, reader, day, "read_at", r.one("", "", r.at(r.near(r.today()))));
        if (r.in(.2)) {
            f.share(item, reader, day.plusDays(1), "read_at", r.at(r.near(r.today())));
        }
    }

    static void notLinked(Family f) {
        Chance r = f.chance;
        Map<String, String> named = f.row(StatementKind.PERSON_RECORD, f.anybody());
        String name = named.getOrDefault("given_names", "") + " " + named.getOrDefault("family_name", "");
        String item = f.item(
                r.edge(),
                List.of(),
                "household",
                r.one("", f.home()),
                r.one("summary", "detail", "context", "child_words"),
                r.one("A caller spoke of " + name + "'s house", "Somebody was heard"));
        if (r.in(.4)) {
            f.sheets.add(
                    StatementKind.ITEM_PERSON,
                    "item",
                    item,
                    "person",
                    f.anybody(),
                    "state",
                    "joined",
                    "role",
                    r.one("", "subject", "harmed", "witness", "mentioned"),
                    "at",
                    r.at(r.near(r.today())));
        }
    }

    static void takenOff(Family f) {
        Chance r = f.chance;
        String person = f.anybody();
        String item = f.item(r.recent(), List.of(person));
        for (int i = 0; i < 1 + r.below(2); i++) {
            f.sheets.add(
                    StatementKind.ITEM_PERSON,
                    "item",
                    item,
                    "person",
                    r.in(.7) ? f.called(person) : f.anybody(),
                    "state",
                    r.one("removed", "removed", "joined"),
                    "role",
                    r.one("", "subject", "mentioned"),
                    "at",
                    r.one("", r.at(r.edge()), r.at(r.recent())));
        }
    }

    static void unease(Family f) {
        Chance r = f.chance;
        LocalDate day = r.near(r.today().minusDays(r.one(30, 30, 365, 365, 100)));
        String item = f.item("unease", day, r.in(.8) ? List.of(f.anybody()) : List.of(), "recorded_at", r.at(day));
        if (r.in(.2)) {
            f.link(item, r.in(.8) ? f.item(r.recent(), List.of(f.child())) : item, r.one("relates_to", "explains"));
        }
        if (r.in(.2)) {
            f.cites(f.enquiry(f.child(), day, r.near(r.today())), List.of(item));
        }
    }

    static void accounts(Family f) {
        Chance r = f.chance;
        LocalDate day = r.one(r.near(r.monthsAgo(24)), r.recent());
        String one = f.item(day, List.of(f.anybody()), "statement", r.one("explanation", "fact"));
        String other = f.item(day.minusDays(r.one(0, 3)), List.of(f.anybody()), "statement", "explanation");
        switch (r.below(3)) {
            case 0 -> f.link(one, other, "contradicts");
            case 1 -> {
                String third = f.item(r.recent(), List.of(f.child()));
                f.link(one, third, "explains");
                f.link(other, third, "explains");
            }
            default -> f.link(one, other, "same_event");
        }
        if (r.in(.2)) {
            f.link(other, one, "compares");
        }
        if (r.in(.2)) {
            f.cites(f.enquiry(f.child(), r.monthsAgo(4), r.near(r.today())), List.of(one, other));
        }
    }

    static void passedOn(Family f) {
        Chance r = f.chance;
        String first = f.item(
                r.monthsAgo(25),
                List.of(f.anybody()),
                "statement",
                r.one("explanation", "third_party", "fact"),
                "outcome",
                "");
        String last = first;
        for (int i = 0; i < 1 + r.below(3); i++) {
            last = f.item(
                    r.one(r.near(r.monthsAgo(24)), r.recent()),
                    List.of(f.anybody()),
                    "origin",
                    r.in(.8) ? last : first,
                    "statement",
                    r.one("fact", "fact", "opinion"));
        }
        if (r.in(.08)) {
            f.row(StatementKind.ITEM, first).put("origin", last);
        }
    }

    static void oneOrigin(Family f) {
        Chance r = f.chance;
        String first = f.item(r.edge(), List.of(f.anybody()));
        String last = first;
        for (String agency : f.agencies.several(r.one(2, 3, 3, 4))) {
            last = f.item(r.recent(), List.of(f.anybody()), "origin", r.in(.7) ? first : last, "held_by", agency);
        }
    }

    static void independent(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate day = r.one(r.near(r.monthsAgo(12)), r.recent());
        List<String> allegations = new ArrayList<>();
        for (int i = 0; i < 2 + r.below(2); i++) {
            String reporter = switch (r.below(4)) {
                case 0 -> f.anAdult();
                case 1 -> f.anybody();
                default -> f.agencies.worker();
            };
            allegations.add(f.item(
                    "allegation",
                    day,
                    List.of(r.in(.6) ? child : f.anybody()),
                    "reported_by",
                    reporter,
                    "outcome",
                    r.one("unfounded", "unsubstantiated", "unsubstantiated", "", "substantiated")));
            day = day.minusMonths(r.one(1, 6, 11));
        }
        if (r.in(.3)) {
            f.cites(
                    f.enquiry(child, day, r.recent(), "decision", "no_further_action"),
                    allegations.subList(0, 1 + r.below(allegations.size())));
        }
        if (r.in(.2)) {
            f.link(allegations.getFirst(), allegations.getLast(), "corroborates");
        }
    }

    static void lowLevel(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate last = r.one(r.near(r.monthsAgo(12)), r.recent(), r.today());
        List<String> items = new ArrayList<>();
        for (String agency : f.agencies.several(r.one(3, 4, 5))) {
            items.add(f.item(
                    r.one("unease", "event", "observation", "unease"),
                    r.one(last, last.minusDays(20), r.near(last.minusMonths(6))),
                    List.of(r.in(.7) ? child : f.anybody()),
                    "held_by",
                    r.in(.85) ? agency : f.agencies.any(),
                    "factors",
                    r.one("17A", "18B", "3A"),
                    "outcome",
                    ""));
        }
        if (r.in(.2)) {
            f.cites(f.enquiry(child, r.monthsAgo(5), r.near(r.today())), r.some(items, 2));
        }
    }

    static void missed(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate last = r.one(r.near(r.monthsAgo(12)), r.recent());
        List<String> items = new ArrayList<>();
        List<String> holders = f.agencies.several(2);
        for (int i = 0; i < 3 + r.below(2); i++) {
            items.add(f.item(
                    "missed_appointment",
                    r.one(last, last.minusDays(20), r.near(last.minusMonths(12))),
                    List.of(child),
                    "held_by",
                    r.oneOf(holders)));
        }
        if (r.in(.25)) {
            f.link(items.get(0), items.get(1), r.one("same_event", "relates_to"));
        }
    }

    static void withdrawal(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate day = r.one(r.near(r.monthsAgo(12)), r.recent(), r.today());
        String item = f.item("withdrawal", day, List.of(child));
        LocalDate before = day.minusDays(r.one(-1, 0, 1, 89, 90, 91));
        if (r.in(.6)) {
            f.item(r.one("unease", "event"), before, List.of(child), "factors", "17A");
        } else {
            f.enquiry(child, before, r.in(.6) ? r.recent() : null);
        }
        if (r.in(.2)) {
            f.cites(f.enquiry(child, day.minusDays(30), day.plusDays(r.one(-1, 0, 1))), List.of(item));
        }
    }

    static void injuries(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate last = r.one(r.near(r.monthsAgo(12)), r.recent());
        List<String> items = new ArrayList<>();
        for (String agency : f.agencies.several(2 + r.below(2))) {
            items.add(f.item(
                    "injury",
                    r.one(last, last.minusDays(9), r.near(last.minusMonths(12))),
                    List.of(child),
                    "held_by",
                    agency));
        }
        if (r.in(.2)) {
            f.link(items.get(0), items.get(1), r.one("relates_to", "contradicts", "same_event"));
        }
        if (r.in(.2)) {
            f.cites(f.enquiry(child, r.monthsAgo(4), r.near(r.today())), items);
        }
    }
}
