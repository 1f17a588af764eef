package org.kith.gaps.patterns;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kith.kernel.KithException;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.KinshipType;

/** The conditions that a rule may name, each made from its parameters; what does not fit is refused when rules are read. */
final class Conditions {

    private static final Map<String, Function<Given, Condition>> BY_NAME = Map.ofEntries(
            entry(
                    "child_live",
                    given -> given.about == Rule.About.HOME_ADULT ? PeopleConditions::live : ChildConditions::live),
            entry(
                    "child_unborn_or_age",
                    given -> c -> ChildConditions.unbornOrAge(c, given.number(0), given.number(1))),
            entry("child_age", given -> c -> ChildConditions.age(c, given.number(0), given.number(1))),
            entry("school_age_without_school", given -> ChildConditions::schoolAgeWithoutSchool),
            entry("factor_about_child", given -> {
                Set<String> codes = given.codesFrom(0);
                return c -> ChildConditions.factor(c, codes);
            }),
            entry("child_age_with_factor", given -> {
                Set<String> codes = given.codesFrom(2);
                return c -> ChildConditions.ageWithFactor(c, given.number(0), given.number(1), codes);
            }),
            entry("child_age_with_home_factor", given -> {
                Set<String> codes = given.codesFrom(2);
                return c -> ChildConditions.ageWithHomeFactor(c, given.number(0), given.number(1), codes);
            }),
            entry("kind_about_child", given -> {
                ItemKind kind = given.word(0, ItemKind.class);
                return c -> ChildConditions.kind(c, kind);
            }),
            entry("kind_about_child_age", given -> {
                ItemKind kind = given.word(0, ItemKind.class);
                return c -> ChildConditions.kindAtAge(c, kind, given.number(1), given.number(2));
            }),
            entry("relationship_type", given -> {
                EnumSet<KinshipType> types = given.words(KinshipType.class);
                return c -> ChildConditions.relationship(c, types);
            }),
            entry("withdrawal_of_child", given -> {
                Period window = given.period(0);
                return c -> ChildConditions.withdrawal(c, window);
            }),
            entry("repeat_enquiries", given -> {
                Period window = given.period(1);
                return c -> ChildConditions.repeatEnquiries(c, given.number(0), window);
            }),
            entry("factor_about_home_adult", given -> {
                Set<String> codes = given.codesFrom(0);
                return c -> PeopleConditions.factor(c, codes);
            }),
            entry("home_adult_involved", given -> {
                EnumSet<AgencyType> types = given.words(AgencyType.class);
                return c -> PeopleConditions.involved(c, types);
            }),
            entry("home_adult_other_children", given -> PeopleConditions::otherChildren),
            entry("home_adult_has_other_names", given -> PeopleConditions::otherNames),
            entry("adult_appeared_after_checks", given -> PeopleConditions::appearedAfterChecks),
            entry("parent_elsewhere", given -> PeopleConditions::parentElsewhere),
            entry("sibling_in_other_setting", given -> {
                EnumSet<AgencyType> types = given.words(AgencyType.class);
                return c -> PeopleConditions.siblingElsewhere(c, types);
            }),
            entry("household_lists_differ", given -> PeopleConditions::householdListsDiffer));

    private static final Map<String, Set<Rule.About>> ABOUT = Map.ofEntries(
            entry("child_live", EnumSet.of(Rule.About.CHILD, Rule.About.HOME_ADULT)),
            entry("factor_about_home_adult", EnumSet.of(Rule.About.HOME_ADULT)),
            entry("home_adult_involved", EnumSet.of(Rule.About.HOME_ADULT)),
            entry("home_adult_other_children", EnumSet.of(Rule.About.HOME_ADULT)),
            entry("home_adult_has_other_names", EnumSet.of(Rule.About.HOME_ADULT)),
            entry("adult_appeared_after_checks", EnumSet.of(Rule.About.HOME_ADULT)),
            entry("parent_elsewhere", EnumSet.of(Rule.About.PARENT)),
            entry("sibling_in_other_setting", EnumSet.of(Rule.About.SIBLING)),
            entry("household_lists_differ", EnumSet.of(Rule.About.HOUSEHOLD)));

    private Conditions() {}

    /** The names of all conditions. */
    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /**
     * @throws KithException.Invalid when there is no such condition, it cannot name that, or a parameter does not fit
     */
    static Condition of(String rule, String name, List<String> parameters, Rule.About about) {
        Function<Given, Condition> maker = BY_NAME.get(name);
        if (maker == null) {
            throw new KithException.Invalid("Rule " + rule + ": there is no condition '" + name + "'. Known are "
                    + String.join(", ", new TreeSet<>(BY_NAME.keySet())) + ".");
        }
        if (!ABOUT.getOrDefault(name, EnumSet.of(Rule.About.CHILD)).contains(about)) {
            throw new KithException.Invalid(
                    "Rule " + rule + ": the condition '" + name + "' cannot name " + about + ".");
        }
        Given given = new Given(rule, name, parameters, about);
        Condition condition = maker.apply(given);
        given.check();
        return condition;
    }

    /** The parameters of a rule, read as what its condition wants. */
    private record Given(String rule, String name, List<String> parameters, Rule.About about) {

        /** Reads every number once, so that a bad one is refused when the rules are read and not when one fires. */
        void check() {
            switch (name) {
                case "child_unborn_or_age", "child_age", "child_age_with_factor", "child_age_with_home_factor" -> {
                    number(0);
                    number(1);
                }
                case "kind_about_child_age" -> {
                    number(1);
                    number(2);
                }
                case "repeat_enquiries" -> number(0);
                default -> {}
            }
        }

        String at(int index) {
            if (index >= parameters.size() || parameters.get(index).isBlank()) {
                throw wrong("parameter " + (index + 1) + " is missing");
            }
            return parameters.get(index);
        }

        int number(int index) {
            try {
                return Integer.parseInt(at(index));
            } catch (NumberFormatException notANumber) {
                throw wrong("'" + at(index) + "' is not a whole number");
            }
        }

        Period period(int index) {
            try {
                return Period.parse(at(index));
            } catch (DateTimeException notAPeriod) {
                throw wrong("'" + at(index) + "' is not a period such as P12M");
            }
        }

        Set<String> codesFrom(int index) {
            at(index);
            return Set.copyOf(parameters.subList(index, parameters.size()));
        }

        <E extends Enum<E> & Coded> E word(int index, Class<E> list) {
            return Coded.find(list, at(index))
                    .orElseThrow(() -> wrong("'" + at(index) + "' is not a code of " + list.getSimpleName()));
        }

        <E extends Enum<E> & Coded> EnumSet<E> words(Class<E> list) {
            at(0);
            EnumSet<E> words = EnumSet.noneOf(list);
            for (int i = 0; i < parameters.size(); i++) {
                words.add(word(i, list));
            }
            return words;
        }

        private KithException.Invalid wrong(String what) {
            return new KithException.Invalid("Rule " + rule + ", condition '" + name + "': " + what + ".");
        }
    }
}
