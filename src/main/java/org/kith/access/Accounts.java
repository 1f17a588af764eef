package org.kith.access;

import java.nio.CharBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final Passwords rules;
    private final OnRecord onRecord;
    private final Clock clock;
    private volatile Consumer<String> changed = id -> {};

    Accounts(AccountNodes nodes, PasswordEncoder passwords, Passwords rules, OnRecord onRecord, Clock clock) {
        this.rules = rules;
        this.onRecord = onRecord;
        this.nodes = nodes;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whoever keeps what they know of accounts is told which one changed. */
    void whenChanged(Consumer<String> forget) {
        changed = forget;
    }

    /**
     * Adds an account whose owner chose the password themselves.
     *
     * @param password at least twelve characters; the caller clears the array afterwards
     * @throws KithException.Invalid when the password will not do, or the name is taken
     */
    public Account add(NewAccount wanted, char[] password) {
        return add(wanted, password, false);
    }

    /** The same with a password that is told to its owner, who has to choose another before anything opens. */
    public Account addWithFirstPassword(NewAccount wanted, char[] password) {
        return add(wanted, password, true);
    }

    private Account add(NewAccount wanted, char[] password, boolean first) {
        rules.check(password, wanted.signInName());
        Account added = save(wanted, hash(password), false, first);
        note("account added", added.id());
        return added;
    }

    Account add(NewAccount wanted, String passwordHash, boolean demo) {
        return save(wanted, passwordHash, demo, false);
    }

    private Account save(NewAccount wanted, String passwordHash, boolean demo, boolean first) {
        if (byName(wanted.signInName()).isPresent()) {
            throw taken();
        }
        AccountNode node = node(wanted, passwordHash, demo, first, null);
        return translated(() -> nodes.save(node)).account();
    }

    private AccountNode node(
            NewAccount wanted, @Nullable String passwordHash, boolean demo, boolean first, @Nullable String provider) {
        return new AccountNode(
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
                null,
                first,
                null,
                provider);
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

    /** Gives an account another password, which its owner has to change; whoever is signed in with it is so no more. */
    public void changePassword(String id, char[] password) {
        AccountNode node = existing(id);
        if (node.provider() != null) {
            throw new KithException.Invalid("They sign in with your provider: Kith keeps no password for them.");
        }
        rules.check(password, node.signInName());
        String hash = hash(password);
        note("account given another password", id);
        save(node.withPassword(hash, true, clock.instant()));
    }

    /**
     * Gives an account the password that its owner chose; every session of it is over, the caller's too.
     *
     * @param present the password they have now
     * @throws KithException.Invalid when the present one is wrong, or the new one will not do
     */
    void chooseOwnPassword(String id, char[] present, char[] password) {
        AccountNode node = existing(id);
        if (node.demo()) {
            throw new KithException.Invalid("An account for trying out keeps its password: the next person needs it.");
        }
        if (node.passwordHash() == null || !passwords.matches(CharBuffer.wrap(present), node.passwordHash())) {
            note("own password not changed: the present one was wrong", id);
            throw new KithException.Invalid("That is not your present password. Nothing was changed.");
        }
        if (Arrays.equals(present, password)) {
            throw new KithException.Invalid("The new password is the present one. Choose another.");
        }
        rules.check(password, node.signInName());
        String hash = hash(password);
        note("own password changed", id);
        save(node.withPassword(hash, false, clock.instant()));
    }

    /** The same password in the way passwords are kept today. */
    void keepAnew(String id, String hash) {
        save(existing(id).withHash(hash));
    }

    /** Sessions of an account that were begun before a moment are over. */
    void endSessionsBefore(String id, Instant moment) {
        save(existing(id).endedBefore(moment));
    }

    /** Closes an account: nobody signs in with it any more, and whoever is signed in with it sees nothing more. */
    public void close(String id) {
        AccountNode node = existing(id);
        note("account closed", id);
        save(node.closed(clock.instant()));
    }

    private void save(AccountNode node) {
        translated(() -> nodes.save(node));
        changed.accept(node.id());
    }

    Optional<AccountNode> byProvider(String provider) {
        return nodes.findByProvider(provider);
    }

    /** Adds the account of somebody whom a provider vouches for. */
    Account addVouched(NewAccount wanted, String provider) {
        AccountNode added = node(wanted, null, false, false, provider);
        Account account = translated(() -> nodes.save(added)).account();
        note("account added by the provider", account.id());
        return account;
    }

    /** What a provider says of somebody now. */
    Account vouched(AccountNode node, String called, Set<Role> roles, @Nullable String agency, @Nullable String team) {
        AccountNode now =
                node.vouched(called, roles.stream().map(Role::name).sorted().toList(), agency, team);
        if (now.equals(node)) {
            return node.account();
        }
        note("account changed by the provider", node.id());
        save(now);
        return now.account();
    }

    Optional<AccountNode> node(String id) {
        return nodes.findById(id);
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
