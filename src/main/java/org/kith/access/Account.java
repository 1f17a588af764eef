package org.kith.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param id internal id: stands in the record of reads
 * @param signInName what they type; lower case
 * @param displayName how they are called on screen
 * @param roles what they use Kith for
 * @param agency internal id of the agency they work for, or null for the partnership itself
 * @param team their team, in words
 * @param demo whether it exists for trying out: refused outside the demo
 * @param open whether it may be used; a closed account is kept, because the record of reads names it
 */
public record Account(
        String id,
        String signInName,
        String displayName,
        Set<Role> roles,
        @Nullable String agency,
        @Nullable String team,
        boolean demo,
        boolean open)
        implements Serializable {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean may(Act act) {
        return open && AccessRules.may(roles, act);
    }

    /** The role that names what they do, where there are several: the first of the list. */
    public Role leadingRole() {
        return roles.stream().min(Role::compareTo).orElse(Role.PRACTITIONER);
    }
}
