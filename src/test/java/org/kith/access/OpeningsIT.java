package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;

/** Families opened by name: for how long, to whom, and who looks at it afterwards. */
@GraphTest
class OpeningsIT {

    @Autowired
    Openings openings;

    @Autowired
    OpeningNodes nodes;

    @Autowired
    GrantNodes grantNodes;

    @Autowired
    Looking looking;

    @Autowired
    Standings standings;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void clear() {
        nodes.deleteAll();
        standings.forget(me());
    }

    @Test
    @SignedInAs(value = Role.ANALYST, alone = true)
    void aContactOpensAFamilyForADayAndBecomesThePurpose() {
        assertThat(standings.remit(me()).named()).isEmpty();

        Opening opening = openings.contact("mia", "Referral 4711", "enquiry");

        assertThat(standings.remit(me()).named()).containsExactly("mia");
        assertThat(looking.purpose()).contains("Referral 4711");
        assertThat(Duration.between(opening.at(), opening.until())).isEqualTo(Openings.CONTACT);
        assertThat(openings.lastContact()).map(Opening::enquiry).contains("enquiry");
        assertThat(opening.holds(opening.until())).isFalse();
        assertThat(opening.holds(opening.until().minusMillis(1))).isTrue();
        assertThatThrownBy(() -> openings.contact("leo", "  ", null)).isInstanceOf(KithException.Invalid.class);
        assertThat(standings.remit(me()).named()).containsExactly("mia");
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whoDoesNotWorkWithContactsNamesNone() {
        assertThatThrownBy(() -> openings.contact("mia", "Referral 4711", null))
                .isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void anEmergencyOpensForFourHoursAndWaitsToBeLookedAt() {
        assertThatThrownBy(() -> openings.emergency("mia", Emergency.OTHER, "short"))
                .isInstanceOf(KithException.Invalid.class);

        Opening opening = openings.emergency("mia", Emergency.HARM_TODAY, "A neighbour heard a child scream");

        assertThat(standings.remit(me()).named()).containsExactly("mia");
        assertThat(Duration.between(opening.at(), opening.until())).isEqualTo(Duration.ofHours(4));
        assertThat(opening.waits()).isTrue();
        assertThatThrownBy(openings::emergencies).isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whatRanOutOpensNothing() {
        Instant then = Instant.now().minus(Duration.ofHours(5));
        Openings earlier = new Openings(nodes, looking, standings, happening -> {}, Clock.fixed(then, ZoneOffset.UTC));
        earlier.emergency("mia", Emergency.HARM_TODAY, "A neighbour heard a child scream");

        assertThat(standings.remit(me()).named()).isEmpty();
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void whoeverSeesNoChildHasNoEmergency() {
        assertThatThrownBy(() -> openings.emergency("mia", Emergency.HARM_TODAY, "A neighbour heard a scream"))
                .isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void nobodyJudgesTheirOwnAndOthersJudgeItOnce() {
        Opening own = openings.emergency("mia", Emergency.HARM_TODAY, "A neighbour heard a child scream");
        Opening other = another();

        assertThat(openings.waiting()).extracting(Opening::id).containsExactly(other.id());
        assertThatThrownBy(() -> openings.review(own.id(), true, "It was right"))
                .isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> openings.review(other.id(), true, " ")).isInstanceOf(KithException.Invalid.class);
        Opening seen = openings.review(other.id(), false, "There was no call that night");

        assertThat(seen.right()).isFalse();
        assertThat(seen.reviewedBy()).isEqualTo(me());
        assertThatThrownBy(() -> openings.review(other.id(), true, "Or was it"))
                .isInstanceOf(KithException.Stale.class);
        assertThat(openings.waiting()).isEmpty();
        assertThat(openings.emergencies()).extracting(Opening::id).containsExactly(own.id(), other.id());
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void thoseWhoLookAtEmergenciesAreToldOfEach() {
        EmergencyWatch watch = new EmergencyWatch(nodes);
        List<List<Opening>> told = new ArrayList<>();
        watch.listen(told::add);
        watch.close();

        watch.tell();
        assertThat(told).as("nothing new").isEmpty();
        Opening other = another();
        watch.tell();
        watch.tell();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).extracting(Opening::id).containsExactly(other.id());
        openings.review(other.id(), true, "It was right");
        watch.tell();
        assertThat(told.getLast()).isEmpty();
    }

    @Test
    @SignedInAs(value = Role.ANALYST, alone = true)
    void theWorklistWantsAGrantAndABarShutsAFamily() {
        assertThat(looking.may(Act.SEE_WORKLIST)).isFalse();

        grant(Grant.Kind.WORKLIST, me());
        Grant bar = grant(Grant.Kind.BAR, "mia");
        standings.forget(me());

        assertThat(looking.may(Act.SEE_WORKLIST)).isTrue();
        assertThat(standings.remit(me()).barred()).containsExactly("mia");
        assertThat(standings.clearance(me()).opens()).as("neither clears").isEmpty();
        grantNodes.deleteById(bar.id());
        standings.forget(me());
        assertThat(standings.remit(me()).barred()).isEmpty();
        grantNodes.deleteAll();
        standings.forget(me());
        assertThat(looking.may(Act.SEE_WORKLIST)).isFalse();
    }

    private Grant grant(Grant.Kind kind, String subject) {
        return grantNodes
                .save(new GrantNode(
                        "grant-" + kind,
                        null,
                        me(),
                        kind.name(),
                        subject,
                        "lead",
                        "The rota",
                        Instant.EPOCH,
                        null,
                        null,
                        null))
                .grant();
    }

    /** An emergency of somebody else. */
    private Opening another() {
        Instant now = Instant.now().minusSeconds(60);
        return nodes.save(new OpeningNode(
                        "other",
                        null,
                        "somebody",
                        Opening.Kind.EMERGENCY.name(),
                        "leo",
                        "Nobody answers",
                        null,
                        now,
                        now.plus(Openings.EMERGENCY),
                        null,
                        null,
                        null,
                        null))
                .opening();
    }

    private static String me() {
        return Looking.signedIn().map(SignedIn::account).map(Account::id).orElse("nobody");
    }
}
