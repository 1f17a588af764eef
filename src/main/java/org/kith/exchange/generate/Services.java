package org.kith.exchange.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.exchange.generate.Human.Served;
import org.kith.vocabulary.AgencyType;

/** Writes who works with whom: what everybody has, and more where a family is known to need it. */
final class Services {

    private static final String UNIVERSAL = "universal";
    private static final String TARGETED = "targeted";
    private static final List<AgencyType> DAILY =
            List.of(AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.HEALTH_VISITING, AgencyType.GP);

    private final Ground ground;
    private final Random random;

    Services(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
    }

    void universal(Cluster cluster) {
        Human unborn = cluster.unborn;
        if (unborn != null) {
            Human mother = cluster.adults.get(1);
            LocalDate booked = ground.day.minusDays(70);
            ground.serve(mother, of(AgencyType.MIDWIFERY), "booked", UNIVERSAL, booked, null, random);
        }
        for (Human adult : cluster.adults) {
            adult(adult);
        }
        for (Human adult : cluster.elsewhere) {
            adult(adult);
        }
        for (Human child : cluster.children) {
            child(child, cluster.need == Need.OPEN);
        }
        if (cluster.shape == Shape.CARE_HOME) {
            for (Human one : cluster.adults) {
                serve(one, of(AgencyType.ADULT_SOCIAL_CARE), "resident", TARGETED, daysAgo(700));
            }
        }
        if (cluster.shape == Shape.FOSTER) {
            LocalDate placed = Ground.later(cluster.since, ground.day.minusDays(900));
            for (Human child : cluster.children) {
                LocalDate from = Ground.later(placed, child.born.plusDays(3));
                serve(child, of(AgencyType.CHILDRENS_SOCIAL_CARE), "child looked after", "statutory", from);
            }
            for (Human carer : cluster.adults) {
                serve(carer, of(AgencyType.FOSTERING_ADOPTION), "foster carer", UNIVERSAL, placed);
            }
        }
    }

    /** What a family beyond the universal services has. */
    void more(Cluster cluster, Theme theme) {
        boolean help = cluster.need == Need.TARGETED || random.nextInt(10) < 3;
        if (help) {
            for (Human child : cluster.children) {
                LocalDate from = Ground.later(daysAgo(60 + random.nextInt(300)), child.born.plusDays(5));
                serve(child, of(AgencyType.EARLY_HELP), "family support", TARGETED, from);
            }
        }
        if (!theme.askAboutAdults.isEmpty() && random.nextBoolean()) {
            LocalDate from = daysAgo(60 + random.nextInt(500));
            Agency agency = of(theme.askAboutAdults.getFirst());
            ground.serve(cluster.adults.getFirst(), agency, "client", TARGETED, from, null, "yes", random);
        }
    }

    private void adult(Human adult) {
        LocalDate from = daysAgo(1_700 + random.nextInt(3_000));
        ground.serve(adult, adult.gp, "registered patient", UNIVERSAL, from, adult.died, random);
    }

    private void child(Human child, boolean enquired) {
        LocalDate born = child.born.plusDays(3);
        serve(child, child.gp, "registered patient", UNIVERSAL, born);
        if (child.age < 5) {
            serve(child, ground.directory.near(AgencyType.HEALTH_VISITING, random), "caseload", UNIVERSAL, born);
        }
        if (child.age >= 2 && child.age < 5 && (enquired || random.nextInt(3) > 0)) {
            LocalDate from = Ground.earlier(child.born.plusMonths(24 + random.nextInt(10)), daysAgo(5));
            serve(child, ground.directory.near(AgencyType.EARLY_YEARS, random), "on roll", UNIVERSAL, from);
        }
        if (child.age >= 5 && (child.age < 17 || random.nextBoolean())) {
            int started = child.born.getYear() + (child.age < 11 ? 5 : 12);
            LocalDate from = Ground.earlier(LocalDate.of(started, 9, 4), daysAgo(20));
            serve(child, ground.directory.school(child.age, random), "pupil", UNIVERSAL, from);
        }
    }

    void serve(Human who, Agency agency, String role, String level, LocalDate from) {
        ground.serve(who, agency, role, level, from, null, random);
    }

    private Agency of(AgencyType type) {
        return ground.directory.of(type);
    }

    private LocalDate daysAgo(int days) {
        return ground.day.minusDays(days);
    }

    /** Who sees a child most days. */
    Agency setting(Human child) {
        for (AgencyType type : DAILY) {
            for (Served one : child.served) {
                if (one.agency().type() == type) {
                    return one.agency();
                }
            }
        }
        return of(child.unborn ? AgencyType.MIDWIFERY : AgencyType.SCHOOL_NURSING);
    }
}
