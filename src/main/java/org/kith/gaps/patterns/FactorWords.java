package org.kith.gaps.patterns;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The factors of the children-in-need census (Department for Education, factors identified at the end of assessment) in
 * a few words. The letter says about whom: A the child, B a parent, C somebody else of the household; of 18 and 19, B by
 * another child, C by an adult.
 */
final class FactorWords {

    private static final Map<String, String> BY_NUMBER = Map.ofEntries(
            entry("1", "alcohol"),
            entry("2", "drugs"),
            entry("3", "domestic abuse"),
            entry("4", "mental health"),
            entry("5", "learning disability"),
            entry("6", "physical disability or illness"),
            entry("7", "young carer"),
            entry("8", "private fostering"),
            entry("9", "unaccompanied asylum-seeking child"),
            entry("10", "going missing"),
            entry("11", "child sexual exploitation"),
            entry("12", "trafficking"),
            entry("13", "gangs"),
            entry("14", "socially unacceptable behaviour"),
            entry("15", "self-harm"),
            entry("16", "neglect"),
            entry("17", "emotional abuse"),
            entry("18", "physical abuse"),
            entry("19", "sexual abuse"),
            entry("20", "another factor"),
            entry("21", "no factor"),
            entry("22", "female genital mutilation"),
            entry("23", "abuse linked to faith or belief"),
            entry("24", "child criminal exploitation"));

    private FactorWords() {}

    /** "mental health (4B, 4C)", several joined by "or"; a code that is not known stands as it is. */
    static String of(List<String> codes) {
        Map<String, List<String>> byWords = new LinkedHashMap<>();
        for (String code : codes) {
            byWords.computeIfAbsent(BY_NUMBER.getOrDefault(code.replaceAll("\\D", ""), ""), k -> new ArrayList<>())
                    .add(code);
        }
        return ConditionWords.or(byWords.entrySet().stream()
                .map(words -> words.getKey().isEmpty()
                        ? String.join(", ", words.getValue())
                        : words.getKey() + " (" + String.join(", ", words.getValue()) + ")")
                .toList());
    }
}
