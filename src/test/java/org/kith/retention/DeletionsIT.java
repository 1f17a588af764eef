package org.kith.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Looking;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.audit.Erasing;
import org.kith.kernel.KithException;
import org.kith.kernel.OnRecord;
import org.kith.record.Forgetting;
import org.kith.store.GraphWriter;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two named people, some days, and nothing that holds it. */
class DeletionsIT extends DeliveredGraph {

    private static final String PURPOSE = "Review of Zora Quill";

    @Autowired
    Keepings keepings;

    @Autowired
    Forgetting forgetting;

    @Autowired
    LeftBehind leftBehind;

    @Autowired
    Erasing erasing;

    @Autowired
    Looking looking;

    @Autowired
    OnRecord onRecord;

    @Autowired
    GraphWriter graph;

    @Autowired
    Periods periods;

    @Autowired
    Accounts accounts;

    private Instant now = Instant.parse("2026-03-03T10:00:00Z");

    @BeforeEach
    void somebodyGrownUpLongAgo() {
        deliver("""
                # agencies.csv
                id,name,type
                A-1,North School,school
                # people.csv
                id,kind,given_names,family_name,date_of_birth,known_from
                P-1,child,Zora,Quill,1970-05-01,1980-01-01
                # information.csv
                id,kind,held_by,about,summary,recorded_at
                I-1,event,A-1,P-1,Zora came late,1980-01-01
                """);
        as(Role.ADMINISTRATOR);
        periods.set("child", 6, "The partnership’s schedule");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void twoPeopleDecideAndSomeDaysLaterNothingIsLeftButRandomIds() {
        as(Role.LEAD_ANALYST);
        assertThat(keepings.due()).extracting(Keepings.Kept::name).containsExactly("Zora Quill");
        String person = id("P-1");
        String deletion = propose(person);
        assertThatThrownBy(() -> deletions().countersign(deletion)).isInstanceOf(KithException.Refused.class);

        as(Role.INFORMATION_GOVERNANCE);
        deletions().countersign(deletion);
        assertThatThrownBy(() -> deletions().carryOut(deletion)).isInstanceOf(KithException.Refused.class);
        now = now.plus(Deletions.COOLING).minusSeconds(1);
        assertThatThrownBy(() -> deletions().carryOut(deletion)).isInstanceOf(KithException.Refused.class);
        now = now.plusSeconds(1);

        Deletion done = deletions().carryOut(deletion);

        assertThat(done.state()).isEqualTo(Deletion.State.DONE);
        assertThat(done.left()).isEmpty();
        assertThat(done.person()).isNull();
        assertThat(done.why()).isNull();
        assertThat(TestStore.count(
                        "MATCH (s:Statement) WHERE s:PersonRecord OR s:InformationItem RETURN count(s)", Map.of()))
                .isZero();
        assertThat(TestStore.count("MATCH (w:ReadWords) WHERE w.text CONTAINS 'Zora' RETURN count(w)", Map.of()))
                .isZero();
        assertThatThrownBy(() -> deletions().withdraw(deletion)).isInstanceOf(KithException.Stale.class);
        as(Role.LEAD_ANALYST);
        assertThatThrownBy(() -> keepings.of(person)).isInstanceOf(KithException.NotFound.class);
    }

    @Test
    void aHoldStopsWhatWasCountersigned() {
        as(Role.LEAD_ANALYST);
        String person = id("P-1");
        String deletion = propose(person);
        keepings.decide(person, Keeping.What.HOLD, null, "An inquiry");
        as(Role.INFORMATION_GOVERNANCE);
        deletions().countersign(deletion);
        now = now.plus(Duration.ofDays(30));

        assertThatThrownBy(() -> deletions().carryOut(deletion)).hasMessageContaining("held");

        as(Role.LEAD_ANALYST);
        keepings.decide(person, Keeping.What.LIFT, null, "It is over");
        as(Role.INFORMATION_GOVERNANCE);
        assertThat(deletions().carryOut(deletion).state()).isEqualTo(Deletion.State.DONE);
    }

    @Test
    void whatIsLearnedMeanwhileStopsIt() {
        as(Role.LEAD_ANALYST);
        String deletion = propose(id("P-1"));
        as(Role.INFORMATION_GOVERNANCE);
        deletions().countersign(deletion);
        take("""
                # information.csv
                id,kind,held_by,about,summary
                I-2,event,A-1,P-1,Something new
                """, "later");
        now = now.plus(Duration.ofDays(30));

        assertThatThrownBy(() -> deletions().carryOut(deletion)).isInstanceOf(KithException.Stale.class);
        assertThat(id("P-1")).isNotEmpty();
    }

    @Test
    void whoMayDoOneHalfMayNotDoTheOther() {
        String person = id("P-1");
        as(Role.INFORMATION_GOVERNANCE);
        assertThatThrownBy(() -> deletions().preview(person)).isInstanceOf(KithException.Refused.class);
        as(Role.STEWARD);
        assertThatThrownBy(() -> deletions().all()).isInstanceOf(KithException.Refused.class);
        as(Role.LEAD_ANALYST);
        String deletion = propose(person);
        deletions().withdraw(deletion);
        as(Role.INFORMATION_GOVERNANCE);
        assertThatThrownBy(() -> deletions().countersign(deletion)).isInstanceOf(KithException.Stale.class);
        assertThatThrownBy(() -> deletions().carryOut(deletion)).isInstanceOf(KithException.Stale.class);
    }

    private String propose(String person) {
        return deletions().propose(person, deletions().preview(person), Deletion.Ground.REVIEW, "Nothing asks for it.");
    }

    private Deletions deletions() {
        return new Deletions(
                graph, forgetting, keepings, leftBehind, erasing, looking, onRecord, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void as(Role role) {
        String name = "keeping-" + role.name().toLowerCase(java.util.Locale.ROOT);
        Account account = accounts.all().stream()
                .filter(one -> one.signInName().equals(name))
                .findFirst()
                .orElseGet(() -> accounts.add(
                        new NewAccount(name, role.label(), Set.of(role), null, null),
                        "three words together".toCharArray()));
        SignedIn signedIn = new SignedIn(account, PURPOSE);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        signedIn, null, List.copyOf(signedIn.getAuthorities())));
    }
}
