package org.kith.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.kernel.Says;

/**
 * Who may do what, and whose records they reach: one table, a row for each role. {@code src/docs/access.md} shows it in
 * words, and a test holds the two together. Whoever looks after accounts sees no child, and whoever reads the record of
 * reads sees no content. Whoever answers for an agency sees what that agency was told, and nothing else.
 */
public final class AccessRules {

    /** Which people's records a role reaches, before protection is applied; the later reaches further. */
    public enum Reach {
        /** None: this role works without the records of people. */
        NOBODY("nobody"),
        /** The children of the reviews they read, with their families, while these run; names replaced as a review says. */
        NAMED_REVIEW("the children of a review they read and their families, while it runs"),
        /** Families that the reader's own agency, or team, works with now or did in the last six months. */
        FAMILIES_OF_OWN_AGENCY("families that their agency or team works with, now or in the last six months"),
        /** Everybody can be found; a family's pages open once the contact about it that is worked on was named. */
        NAMED_CONTACT("everybody to find; a family once its contact is named"),
        /** Everybody whose record is not sealed. */
        EVERYBODY("everybody");

        private final String label;

        Reach(String label) {
            this.label = label;
        }

        /** In words that go on after <em>reaches</em>. */
        public String label() {
            return label;
        }
    }

    /**
     * A row of the table.
     *
     * @param narrative whether the role reads what was written about people in free words
     */
    public record Rule(Reach reach, boolean narrative, Set<Act> acts) {}

    private static final Map<Role, Rule> RULES = new EnumMap<>(Map.of(
            Role.ANALYST,
            reads(
                    Reach.NAMED_CONTACT,
                    Act.SEE_CHILDREN,
                    Act.LOOK_AS_ANOTHER,
                    Act.RECORD,
                    Act.JUDGE_IDENTITY,
                    Act.BREAK_GLASS),
            Role.LEAD_ANALYST,
            reads(
                    Reach.NAMED_CONTACT,
                    Act.SEE_CHILDREN,
                    Act.LOOK_AS_ANOTHER,
                    Act.RECORD,
                    Act.JUDGE_IDENTITY,
                    Act.BREAK_GLASS,
                    Act.SEE_WORKLIST,
                    Act.SEE_DATA_QUALITY,
                    Act.SEE_PARTNERSHIP,
                    Act.GRANT_WORKLIST,
                    Act.ANSWER_SUBJECT_ACCESS,
                    Act.OPEN_REVIEW,
                    Act.REVIEW_EMERGENCIES,
                    Act.REVIEW_RETENTION,
                    Act.READ_PAPERS),
            Role.PRACTITIONER,
            reads(Reach.FAMILIES_OF_OWN_AGENCY, Act.SEE_CHILDREN, Act.RECORD, Act.BREAK_GLASS),
            Role.REVIEWER,
            reads(Reach.NAMED_REVIEW, Act.SEE_CHILDREN, Act.LOOK_AS_ANOTHER, Act.REVIEW),
            Role.STEWARD,
            withoutNarrative(
                    Reach.EVERYBODY,
                    Act.SEE_CHILDREN,
                    Act.LOOK_AS_ANOTHER,
                    Act.SEE_DATA_QUALITY,
                    Act.EXCHANGE,
                    Act.JUDGE_IDENTITY,
                    Act.CONFIRM_IDENTIFIERS,
                    Act.CHANGE_SETTINGS),
            Role.INFORMATION_GOVERNANCE,
            withoutNarrative(
                    Reach.NOBODY,
                    Act.READ_THE_RECORD_OF_READS,
                    Act.SEE_PARTNERSHIP,
                    Act.GRANT_CLEARANCE,
                    Act.REVIEW_EMERGENCIES,
                    Act.COUNTERSIGN_DELETION,
                    Act.READ_PAPERS),
            Role.AGENCY_DESK,
            reads(Reach.NOBODY, Act.ANSWER_REQUESTS),
            Role.ADMINISTRATOR,
            withoutNarrative(Reach.NOBODY, Act.MANAGE_ACCOUNTS, Act.CHANGE_SETTINGS, Act.READ_PAPERS)));

    private static final Map<Act, Says> SAYING =
            Map.of(Act.RECORD, Says.RECORDS, Act.ANSWER_REQUESTS, Says.ANSWERS, Act.JUDGE_IDENTITY, Says.IDENTITIES);

    private AccessRules() {}

    private static Rule reads(Reach reach, Act... acts) {
        return new Rule(reach, true, EnumSet.copyOf(Set.of(acts)));
    }

    private static Rule withoutNarrative(Reach reach, Act... acts) {
        return new Rule(reach, false, EnumSet.copyOf(Set.of(acts)));
    }

    /** The row of a role. */
    public static Rule of(Role role) {
        return RULES.getOrDefault(role, new Rule(Reach.NOBODY, false, Set.of()));
    }

    /** Whether one of these roles may do it. */
    public static boolean may(Collection<Role> roles, Act act) {
        return roles.stream().anyMatch(role -> of(role).acts().contains(act));
    }

    /** Which of these roles are given each of their reaches: somebody with two roles has what either gives. */
    public static Set<Reach> reaches(Collection<Role> roles) {
        return roles.stream().map(role -> of(role).reach()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether records are reached by named reviews and in no other way. */
    static boolean onlyByReview(Set<Reach> reaches) {
        return reaches.contains(Reach.NAMED_REVIEW)
                && reaches.stream().allMatch(reach -> reach == Reach.NAMED_REVIEW || reach == Reach.NOBODY);
    }

    /** What these roles may say, by what they may do. */
    public static Set<Says> says(Collection<Role> roles) {
        Set<Says> says = EnumSet.noneOf(Says.class);
        SAYING.forEach((act, what) -> {
            if (may(roles, act)) {
                says.add(what);
            }
        });
        return says;
    }

    /** Whether one of these roles reads what was written about people in free words. */
    public static boolean narrative(Collection<Role> roles) {
        return roles.stream().anyMatch(role -> of(role).narrative());
    }
}
