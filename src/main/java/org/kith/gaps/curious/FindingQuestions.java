package org.kith.gaps.curious;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.gaps.Evidence;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Strength;
import org.kith.gaps.curious.CuriousQuestion.Silence;
import org.kith.gaps.known.Say;
import org.kith.vocabulary.KinshipType;

/** The questions of the findings that stand: one for each pattern and whom to ask, naming everybody it is about. */
final class FindingQuestions {

    private static final Map<String, Theme> THEMES = Map.ofEntries(
            Map.entry("request-unanswered", Theme.OVERDUE),
            Map.entry("agency-not-asked", Theme.NOT_ASKED),
            Map.entry("nil-return-out-of-date", Theme.NAMES),
            Map.entry("possible-same-person", Theme.NAMES),
            Map.entry("household-lists-differ", Theme.SLEEPS),
            Map.entry("adult-appeared-after-checks", Theme.CHANGED),
            Map.entry("relationship-unverified", Theme.CARERS),
            Map.entry("sibling-history-not-joined", Theme.SIBLINGS),
            Map.entry("adult-service-unaware-of-child", Theme.ADULT_SERVICES),
            Map.entry("previous-area-not-asked", Theme.BEFORE),
            Map.entry("accounts-not-compared", Theme.EXPLANATION),
            Map.entry("injuries-not-read-together", Theme.EXPLANATION),
            Map.entry("explanation-carried-as-fact", Theme.ORIGIN),
            Map.entry("one-origin-many-items", Theme.ORIGIN),
            Map.entry("held-not-shared", Theme.HELD),
            Map.entry("received-not-read", Theme.HELD),
            Map.entry("item-not-linked", Theme.HELD),
            Map.entry("answer-not-joined", Theme.LEFT_OPEN),
            Map.entry("decided-before-answer", Theme.LEFT_OPEN),
            Map.entry("reassurance-unchecked", Theme.LEFT_OPEN),
            Map.entry("repeat-enquiries-closed-alone", Theme.LEFT_OPEN),
            Map.entry("new-concern-after-closing", Theme.LEFT_OPEN),
            Map.entry("challenge-open", Theme.LEFT_OPEN),
            Map.entry("unease-not-followed", Theme.TOGETHER),
            Map.entry("low-level-items-across-agencies", Theme.TOGETHER),
            Map.entry("missed-appointments-accumulating", Theme.TOGETHER),
            Map.entry("independent-reporters-set-aside", Theme.TOGETHER),
            Map.entry("childs-voice-missing", Theme.WORDS),
            Map.entry("condition-not-checked", Theme.CONDITIONS));

    /** Questions that can be asked of several people in one breath. */
    private static final Set<Theme> SAME = EnumSet.of(Theme.OVERDUE, Theme.NOT_ASKED, Theme.NAMES);

    private final Circle circle;
    private final Say say;

    FindingQuestions(Circle circle) {
        this.circle = circle;
        this.say = new Say(circle);
    }

    private record Group(Theme theme, String pattern, String ask) {}

    /** In the order of the themes; within one what must be asked before what may, else as the findings stand. */
    List<CuriousQuestion> of(List<Finding> findings) {
        Map<Group, List<Finding>> groups = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparingInt(FindingQuestions::strength))
                .forEach(finding -> groups.computeIfAbsent(
                                new Group(theme(finding), finding.pattern(), finding.ask()), k -> new ArrayList<>())
                        .add(finding));
        List<CuriousQuestion> questions = new ArrayList<>();
        groups.forEach((group, list) -> questions.add(question(group, list)));
        return questions.stream()
                .sorted(Comparator.comparing(CuriousQuestion::theme))
                .toList();
    }

    private static int strength(Finding finding) {
        return finding.pattern().equals("agency-not-asked")
                ? (finding.strength() == null ? Strength.SHOULD : finding.strength()).ordinal()
                : 0;
    }

    private Theme theme(Finding finding) {
        Theme theme = THEMES.getOrDefault(finding.pattern(), Theme.OTHER);
        boolean father = theme == Theme.CARERS
                && circle.ties(EnumSet.of(KinshipType.FATHER)).stream()
                        .anyMatch(tie -> people(finding).contains(tie.other()));
        return father ? Theme.FATHER : theme;
    }

    private CuriousQuestion question(Group group, List<Finding> findings) {
        Finding first = findings.getFirst();
        Set<Person> others = new LinkedHashSet<>();
        findings.stream().skip(1).forEach(finding -> others.addAll(people(finding)));
        others.removeAll(people(first));
        others.remove(circle.child());
        boolean asksOfPeople = SAME.contains(group.theme());
        String same = others.isEmpty() || !asksOfPeople ? "" : " And the same of " + say.people(others) + "?";
        Set<String> rows = new LinkedHashSet<>();
        findings.forEach(
                finding -> finding.evidence().stream().map(Evidence::row).forEach(rows::add));
        return new CuriousQuestion(
                group.theme(),
                silence(group.theme()),
                first.question() + same,
                Called.capital(group.ask()),
                lead(first.sentence()),
                List.copyOf(rows));
    }

    private static Silence silence(Theme theme) {
        return switch (theme) {
            case OVERDUE -> Silence.OVERDUE;
            case NOT_ASKED, WORDS -> Silence.NOTHING_RECORDED;
            default -> Silence.LEFT_OPEN;
        };
    }

    private List<Person> people(Finding finding) {
        List<Person> people = new ArrayList<>();
        for (FindingKey.Part part : finding.about()) {
            if (part instanceof FindingKey.Who who) {
                circle.slice().people().find(who.person()).ifPresent(people::add);
            }
        }
        return people;
    }

    /** The sentence up to its first pause: what is recorded, without the reasons. */
    private static String lead(String sentence) {
        int pause = sentence.indexOf("; ");
        return Called.capital(pause < 0 ? sentence : sentence.substring(0, pause) + ".");
    }
}
