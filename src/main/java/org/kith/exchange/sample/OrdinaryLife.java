package org.kith.exchange.sample;

import static org.kith.exchange.sample.SampleWords.pick;
import static org.kith.vocabulary.StatementKind.INVOLVEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.sample.Family.Home;
import org.kith.exchange.sample.Family.Member;
import org.kith.exchange.sample.Family.Shape;
import org.kith.exchange.sample.SampleWords.Note;

/** What services have to do with a family and what they note: reviews, attendance, a child's words on a Tuesday. */
final class OrdinaryLife {

    private static final List<String> CLUBS = List.of("AG-CLB", "AG-FTH", "AG-NOO");
    private static final List<String> ADULT_SERVICES = List.of("AG-AMH", "AG-REC", "AG-ASC", "AG-PRB");
    private static final int NURSERY_AGE = 5;
    private static final int DENTIST_AGE = 3;

    private record Involved(String agency, String type, Member person, LocalDate since) {}

    private final Family family;
    private final Random random;
    private final SampleWords words;
    private final List<Involved> involved = new ArrayList<>();
    private final RowList rows = new RowList();
    private final SampleItems items;

    OrdinaryLife(Family family, Random random, SampleWords words) {
        this.family = family;
        this.random = random;
        this.words = words;
        this.items = new SampleItems(family.id(), rows);
    }

    List<SampleRow> all() {
        LocalDate since = family.homes().getFirst().from();
        family.born().forEach(member -> {
            LocalDate own = later(since, member.born().plusDays(9));
            involve(family.gp(), "gp", member, "registered patient", own, "universal", "");
        });
        adults(since);
        family.children().forEach(this::child);
        Member unborn = family.unborn();
        if (unborn != null) {
            LocalDate booked = unborn.born().minusDays(200);
            involve("AG-MID", "midwifery", unborn, "maternity care", booked, "universal", "");
            involve("AG-MID", "midwifery", family.adults().getFirst(), "maternity care", booked, "universal", "yes");
        }
        family.children().forEach(this::notes);
        if (family.unborn() == null && random.nextInt(7) == 0) {
            new ClosedEnquiry(family, random, rows, items).write();
        }
        return rows.all();
    }

    private void adults(LocalDate since) {
        Member first = family.adults().getFirst();
        if (family.tenant()) {
            Home home = family.homes().stream()
                    .filter(one -> one.id().endsWith("HH1"))
                    .findFirst()
                    .orElseThrow();
            involve("AG-HOU", "housing", first, "tenancy", home.from(), "", "yes");
        }
        if (family.shape() == Shape.FOSTER) {
            involve("AG-FAD", "fostering_adoption", first, "foster carer", since, "", "yes");
        }
        for (Member adult : family.adults()) {
            if (random.nextInt(30) == 0) {
                involve(pick(ADULT_SERVICES, random), "", adult, "support", recent(700), "targeted", "yes");
            }
            if (random.nextInt(12) == 0) {
                involve(pick(CLUBS.subList(1, 3), random), "", adult, "member", recent(2000), "universal", "");
            }
        }
    }

    private void child(Member child) {
        int age = child.ageOn(BackgroundFamilies.DAY);
        LocalDate since = later(family.homes().getFirst().from(), child.born().plusDays(12));
        if (age < NURSERY_AGE) {
            involve("AG-HV", "health_visiting", child, "universal health visiting", since, "universal", "");
        }
        Schooling schooling = Schooling.of(Integer.parseInt(family.id().substring(3)), child.born());
        if (schooling.pupil()) {
            LocalDate from = later(since, schooling.from());
            involve(schooling.agency(), "school", child, "pupil", from, "universal", "");
            if (random.nextInt(5) == 0) {
                involve("AG-SN", "school_nursing", child, "school health record", from, "universal", "");
            }
            if (random.nextInt(6) == 0) {
                involve("AG-CLB", "club", child, "member", later(from, recent(900)), "universal", "");
            }
            if (random.nextInt(25) == 0) {
                LocalDate clinic = later(from, recent(1200));
                involve("AG-CPD", "community_paediatrics", child, "clinic", clinic, "targeted", "");
            }
        } else if (!schooling.agency().isEmpty()) {
            involve(schooling.agency(), "early_years", child, "funded place", schooling.from(), "universal", "");
        }
        if (age >= DENTIST_AGE && random.nextInt(10) < 6) {
            involve(
                    "AG-DEN",
                    "dentist",
                    child,
                    "dental patient",
                    later(since, child.born().plusYears(2)),
                    "universal",
                    "");
        }
        if (family.shape() == Shape.FOSTER) {
            LocalDate placed = later(since, recent(900));
            involve("AG-SAF", "childrens_social_care", child, "looked after child", placed, "statutory", "");
        }
    }

    private void involve(
            String agency,
            String type,
            Member person,
            String role,
            LocalDate from,
            String level,
            String knowsOfChildren) {
        LocalDate last = BackgroundFamilies.DAY.minusDays(5 + random.nextInt(200));
        involved.add(new Involved(agency, type, person, from));
        rows.add(
                INVOLVEMENT,
                "agency practitioner person role status from last_contact knows_of_children level protection",
                agency,
                SampleItems.practitionerOf(agency),
                person.id(),
                role,
                "open",
                from,
                later(from, last),
                knowsOfChildren,
                level,
                "open");
    }

    private void notes(Member child) {
        Set<String> once = new HashSet<>();
        for (Involved one : involved) {
            if (!one.person().equals(child) || random.nextInt(100) >= 55) {
                continue;
            }
            LocalDate day = SampleItems.workingDay(recent(380));
            if (day.isBefore(one.since())) {
                continue;
            }
            List<Note> fitting = words.notes(one.type(), child.ageOn(day));
            if (fitting.isEmpty()) {
                continue;
            }
            Note note = pick(fitting, random);
            boolean rare =
                    note.kind().equals("missed_appointment") || note.kind().equals("injury");
            if (rare && random.nextInt(3) > 0) {
                continue;
            }
            if (once.add(rare ? note.kind() : note.summary())) {
                items.add(one.agency(), child, day, note);
            }
        }
    }

    private LocalDate recent(int days) {
        return BackgroundFamilies.DAY.minusDays(6 + random.nextInt(days));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
