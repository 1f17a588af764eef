package org.kith.access;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.PlainText;

/**
 * An account to be added.
 *
 * @param signInName letters, digits, dots and dashes; case does not matter
 * @param agency internal id of their agency, or null
 */
public record NewAccount(
        String signInName,
        String displayName,
        Set<Role> roles,
        @Nullable String agency,
        @Nullable String team) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,63}");

    /**
     * @throws KithException.Invalid when the name cannot be signed in with, or no role is given
     */
    public NewAccount {
        signInName = signInName.strip().toLowerCase(Locale.ROOT);
        displayName = PlainText.typed(displayName);
        team = team == null ? null : PlainText.typed(team);
        roles = Set.copyOf(roles);
        if (!NAME.matcher(signInName).matches()) {
            throw new KithException.Invalid("A name to sign in with has 2 to 64 letters, digits, dots or dashes and"
                    + " begins with a letter or digit. Choose another.");
        }
        if (displayName.isEmpty() || displayName.length() > 100) {
            throw new KithException.Invalid("Say how this person is called, in 1 to 100 characters.");
        }
        if (roles.isEmpty()) {
            throw new KithException.Invalid("Give the account at least one role.");
        }
    }
}
