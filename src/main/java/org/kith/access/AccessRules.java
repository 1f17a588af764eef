package org.kith.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what: one table, a row for each role. Whoever looks after accounts sees no child, and whoever reads the
 * record of reads sees no content. Whoever answers for an agency sees what that agency was told, and nothing else.
 */
public final class AccessRules {

    /** Which children a role reaches, before protection is applied. */
    public enum Reach {
        /** None: this role works without content. */
        NOBODY,
        /** Families that the reader's own agency works with. */
        FAMILIES_OF_OWN_AGENCY,
        /** Every child whose record is not sealed. */
        EVERY_CHILD
    }

    private record Rule(Reach reach, Set<Act> acts) {}

    private static final Map<Role, Rule> RULES = new EnumMap<>(Map.of(
            Role.ANALYST,
            rule(Reach.EVERY_CHILD, Act.SEE_CHILDREN, Act.LOOK_AS_ANOTHER, Act.RECORD, Act.JUDGE_IDENTITY),
            Role.PRACTITIONER,
            rule(Reach.FAMILIES_OF_OWN_AGENCY, Act.SEE_CHILDREN, Act.RECORD),
            Role.REVIEWER,
            rule(Reach.EVERY_CHILD, Act.SEE_CHILDREN, Act.LOOK_AS_ANOTHER, Act.REVIEW),
            Role.STEWARD,
            rule(
                    Reach.EVERY_CHILD,
                    Act.SEE_CHILDREN,
                    Act.LOOK_AS_ANOTHER,
                    Act.ANSWER_SUBJECT_ACCESS,
                    Act.EXCHANGE,
                    Act.JUDGE_IDENTITY,
                    Act.CHANGE_SETTINGS),
            Role.INFORMATION_GOVERNANCE,
            rule(Reach.NOBODY, Act.READ_THE_RECORD_OF_READS, Act.GRANT_CLEARANCE),
            Role.AGENCY_DESK,
            rule(Reach.NOBODY, Act.ANSWER_REQUESTS),
            Role.ADMINISTRATOR,
            rule(Reach.NOBODY, Act.MANAGE_ACCOUNTS, Act.CHANGE_SETTINGS)));

    private AccessRules() {}

    private static Rule rule(Reach reach, Act... acts) {
        return new Rule(reach, acts.length == 0 ? Set.of() : EnumSet.copyOf(Set.of(acts)));
    }

    /** Whether one of these roles may do it. */
    public static boolean may(Collection<Role> roles, Act act) {
        return roles.stream().anyMatch(role -> of(role).acts().contains(act));
    }

    /** The widest reach that these roles give. */
    public static Reach reach(Collection<Role> roles) {
        return roles.stream()
                .map(role -> of(role).reach())
                .max(Reach::compareTo)
                .orElse(Reach.NOBODY);
    }

    private static Rule of(Role role) {
        return RULES.getOrDefault(role, rule(Reach.NOBODY));
    }
}
