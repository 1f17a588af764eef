package org.kith.review.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Account;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.access.Role;
import org.kith.kernel.KithException;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What those who were there say of themselves: that nobody can tell who, when, or what came together. */
@GraphTest
class OwnSayingsIT {

    @Autowired
    Reviews reviews;

    @Autowired
    OwnSayings sayings;

    @BeforeEach
    @AfterEach
    void clear() {
        TestStore.count(
                "MATCH (n) WHERE n:Review OR n:ReviewAsked OR n:OwnSaying OR n.id STARTS WITH 'asked-' DETACH DELETE n RETURN count(*)",
                Map.of());
        reviews.standsAnew(me());
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whoIsAskedSeesTheTitleAndNothingElseAndNobodyElseSeesEvenThat() {
        review("one", List.of("somebody"));
        asked("one", List.of(me(), "b", "c"));
        review("two", List.of("somebody"));
        asked("two", List.of("a", "b", "c"));

        assertThat(sayings.question("one")).isEqualTo(new OwnSayings.Question("one", "one", true));
        assertThatThrownBy(() -> sayings.question("two")).isInstanceOf(KithException.NotFound.class);
        assertThatThrownBy(() -> reviews.find("one")).isInstanceOf(KithException.NotFound.class);
        assertThatThrownBy(() -> sayings.answer("two", List.of(own("x")))).isInstanceOf(KithException.NotFound.class);
        TestStore.run("MATCH (r:Review) SET r.until = datetime() - duration('P1D')");
        assertThatThrownBy(() -> sayings.question("one")).isInstanceOf(KithException.NotFound.class);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whereFewerThanThreeAreAskedNothingIsTaken() {
        review("one", List.of("somebody"));
        asked("one", List.of(me(), "b"));

        assertThat(sayings.question("one").enough()).isFalse();
        assertThatThrownBy(() -> sayings.answer("one", List.of(own("x")))).isInstanceOf(KithException.Refused.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void whatIsKeptHoldsNobodyAndNoTime() {
        review("one", List.of("somebody"));
        asked("one", List.of(me(), "b", "c"));
        String before = TestStore.text("MATCH (a:ReviewAsked) RETURN toString(a.at)", Map.of());

        sayings.answer("one", List.of(own("My words"), own("And these")));

        assertThat(TestStore.texts("MATCH (o:OwnSaying) UNWIND keys(o) AS key RETURN DISTINCT key", Map.of()))
                .containsExactlyInAnyOrder("id", "version", "review", "effect", "factor", "words", "sentence", "told");
        assertThat(TestStore.texts("MATCH (o:OwnSaying) RETURN o.id", Map.of()))
                .as("ids by chance, and not by time")
                .allMatch(id -> UUID.fromString(id).version() == 4);
        assertThat(TestStore.text("MATCH (a:ReviewAsked) RETURN toString(a.at)", Map.of()))
                .as("when it was asked, not when it was answered")
                .isEqualTo(before);
        assertThat(TestStore.count("MATCH (o:OwnSaying) WHERE EXISTS { (o)--() } RETURN count(*)", Map.of()))
                .isZero();
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void thatSomebodyAnsweredStandsNowhereOnRecord() {
        review("one", List.of("somebody"));
        asked("one", List.of(me(), "b", "c"));
        long before = TestStore.count("MATCH (e:AccessEvent) RETURN count(e)", Map.of());

        sayings.answer("one", List.of(own("My words")));

        assertThat(TestStore.count("MATCH (e:AccessEvent) RETURN count(e)", Map.of()))
                .isEqualTo(before);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void everyAnswerWritesAllWordsAnew() {
        review("one", List.of("somebody"));
        asked("one", List.of(me(), "b", "c"));
        for (int number = 0; number < 6; number++) {
            sayings.answer("one", List.of(own("w" + number)));
        }
        Set<String> before = new HashSet<>(TestStore.texts("MATCH (o:OwnSaying) RETURN o.id", Map.of()));
        sayings.answer("one", List.of(own("w6")));

        assertThat(TestStore.texts("MATCH (o:OwnSaying) RETURN o.id", Map.of()))
                .doesNotContainAnyElementsOf(before)
                .hasSize(7);
        assertThat(kept()).as("none is lost").containsExactly("w0", "w1", "w2", "w3", "w4", "w5", "w6");
    }

    @Test
    void whatCameLastIsWrittenAnywhereAmongTheOthers() {
        List<OwnSayingNode> old = IntStream.range(0, 5)
                .mapToObj(number -> new OwnSayingNode("o" + number, 0L, "one", "HELPED", "f", "w", "old", true))
                .toList();
        OwnSayingNode newest = new OwnSayingNode("", null, "one", "HELPED", "f", "w", "newest", false);
        Set<Integer> places = new HashSet<>();
        for (int round = 0; round < 500; round++) {
            List<String> written = OwnSayings.mixed(List.of(newest), old, false).stream()
                    .map(OwnSayingNode::sentence)
                    .toList();
            places.add(written.indexOf("newest"));
        }

        assertThat(places).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void readersAreToldWhenThreeHaveComeInTogetherAndOfTheNextWhenThreeMoreHave() {
        Review review = review("one", List.of(me()));
        asked("one", List.of(me(), "b", "c"));

        List<Integer> told = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            sayings.answer("one", List.of(own("w" + number), own("v" + number)));
            told.add(sayings.of(review).size());
        }

        assertThat(told).containsExactly(0, 0, 6, 6, 6, 12, 12);
        assertThat(sayings.of(review)).extracting(OwnSaying::sentence).isSorted();
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void whoAsksIsOnRecordAsksThreeAtLeastAndReadsNothing() {
        Review review = review("one", List.of("somebody"));
        TestStore.run("UNWIND ['x', 'y', 'z'] AS name CREATE (:Account {id: 'asked-' + name, version: 0, signInName:"
                + " 'asked-' + name, displayName: name, roles: ['PRACTITIONER'], demo: false, addedAt: datetime()})");
        List<String> possible =
                sayings.possible(review).stream().map(Account::id).toList();
        assertThat(possible).hasSizeGreaterThanOrEqualTo(3);
        assertThatThrownBy(() -> sayings.ask(review, possible.subList(0, 2)))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("at least 3");
        assertThatThrownBy(() -> sayings.ask(review, List.of(me(), possible.get(0), possible.get(1))))
                .isInstanceOf(KithException.Invalid.class);
        long before = TestStore.count("MATCH (e:AccessEvent) RETURN count(e)", Map.of());

        sayings.ask(review, possible.subList(0, 3));

        assertThat(TestStore.count("MATCH (e:AccessEvent) RETURN count(e)", Map.of()))
                .isEqualTo(before + 1);
        assertThat(sayings.asked(review)).hasSize(3);
        assertThatThrownBy(() -> sayings.of(review)).isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.PRACTITIONER)
    void onlyWhatIsOfThePersonIsSaidHere() {
        review("one", List.of("somebody"));
        asked("one", List.of(me(), "b", "c"));

        assertThatThrownBy(() ->
                        sayings.answer("one", List.of(new OwnSayings.Own("organisation-caseload", Effect.HELPED, "x"))))
                .isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> sayings.answer("one", List.of())).isInstanceOf(KithException.Invalid.class);
        assertThat(kept()).isEmpty();
    }

    private static OwnSayings.Own own(String sentence) {
        return new OwnSayings.Own("person-heard", Effect.HINDERED, sentence);
    }

    private static List<String> kept() {
        return TestStore.texts("MATCH (o:OwnSaying) RETURN o.sentence", Map.of());
    }

    private static void asked(String review, List<String> accounts) {
        TestStore.count(
                "CREATE (:ReviewAsked {review: $review, version: 0, accounts: $accounts, at: datetime('2026-01-01T00:00:00Z'),"
                        + " waiting: 0}) RETURN count(*)",
                Map.of("review", review, "accounts", accounts));
    }

    private static String me() {
        return Looking.signedIn().map(who -> who.account().id()).orElse("nobody");
    }

    private Review review(String id, List<String> readers) {
        TestStore.count(
                "CREATE (:Review {id: $id, version: 0, title: $id, terms: 'What was known?', children: ['child'],"
                        + " readers: $readers, from: date('2026-01-01'), to: date('2026-10-12'), names: false,"
                        + " openedBy: 'lead', openedAt: datetime(), until: datetime() + duration('P9D')}) RETURN count(*)",
                Map.of("id", id, "readers", readers));
        reviews.standsAnew(me());
        return readers.contains(me()) || reviews.decides()
                ? reviews.find(id)
                : new Review(
                        id,
                        id,
                        "",
                        List.of(),
                        readers,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        false,
                        "lead",
                        Instant.EPOCH,
                        Instant.MAX,
                        null,
                        null,
                        null);
    }
}
