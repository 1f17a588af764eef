package org.kith.gaps.curious;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;

/**
 * Up to fifteen questions worth asking about one child: those of the findings that stand, and those that the record
 * leaves open without any gap. A finding asks better than a slot, for it has more to go by; no two ask the same. Answers
 * that are overdue come first, then what the record is silent about, then what it leaves open.
 *
 * @param questions in the order in which they are to be asked
 * @param notTo names of those who must not learn of it, as requests and items say; nobody of them is proposed to be asked
 */
public record CuriousQuestions(List<CuriousQuestion> questions, List<String> notTo) {

    /** So many questions one can hold in mind before a visit or a meeting. */
    public static final int MOST = 15;

    private static final int WORRIED_MONTHS = 12;
    private static final int EACH = 1;
    private static final Map<Theme, Integer> MORE = Map.of(Theme.OVERDUE, 3, Theme.NOT_ASKED, 2, Theme.HELD, 2);

    public CuriousQuestions {
        questions = List.copyOf(questions);
        notTo = List.copyOf(notTo);
    }

    /**
     * The questions of a circle; none about an adult or the dead.
     *
     * @param findings the findings that stand on the child's page
     */
    public static CuriousQuestions of(Circle circle, List<Finding> findings) {
        Ground ground = new Ground(circle);
        List<String> notTo = ground.notTo().stream().map(ground.say()::person).toList();
        if (circle.child().adult() || circle.child().dead()) {
            return new CuriousQuestions(List.of(), notTo);
        }
        if (!somebodyIsWorried(circle, findings)) {
            return new CuriousQuestions(List.of(), notTo);
        }
        List<CuriousQuestion> chosen = new ArrayList<>();
        List<CuriousQuestion> left = new ArrayList<>();
        Map<Theme, Integer> taken = new EnumMap<>(Theme.class);
        for (CuriousQuestion question : new FindingQuestions(circle).of(findings)) {
            int most = MORE.getOrDefault(question.theme(), EACH);
            boolean room = taken.merge(question.theme(), 1, Integer::sum) <= most;
            (room ? chosen : left).add(question);
        }
        Set<Theme> asked = EnumSet.noneOf(Theme.class);
        asked.addAll(taken.keySet());
        if (asked.contains(Theme.WORDS)) {
            asked.add(Theme.SEEN_ALONE);
        }
        for (Slot.Entry entry : Slot.ALL) {
            if (!asked.contains(entry.theme())) {
                entry.slot().ask(ground).ifPresent(chosen::add);
            }
        }
        chosen.sort(ORDER);
        // More of a theme that was asked already comes last, as far as there is room.
        chosen.addAll(left);
        return new CuriousQuestions(chosen.stream().limit(MOST).toList(), notTo);
    }

    /**
     * Kith asks about children somebody is worried about: an enquiry that is open or closed less than twelve months ago, a
     * concern item about the child of that time, or a finding. About everybody else curiosity would be intrusion.
     */
    private static boolean somebodyIsWorried(Circle circle, List<Finding> findings) {
        LocalDate since = circle.day().minusMonths(WORRIED_MONTHS);
        return !findings.isEmpty()
                || circle.enquiries().stream()
                        .anyMatch(enquiry -> enquiry.closedAt() == null
                                || enquiry.closedAt().day().isAfter(since))
                || circle.items().stream().anyMatch(item -> {
                    LocalDate date = item.date();
                    return date != null
                            && !date.isBefore(since)
                            && !date.isAfter(circle.day())
                            && circle.slice().items().concern(item);
                });
    }

    private static final Comparator<CuriousQuestion> ORDER =
            Comparator.comparing(CuriousQuestion::silence).thenComparing(CuriousQuestion::theme);

    /** All of them as plain text, numbered, to be copied; it says first who must not learn of it. */
    public String text() {
        String warning = notTo.isEmpty() ? "" : "Not to become known to: " + String.join(", ", notTo) + ".\n\n";
        List<String> numbered = new ArrayList<>();
        for (CuriousQuestion question : questions) {
            numbered.add((numbered.size() + 1) + ". " + question.text());
        }
        return warning + numbered.stream().collect(Collectors.joining("\n\n"));
    }
}
