package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.settings.KithSettings;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@GraphTest
class AccountsIT {

    private static final char[] LONG = "copper walnut harbour".toCharArray();

    @Autowired
    Accounts accounts;

    @Autowired
    ProviderSettings provider;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    PasswordEncoder passwords;

    @BeforeEach
    @AfterEach
    void clear() {
        TestStore.clear();
        TestStore.clearAccounts();
    }

    @Test
    void nobodyCanSignInUntilTheFirstAccountIsAdded() {
        assertThat(accounts.none()).isTrue();
        Account added = accounts.add(wanted("Mo.Reed", Role.ADMINISTRATOR), LONG);

        assertThat(accounts.none()).isFalse();
        assertThat(accounts.find(added.id())).contains(added);
        assertThat(signIn.loadUserByUsername(" mo.reed ").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_ADMINISTRATOR");
    }

    @Test
    void onlyAHashOfThePasswordIsKept() {
        accounts.add(wanted("mo", Role.ANALYST), LONG);
        String kept = signIn.loadUserByUsername("mo").getPassword();

        assertThat(kept)
                .startsWith("{argon2id-19m-2}$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("walnut");
        assertThat(passwords.matches("copper walnut harbour", kept)).isTrue();
        assertThat(passwords.matches("copper walnut harbor", kept)).isFalse();
    }

    @Test
    void aPasswordHasTwelveCharactersAndDoesNotSayTheName() {
        assertThatThrownBy(() -> accounts.add(wanted("mo", Role.ANALYST), "elevenchars".toCharArray()))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("12");
        assertThatThrownBy(() -> accounts.add(wanted("moreed", Role.ANALYST), "i am MoReed, hello".toCharArray()))
                .isInstanceOf(KithException.Invalid.class);
        assertThat(accounts.none()).isTrue();
    }

    @Test
    void aNameIsTakenOnceAlsoByAClosedAccount() {
        accounts.close(accounts.add(wanted("mo", Role.ANALYST), LONG).id());

        assertThatThrownBy(() -> accounts.add(wanted("MO", Role.STEWARD), LONG))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("taken");
        assertThat(signIn.loadUserByUsername("mo").isEnabled()).isFalse();
    }

    @Autowired
    GrantNodes grants;

    @Autowired
    ReviewNodes reviews;

    @Test
    void anAccountForTryingOutIsNobodyOutsideTheDemo() {
        KithSettings demo = new KithSettings(true, "", "999");
        new DemoAccounts(accounts, grants, reviews, demo, Clock.systemUTC()).makeMissing();
        new DemoAccounts(accounts, grants, reviews, demo, Clock.systemUTC()).makeMissing();

        assertThat(accounts.all()).hasSize(8).allMatch(Account::demo);
        assertThat(new SignIn(accounts, demo, provider).loadUserByUsername("asha"))
                .isNotNull();
        assertThatThrownBy(() -> signIn.loadUserByUsername("asha")).isInstanceOf(UsernameNotFoundException.class);
    }

    private static NewAccount wanted(String name, Role role) {
        return new NewAccount(name, "Mo Reed", Set.of(role), null, null);
    }
}
