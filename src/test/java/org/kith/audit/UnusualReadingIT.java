package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.Role;
import org.kith.audit.unusual.StandsOut;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
@SignedInAs(Role.INFORMATION_GOVERNANCE)
class UnusualReadingIT {

    @Autowired
    UnusualReading unusual;

    @Autowired
    Accounts accounts;

    private String account = "";
    private final LocalDate today = LondonTime.day(Instant.now());

    @BeforeEach
    void clear() {
        TestStore.clear();
        String name = "reader-" + Ids.fresh();
        account = accounts.add(
                        new NewAccount(name, "Ola Mazur", Set.of(Role.ANALYST), null, null),
                        "three words together".toCharArray())
                .id();
    }

    @Test
    void eachRuleFindsWhatItIsForAndNothingBelowItsThreshold() {
        searches(59);
        assertThat(codes()).isEmpty();
        searches(1);
        assertThat(codes()).containsExactly("many-searches");

        shown("CREATE (p:Statement:PersonRecord {id: $id, kind: 'adult', family_name: 'MAZUR'})", 1);
        assertThat(codes()).containsExactly("many-searches", "own-surname");

        shown("CREATE (p:Statement:PersonRecord {id: $id, kind: 'child', family_name: 'X'})", 60);
        assertThat(codes()).containsExactly("many-searches", "no-enquiry", "own-surname");

        shown(
                "CREATE (p:Statement:PersonRecord {id: $id, kind: 'child', family_name: 'X'})"
                        + "<-[:NAMES {as: 'child'}]-(:Statement:Enquiry {id: 'e' + $id, closed_at: date('2020-01-01')})",
                10);
        assertThat(codes()).containsExactly("many-searches", "no-enquiry", "after-closing", "own-surname");
    }

    @Test
    void whatCameOfItStandsBesideItAndOnRecord() {
        searches(60);
        StandsOut fact = facts().getFirst();
        assertThat(fact.who()).isEqualTo("Ola Mazur");
        assertThat(fact.sentence()).contains("60 times");

        unusual.lookedInto(fact, "Was training a colleague; the team lead confirms.");

        assertThat(facts().getFirst().lookings())
                .extracting(StandsOut.Looking::outcome)
                .containsExactly("Was training a colleague; the team lead confirms.");
        assertThat(TestStore.count("MATCH (e:AccessEvent {what: 'LOOKED_INTO'}) RETURN count(e)", Map.of()))
                .isOne();
        assertThatThrownBy(() -> unusual.lookedInto(fact, " ")).isInstanceOf(KithException.Invalid.class);
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void nobodyElseSeesIt() {
        assertThatThrownBy(() -> unusual.between(today, today)).isInstanceOf(KithException.class);
    }

    private List<StandsOut> facts() {
        return unusual.between(today.minusDays(1), today).stream()
                .filter(fact -> fact.account().equals(account))
                .toList();
    }

    private List<String> codes() {
        return facts().stream().map(fact -> fact.rule().code()).toList();
    }

    /** All in one stretch of ten minutes, however late it is. */
    private void searches(int many) {
        for (int at = 0; at < many; at++) {
            TestStore.count(
                    "CREATE (:AccessEvent {id: $id, account: $account, what: 'SEARCHED', system: false, touchedIds: [],"
                            + " at: datetime.truncate('hour', datetime())}) RETURN 1",
                    Map.of("id", Ids.fresh(), "account", account));
        }
    }

    private void shown(String make, int many) {
        for (int at = 0; at < many; at++) {
            String id = Ids.fresh();
            TestStore.count(make + " RETURN 1", Map.of("id", id));
            TestStore.count(
                    "CREATE (:AccessEvent {id: $entry, account: $account, what: 'READ', system: false, touchedIds: [$id],"
                            + " at: datetime.truncate('hour', datetime())}) RETURN 1",
                    Map.of("entry", Ids.fresh(), "account", account, "id", id));
        }
    }
}
