package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Clearance;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class LensesIT {

    @Autowired
    Lenses lenses;

    @Autowired
    Looking looking;

    @Autowired
    Grants grants;

    @Autowired
    Accounts accounts;

    @Autowired
    Standings standings;

    @BeforeEach
    void clear() {
        TestStore.clear();
        standings.forget(me());
    }

    @Test
    void withNobodySignedInThereIsNoLens() {
        assertThatThrownBy(() -> lenses.lens())
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("Sign in");
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void aLensSaysWhoLooksAndWhy() {
        Lens lens = lenses.lens();

        assertThat(lens.reader().name()).isEqualTo("Test MASH analyst");
        assertThat(lens.purpose()).isEqualTo("Trying Kith out");
        assertThat(lens.clearance()).isEqualTo(Clearance.NONE);
        assertThat(lens.viewpoint().only()).isEmpty();
    }

    @Test
    @SignedInAs(value = Role.ANALYST, purpose = "")
    void withoutAPurposeThereIsNoLensUntilOneIsSaid() {
        assertThatThrownBy(() -> lenses.lens()).hasMessageContaining("why you look");

        looking.purpose("Screening a referral");

        assertThat(lenses.lens().purpose()).isEqualTo("Screening a referral");
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void informationGovernanceHasALensForTheRecordOfReadsOnly() {
        assertThatThrownBy(() -> lenses.lens()).isInstanceOf(KithException.Refused.class);
        assertThat(lenses.lens(Act.READ_THE_RECORD_OF_READS)).isNotNull();
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void whoeverIsClosedOutSeesNothingMore() {
        lenses.lens();
        accounts.close(me());
        standings.forget(me());
        try {
            assertThatThrownBy(() -> lenses.lens()).hasMessageContaining("closed");
        } finally {
            TestStore.clearAccounts();
        }
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void nobodyClearsThemselvesAndEveryClearanceHasAReason() {
        assertThatThrownBy(() -> grants.clear(me(), Grant.Kind.PERSON, "p", "needed", null))
                .isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> grants.clear("somebody", Grant.Kind.PERSON, "p", " ", null))
                .isInstanceOf(KithException.Invalid.class);
    }

    @Test
    @SignedInAs(Role.INFORMATION_GOVERNANCE)
    void aClearanceForAPersonOpensWhatIsSealedAboutThemAndNothingElse() {
        sealed();
        String cleared = accounts.all().stream()
                .filter(account -> !account.id().equals(me()))
                .findFirst()
                .map(Account::id)
                .orElseGet(() -> accounts.add(
                                new NewAccount("cleared", "Cleared", java.util.Set.of(Role.ANALYST), null, null),
                                "copper walnut harbour".toCharArray())
                        .id());
        Grant grant = grants.clear(cleared, Grant.Kind.PERSON, "mia", "Named in the order of 3 March", null);

        // Her other record, the stay and the household that are sealed; not the refuge's own seal, nor Leo's item.
        assertThat(standings.clearance(cleared).opens()).containsExactlyInAnyOrder("mia", "mia-2", "stay", "flat");

        grants.end(grant.id());
        assertThat(standings.clearance(cleared)).isEqualTo(Clearance.NONE);

        grants.clear(cleared, Grant.Kind.AGENCY, "refuge", "Works with the refuge", null);
        assertThat(standings.clearance(cleared).opens()).containsExactlyInAnyOrder("refuge", "held");
    }

    private static void sealed() {
        TestStore.count("""
                CREATE (mia:Statement:PersonRecord {id: 'mia', sealedBy: ['mia']}),
                  (mia2:Statement:PersonRecord {id: 'mia-2', sealedBy: ['mia-2']}),
                  (leo:Statement:PersonRecord {id: 'leo'}),
                  (mia)-[:SAME_PERSON {statement: 'j'}]->(mia2),
                  (flat:Statement:Household {id: 'flat', sealedBy: ['flat']}),
                  (stay:Statement:Stay {id: 'stay', sealedBy: ['flat', 'mia-2', 'stay']}),
                  (stay)-[:NAMES {as: 'person'}]->(mia2), (stay)-[:NAMES {as: 'household'}]->(flat),
                  (open:Statement:Stay {id: 'open', sealedBy: ['flat', 'mia']}),
                  (open)-[:NAMES {as: 'person'}]->(mia), (open)-[:NAMES {as: 'household'}]->(flat),
                  (refuge:Statement:Agency {id: 'refuge', sealedBy: ['refuge']}),
                  (with:Statement:Involvement {id: 'with', sealedBy: ['mia', 'refuge']}),
                  (with)-[:NAMES {as: 'person'}]->(mia), (with)-[:NAMES {as: 'agency'}]->(refuge),
                  (held:Statement:InformationItem {id: 'held', sealedBy: ['held', 'refuge']}),
                  (held)-[:NAMES {as: 'held_by'}]->(refuge), (held)-[:NAMES {as: 'about'}]->(leo)
                RETURN 1
                """, Map.of());
    }

    private static String me() {
        return Looking.signedIn().map(SignedIn::account).map(Account::id).orElse("nobody");
    }
}
