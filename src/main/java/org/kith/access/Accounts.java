package org.kith.access;

import java.nio.CharBuffer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who may sign in. Accounts are added, given another password and closed, never removed: the record of reads names them.
 * Whoever calls this asks first whether that is allowed.
 */
public final class Accounts {

    private final AccountNodes nodes;
    private final PasswordEncoder passwords;
    private final OnRecord onRecord;
    private final Clock clock;

    Accounts(AccountNodes nodes, PasswordEncoder passwords, OnRecord onRecord, Clock clock) {
        this.onRecord = onRecord;
        this.nodes = nodes;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Adds an account.
     *
     * @param password at least twelve characters; the caller clears the array afterwards
     * @throws KithException.Invalid when the password will not do, or the name is taken
     */
    public Account add(NewAccount wanted, char[] password) {
        Passwords.check(password, wanted.signInName());
        Account added = add(wanted, hash(password), false);
        note("account added", added.id());
        return added;
    }

    Account add(NewAccount wanted, String passwordHash, boolean demo) {
        if (byName(wanted.signInName()).isPresent()) {
            throw taken();
        }
        AccountNode node = new AccountNode(
                Ids.fresh(),
                null,
                wanted.signInName(),
                wanted.displayName(),
                wanted.roles().stream().map(Role::name).sorted().toList(),
                wanted.agency(),
                wanted.team(),
                passwordHash,
                demo,
                clock.instant(),
                null);
        return translated(() -> nodes.save(node)).account();
    }

    /** Whether nobody can sign in yet. */
    public boolean none() {
        return nodes.count() == 0;
    }

    public Optional<Account> find(String id) {
        return nodes.findById(id).map(AccountNode::account);
    }

    /** All accounts by the name shown, closed ones too. */
    public List<Account> all() {
        return nodes.findAll().stream()
                .map(AccountNode::account)
                .sorted(Comparator.comparing(Account::displayName))
                .toList();
    }

    /** Somebody of the demo has another team since. */
    void moved(AccountNode node, String team) {
        translated(() -> nodes.save(node.of(team)));
    }

    /** Gives an account another password. */
    public void changePassword(String id, char[] password) {
        AccountNode node = existing(id);
        Passwords.check(password, node.signInName());
        String hash = hash(password);
        note("account given another password", id);
        translated(() -> nodes.save(node.withPassword(hash)));
    }

    /** Closes an account: nobody signs in with it any more, and whoever is signed in with it sees nothing more. */
    public void close(String id) {
        AccountNode node = existing(id);
        note("account closed", id);
        translated(() -> nodes.save(node.closed(clock.instant())));
    }

    /** By whoever is signed in; on the command line nobody is. */
    private void note(String what, String account) {
        onRecord.note(new OnRecord.Happening(
                OnRecord.Deed.ACCOUNT_CHANGED,
                Looking.signedIn()
                        .map(SignedIn::account)
                        .map(by -> new Reader(by.id(), by.displayName(), false))
                        .orElse(null),
                what,
                Set.of(new Touched("Account", account)),
                null));
    }

    Optional<AccountNode> byName(String signInName) {
        return nodes.findBySignInName(signInName.strip().toLowerCase(Locale.ROOT));
    }

    String hash(char[] password) {
        return java.util.Objects.requireNonNull(passwords.encode(CharBuffer.wrap(password)));
    }

    private AccountNode existing(String id) {
        return nodes.findById(id).orElseThrow(() -> new KithException.NotFound("There is no such account."));
    }

    private static KithException.Invalid taken() {
        return new KithException.Invalid("That name to sign in with is taken. Choose another.");
    }

    private static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingFailureException changed) {
            throw new KithException.Stale(
                    "Somebody else changed this account meanwhile. Look at it again, then repeat.");
        } catch (DataIntegrityViolationException twice) {
            throw taken();
        }
    }
}
