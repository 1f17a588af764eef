package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;
import static org.kith.vocabulary.StatementKind.ENQUIRY;
import static org.kith.vocabulary.StatementKind.GRADE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.vocabulary.AgencyType;

/**
 * Writes enquiries in good order: what led to them was shared, everybody known to be around the child was asked, almost
 * everybody has answered, and a decision rests on what came back.
 */
final class Enquiring {

    private static final List<String> DECISIONS = List.of(
            "no_further_action",
            "no_further_action",
            "advice",
            "advice",
            "early_help",
            "early_help",
            "section_17",
            "section_17",
            "section_47");
    private static final int LATEST_OPENING = 45;

    private final Ground ground;
    private final Random random;
    private final Services services;
    private final Agency frontDoor;
    private final CaseNotes notes;

    Enquiring(Ground ground, Random random, Services services) {
        this.ground = ground;
        this.random = random;
        this.services = services;
        this.frontDoor = ground.directory.of(AgencyType.CHILDRENS_SOCIAL_CARE);
        this.notes = new CaseNotes(ground, random);
    }

    /** An enquiry as it was written, with what led to it. */
    record Written(String id, LocalDate opened, LocalDate closed, List<Saying> concerns) {}

    /** An open enquiry about one child of a cluster or about all. */
    Written open(Cluster cluster, Theme theme) {
        LocalDate some = ground.day.minusDays(1 + random.nextInt(LATEST_OPENING));
        Human youngest = cluster.subjects(true).getLast();
        LocalDate opened = Ground.workingDay(youngest.unborn ? some : Ground.later(some, youngest.born.plusDays(14)));
        int in100 = random.nextInt(100);
        String rag = in100 < 12 ? "red" : in100 < 45 ? "amber" : in100 < 95 ? "green" : "blue";
        Twist twist = new Twist();
        boolean all = random.nextInt(10) < 4;
        if (!rag.equals("blue")) {
            leaveSomeUnasked(cluster, cluster.subjects(all).getFirst(), twist);
        }
        if (cluster.children.size() == 1
                && cluster.first().age >= 4
                && cluster.unborn == null
                && random.nextInt(4) == 0) {
            closed(cluster, theme, 420 + random.nextInt(500), new Twist());
        }
        Written written = open(cluster, theme, opened, rag, all, twist);
        notes.beside(cluster, written);
        return written;
    }

    /** What a busy week leaves: one or two that could be asked yet. */
    private void leaveSomeUnasked(Cluster cluster, Human child, Twist twist) {
        for (Human adult : cluster.adults) {
            if (random.nextInt(4) == 0) {
                leave(adult, AgencyType.GP, child, twist);
            }
        }
        if (child.age >= 5 && random.nextInt(4) == 0) {
            leave(child, AgencyType.SCHOOL_NURSING, child, twist);
        }
    }

    private void leave(Human whom, AgencyType type, Human child, Twist twist) {
        twist.notAsked.add(whom.id() + "|" + type.code());
        ground.rows.truth("agency-not-asked", whom.id() + "|" + type.code(), child.id());
    }

    Written open(Cluster cluster, Theme theme, LocalDate opened, String rag, boolean all, Twist twist) {
        List<Human> subjects = cluster.subjects(all);
        List<Saying> concerns = concerns(cluster, theme, opened);
        Saying last = concerns.getLast();
        List<String> ids = new ArrayList<>();
        for (Human child : subjects) {
            String id = ground.nextId("E");
            ids.add(id);
            ground.rows.add(
                    ENQUIRY,
                    "id child agency opened_at rag concern source_code referrer",
                    id,
                    child.id(),
                    frontDoor.id(),
                    Ground.at(opened, 10, 0),
                    rag,
                    theme.summary,
                    source(last.holder()),
                    ground.directory.worker(last.holder(), random));
            if (random.nextInt(10) == 0 && rag.equals("green")) {
                ground.rows.add(
                        GRADE,
                        "enquiry rag at by reason",
                        id,
                        "amber",
                        Ground.at(opened, 16, 30),
                        "Duty manager",
                        "After what the police told");
            }
        }
        Asked asked = new Asked(ground, random, ids.getFirst(), worker(), rag, opened, twist);
        List<Human> children = cluster.childrenOn(opened);
        for (Ask ask : new WhomToAsk(ground, random, services).about(cluster, subjects, theme, twist)) {
            boolean aboutSubject = ask.about() == subjects.getFirst();
            asked.ask(
                    ask.agency(),
                    ask.about(),
                    aboutSubject,
                    children.contains(ask.about()) ? children : List.of(ask.about()));
        }
        if (!twist.notHeard) {
            subjects.stream().filter(child -> child.age >= 2).forEach(child -> heard(child, opened));
        }
        return new Written(ids.getFirst(), opened, ground.day, concerns);
    }

    private void heard(Human child, LocalDate opened) {
        Agency setting = services.setting(child);
        LocalDate day = Ground.workingDay(opened.minusDays(random.nextInt(20)));
        new Saying(ground, setting, ground.directory.worker(setting, random), day, "childs_voice")
                .says("{name} was asked", "Alone, with somebody {name} knows.", child.calls())
                .about(child)
                .heard(notes.words(), child.interpreter)
                .write();
    }

    /** An enquiry about the first child, closed some days ago. */
    Written closed(Cluster cluster, Theme theme, int daysAgo, Twist twist) {
        LocalDate closed = Ground.workingDay(ground.day.minusDays(daysAgo));
        LocalDate opened = Ground.workingDay(closed.minusDays(8 + random.nextInt(25)));
        return closed(cluster, opened, closed, concerns(cluster, theme, opened), theme.summary, twist);
    }

    Written closed(
            Cluster cluster, LocalDate opened, LocalDate closed, List<Saying> cited, String concern, Twist twist) {
        Human child = cluster.subjects(false).getFirst();
        String id = ground.nextId("E");
        Asked asked = new Asked(ground, random, id, worker(), "green", opened, twist);
        List<Human> children = cluster.childrenOn(opened);
        Agency setting = services.setting(child);
        for (Agency agency : List.of(ground.directory.of(AgencyType.POLICE), child.gp, setting)) {
            if (agency != setting || !setting.equals(child.gp)) {
                asked.ask(agency, child, true, children);
            }
        }
        for (Human adult : cluster.adults) {
            asked.ask(ground.directory.of(AgencyType.POLICE), adult, false, List.of(adult));
            asked.ask(adult.gp, adult, false, List.of(adult));
        }
        List<String> cites = new ArrayList<>(cited.stream().map(Saying::id).toList());
        cites.addAll(asked.answers);
        ground.rows.add(
                ENQUIRY,
                "id child agency opened_at rag concern source_code closed_at decision decision_reason decided_by cites"
                        + " feedback_at",
                id,
                child.id(),
                frontDoor.id(),
                Ground.at(opened, 10, 0),
                "green",
                concern,
                cited.isEmpty() ? "" : source(cited.getLast().holder()),
                Ground.at(closed, 15, 0),
                twist.decision,
                "Rests on what those who know the child told",
                "Team manager",
                String.join(";", cites),
                Ground.at(closed, 15, 30));
        return new Written(id, opened, closed, cited);
    }

    /** What a decision is, when nothing speaks for one in particular. */
    String anyDecision() {
        return pick(DECISIONS, random);
    }

    /** What led to an enquiry, told to the front door the same day; at most two. */
    private List<Saying> concerns(Cluster cluster, Theme theme, LocalDate opened) {
        List<Saying> concerns = new ArrayList<>();
        LocalDate youngest = cluster.childrenOn(opened).getLast().born;
        LocalDate earlier = Ground.workingDay(opened.minusDays(20 + random.nextInt(70)));
        if (random.nextInt(3) == 0 && earlier.isAfter(youngest.plusDays(5))) {
            concerns.add(concern(cluster, theme, earlier, "notification"));
        }
        concerns.add(concern(cluster, theme, Ground.workingDay(opened.minusDays(1)), "referral"));
        return concerns;
    }

    Saying concern(Cluster cluster, Theme theme, LocalDate day, String purpose) {
        List<Human> about = new ArrayList<>(cluster.childrenOn(day));
        Human child = about.getFirst();
        if (theme.aboutAdults) {
            about.addAll(cluster.adults);
        }
        Agency holder = theme.toldBy == AgencyType.SCHOOL
                ? services.setting(child)
                : theme.toldBy == AgencyType.GP ? child.gp : ground.directory.of(theme.toldBy);
        return new Saying(ground, holder, ground.directory.worker(holder, random), day, "observation")
                .says(theme.summary, theme.detail, child.calls())
                .factors(theme.factor)
                .about(about)
                .write()
                .shared(frontDoor, purpose);
    }

    String worker() {
        return ground.directory.worker(frontDoor, random);
    }

    private static String source(Agency agency) {
        return switch (agency.type()) {
            case SCHOOL, EARLY_YEARS -> "2A";
            case GP -> "3A";
            case HEALTH_VISITING -> "3B";
            case POLICE -> "6";
            default -> "3F";
        };
    }
}
