package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;
import static org.kith.vocabulary.AgencyType.GP;
import static org.kith.vocabulary.AgencyType.HOUSING;
import static org.kith.vocabulary.AgencyType.SCHOOL;

import java.time.LocalDate;
import java.util.Random;
import org.kith.exchange.generate.Directory.Agency;

/** Writes where the people of a cluster stay and stayed. Agencies that list whole households list the same people. */
final class Moves {

    private static final String RESIDENT = "resident";
    private static final int NEWBORN_DAYS = 2;

    private final Ground ground;
    private final Random random;

    Moves(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
    }

    /** Moves in, and for about half of all clusters where they came from, sometimes from another area. */
    void before(Cluster cluster) {
        boolean together =
                cluster.shape != Shape.HOUSE_SHARE && cluster.shape != Shape.HOSTEL && cluster.shape != Shape.CARE_HOME;
        if (together && random.nextInt(100) < 45) {
            LocalDate to = cluster.since.minusDays(1);
            LocalDate from = to.minusDays(300 + random.nextInt(2_200));
            String area = random.nextInt(4) == 0 ? pick(Directory.NEIGHBOURS, random) : Directory.AREA;
            Home earlier = ground.home(area, "home");
            Agency toldBy = ground.directory.of(GP);
            for (Human one : cluster.people()) {
                boolean other = cluster.elsewhere.contains(one) || cluster.shape == Shape.FOSTER && one.child();
                if (!other && !one.unborn && one.born.isBefore(to.minusDays(20))) {
                    ground.stay(one, earlier, RESIDENT, start(one, from), to, toldBy);
                }
            }
        }
        settle(cluster);
    }

    /** Writes where they live now. */
    void settle(Cluster cluster) {
        boolean tenant = cluster.shape.withChildren() && random.nextInt(10) < 3;
        for (Human one : cluster.adults) {
            in(one, cluster, tenant);
        }
        for (Human one : cluster.children) {
            in(one, cluster, tenant);
        }
        for (Human one : cluster.elsewhere) {
            Home other = ground.home(Directory.AREA, "home");
            LocalDate from = Ground.later(cluster.since, one.born);
            ground.stay(one, other, RESIDENT, from, null, ground.directory.of(GP));
            if (cluster.shape == Shape.TWO_HOMES) {
                for (Human child : cluster.children) {
                    Agency toldBy = child.age >= 5 ? ground.directory.of(SCHOOL) : ground.directory.of(GP);
                    ground.stay(child, other, "frequent_visitor", start(child, from.plusDays(40)), null, toldBy);
                }
            }
        }
    }

    private void in(Human one, Cluster cluster, boolean tenant) {
        ground.stay(one, cluster.home, RESIDENT, start(one, cluster.since), one.died, ground.directory.of(GP));
        if (tenant) {
            ground.stay(one, cluster.home, RESIDENT, start(one, cluster.since), one.died, ground.directory.of(HOUSING));
        }
    }

    private static LocalDate start(Human one, LocalDate from) {
        return one.born.isAfter(from) ? one.born.plusDays(NEWBORN_DAYS) : from;
    }
}
