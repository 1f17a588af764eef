package org.kith.exchange.generate;

import java.time.LocalDate;
import java.util.Random;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.vocabulary.AgencyType;

/** What a family with a planted gap is made with. Beside the gap it is an ordinary family of few people. */
final class Plot {

    /** Long enough ago that nobody lived elsewhere in the years that matter. */
    static final int SETTLED_DAYS = 3_300;

    final Ground ground;
    final Random random;
    final ClusterMaker maker;
    final Records records;
    final Services services;
    final Enquiring enquiring;

    Plot(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
        this.maker = new ClusterMaker(ground, random);
        this.records = new Records(ground, random);
        this.services = new Services(ground, random);
        this.enquiring = new Enquiring(ground, random, services);
    }

    /** A family with children of these ages in years, the eldest first, written down with its services. */
    Cluster family(Shape shape, Need need, int... ages) {
        return written(maker.plain(shape, need, SETTLED_DAYS, ages));
    }

    Cluster written(Cluster cluster) {
        records.single(cluster);
        services.universal(cluster);
        return cluster;
    }

    Cluster loneMother(Need need, int age) {
        return family(Shape.LONE_MOTHER, need, age);
    }

    /** Somebody new in a family that is not written yet: a man without stays of his own. */
    Human newcomer(Cluster cluster) {
        Human mother = cluster.adults.getFirst();
        Human partner = maker.adult(ground.names.origin(random), false, mother.age, "Thistlewood");
        ground.kin(partner, "partner", mother, of(AgencyType.GP), "");
        return partner;
    }

    /** An open enquiry, old enough that every answer was due. */
    Enquiring.Written open(Cluster cluster, Twist twist) {
        LocalDate opened = Ground.workingDay(ground.day.minusDays(16 + random.nextInt(20)));
        return enquiring.open(cluster, Theme.SUPPORT, opened, "green", false, twist);
    }

    Enquiring.Written closed(Cluster cluster, Twist twist) {
        return enquiring.closed(cluster, Theme.SUPPORT, twist.closedDaysAgo, twist);
    }

    Saying saying(Agency holder, int daysAgo, String kind, Human about) {
        LocalDate day = Ground.workingDay(ground.day.minusDays(daysAgo));
        return new Saying(ground, holder, ground.directory.worker(holder, random), day, kind).about(about);
    }

    /** A concern that was shared with the front door. */
    Saying concern(Agency holder, int daysAgo, Human about) {
        return saying(holder, daysAgo, "observation", about)
                .says("Came without a coat again", "{name} shrugged when asked.", about.calls())
                .factors("16A")
                .write()
                .shared(of(AgencyType.CHILDRENS_SOCIAL_CARE), "notification");
    }

    Agency of(AgencyType type) {
        return ground.directory.of(type);
    }

    void truth(String pattern, String key, Human child) {
        ground.rows.truth(pattern, key, child.id());
    }

    static String pair(Saying one, Saying other) {
        return one.id().compareTo(other.id()) < 0 ? one.id() + "|" + other.id() : other.id() + "|" + one.id();
    }
}
