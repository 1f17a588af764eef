package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.CHALLENGE;
import static org.kith.vocabulary.StatementKind.CONDITION;

import java.time.LocalDate;
import java.util.List;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.vocabulary.AgencyType;

/** Plants gaps around enquiries, open and closed: one for each pattern of the catalogue that needs one. */
final class PlantedInEnquiries {

    private static final String NO_FURTHER_ACTION = "no_further_action";

    private PlantedInEnquiries() {}

    static void agencyNotAsked(Plot plot) {
        Cluster family = plot.loneMother(Need.OPEN, 7);
        List<Ask> left = List.of(
                new Ask(family.first().gp, family.first()),
                new Ask(plot.of(AgencyType.POLICE), family.adults.getFirst()),
                new Ask(family.adults.getFirst().gp, family.adults.getFirst()),
                new Ask(plot.of(AgencyType.SCHOOL_NURSING), family.first()));
        Ask ask = left.get(plot.random.nextInt(left.size()));
        String key = ask.about().id() + "|" + ask.agency().type().code();
        Twist twist = new Twist();
        twist.notAsked.add(key);
        plot.open(family, twist);
        plot.truth("agency-not-asked", key, family.first());
    }

    static void requestUnanswered(Plot plot) {
        Cluster family = plot.loneMother(Need.OPEN, 7);
        Twist twist = new Twist();
        twist.unanswered = AgencyType.SCHOOL;
        plot.open(family, twist);
        plot.truth("request-unanswered", twist.request, family.first());
    }

    static void householdListsDiffer(Plot plot) {
        Cluster family = plot.family(Shape.PARENTS, Need.OPEN, 9, 6);
        Human listed = family.first();
        LocalDate from = Ground.later(family.since, listed.born.plusDays(2));
        plot.ground.stay(listed, family.home, "resident", from, null, plot.of(AgencyType.EARLY_HELP));
        Enquiring.Written enquiry = plot.open(family, new Twist());
        new Asked(
                        plot.ground,
                        plot.random,
                        enquiry.id(),
                        plot.enquiring.worker(),
                        "green",
                        enquiry.opened(),
                        new Twist())
                .askAboutHousehold(plot.of(AgencyType.COUNCIL_TAX), family.home);
        plot.truth("household-lists-differ", family.home.id(), listed);
    }

    static void relationshipUnverified(Plot plot) {
        Cluster family = plot.maker.plain(Shape.LONE_MOTHER, Need.OPEN, Plot.SETTLED_DAYS, 7);
        Human partner = plot.newcomer(family);
        family.adults.add(partner);
        plot.ground.stay(partner, family.home, "resident", family.since, null, plot.of(AgencyType.GP));
        plot.ground.kin(partner, "step_parent", family.first(), plot.of(AgencyType.GP), "");
        plot.written(family);
        plot.open(family, new Twist());
        plot.truth("relationship-unverified", family.first().id() + "|" + partner.id(), family.first());
    }

    static void siblingHistoryNotJoined(Plot plot) {
        Cluster family = plot.family(Shape.PARENTS, Need.OPEN, 12, 7);
        Human sibling = family.children.getLast();
        plot.concern(plot.services.setting(sibling), 400, sibling);
        plot.open(family, new Twist());
        plot.truth("sibling-history-not-joined", family.first().id() + "|" + sibling.id(), family.first());
    }

    static void previousAreaNotAsked(Plot plot) {
        Cluster family = plot.maker.plain(Shape.LONE_MOTHER, Need.OPEN, 1_300, 2);
        Human mother = family.adults.getFirst();
        String area = Directory.NEIGHBOURS.getFirst();
        Home earlier = plot.ground.home(area, "home");
        LocalDate to = family.since.minusDays(1);
        plot.ground.stay(mother, earlier, "resident", to.minusDays(700), to, plot.of(AgencyType.GP));
        plot.written(family);
        Twist twist = new Twist();
        twist.earlierAreasNotAsked = true;
        plot.open(family, twist);
        plot.truth("previous-area-not-asked", mother.id() + "|" + area, family.first());
    }

    static void childsVoiceMissing(Plot plot) {
        Cluster family = plot.loneMother(Need.OPEN, 7);
        Twist twist = new Twist();
        twist.notHeard = true;
        plot.open(family, twist);
        plot.truth("childs-voice-missing", family.first().id(), family.first());
    }

    static void answerNotJoined(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Twist twist = new Twist();
        twist.notCited = AgencyType.SCHOOL;
        plot.closed(family, twist);
        plot.truth("answer-not-joined", twist.request, family.first());
    }

    static void decidedBeforeAnswer(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Twist twist = new Twist();
        twist.late = AgencyType.SCHOOL;
        plot.closed(family, twist);
        plot.truth("decided-before-answer", twist.request, family.first());
    }

    static void nilReturnOutOfDate(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Human mother = family.adults.getFirst();
        plot.records.name(mother, "former", "Thornbury", plot.ground.day.minusDays(300));
        Enquiring.Written enquiry = plot.closed(family, new Twist());
        mother.names.remove(mother.given + " Thornbury");
        Twist nothing = new Twist();
        nothing.nothingHeld = true;
        String request = new Asked(
                        plot.ground,
                        plot.random,
                        enquiry.id(),
                        plot.enquiring.worker(),
                        "green",
                        enquiry.opened(),
                        nothing)
                .ask(plot.of(AgencyType.HOUSING), mother, false, List.of(mother));
        plot.truth("nil-return-out-of-date", request, family.first());
    }

    static void adultAppearedAfterChecks(Plot plot) {
        Cluster family = plot.maker.plain(Shape.LONE_MOTHER, Need.CLOSED, Plot.SETTLED_DAYS, 7);
        Human partner = plot.newcomer(family);
        family.elsewhere.add(partner);
        plot.written(family);
        plot.closed(family, new Twist());
        plot.ground.stay(partner, family.home, "resident", plot.ground.day.minusDays(30), null, plot.of(AgencyType.GP));
        plot.truth("adult-appeared-after-checks", family.first().id() + "|" + partner.id(), family.first());
    }

    static void reassuranceUnchecked(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Twist twist = new Twist();
        twist.nothingHeld = true;
        twist.decision = NO_FURTHER_ACTION;
        LocalDate closed = Ground.workingDay(plot.ground.day.minusDays(twist.closedDaysAgo));
        Saying said = plot.saying(
                        plot.of(AgencyType.CHILDRENS_SOCIAL_CARE), twist.closedDaysAgo + 5, "claim", family.first())
                .says("Mother says that all is well", "She said that the neighbours exaggerate.", "")
                .statement("explanation")
                .reportedBy(family.adults.getFirst().id())
                .write();
        LocalDate opened = Ground.workingDay(closed.minusDays(20));
        Enquiring.Written enquiry =
                plot.enquiring.closed(family, opened, closed, List.of(said), "Neighbours heard shouting", twist);
        plot.truth("reassurance-unchecked", enquiry.id(), family.first());
    }

    static void newConcernAfterClosing(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Twist twist = new Twist();
        twist.decision = NO_FURTHER_ACTION;
        plot.closed(family, twist);
        Saying concern = plot.concern(plot.services.setting(family.first()), 35, family.first());
        plot.truth("new-concern-after-closing", concern.id(), family.first());
    }

    static void repeatEnquiriesClosedAlone(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Agency surgery = family.first().gp;
        for (int closedDaysAgo : new int[] {290, 190, 90}) {
            Twist twist = new Twist();
            twist.decision = NO_FURTHER_ACTION;
            LocalDate closed = Ground.workingDay(plot.ground.day.minusDays(closedDaysAgo));
            LocalDate opened = Ground.workingDay(closed.minusDays(21));
            Saying seen = plot.saying(surgery, closedDaysAgo + 7, "state", family.first())
                    .says(
                            "Seen at the surgery",
                            "Well, {name} talked about school.",
                            family.first().calls())
                    .write();
            plot.enquiring.closed(family, opened, closed, List.of(seen), "Neighbours rang", twist);
        }
        plot.truth("repeat-enquiries-closed-alone", family.first().id(), family.first());
    }

    static void challengeOpen(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        Enquiring.Written enquiry = plot.closed(family, new Twist());
        String id = plot.ground.nextId("C");
        plot.ground.rows.add(
                CHALLENGE,
                "id about_enquiry raised_by raised_at to_agency text level",
                id,
                enquiry.id(),
                plot.ground.directory.worker(plot.services.setting(family.first()), plot.random),
                Ground.at(plot.ground.day.minusDays(20), 11, 0),
                plot.of(AgencyType.CHILDRENS_SOCIAL_CARE).id(),
                "The school asks for the decision to be looked at again.",
                "2");
        plot.truth("challenge-open", id, family.first());
    }

    static void conditionNotChecked(Plot plot) {
        Cluster family = plot.loneMother(Need.CLOSED, 7);
        plot.closed(family, new Twist());
        String id = plot.ground.nextId("K");
        plot.ground.rows.add(
                CONDITION,
                "id about kind text set_by set_at responsible review_by",
                id,
                family.first().id(),
                "agreed_contract",
                "An uncle collects on Fridays.",
                plot.enquiring.worker(),
                Ground.at(Ground.workingDay(plot.ground.day.minusDays(60)), 15, 0),
                "Social worker",
                plot.ground.day.minusDays(15));
        plot.truth("condition-not-checked", id, family.first());
    }
}
