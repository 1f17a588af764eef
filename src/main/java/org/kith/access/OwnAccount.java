package org.kith.access;

import java.time.Clock;
import org.kith.kernel.KithException;
import org.kith.settings.SessionSettings;

/** What somebody decides about their own account. */
public final class OwnAccount {

    private final Accounts accounts;
    private final Looking looking;
    private final SignInGate gate;
    private final SessionSettings settings;
    private final Clock clock;

    OwnAccount(Accounts accounts, Looking looking, SignInGate gate, SessionSettings settings, Clock clock) {
        this.accounts = accounts;
        this.looking = looking;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether Kith keeps a password for them; otherwise the authority's provider does. */
    public boolean hasPassword() {
        return accounts.node(looking.account().id())
                .filter(node -> node.passwordHash() != null)
                .isPresent();
    }

    /** How sessions end, as this installation has it. */
    public SessionSettings limits() {
        return settings;
    }

    /**
     * Takes another password. Every other session of the account is over, and no machine is known as theirs any more but by
     * signing in with it anew. Where the old one was chosen by somebody else, this session is over too.
     *
     * @throws KithException.Invalid when the present one is wrong, or the new one will not do
     */
    public void changePassword(char[] present, char[] password) {
        SignedIn who = looking.session();
        String id = looking.account().id();
        gate.confirming(id, () -> accounts.chooseOwnPassword(id, present, password));
        gate.forgetDevices(id);
        if (!who.passwordToChange()) {
            who.begin(clock.instant());
        }
    }

    /** Every other session of their account is over. */
    public void signOutElsewhere() {
        SignedIn who = looking.session();
        accounts.endSessionsBefore(looking.account().id(), clock.instant());
        who.begin(clock.instant());
    }
}
