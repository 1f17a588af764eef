package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.sample.FictionalIdentifiers;
import org.kith.exchange.sample.SampleWords.Origin;

/** Makes the people of a cluster and their homes: who they are, how old, of which names, and who is whose. */
final class ClusterMaker {

    private static final int OLDEST = 17 * 365 + 200;
    private static final int TRIES = 20;
    private static final int DEAD_FROM = 72;

    private final Ground ground;
    private final Random random;
    private final Kinfolk kin;
    private final Moves moves;

    ClusterMaker(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
        this.kin = new Kinfolk(ground);
        this.moves = new Moves(ground, random);
    }

    /** A cluster as chance has it. */
    Cluster any(Shape shape, Need need) {
        LocalDate since =
                ground.day.minusDays(need == Need.NONE ? 30 + random.nextInt(4_000) : 900 + random.nextInt(2_600));
        boolean firstExpected = shape == Shape.EXPECTING && random.nextBoolean();
        Cluster cluster = make(shape, need, since, firstExpected ? List.of() : births(1 + children()));
        moves.before(cluster);
        return cluster;
    }

    /** A family of children of given ages in years, the eldest first, that has lived where it lives for so many days. */
    Cluster plain(Shape shape, Need need, int days, int... ages) {
        List<LocalDate> births = new ArrayList<>();
        for (int age : ages) {
            births.add(ground.day.minusYears(age).minusDays(40 + random.nextInt(250)));
        }
        Cluster cluster = make(shape, need, ground.day.minusDays(days), births);
        moves.settle(cluster);
        return cluster;
    }

    private Cluster make(Shape shape, Need need, LocalDate since, List<LocalDate> births) {
        String kind = shape == Shape.HOSTEL ? "hostel" : shape == Shape.CARE_HOME ? "care_home" : "home";
        Cluster cluster = new Cluster(shape, need, ground.home(Directory.AREA, kind), since);
        Origin first = ground.names.origin(random);
        Origin second = random.nextInt(5) == 0 ? ground.names.origin(random) : first;
        switch (shape) {
            case SINGLE -> cluster.adults.add(adult(first, random.nextBoolean(), 18 + age(70)));
            case COUPLE -> couple(cluster, first, second, 22 + age(65));
            case OLDER_COUPLE_WITH_ADULT_CHILD -> {
                couple(cluster, first, second, 46 + random.nextInt(25));
                Human parent = cluster.adults.getFirst();
                Human grown = adult(
                        first, random.nextBoolean(), Math.max(18, parent.age - 20 - random.nextInt(8)), parent.family);
                cluster.adults.forEach(one -> kin.parent(one, grown));
                cluster.adults.add(grown);
            }
            case HOUSE_SHARE -> adults(cluster, 3 + random.nextInt(4), 19, 22);
            case HOSTEL -> adults(cluster, 6 + random.nextInt(7), 18, 45);
            case CARE_HOME -> adults(cluster, 18 + random.nextInt(20), 72, 25);
            default -> family(cluster, first, second, births);
        }
        return cluster;
    }

    private void adults(Cluster cluster, int many, int from, int years) {
        for (int i = 0; i < many; i++) {
            cluster.adults.add(adult(ground.names.origin(random), random.nextBoolean(), from + random.nextInt(years)));
        }
    }

    private void couple(Cluster cluster, Origin first, Origin second, int age) {
        Human one = adult(second, false, age);
        cluster.adults.add(one);
        Human other = wife(first, Math.max(18, age - 3 + random.nextInt(6)), one);
        cluster.adults.add(other);
        kin.partners(one, other);
        LocalDate died = Ground.later(ground.day.minusDays(100 + random.nextInt(1_400)), cluster.since.plusDays(20));
        if (one.age > DEAD_FROM && random.nextInt(8) == 0 && died.isBefore(ground.day.minusDays(5))) {
            one.died = died;
        }
    }

    private Human wife(Origin origin, int age, Human husband) {
        if (random.nextInt(3) == 0) {
            return adult(origin, true, age);
        }
        Human wife = adult(origin, true, age, husband.family);
        String own = pick(origin.family(), random);
        wife.maiden = own.equals(wife.family) ? "" : own;
        return wife;
    }

    private void family(Cluster cluster, Origin first, Origin second, List<LocalDate> births) {
        LocalDate eldest = births.isEmpty() ? ground.day : births.getFirst();
        int older = (int) (java.time.temporal.ChronoUnit.DAYS.between(eldest, ground.day) / 365);
        int age = Math.max(18, older + 19 + random.nextInt(18));
        switch (cluster.shape) {
            case PARENTS, EXPECTING, THREE_GENERATIONS -> couple(cluster, first, second, age + 1);
            case TWO_HOMES, STEP_FAMILY, LONE_MOTHER -> cluster.adults.add(adult(first, true, age));
            case LONE_FATHER -> cluster.adults.add(adult(first, false, age + 2));
            case KINSHIP, FOSTER -> couple(cluster, first, second, age + 24);
            default -> throw new IllegalArgumentException(cluster.shape + " is no family");
        }
        String name = cluster.shape == Shape.FOSTER ? pick(second.family(), random) : cluster.adults.getFirst().family;
        if (cluster.shape == Shape.EXPECTING) {
            cluster.unborn =
                    human(first, random.nextBoolean(), ground.day.plusDays(25 + random.nextInt(150)), "", name);
        }
        Set<Character> initials = new HashSet<>();
        for (LocalDate born : births) {
            cluster.children.add(child(random.nextBoolean() ? first : second, born, name, initials));
        }
        others(cluster, first, second, age, name);
        kin.family(cluster);
    }

    /** Those who belong to the children and live at the home too, or elsewhere. */
    private void others(Cluster cluster, Origin first, Origin second, int age, String name) {
        switch (cluster.shape) {
            case STEP_FAMILY -> {
                cluster.adults.add(adult(second, false, age + random.nextInt(6)));
                if (random.nextInt(3) == 0) {
                    cluster.elsewhere.add(adult(first, false, age + 2, name));
                }
            }
            case TWO_HOMES -> cluster.elsewhere.add(adult(second, false, age + random.nextInt(5), name));
            case LONE_MOTHER -> {
                if (random.nextInt(100) < 35) {
                    cluster.elsewhere.add(adult(second, false, age + random.nextInt(5)));
                }
            }
            case THREE_GENERATIONS -> cluster.adults.add(adult(first, true, age + 22 + random.nextInt(14)));
            case KINSHIP, FOSTER -> cluster.elsewhere.add(adult(first, true, age, name));
            default -> {}
        }
    }

    private int age(int years) {
        return random.nextInt(years);
    }

    private int children() {
        int in100 = random.nextInt(100);
        return in100 < 42 ? 0 : in100 < 83 ? 1 : in100 < 95 ? 2 : 3;
    }

    private List<LocalDate> births(int wanted) {
        List<LocalDate> births = new ArrayList<>();
        LocalDate next = ground.day.minusDays(30 + random.nextInt(OLDEST));
        LocalDate last = ground.day.minusDays(25);
        while (births.size() < wanted && next.isBefore(last)) {
            births.add(next);
            boolean twin = random.nextInt(60) == 0;
            next = twin ? next : next.plusDays(480 + random.nextInt(1_100));
        }
        return births;
    }

    private Human adult(Origin origin, boolean female, int age) {
        return adult(origin, female, age, pick(origin.family(), random));
    }

    /** Somebody of age, whatever the years asked for. */
    Human adult(Origin origin, boolean female, int age, String family) {
        LocalDate born = ground.day.minusYears(age).minusDays(1 + random.nextInt(360));
        Human adult = human(origin, female, born, pick(female ? origin.female() : origin.male(), random), family);
        if (random.nextInt(10) < 4) {
            adult.telephone = NameBook.landline(adult.number);
        }
        return adult;
    }

    /** Names of brothers and sisters begin with different letters, so that twins are never taken for one child. */
    private Human child(Origin origin, LocalDate born, String family, Set<Character> initials) {
        boolean female = random.nextBoolean();
        List<String> given = female ? origin.female() : origin.male();
        String name = pick(given, random);
        for (int tries = 0; tries < TRIES && initials.contains(name.charAt(0)); tries++) {
            name = pick(given, random);
        }
        initials.add(name.charAt(0));
        Human child = human(origin, female, born, name, family);
        if (child.age >= 5) {
            int pupil = ground.nextPupil();
            int school = 1_000 + ground.block % 9_000;
            child.upn = FictionalIdentifiers.upn(school, child.born.getYear() + 5, pupil % 1_000);
        }
        return child;
    }

    private Human human(Origin origin, boolean female, LocalDate born, String given, String family) {
        Human human = new Human(ground.nextPerson(), origin, female, born, given, family, ground.day);
        if (!human.unborn && random.nextInt(50) > 0) {
            human.nhs = FictionalIdentifiers.scatteredNhsNumber(human.number);
        }
        human.interpreter = !origin.name().startsWith("british") && random.nextInt(15) == 0;
        return human;
    }
}
