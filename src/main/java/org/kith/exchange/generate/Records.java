package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.JUDGEMENT;
import static org.kith.vocabulary.StatementKind.NAME_USE;
import static org.kith.vocabulary.StatementKind.PERSON_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.exchange.generate.Slips.Written;
import org.kith.vocabulary.AgencyType;

/**
 * Writes the records of people: one of the surgery, and for many one or two of other agencies, misspelt as such records
 * are. Most of them somebody has joined; those nobody joined share an NHS number and are planted gaps.
 */
final class Records {

    private static final List<AgencyType> ABOUT_CHILDREN =
            List.of(AgencyType.SCHOOL_NURSING, AgencyType.ACUTE_HOSPITAL, AgencyType.EARLY_HELP, AgencyType.CAMHS);
    private static final List<AgencyType> ABOUT_ADULTS = List.of(
            AgencyType.POLICE, AgencyType.HOUSING, AgencyType.ACUTE_HOSPITAL, AgencyType.COUNCIL_TAX, AgencyType.DWP);
    private static final int KNOWN_DAYS = 4_600;

    private final Ground ground;
    private final Random random;
    private final Slips slips;

    Records(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
        this.slips = new Slips(ground.names, random);
    }

    /** One record each, and nothing to wonder about. */
    void single(Cluster cluster) {
        register(cluster);
        cluster.people().forEach(human -> first(human, true));
    }

    /** As many records as chance has it. */
    void any(Cluster cluster) {
        register(cluster);
        for (Human human : cluster.people()) {
            first(human, false);
            int in100 = random.nextInt(100);
            boolean settled = human.age >= 3;
            int more = !settled || in100 < 62 ? 0 : in100 < 92 ? 1 : 2;
            boolean leave = cluster.need == Need.NONE && !human.nhs.isEmpty() && random.nextInt(9) == 0;
            if (more > 0 && leave) {
                unjoined(human, child(cluster, human));
            } else {
                for (int i = 1; i <= more; i++) {
                    joined(human, i);
                }
            }
        }
    }

    private static String child(Cluster cluster, Human human) {
        return human.child()
                ? human.id()
                : cluster.children.isEmpty() ? "" : cluster.first().id();
    }

    private void register(Cluster cluster) {
        Agency surgery = ground.directory.near(AgencyType.GP, random);
        cluster.people().forEach(human -> human.gp = surgery);
        cluster.elsewhere.forEach(human -> human.gp = ground.directory.near(AgencyType.GP, random));
    }

    private void first(Human human, boolean plain) {
        human.names.add((human.given + " " + human.family).strip());
        if (!plain && !human.unborn && random.nextInt(25) == 0) {
            String other = ground.names.otherSpelling(human.given, random);
            if (!other.equals(human.given)) {
                human.knownAs = other;
                human.names.add(other + " " + human.family);
            }
        }
        LocalDate known = human.unborn
                ? ground.day.minusDays(80)
                : Ground.later(human.born.plusDays(1), ground.day.minusDays(KNOWN_DAYS));
        record(human, 0, new Written(human.given, human.family, human.born), human.nhs, human.gp, known);
        if (!plain && !human.maiden.isEmpty()) {
            name(human, "maiden", human.maiden, known);
        }
    }

    void name(Human human, String use, String family, LocalDate known) {
        human.names.add(human.given + " " + family);
        ground.rows.add(
                NAME_USE,
                "person use given_names family_name source known_from",
                human.id(),
                use,
                human.given,
                family,
                human.gp.id(),
                known);
    }

    private void joined(Human human, int index) {
        Written written = slips.of(human);
        Agency source = source(human, index);
        LocalDate known = known(human);
        boolean numbered = random.nextInt(10) < 6;
        record(human, index, written, numbered ? human.nhs : "", source, known);
        human.names.add(written.given() + " " + written.family());
        judge(human, index, "same", known, "NHS number and address agree");
    }

    /** A second record that nobody joined, though it has the same NHS number. */
    void unjoined(Human human, String child) {
        LocalDate known = known(human);
        record(human, 1, slips.of(human), human.nhs, source(human, 1), known);
        if (random.nextInt(8) == 0) {
            judge(human, 1, "unsure", known, "Spelt differently; the surgery has been asked");
        }
        ground.rows.truth("possible-same-person", human.record(0) + "|" + human.record(1), child);
    }

    private void judge(Human human, int index, String state, LocalDate known, String reason) {
        ground.rows.add(
                JUDGEMENT,
                "record_a record_b state by at reason",
                human.record(0),
                human.record(index),
                state,
                "Data steward, Fallowdale",
                Ground.at(Ground.earlier(known.plusDays(3), ground.day.minusDays(1)), 10, 0),
                reason);
    }

    private LocalDate known(Human human) {
        LocalDate some = ground.day.minusDays(400 + random.nextInt(1_500));
        return Ground.earlier(Ground.later(some, human.born.plusDays(30)), ground.day.minusDays(2));
    }

    private Agency source(Human human, int index) {
        List<AgencyType> types = human.child() ? ABOUT_CHILDREN : ABOUT_ADULTS;
        return ground.directory.of(types.get((human.number + index) % types.size()));
    }

    private void record(Human human, int index, Written written, String nhs, Agency source, LocalDate known) {
        boolean first = index == 0;
        ground.rows.add(
                PERSON_RECORD,
                "id kind given_names family_name known_as sex date_of_birth date_of_birth_accuracy"
                        + " expected_date_of_birth date_of_death nhs_number upn interpreter_needed telephone source"
                        + " known_from",
                human.record(index),
                human.unborn ? "unborn" : human.child() ? "child" : "adult",
                written.given(),
                written.family(),
                first ? human.knownAs : "",
                human.unborn ? "" : human.female ? "F" : "M",
                human.unborn ? "" : written.born(),
                human.unborn ? "" : "AAA",
                human.unborn ? written.born() : "",
                human.died == null ? "" : human.died,
                nhs,
                first ? human.upn : "",
                first && human.interpreter ? "yes" : "",
                first || random.nextBoolean() ? human.telephone : "",
                source.id(),
                known);
    }
}
