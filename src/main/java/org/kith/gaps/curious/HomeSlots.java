package org.kith.gaps.curious;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.circle.Circle;
import org.kith.circle.HomeMember;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.circle.StayRow;
import org.kith.gaps.curious.CuriousQuestion.Silence;
import org.kith.gaps.patterns.HouseholdLists;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/** Questions about the home: who sleeps there, and where everybody was before. */
final class HomeSlots {

    private static final int LISTED_MONTHS = 6;
    private static final int NEW_MONTHS = 12;
    private static final int SETTLING_DAYS = 28;

    private HomeSlots() {}

    /**
     * Who sleeps here. Answered well where two agencies that record whole households list the same children at the home
     * and the newest word about it is not older than six months.
     */
    static Optional<CuriousQuestion> sleeps(Ground ground) {
        if (ground.child().unborn()) {
            return Optional.empty();
        }
        Circle circle = ground.circle();
        String name = ground.name();
        AgencyType[] kinds = {AgencyType.HEALTH_VISITING, AgencyType.SCHOOL, AgencyType.EARLY_YEARS, AgencyType.GP};
        if (circle.currentHomes().isEmpty()) {
            // Where somebody must not learn of it, an address may be missing so that nobody writes it down.
            if (!ground.notTo().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new CuriousQuestion(
                    Theme.SLEEPS,
                    Silence.NOTHING_RECORDED,
                    "Where does " + name + " sleep, at whose home, and who else sleeps there?",
                    ground.whom(kinds),
                    "No home of " + name + " is recorded for " + ground.say().day(ground.day()) + ".",
                    List.of()));
        }
        HouseholdRow home = circle.currentHomes().getFirst();
        List<HomeStay> there = circle.slice().stays().at(home.id()).stream()
                .filter(stay ->
                        stay.days().contains(ground.day()) && !stay.person().dead())
                .toList();
        Optional<Moment> newest = there.stream()
                .map(HomeStay::row)
                .map(StayRow::known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        HouseholdLists lists = HouseholdLists.at(circle, home);
        boolean agreed = lists.agencies().size() > 1 && !lists.differ();
        boolean recent = newest.filter(
                        known -> !known.day().isBefore(ground.day().minusMonths(LISTED_MONTHS)))
                .isPresent();
        if (agreed && recent) {
            return Optional.empty();
        }
        List<Person> others = there.stream()
                .filter(stay -> !stay.row().restricted())
                .map(HomeStay::person)
                .filter(person -> !person.equals(circle.child()))
                .distinct()
                .toList();
        return Optional.of(new CuriousQuestion(
                Theme.SLEEPS,
                others.isEmpty() ? Silence.NOTHING_RECORDED : Silence.LEFT_OPEN,
                besides(ground, others),
                ground.inArea(AgencyType.HOUSING, AgencyType.COUNCIL_TAX)
                        .map(agency -> ground.whom(kinds) + "; " + agency)
                        .orElseGet(() -> ground.whom(kinds)),
                newest.map(known -> "Who stays there was last recorded on "
                                + ground.say().day(known)
                                + (agreed ? "." : ", and no two agencies list the same household."))
                        .orElse("When anybody last wrote down who stays there is not recorded."),
                there.stream().map(HomeStay::row).map(Row::id).toList()));
    }

    private static String besides(Ground ground, List<Person> others) {
        List<String> names = new ArrayList<>();
        names.add(ground.name());
        others.forEach(person -> names.add(ground.say().shortly(person)));
        return "Who sleeps " + ground.atHome() + " besides " + org.kith.circle.Called.list(names)
                + ", and who else has in the past month?";
    }

    /**
     * Where somebody lived before: an adult first known at home in the last twelve months of whom no earlier home is
     * recorded; else the child, whose first recorded home begins more than four weeks after the birth.
     */
    static Optional<CuriousQuestion> before(Ground ground) {
        return newAdult(ground).or(() -> child(ground));
    }

    private static Optional<CuriousQuestion> newAdult(Ground ground) {
        LocalDate since = ground.day().minusMonths(NEW_MONTHS);
        for (HomeMember member : ground.adultsAtHome()) {
            HomeStay stay = member.firstKnown();
            LocalDate from = stay == null ? null : stay.days().from();
            Person adult = member.person();
            boolean earlier = from == null
                    || ground.circle().slice().stays().of(adult).stream()
                            .map(each -> each.days().from())
                            .anyMatch(begins -> begins == null || begins.isBefore(from));
            boolean withChild = ground.circle().slice().stays().of(ground.child()).stream()
                    .map(each -> each.days().from())
                    .allMatch(begins -> begins != null && from != null && !begins.isBefore(from));
            if (stay != null && from != null && !from.isBefore(since) && !earlier && !withChild) {
                String name = ground.say().person(adult);
                return Optional.of(new CuriousQuestion(
                        Theme.BEFORE,
                        Silence.NOTHING_RECORDED,
                        "Where did " + name + " live before " + ground.say().day(from)
                                + ", under which names, and with which children?",
                        ground.inArea(AgencyType.HOUSING, AgencyType.POLICE, AgencyType.COUNCIL_TAX)
                                .orElseGet(() -> ground.whom(AgencyType.HEALTH_VISITING, AgencyType.SCHOOL)),
                        name + " is recorded " + ground.atHome() + " since "
                                + ground.say().day(from) + "; no earlier home is recorded.",
                        List.of(stay.row().id())));
            }
        }
        return Optional.empty();
    }

    private static Optional<CuriousQuestion> child(Ground ground) {
        LocalDate born = org.kith.circle.Called.agesFrom(ground.child());
        Optional<HomeStay> first = ground.circle().slice().stays().of(ground.child()).stream()
                .filter(stay -> stay.days().from() != null)
                .min(Comparator.comparing(
                        (HomeStay stay) -> Objects.requireNonNull(stay.days().from())));
        boolean always = ground.circle().slice().stays().of(ground.child()).stream()
                .anyMatch(stay -> stay.days().from() == null);
        if (born == null || first.isEmpty() || always) {
            return Optional.empty();
        }
        LocalDate from = Objects.requireNonNull(first.get().days().from());
        if (!from.isAfter(born.plusDays(SETTLING_DAYS))) {
            return Optional.empty();
        }
        String name = ground.name();
        return Optional.of(new CuriousQuestion(
                Theme.BEFORE,
                Silence.NOTHING_RECORDED,
                "Where did " + name + " live before " + ground.say().day(from)
                        + ", with whom, under which names, and who knew " + name + " there?",
                ground.parents().orElseGet(() -> ground.whom(AgencyType.GP, AgencyType.SCHOOL)),
                "The first home recorded begins on " + ground.say().day(from) + "; " + name + " was born on "
                        + ground.say().day(born) + ".",
                List.of(first.get().row().id())));
    }
}
