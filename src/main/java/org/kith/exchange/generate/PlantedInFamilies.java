package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.LINK;

import java.time.LocalDate;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.vocabulary.AgencyType;

/** Plants gaps in families about whom there is no enquiry: one for each pattern of the catalogue that needs none. */
final class PlantedInFamilies {

    private static final String UNSUBSTANTIATED = "unsubstantiated";

    private PlantedInFamilies() {}

    static void heldNotShared(Plot plot) {
        Cluster family = plot.loneMother(Need.TARGETED, 7);
        Human child = family.first();
        plot.services.serve(
                child, plot.of(AgencyType.EARLY_HELP), "family support", "targeted", plot.ground.day.minusDays(200));
        Saying held = plot.saying(school(plot, child), 40, "observation", child)
                .says("Very tired, no breakfast", "{name} slept through the first lesson.", child.calls())
                .factors("16A")
                .write();
        plot.truth("held-not-shared", held.id(), child);
    }

    static void receivedNotRead(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 3);
        Human child = family.first();
        Agency visitors = child.served.stream()
                .map(Human.Served::agency)
                .filter(agency -> agency.type() == AgencyType.HEALTH_VISITING)
                .findFirst()
                .orElseThrow();
        Saying told = plot.saying(child.gp, 30, "state", child)
                .says("Review of weight asked for", "{name} is a little below the line.", child.calls())
                .write()
                .shared(visitors, "notification", false);
        plot.truth("received-not-read", told.id() + "|" + visitors.id(), child);
    }

    static void itemNotLinked(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        LocalDate day = Ground.workingDay(plot.ground.day.minusDays(30));
        Agency police = plot.of(AgencyType.POLICE);
        Saying item = new Saying(plot.ground, police, plot.ground.directory.worker(police, plot.random), day, "event")
                .says("Call to an address", "Noise complaint, quiet on arrival, a child seen at the window.", "")
                .at(family.home)
                .write();
        plot.truth("item-not-linked", item.id(), family.first());
    }

    static void uneaseNotFollowed(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 3);
        Human child = family.first();
        Saying unease = plot.saying(plot.services.setting(child), 120, "unease", child)
                .says("Cannot say why, it felt wrong", "{name} was very still the whole visit.", child.calls())
                .statement("unease")
                .write();
        plot.truth("unease-not-followed", unease.id(), child);
    }

    static void possibleSamePerson(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        Human one = child.nhs.isEmpty() ? family.adults.getFirst() : child;
        if (!one.nhs.isEmpty()) {
            plot.records.unjoined(one, child.id());
        }
    }

    static void adultInSeveralHouseholds(Plot plot) {
        Cluster one = plot.maker.plain(Shape.LONE_MOTHER, Need.NONE, Plot.SETTLED_DAYS, 7);
        Cluster other = plot.family(Shape.LONE_MOTHER, Need.NONE, 4);
        Human partner = plot.newcomer(one);
        one.elsewhere.add(partner);
        plot.written(one);
        LocalDate day = plot.ground.day;
        plot.ground.stay(partner, one.home, "resident", day.minusDays(500), null, plot.of(AgencyType.GP));
        plot.ground.stay(partner, other.home, "resident", day.minusDays(400), null, plot.of(AgencyType.HOUSING));
        plot.truth("adult-in-several-households", partner.id(), one.first());
    }

    static void addressOutOfDate(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        Agency school = school(plot, child);
        LocalDate old = Ground.later(family.since, child.born.plusDays(2));
        plot.ground.stay(child, family.home, "resident", old, null, school);
        Home next = plot.ground.home(Directory.AREA, "home");
        LocalDate moved = plot.ground.day.minusDays(200);
        plot.ground.stay(family.adults.getFirst(), next, "resident", moved, null, plot.of(AgencyType.GP));
        plot.ground.stay(child, next, "resident", moved, null, plot.of(AgencyType.GP));
        plot.truth("address-out-of-date", child.id() + "|" + school.id(), child);
    }

    static void adultServiceUnawareOfChild(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human mother = family.adults.getFirst();
        Agency service = plot.of(AgencyType.ADULT_MENTAL_HEALTH);
        LocalDate from = plot.ground.day.minusDays(300);
        plot.ground.serve(mother, service, "client", "targeted", from, null, "no", plot.random);
        plot.truth("adult-service-unaware-of-child", mother.id() + "|" + service.id(), family.first());
    }

    static void accountsNotCompared(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        Saying explained = explained(plot, family);
        Saying seen = plot.saying(school(plot, child), 88, "observation", child)
                .says("Arm in a sling", "{name} said it was the gate.", child.calls())
                .write();
        plot.ground.rows.add(
                LINK,
                "from_item to_item type made_at made_by",
                explained.id(),
                seen.id(),
                "contradicts",
                Ground.at(Ground.workingDay(plot.ground.day.minusDays(60)), 12, 0),
                plot.ground.directory.worker(seen.holder(), plot.random));
        plot.truth("accounts-not-compared", Plot.pair(explained, seen), child);
    }

    private static Saying explained(Plot plot, Cluster family) {
        Human child = family.first();
        return plot.saying(plot.of(AgencyType.ACUTE_HOSPITAL), 90, "event", child)
                .says("Sore arm, mother's account", "Mother said that {name} fell from a bed.", child.calls())
                .statement("explanation")
                .reportedBy(family.adults.getFirst().id())
                .write();
    }

    static void explanationCarriedAsFact(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        Saying explained = explained(plot, family);
        Saying fact = plot.saying(child.gp, 80, "event", child)
                .says("Fell from a bed", "Arm sore for a week, better now.", child.calls())
                .from(explained)
                .write();
        plot.truth("explanation-carried-as-fact", Plot.pair(explained, fact), child);
    }

    static void oneOriginManyItems(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        Saying first = plot.saying(plot.of(AgencyType.POLICE), 100, "event", child)
                .says("A neighbour rang about noise", "Nobody else has said so.", "")
                .write();
        int daysAgo = 95;
        for (Agency agency : new Agency[] {school(plot, child), child.gp, plot.of(AgencyType.SCHOOL_NURSING)}) {
            plot.saying(agency, daysAgo, "event", child)
                    .says("Noise at the home of {name} reported", "As told by others.", child.calls())
                    .statement("third_party")
                    .from(first)
                    .write();
            daysAgo -= 10;
        }
        plot.truth("one-origin-many-items", first.id(), child);
    }

    static void independentReportersSetAside(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        allegation(plot, school(plot, child), 200, child);
        allegation(plot, plot.of(AgencyType.CLUB), 90, child);
        plot.truth("independent-reporters-set-aside", child.id(), child);
    }

    private static void allegation(Plot plot, Agency holder, int daysAgo, Human child) {
        plot.saying(holder, daysAgo, "allegation", child)
                .says("Says that somebody at home shouts and grabs", "Told in passing by {name}.", child.calls())
                .statement("third_party")
                .reportedBy(plot.ground.directory.worker(holder, plot.random))
                .outcome(UNSUBSTANTIATED)
                .write()
                .shared(plot.of(AgencyType.CHILDRENS_SOCIAL_CARE), "referral");
    }

    static void lowLevelItemsAcrossAgencies(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        plot.concern(school(plot, child), 150, child);
        plot.concern(child.gp, 110, child);
        plot.concern(plot.of(AgencyType.SCHOOL_NURSING), 70, child);
        plot.concern(school(plot, child), 30, child);
        plot.truth("low-level-items-across-agencies", child.id(), child);
    }

    static void missedAppointmentsAccumulating(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        missed(plot, child.gp, 200, child);
        missed(plot, plot.of(AgencyType.ACUTE_HOSPITAL), 120, child);
        missed(plot, plot.of(AgencyType.SCHOOL_NURSING), 40, child);
        plot.truth("missed-appointments-accumulating", child.id(), child);
    }

    private static void missed(Plot plot, Agency holder, int daysAgo, Human child) {
        plot.saying(holder, daysAgo, "missed_appointment", child)
                .says("Was not brought", "Letter sent, no answer yet about {name}.", child.calls())
                .write();
    }

    static void withdrawalAfterConcern(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        plot.concern(child.gp, 60, child);
        Saying withdrawn = plot.saying(plot.of(AgencyType.CLUB), 20, "withdrawal", child)
                .says("Taken out of the club", "No reason given; {name} had come every week.", child.calls())
                .write()
                .shared(school(plot, child), "notification");
        plot.truth("withdrawal-after-concern", withdrawn.id(), child);
    }

    static void injuriesNotReadTogether(Plot plot) {
        Cluster family = plot.loneMother(Need.NONE, 7);
        Human child = family.first();
        injury(plot, plot.of(AgencyType.ACUTE_HOSPITAL), 150, child);
        injury(plot, child.gp, 60, child);
        plot.truth("injuries-not-read-together", child.id(), child);
    }

    private static void injury(Plot plot, Agency holder, int daysAgo, Human child) {
        plot.saying(holder, daysAgo, "injury", child)
                .says("Bruise on the upper arm", "{name} did not know how it came.", child.calls())
                .write();
    }

    private static Agency school(Plot plot, Human child) {
        return plot.services.setting(child);
    }
}
