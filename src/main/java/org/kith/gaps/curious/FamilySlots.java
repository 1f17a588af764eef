package org.kith.gaps.curious;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Kin;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.gaps.curious.CuriousQuestion.Silence;
import org.kith.gaps.known.Unmentioned;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.YesNo;

/** Questions about the people around the child: father, brothers and sisters, who looks after it, who is expected. */
final class FamilySlots {

    private static final int HEARD_MONTHS = 6;
    private static final Set<KinshipType> CARING = EnumSet.of(
            KinshipType.CARER,
            KinshipType.FOSTER_CARER,
            KinshipType.GRANDPARENT,
            KinshipType.AUNT_UNCLE,
            KinshipType.NEXT_OF_KIN);

    private FamilySlots() {}

    /** Who is the father: no row, or none that anybody verified. A child with two mothers recorded is not asked about. */
    static Optional<CuriousQuestion> father(Ground ground) {
        Circle circle = ground.circle();
        List<Kin.Tie> fathers = circle.ties(EnumSet.of(KinshipType.FATHER));
        String name = ground.name();
        AgencyType[] kinds = {
            AgencyType.MIDWIFERY, AgencyType.HEALTH_VISITING, AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.GP
        };
        if (fathers.isEmpty()) {
            if (circle.parents().size() > 1) {
                return Optional.empty();
            }
            List<Person> mothers = circle.slice().kin().mothers(circle.child()).stream()
                    .filter(ground::mayBeAsked)
                    .toList();
            return Optional.of(new CuriousQuestion(
                    Theme.FATHER,
                    Silence.NOTHING_RECORDED,
                    "Who is " + name + "’s father, what part has he in " + name
                            + "’s life, and who has spoken with him?",
                    mothers.isEmpty()
                            ? ground.whom(kinds)
                            : Called.list(mothers.stream().map(ground::relative).toList())
                                    + ground.agency(kinds)
                                            .map(who -> "; " + who)
                                            .orElse(""),
                    "No father of " + name + " is recorded.",
                    List.of()));
        }
        boolean settled = fathers.stream()
                .anyMatch(
                        tie -> tie.row().verified() == YesNo.YES || tie.other().dead());
        if (settled) {
            return Optional.empty();
        }
        Kin.Tie named = fathers.getFirst();
        String father = ground.say().person(named.other());
        String by = named.row().assertedBy() == null
                ? ""
                : " by " + ground.say().agency(named.row().assertedBy());
        return Optional.of(new CuriousQuestion(
                Theme.FATHER,
                Silence.LEFT_OPEN,
                "Who has confirmed that " + father + " is " + name + "’s father, what part has he in " + name
                        + "’s life, and who has spoken with him?",
                ground.whom(kinds),
                Called.capital(father) + " is recorded as father" + by + "; no verification is recorded.",
                List.of(named.row().id())));
    }

    /** Children of the home or family of whom nothing is recorded. */
    static Optional<CuriousQuestion> siblings(Ground ground) {
        Unmentioned unmentioned = Unmentioned.in(ground.circle());
        List<Person> others = unmentioned.children().stream()
                .filter(child -> !child.equals(ground.child()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String names = Called.list(others.stream().map(ground.say()::aged).toList());
        return Optional.of(new CuriousQuestion(
                Theme.SIBLINGS,
                Silence.NOTHING_RECORDED,
                "Who has seen " + names + ", when, and what would "
                        + (others.size() == 1 ? "this child’s" : "these children’s")
                        + " school, nursery or health visitor say?",
                ground.whom(AgencyType.HEALTH_VISITING, AgencyType.SCHOOL, AgencyType.GP),
                "Of " + ground.say().people(others) + " no item, no involvement and no request is recorded.",
                others.stream()
                        .flatMap(child -> unmentioned.rows(child).stream())
                        .toList()));
    }

    /** Who else looks after the child and collects it. Answered where somebody verified such a relationship. */
    static Optional<CuriousQuestion> carers(Ground ground) {
        if (ground.child().unborn()) {
            return Optional.empty();
        }
        Circle circle = ground.circle();
        String name = ground.name();
        Set<Person> visitors = new TreeSet<>();
        List<String> rows = new ArrayList<>();
        for (HomeMember member : ground.adultsAtHome()) {
            if (member.onlyVisits() && !circle.parents().contains(member.person())) {
                visitors.add(member.person());
                member.shared().forEach(stay -> rows.add(stay.row().id()));
            }
        }
        Optional<InvolvementRow> place = ground.involved(AgencyType.SCHOOL, AgencyType.EARLY_YEARS);
        String brings = place.map(row ->
                        "who brings " + name + " to " + ground.say().agency(row.agency()) + " and who collects " + name)
                .orElse("who looks after " + name + " when "
                        + (circle.parents().isEmpty()
                                ? "the adults at home"
                                : ground.say().people(circle.parents()))
                        + " cannot");
        String ask = ground.whom(AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.HEALTH_VISITING);
        if (!visitors.isEmpty()) {
            String names = ground.say().people(visitors);
            return Optional.of(new CuriousQuestion(
                    Theme.CARERS,
                    Silence.LEFT_OPEN,
                    "What part " + (visitors.size() == 1 ? "has " : "have ") + names + " in looking after " + name
                            + ", and " + brings + "?",
                    ask,
                    Called.capital(names)
                            + (visitors.size() == 1
                                    ? " is recorded as often visiting "
                                    : " are recorded as often visiting ")
                            + ground.atHome().replaceFirst("^at ", "") + ".",
                    rows));
        }
        List<Kin.Tie> caring = circle.slice().kin().whoIs(CARING, circle.child()).stream()
                .filter(tie -> tie.row().holdsOn(ground.day()))
                .toList();
        if (caring.stream().anyMatch(tie -> tie.row().verified() == YesNo.YES)) {
            return Optional.empty();
        }
        if (!caring.isEmpty()) {
            Kin.Tie one = caring.getFirst();
            String who = ground.say().person(one.other());
            return Optional.of(new CuriousQuestion(
                    Theme.CARERS,
                    Silence.LEFT_OPEN,
                    "What part has " + who + " in looking after " + name + ", and " + brings + "?",
                    ask,
                    Called.capital(who) + " is recorded as " + one.type().label() + "; no verification is recorded.",
                    List.of(one.row().id())));
        }
        return Optional.of(new CuriousQuestion(
                Theme.CARERS,
                Silence.NOTHING_RECORDED,
                Called.capital(brings)
                        + (place.isPresent() ? ", and who else looks after " + name + "?" : ", and how often?"),
                ask,
                "No grandparent, carer or other person who looks after " + name + " is recorded.",
                place.map(Row::id).map(List::of).orElse(List.of())));
    }

    /** Who is expected: a baby not born yet of whom no midwife is recorded, or a midwife with no baby recorded. */
    static Optional<CuriousQuestion> expected(Ground ground) {
        Circle circle = ground.circle();
        Set<Person> family = new TreeSet<>(circle.familyCircle());
        family.addAll(circle.siblings());
        List<Person> unborn = family.stream()
                .filter(person -> person.unborn() && !person.dead())
                .toList();
        for (Person baby : unborn) {
            Set<Person> mothers = circle.slice().kin().mothers(baby);
            boolean midwife = java.util.stream.Stream.concat(java.util.stream.Stream.of(baby), mothers.stream())
                    .anyMatch(person -> midwifery(ground, person).isPresent());
            if (!midwife && !mothers.isEmpty()) {
                String mother = ground.say().people(mothers);
                return Optional.of(new CuriousQuestion(
                        Theme.EXPECTED,
                        Silence.NOTHING_RECORDED,
                        "Who is " + mother + "’s midwife, when is the baby expected, who will be at home then, and who"
                                + " has been named as father?",
                        ground.inArea(AgencyType.MIDWIFERY).orElseGet(() -> ground.whom(AgencyType.GP)),
                        "A baby of " + mother + " is expected; no midwife is recorded.",
                        baby.records().stream().map(Row::id).toList()));
            }
        }
        boolean anyBaby = family.stream()
                .anyMatch(person -> person.unborn()
                        || person.age().isPresent() && person.age().getAsInt() < 1);
        for (Person mother : circle.slice().kin().mothers(circle.child())) {
            Optional<InvolvementRow> row = midwifery(ground, mother);
            if (!anyBaby && row.isPresent() && !row.get().restricted()) {
                String name = ground.say().shortly(mother);
                return Optional.of(new CuriousQuestion(
                        Theme.EXPECTED,
                        Silence.LEFT_OPEN,
                        "Is " + name + " expecting a baby, when, and who will look after " + ground.name()
                                + " at the birth?",
                        ground.contact(row.get()),
                        ground.say().agency(row.get().agency()) + " is recorded as involved with " + name
                                + "; no baby is recorded.",
                        List.of(row.get().id())));
            }
        }
        return Optional.empty();
    }

    private static Optional<InvolvementRow> midwifery(Ground ground, Person person) {
        return ground.slice().involvements().openOf(person).stream()
                .filter(row -> {
                    var agency = ground.slice().agency(row.agency());
                    return agency != null && agency.type() == AgencyType.MIDWIFERY;
                })
                .findFirst();
    }

    /** What the family would say. Answered where somebody of the home was heard in the last six months. */
    static Optional<CuriousQuestion> family(Ground ground) {
        Circle circle = ground.circle();
        boolean heard = circle.itemsAround().stream()
                .anyMatch(item -> ground.within(item, HEARD_MONTHS)
                        && (item.kind() == ItemKind.WORKING_TOGETHER || saidAtHome(circle, item)));
        List<Person> parents = ground.parentsToAsk();
        if (heard || parents.isEmpty()) {
            return Optional.empty();
        }
        String names = ground.say().people(parents);
        return Optional.of(new CuriousQuestion(
                Theme.FAMILY,
                Silence.NOTHING_RECORDED,
                "What would " + names + " say is going on, what would help, and what have agencies misunderstood?",
                ground.parents().orElseThrow() + (ground.notTo().isEmpty() ? "" : ", only when and where it is safe"),
                "Nothing that " + names + " said is recorded in the last six months.",
                List.of()));
    }

    private static boolean saidAtHome(Circle circle, ItemRow item) {
        Person speaker = circle.slice().people().of(item.reportedBy());
        return speaker != null && speaker.adult() && circle.home().contains(speaker);
    }
}
