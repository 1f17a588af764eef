package org.kith.gaps.patterns;

import static java.util.Map.entry;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.KinshipType;

/**
 * Every condition in plain words, with its parameters in their places: the one table from which screens explain a rule.
 * All rules speak of a child about whom an enquiry is open.
 */
final class ConditionWords {

    /** What a condition means for the parameters of one rule. */
    @FunctionalInterface
    private interface Words {
        String of(List<String> given, Rule.About about);
    }

    private static final Map<String, Words> TABLE = Map.ofEntries(
            entry(
                    "child_live",
                    (given, about) -> about == Rule.About.HOME_ADULT
                            ? "Always, for each adult of the child’s home"
                            : "Always, for the child"),
            entry(
                    "child_unborn_or_age",
                    (given, about) -> "The child is not born yet, or " + age(given.get(0), given.get(1))),
            entry("child_age", (given, about) -> "The child is " + age(given.get(0), given.get(1))),
            entry(
                    "school_age_without_school",
                    (given, about) ->
                            "The child is 5 to 16 years old, and no school and no home education is recorded as"
                                    + " involved now"),
            entry(
                    "factor_about_child",
                    (given, about) -> "An item about the child carries the factor " + FactorWords.of(given)),
            entry(
                    "child_age_with_factor",
                    (given, about) -> "The child is " + age(given.get(0), given.get(1))
                            + ", and an item about the child carries the factor " + FactorWords.of(from(given, 2))),
            entry(
                    "child_age_with_home_factor",
                    (given, about) -> "The child is " + age(given.get(0), given.get(1))
                            + ", and an item about an adult of the home carries the factor "
                            + FactorWords.of(from(given, 2))),
            entry("kind_about_child", (given, about) -> "An item about the child is recorded as " + kind(given.get(0))),
            entry(
                    "kind_about_child_age",
                    (given, about) -> "The child is " + age(given.get(1), given.get(2))
                            + ", and an item about the child is recorded as " + kind(given.get(0))),
            entry(
                    "relationship_type",
                    (given, about) ->
                            "Somebody of the home is recorded as the child’s " + or(labels(given, KinshipType.class))),
            entry(
                    "withdrawal_of_child",
                    (given, about) -> "An item about the child of the last " + months(given.get(0)) + " is recorded as "
                            + kind(ItemKind.WITHDRAWAL.code())),
            entry(
                    "repeat_enquiries",
                    (given, about) -> given.get(0) + " or more enquiries about the child were opened in the last "
                            + months(given.get(1))),
            entry(
                    "factor_about_home_adult",
                    (given, about) -> "An item about an adult of the home carries the factor " + FactorWords.of(given)),
            entry(
                    "home_adult_involved",
                    (given, about) -> "An adult of the home is recorded with " + or(labels(given, AgencyType.class))
                            + ", now or in the last 24 months"),
            entry(
                    "home_adult_other_children",
                    (given, about) ->
                            "An adult of the home is recorded as parent or carer of a child outside it who has"
                                    + " lived in another area, or has shared a household with one"),
            entry(
                    "home_adult_has_other_names",
                    (given, about) -> "Two or more different family names are recorded for an adult of the home"),
            entry(
                    "adult_appeared_after_checks",
                    (given, about) -> "An adult became known at the home after the last request of the latest enquiry"),
            entry(
                    "parent_elsewhere",
                    (given, about) -> "A mother or father is recorded who is not an adult of the child’s home"),
            entry(
                    "sibling_in_other_setting",
                    (given, about) -> "A brother or sister is with a " + or(labels(given, AgencyType.class))
                            + " service that does not work with the child"),
            entry(
                    "household_lists_differ",
                    (given, about) -> "Two agencies list different children at the child’s home"));

    private ConditionWords() {}

    /** The names of all conditions that have words. */
    static Set<String> explained() {
        return TABLE.keySet();
    }

    /** When a rule fires, as a sentence without its full stop. */
    static String of(String condition, List<String> given, Rule.About about) {
        Words words = TABLE.get(condition);
        if (words == null) {
            throw new IllegalStateException("condition '" + condition + "' has no words");
        }
        return words.of(given, about);
    }

    /** "the child", as the one a rule names. */
    static String named(Rule.About about) {
        return switch (about) {
            case CHILD -> "the child";
            case HOME_ADULT -> "each such adult of the home";
            case SIBLING -> "each such brother or sister";
            case PARENT -> "each such parent";
            case HOUSEHOLD -> "the household";
        };
    }

    /** The types a rule asks where its condition says which. */
    static List<AgencyType> types(List<String> given) {
        return given.stream()
                .flatMap(code -> Coded.find(AgencyType.class, code).stream())
                .toList();
    }

    static String or(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    /** Ages are completed years, both ends in. */
    private static String age(String from, String to) {
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        if (first == 0) {
            return last == 0 ? "under 1" : "under " + (last + 1);
        }
        return first == last ? first + " years old" : first + " to " + last + " years old";
    }

    private static String months(String period) {
        long months = Period.parse(period).toTotalMonths();
        return months == 0 ? Period.parse(period).getDays() + " days" : months + " months";
    }

    private static String kind(String code) {
        return "“" + Coded.find(ItemKind.class, code).map(ItemKind::label).orElse(code) + "”";
    }

    private static <E extends Enum<E> & Coded> List<String> labels(List<String> codes, Class<E> list) {
        return codes.stream()
                .map(code -> Coded.find(list, code).map(Coded::label).orElse(code))
                .toList();
    }

    private static List<String> from(List<String> given, int index) {
        return given.subList(index, given.size());
    }
}
