package org.kith.exchange.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.exchange.generate.Human.Served;
import org.kith.vocabulary.AgencyType;

/**
 * Whom a careful hub asks about a child of a cluster, so that nobody expected is left out: what
 * {@code expected-agencies.csv} wants, everybody known to be involved, and the areas where people lived before.
 */
final class WhomToAsk {

    private static final int YEARS_BACK = 5;

    private final Ground ground;
    private final Random random;
    private final Services services;
    private final Set<Ask> asks = new LinkedHashSet<>();

    WhomToAsk(Ground ground, Random random, Services services) {
        this.ground = ground;
        this.random = random;
        this.services = services;
    }

    List<Ask> about(Cluster cluster, List<Human> subjects, Theme theme, Twist twist) {
        for (Human child : subjects) {
            child(child, cluster, theme);
        }
        List<Human> grown = new ArrayList<>(cluster.adults);
        grown.addAll(cluster.elsewhere);
        for (Human adult : grown) {
            add(AgencyType.POLICE, adult);
            asks.add(new Ask(adult.gp, adult));
            theme.askAboutAdults.forEach(type -> add(type, adult));
        }
        for (Human one : cluster.people()) {
            for (Served served : one.served) {
                if (served.agency().type() != AgencyType.CHILDRENS_SOCIAL_CARE) {
                    asks.add(new Ask(served.agency(), one));
                }
            }
            if (!twist.earlierAreasNotAsked) {
                for (String area : one.otherAreasSince(ground.day.minusYears(YEARS_BACK))) {
                    asks.add(new Ask(Directory.nextDoor(area, AgencyType.CHILDRENS_SOCIAL_CARE), one));
                }
            }
        }
        return asks.stream()
                .filter(ask -> !twist.notAsked.contains(
                        ask.about().id() + "|" + ask.agency().type().code()))
                .toList();
    }

    private void child(Human child, Cluster cluster, Theme theme) {
        add(AgencyType.POLICE, child);
        asks.add(new Ask(child.gp, child));
        int age = child.age;
        if (age <= 0) {
            add(AgencyType.MIDWIFERY, child);
        }
        if (age < 5) {
            ofType(AgencyType.HEALTH_VISITING, child);
        }
        if (age >= 2 && age < 5) {
            ofType(AgencyType.EARLY_YEARS, child);
        }
        if (age >= 5 && age < 17 || age == 4 && theme == Theme.PARENTS_CONFLICT) {
            ofType(AgencyType.SCHOOL, child);
        }
        if (age >= 5) {
            add(AgencyType.SCHOOL_NURSING, child);
        }
        if (age >= 16) {
            add(AgencyType.HOUSING, child);
        }
        if (cluster.shape == Shape.KINSHIP) {
            add(AgencyType.PRIVATE_FOSTERING, child);
        }
        if (cluster.shape == Shape.KINSHIP || cluster.shape == Shape.THREE_GENERATIONS) {
            add(AgencyType.CAFCASS, child);
        }
        theme.askAboutChild.forEach(type -> add(type, child));
    }

    private void add(AgencyType type, Human about) {
        asks.add(new Ask(ground.directory.of(type), about));
    }

    /** The agency of that type that serves the child, else the one nearby. */
    private void ofType(AgencyType type, Human child) {
        boolean served = child.served.stream().anyMatch(one -> one.agency().type() == type);
        if (!served) {
            Agency setting = services.setting(child);
            asks.add(new Ask(
                    setting.type() == type
                            ? setting
                            : type == AgencyType.SCHOOL
                                    ? ground.directory.school(Math.max(5, child.age), random)
                                    : ground.directory.of(type),
                    child));
        }
    }
}
