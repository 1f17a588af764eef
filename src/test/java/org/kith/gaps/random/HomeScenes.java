package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.List;
import org.kith.vocabulary.StatementKind;

/** Scenes of who lives where with whom, who is recorded as what to whom, and which services know of it. */
final class HomeScenes {

    private HomeScenes() {}

    /** A child, its mother and others at a home, some enquiry, some services: what every family starts from. */
    static void ground(Family f) {
        Chance r = f.chance;
        String child = f.aChild();
        String mother = f.anAdult();
        String home = f.aHome();
        LocalDate since = r.one(r.monthsAgo(70), r.monthsAgo(30), null);
        if (r.in(.9)) {
            f.stay(child, home, since, null, "basis", "resident");
        }
        f.stay(mother, home, since, null, "basis", "resident");
        f.kin(mother, child, "mother");
        if (r.in(.7)) {
            String other = f.anAdult();
            f.kin(other, child, r.one("father", "step_parent", "carer", "other", "grandparent"));
            f.kin(other, mother, r.one("partner", "partner", "ex_partner", "sibling"));
            f.stay(
                    other,
                    r.in(.7) ? home : f.aHome(),
                    r.one(since, r.edge()),
                    r.in(.2) ? r.edge() : null,
                    "basis",
                    r.one("resident", "frequent_visitor", "claimed"));
        }
        if (r.in(.6)) {
            String brother = f.aChild();
            f.stay(brother, r.in(.8) ? home : f.aHome(), r.one(since, r.edge()), null);
            f.kin(mother, brother, r.in(.8) ? "mother" : "aunt_uncle");
            if (r.in(.5)) {
                f.kin(brother, child, r.one("sibling", "half_sibling"));
            }
        }
        if (r.in(.4)) {
            f.openEnquiry(child);
        }
        for (int i = 0; i < 3; i++) {
            f.worksWith(f.agencies.any(), f.anybody());
        }
    }

    static void severalHouseholds(Family f) {
        Chance r = f.chance;
        String adult = f.anAdult();
        LocalDate from =
                r.one(r.monthsAgo(10), r.near(r.monthsAgo(24)), r.today().minusDays(r.one(12, 13, 14)));
        for (int i = 0; i < 2; i++) {
            String home = i == 0 && r.in(.5) ? f.home() : f.aHome();
            LocalDate to = r.in(.5) ? null : from.plusDays(r.one(12, 13, 14, 60));
            f.stay(adult, home, from, to, "asserted_by", "");
            String child = i == 0 ? f.child() : f.aChild();
            f.stay(child, home, r.one(from, r.near(from.minusDays(30))), r.in(.3) ? r.edge() : null);
            if (r.in(.25)) {
                f.kin(adult, child, r.one("father", "mother", "aunt_uncle"));
            }
        }
    }

    static void appeared(Family f) {
        Chance r = f.chance;
        LocalDate opened = r.recent();
        String enquiry = r.in(.6)
                ? f.openEnquiry(f.child())
                : f.enquiry(f.child(), opened, r.one(opened.plusDays(20), r.near(r.monthsAgo(12))));
        if (r.in(.5)) {
            f.request(enquiry, f.agencies.of("police"), f.mother(), opened.plusDays(2));
        }
        String adult = f.anAdult("known_from", "");
        LocalDate came = r.today().minusDays(r.one(0, 1, 2, 5, 30));
        f.stay(adult, f.home(), came, null, "known_from", r.one("", r.at(came)));
        if (r.in(.3)) {
            f.request(enquiry, f.agencies.of("police"), adult, r.one(came, r.near(r.today())));
        }
    }

    static void lists(Family f) {
        Chance r = f.chance;
        f.openEnquiry(f.child());
        for (String type : r.some(List.of("housing", "council_tax", "police", "gp", "health_visiting"), 2)) {
            String agency = f.agencies.of(type);
            for (String child : r.some(f.children, 1 + r.below(2))) {
                f.stay(child, f.home(), r.monthsAgo(20), r.in(.1) ? r.near(r.today()) : null, "asserted_by", agency);
            }
        }
        f.stay(f.child(), f.home(), r.monthsAgo(20), null, "asserted_by", f.agencies.of("homelessness"));
    }

    static void moved(Family f) {
        Chance r = f.chance;
        String agency = f.agencies.any();
        f.worksWith(agency, f.child(), "status", "open", "to", "");
        f.stay(f.child(), f.home(), r.monthsAgo(30), null, "asserted_by", agency, "basis", "resident");
        String next = f.aHome("local_authority", r.one("991", "992", "993", ""));
        f.stay(
                f.child(),
                next,
                r.one(r.near(r.today()), r.recent(), r.monthsAgo(30)),
                r.in(.2) ? r.near(r.today()) : null,
                "asserted_by",
                r.in(.7) ? f.agencies.any() : agency,
                "basis",
                "resident",
                "protection",
                r.in(.15) ? r.one("sealed", "restricted") : "");
        if (r.in(.5)) {
            f.stay(f.mother(), next, r.recent(), null);
        }
    }

    static void relationship(Family f) {
        Chance r = f.chance;
        String adult = f.anAdult();
        f.stay(adult, f.home(), r.monthsAgo(10), null, "basis", r.one("resident", "frequent_visitor"));
        String type = r.one("step_parent", "carer", "father", "mother");
        String to = r.in(.2) ? r.near(r.today()).toString() : "";
        f.kin(adult, f.child(), type, "verified", r.one("", "no", "yes"), "to", to);
        if (r.in(.3)) {
            f.kin(
                    adult,
                    f.child(),
                    type,
                    "verified",
                    r.one("yes", "no"),
                    "verified_at",
                    r.at(r.near(r.today())),
                    "asserted_by",
                    f.agencies.of("gp"));
        }
        if (r.in(.5)) {
            f.item("unease", r.near(r.monthsAgo(12)), List.of(f.child()));
        } else {
            f.openEnquiry(f.child());
        }
    }

    static void siblingHistory(Family f) {
        Chance r = f.chance;
        String other = f.aChild(r.one(5, 9, 15));
        f.stay(other, r.in(.7) ? f.home() : f.aHome(), r.monthsAgo(20), null);
        if (r.in(.7)) {
            f.kin(r.in(.5) ? f.mother() : f.child(), other, r.in(.8) ? "sibling" : "mother");
        } else {
            f.kin(f.mother(), other, r.one("mother", "foster_carer"));
        }
        String history = f.item(r.one("allegation", "event"), r.monthsAgo(40), List.of(other), "factors", "16A");
        if (r.in(.3)) {
            f.cites(f.enquiry(other, r.monthsAgo(41), r.monthsAgo(39)), List.of(history));
        }
        if (r.in(.5)) {
            f.openEnquiry(f.child());
        } else {
            String enquiry = f.enquiry(f.child(), r.monthsAgo(14), r.near(r.monthsAgo(12)));
            if (r.in(.2)) {
                f.cites(enquiry, List.of(history));
            }
        }
        if (r.in(.2)) {
            f.link(history, f.item(r.recent(), List.of(f.child())), "relates_to");
        }
    }

    static void adultService(Family f) {
        Chance r = f.chance;
        String agency = f.agencies.of(
                r.one("adult_mental_health", "substance_misuse", "probation", "adult_social_care", "prison"));
        f.worksWith(
                agency,
                f.mother(),
                "status",
                "open",
                "from",
                r.recent().toString(),
                "to",
                r.in(.2) ? r.near(r.today()).toString() : "",
                "knows_of_children",
                r.one("", "no", "no", r.one("yes", "")));
        if (r.in(.3)) {
            f.item(r.recent(), List.of(f.child()), "held_by", agency);
        }
        if (r.in(.5)) {
            f.openEnquiry(f.child());
        }
    }

    static void earlierArea(Family f) {
        Chance r = f.chance;
        f.openEnquiry(f.child());
        String away = f.aHome("local_authority", r.one("992", "993", "991"));
        String person = f.anybody();
        f.stay(person, away, r.monthsAgo(90), r.one(r.near(r.monthsAgo(60)), r.monthsAgo(40)));
        if (r.in(.2)) {
            f.request("", f.agencies.any(), person, r.recent());
        }
        if (r.in(.4)) {
            String child = f.aChild();
            f.stay(child, away, r.monthsAgo(80), r.monthsAgo(50));
            f.kin(person, child, r.one("father", "carer", "friend"));
        }
    }

    /** A hostel, a refuge, a prison or a crowded home. */
    static void elsewhere(Family f) {
        Chance r = f.chance;
        boolean crowded = r.in(.4);
        String place = crowded ? f.home() : f.aHome("kind", r.one("hostel", "refuge", "prison", "hospital", "school"));
        LocalDate from = r.one(r.recent(), r.near(r.today()));
        if (!crowded) {
            for (String person : r.some(List.of(f.child(), f.mother(), f.anybody()), 2)) {
                f.stay(person, place, from, r.in(.4) ? r.near(r.today()) : null);
            }
        }
        String stranger = f.anAdult();
        f.stay(stranger, place, from.minusDays(10), null);
        if (crowded) {
            for (int i = 0; i < r.one(9, 10, 11, 12); i++) {
                f.stay(f.person("adult", r.monthsAgo(400)), place, from, r.in(.1) ? r.near(r.today()) : null);
            }
        }
    }

    static void dead(Family f) {
        Chance r = f.chance;
        String person = r.in(.4) ? f.aChild() : f.anybody();
        f.row(StatementKind.PERSON_RECORD, person)
                .put("date_of_death", r.one(r.near(r.today()), r.recent()).toString());
        f.stay(person, f.home(), r.monthsAgo(20), null);
        f.item(r.one("injury", "allegation"), r.edge(), List.of(person));
    }

    static void joined(Family f) {
        f.anotherRecord(f.anybody());
        f.anotherRecord(f.anybody());
    }
}
