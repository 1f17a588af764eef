package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.vocabulary.StatementKind;

/** Scenes of asking and answering, deciding and following up. Each may end on either side of what it leads to. */
final class AskingScenes {

    private AskingScenes() {}

    /** An open enquiry, people whom rules name, some asked in time and some before it. */
    static void asking(Family f) {
        Chance r = f.chance;
        String enquiry = f.openEnquiry(f.child());
        for (String type : r.some(List.of("police", "gp", "school", "camhs", "housing", "probation"), 3)) {
            String person = f.anybody();
            String agency = f.agencies.of(type);
            f.worksWith(agency, person);
            if (r.in(.6)) {
                String request = f.request(
                        r.in(.7) ? enquiry : "",
                        r.in(.8) ? agency : f.agencies.of(type),
                        person,
                        r.one(r.recent(), r.today(), r.near(r.today().minusDays(36))));
                if (r.in(.6)) {
                    f.answered(request, r.today().minusDays(r.below(3)), r.one("nothing_held", "refused"), List.of());
                }
            } else if (r.in(.5)) {
                String item = f.item(r.edge(), List.of(person), "held_by", agency);
                f.share(item, f.agencies.of("childrens_social_care"), r.recent(), "purpose", "answer");
            }
        }
    }

    static void factors(Family f) {
        Chance r = f.chance;
        f.openEnquiry(f.child());
        for (int i = 0; i < 3; i++) {
            f.item(r.edge(), List.of(f.anybody()), "factors", r.one(Family.FACTORS), "outcome", "");
        }
        f.item("injury", r.edge(), List.of(f.child()));
    }

    static void unanswered(Family f) {
        Chance r = f.chance;
        LocalDate asked = r.one(r.near(r.today().minusDays(3)), r.recent(), r.near(r.today()));
        String enquiry = r.in(.6)
                ? f.openEnquiry(f.child())
                : r.in(.7) ? f.enquiry(f.child(), r.monthsAgo(14), r.near(r.monthsAgo(12))) : "";
        String due = r.in(.5) ? r.at(r.near(r.today())) : "";
        String request = f.request(enquiry, f.agencies.any(), f.anybody(), asked, "due_at", due);
        if (r.in(.25)) {
            f.answered(request, r.near(r.today()), r.one("information", "nothing_held", "refused"), List.of());
        }
        if (r.in(.2)) {
            f.request(enquiry, f.agencies.any(), null, asked, "household", f.home(), "due_at", due);
        }
        if (!enquiry.isEmpty() && r.in(.3)) {
            f.sheets.add(
                    StatementKind.GRADE,
                    "enquiry",
                    enquiry,
                    "rag",
                    r.one("red", "amber", "green", "blue"),
                    "at",
                    r.at(r.near(r.today())));
        }
    }

    static void answerNotJoined(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate closed = r.one(r.recent(), r.recent(), r.near(r.monthsAgo(12)), r.today());
        String enquiry = f.enquiry(child, closed.minusDays(30), closed);
        String agency = f.agencies.any();
        String request = f.request(enquiry, agency, f.anybody(), closed.minusDays(20));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 1 + r.below(2); i++) {
            items.add(f.item(closed.minusDays(25), List.of(f.anybody()), "held_by", agency));
        }
        f.answered(request, r.near(r.one(closed, closed.minusDays(5))), r.one("information", "information", ""), items);
        if (r.in(.4)) {
            f.cites(enquiry, List.of(r.in(.5) ? items.getFirst() : f.item(closed.minusDays(40), List.of(child))));
        }
    }

    static void decidedBeforeAnswer(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate closed = r.one(r.edge(), r.recent());
        String enquiry = f.enquiry(child, closed.minusDays(20), closed);
        String request = f.request(enquiry, f.agencies.any(), f.anybody(), r.one(closed.minusDays(2), closed));
        f.answered(request, r.one(closed, closed.plusDays(1), closed.plusDays(9)), "information", List.of());
        if (r.in(.3)) {
            f.enquiry(child, r.one(closed, closed.plusDays(5)), closed.plusDays(r.one(2, 30)));
        }
    }

    static void nilReturn(Family f) {
        Chance r = f.chance;
        String subject = f.anybody();
        String enquiry = r.in(.7) ? f.openEnquiry(f.child()) : "";
        String agency = f.agencies.any();
        LocalDate asked = r.one(r.recent(), r.near(r.monthsAgo(12)));
        var person = f.row(StatementKind.PERSON_RECORD, subject);
        String full = person.getOrDefault("given_names", "") + " " + person.getOrDefault("family_name", "");
        String request = f.request(
                enquiry,
                agency,
                r.in(.9) ? subject : null,
                asked,
                "household",
                f.home(),
                "searched_names",
                r.one("", full, full.toUpperCase(java.util.Locale.ROOT), "Nobody Known"),
                "searched_identifiers",
                r.one("", "", person.getOrDefault("nhs_number", ""), "9990000000"),
                "searched_addresses",
                r.one("", "", f.home(), "1 Nowhere"));
        f.answered(request, r.one(asked, asked.plusDays(2)), "nothing_held", List.of());
        if (r.in(.5)) {
            f.sheets.add(
                    StatementKind.NAME_USE,
                    "person",
                    f.called(subject),
                    "use",
                    r.one("usual", "maiden", "alias", "nickname"),
                    "given_names",
                    person.getOrDefault("given_names", ""),
                    "family_name",
                    r.one("Finch", "Hale", ""),
                    "known_from",
                    r.at(r.edge()));
        }
    }

    static void newConcern(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate closed = r.one(
                r.recent(),
                r.near(r.today().minusDays(90)),
                r.near(r.monthsAgo(12).minusDays(30)));
        String agency = f.agencies.of("childrens_social_care");
        f.enquiry(
                child,
                closed.minusDays(20),
                closed,
                "agency",
                r.in(.8) ? agency : "",
                "decision",
                r.one("advice", "no_further_action"));
        LocalDate came = closed.plusDays(r.one(0, 1, 1, 2, 30, 89, 90, 91));
        String item = f.item(
                r.one("unease", "allegation", "event"),
                r.one(came, came.minusDays(9)),
                List.of(child),
                "held_by",
                r.in(.3) ? agency : f.agencies.any(),
                "factors",
                "17A");
        if (r.in(.8)) {
            f.share(item, agency, came);
        }
        if (r.in(.2)) {
            f.enquiry(child, came.plusDays(r.one(-3, 0, 1)), r.in(.7) ? came.plusDays(20) : null);
        }
    }

    static void repeated(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate opened = r.one(r.monthsAgo(14), r.monthsAgo(12), r.near(r.monthsAgo(13)));
        for (int i = 0; i < 3 + r.below(2); i++) {
            String enquiry = f.enquiry(
                    child,
                    opened,
                    opened.plusDays(20),
                    "decision",
                    r.one("no_further_action", "advice", "no_further_action", "advice", r.one("early_help", "advice")));
            if (r.in(.4)) {
                f.cites(enquiry, List.of(f.item(opened.plusDays(r.one(-1, 0, 1, 4)), List.of(child))));
            }
            opened = r.near(opened.plusMonths(r.one(3, 4, 6, 6)));
        }
    }

    /** An enquiry closed on the word of those at home. */
    static void reassured(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        LocalDate closed = r.one(r.recent(), r.near(r.monthsAgo(12)), r.today());
        LocalDate opened = closed.minusDays(20);
        String enquiry = f.enquiry(child, opened, closed, "decision", r.one("no_further_action", "advice", "advice"));
        List<String> cited = new ArrayList<>();
        for (int i = 0; i < 1 + r.below(2); i++) {
            LocalDate day = opened.plusDays(r.one(0, 1, 2, 5));
            cited.add(f.item(
                    r.one("claim", "event"),
                    day,
                    List.of(child),
                    "statement",
                    "explanation",
                    "recorded_at",
                    r.at(day),
                    "reported_by",
                    r.in(.75) ? f.called(f.mother()) : r.one("", child, f.agencies.worker())));
        }
        if (r.in(.2)) {
            cited.add(f.item(opened.minusDays(3), List.of(child)));
        }
        f.cites(enquiry, cited);
    }

    static void voice(Family f) {
        Chance r = f.chance;
        String child = f.aSubject();
        f.enquiry(child, r.today().minusDays(r.one(8, 9, 9, 10, 40)), null);
        if (r.in(.5)) {
            f.item(
                    r.one("childs_voice", "observation"),
                    r.one(r.near(r.monthsAgo(6)), r.recent()),
                    List.of(child),
                    "seen_alone",
                    r.one("yes", "no", ""),
                    "interpreter_used",
                    r.one("yes", ""),
                    "reported_by",
                    r.one("", child, f.mother(), f.agencies.worker()));
        }
    }

    static void challenge(Family f) {
        Chance r = f.chance;
        f.sheets.add(
                StatementKind.CHALLENGE,
                "id",
                f.id("C"),
                "about_item",
                r.in(.5) ? f.item(r.recent(), List.of(f.anybody())) : "",
                "about_enquiry",
                r.in(.6) ? f.openEnquiry(f.child()) : "",
                "raised_by",
                f.agencies.worker(),
                "raised_at",
                r.at(r.near(r.today().minusDays(r.one(10, 10, 30)))),
                "to_agency",
                f.agencies.any(),
                "text",
                "Please look again",
                "answered_at",
                r.one("", "", r.at(r.near(r.today()))),
                "outcome",
                r.one("", "", "agreed"));
    }

    static void condition(Family f) {
        Chance r = f.chance;
        f.sheets.add(
                StatementKind.CONDITION,
                "id",
                f.id("K"),
                "about",
                f.called(f.anybody()) + (r.in(.3) ? ";" + f.child() : ""),
                "kind",
                r.one("safety_plan", "bail", "programme"),
                "text",
                "A condition",
                "set_by",
                f.agencies.worker(),
                "set_at",
                r.at(r.recent()),
                "review_by",
                r.one(r.today(), r.today().minusDays(1), r.recent()).toString(),
                "checked_at",
                r.in(.3) ? r.at(r.near(r.today())) : "");
    }
}
