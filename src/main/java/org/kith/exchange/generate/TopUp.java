package org.kith.exchange.generate;

import static org.kith.exchange.sample.SampleWords.pick;
import static org.kith.vocabulary.StatementKind.INVOLVEMENT;
import static org.kith.vocabulary.StatementKind.ITEM;
import static org.kith.vocabulary.StatementKind.KINSHIP;
import static org.kith.vocabulary.StatementKind.STAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kith.exchange.generate.Directory.Agency;
import org.kith.exchange.sample.SampleWords.Note;
import org.kith.vocabulary.AgencyType;

/**
 * Everyday life, until a block holds as many rows for each person as a real authority has: what everybody's surgery,
 * school and dentist note, older addresses, friends and relatives. None of it gives cause for concern.
 */
final class TopUp {

    private static final int ITEMS = 5;
    private static final int INVOLVEMENTS = 3;
    private static final int STAYS = 2;
    private static final int RELATIONSHIPS = 3;
    private static final int DAYS_BACK = 1_800;
    private static final int GROWN = 40;

    private static final List<AgencyType> FOR_ADULTS = List.of(
            AgencyType.DENTIST,
            AgencyType.ACUTE_HOSPITAL,
            AgencyType.DWP,
            AgencyType.VOLUNTARY,
            AgencyType.FAITH,
            AgencyType.CLUB,
            AgencyType.COUNCIL_TAX,
            AgencyType.HOUSING,
            AgencyType.FIRE,
            AgencyType.SEXUAL_HEALTH);
    private static final List<AgencyType> FOR_CHILDREN = List.of(
            AgencyType.DENTIST,
            AgencyType.CLUB,
            AgencyType.SCHOOL_NURSING,
            AgencyType.VOLUNTARY,
            AgencyType.FAITH,
            AgencyType.ACUTE_HOSPITAL);
    private static final List<AgencyType> MEET_ANYBODY =
            List.of(AgencyType.GP, AgencyType.ACUTE_HOSPITAL, AgencyType.POLICE);

    private final Ground ground;
    private final Random random;
    private final List<Human> quiet;
    private final List<Human> busy;
    private final Set<String> once = new HashSet<>();

    /**
     * @param quiet people of whom no enquiry is open
     * @param busy people of families known to many services
     */
    TopUp(Ground ground, Random random, List<Human> quiet, List<Human> busy) {
        this.ground = ground;
        this.random = random;
        this.quiet = quiet;
        this.busy = busy;
    }

    void fill() {
        if (quiet.isEmpty()) {
            return;
        }
        int people = ground.people();
        fill(INVOLVEMENT, people * INVOLVEMENTS, this::involvement);
        fill(STAY, people * STAYS, this::stay);
        fill(KINSHIP, people * RELATIONSHIPS, this::relationship);
        fill(ITEM, people * ITEMS, this::item);
    }

    private void fill(org.kith.vocabulary.StatementKind kind, int wanted, Runnable one) {
        for (int tries = wanted * 8; tries > 0 && ground.rows.count(kind) < wanted; tries--) {
            one.run();
        }
    }

    private void involvement() {
        Human who = pick(quiet, random);
        AgencyType type = pick(who.child() ? FOR_CHILDREN : FOR_ADULTS, random);
        Agency agency = ground.directory.of(type);
        boolean fits = !who.unborn
                && who.age >= 2
                && (type != AgencyType.SEXUAL_HEALTH || random.nextInt(10) == 0)
                && (type != AgencyType.CLUB || who.age < 45)
                && (type != AgencyType.DWP || who.age < 66);
        if (!fits || who.served(agency)) {
            return;
        }
        LocalDate from = Ground.later(ground.day.minusDays(60 + random.nextInt(2_400)), who.born.plusDays(200));
        boolean over = random.nextInt(10) < 3;
        LocalDate to = Ground.earlier(from.plusDays(20 + random.nextInt(600)), ground.day.minusDays(3));
        ground.serve(who, agency, "service user", "universal", from, over ? to : null, random);
    }

    /** What a second agency says of the same home, or where somebody lived long ago. */
    private void stay() {
        Human who = pick(quiet, random);
        if (who.unborn || who.places.isEmpty()) {
            return;
        }
        Human.Place now = who.places.getLast();
        Agency toldBy = ground.directory.of(who.child() ? AgencyType.SCHOOL : AgencyType.COUNCIL_TAX);
        if (now.to() == null
                && now.home().area().equals(Directory.AREA)
                && current(who)
                && once.add("S" + who.number)) {
            ground.stay(who, now.home(), "resident", now.from(), null, toldBy);
        } else if (who.age > GROWN && random.nextInt(4) == 0) {
            LocalDate from = ground.day.minusDays(7_500 + random.nextInt(2_000));
            Home home = ground.home(Directory.AREA, "home");
            ground.stay(who, home, "resident", from, from.plusDays(200 + random.nextInt(700)), who.gp);
        }
    }

    /** Whoever has two homes at once is told of by those who know which of them is which. */
    private static boolean current(Human who) {
        return who.places.stream().filter(place -> place.to() == null).count() == 1;
    }

    private void relationship() {
        if (random.nextInt(3) == 0 && !ground.ties.isEmpty()) {
            Ground.Tie tie = pick(ground.ties, random);
            AgencyType type = tie.of().age < 5
                    ? AgencyType.HEALTH_VISITING
                    : random.nextBoolean() ? AgencyType.SCHOOL : AgencyType.SCHOOL_NURSING;
            if (once.add(tie.who().number + tie.type() + tie.of().number + type)) {
                ground.kin(tie.who(), tie.type(), tie.of(), ground.directory.of(type), "");
            }
            return;
        }
        Human one = pick(quiet, random);
        Human other = pick(quiet, random);
        if (one.child() || other.child() || one.number == other.number) {
            return;
        }
        int older = one.age - other.age;
        String type;
        if (older >= 18 && older <= 40) {
            type = one.female ? "mother" : "father";
            if (!once.add(type + other.number)) {
                return;
            }
        } else if (Math.abs(older) < 14) {
            type = random.nextInt(3) == 0 ? "friend" : random.nextBoolean() ? "sibling" : "next_of_kin";
        } else {
            return;
        }
        if (once.add(one.number + "-" + other.number) && once.add(other.number + "-" + one.number)) {
            ground.kin(one, type, other, ground.directory.of(AgencyType.ACUTE_HOSPITAL), "");
        }
    }

    private void item() {
        Human who = !busy.isEmpty() && random.nextInt(4) == 0 ? pick(busy, random) : pick(quiet, random);
        if (who.unborn || who.served.isEmpty()) {
            return;
        }
        double back = random.nextDouble();
        LocalDate day = Ground.workingDay(ground.day.minusDays(1 + (int) (back * back * DAYS_BACK)));
        if (day.isBefore(who.born.plusDays(10))) {
            return;
        }
        int age = Period.between(who.born, day).getYears();
        Agency agency = pick(who.served, random).agency();
        if (agency.type() == AgencyType.CHILDRENS_SOCIAL_CARE || age >= 18 && random.nextInt(4) == 0) {
            AgencyType type = pick(MEET_ANYBODY, random);
            agency = type == AgencyType.GP ? who.gp : ground.directory.of(type);
        }
        List<Note> notes = ground.names.notes(agency.type(), age);
        if (notes.isEmpty()) {
            agency = who.gp;
            notes = ground.names.notes(AgencyType.GP, age);
        }
        if (!notes.isEmpty()) {
            Note note = pick(notes, random);
            Saying saying = new Saying(ground, agency, ground.directory.worker(agency, random), day, note.kind())
                    .says(note.summary(), note.detail(), who.calls())
                    .about(who);
            if (!note.words().isEmpty()) {
                saying.heard(note.words(), who.interpreter);
            }
            saying.write();
            if (random.nextInt(30) == 0 && agency.type() != AgencyType.GP) {
                saying.shared(who.gp, "notification");
                again(saying, note, who);
            }
        }
    }

    /** The surgery notes what it was told, as told. */
    private void again(Saying first, Note note, Human who) {
        if (note.words().isEmpty() && first.day().isBefore(ground.day.minusDays(3))) {
            LocalDate day = Ground.workingDaysAfter(first.day(), 1);
            new Saying(ground, who.gp, ground.directory.worker(who.gp, random), day, "event")
                    .says("Letter filed: " + note.summary(), note.detail(), who.calls())
                    .about(who)
                    .statement("third_party")
                    .from(first)
                    .write();
        }
    }
}
