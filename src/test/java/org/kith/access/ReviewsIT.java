package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.kernel.Numbering;
import org.kith.kernel.Remit;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;

/** Named reviews: who opens them, for whom, for how long, and what they open meanwhile. */
@GraphTest
class ReviewsIT {

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewNodes nodes;

    @Autowired
    ReviewStepNodes steps;

    @Autowired
    ReviewTexts texts;

    @Autowired
    ReviewTextNodes textNodes;

    @Autowired
    Looking looking;

    @Autowired
    Standings standings;

    @Autowired
    Accounts accounts;

    @Autowired
    Lenses lenses;

    @Autowired
    Numbering numbering;

    @BeforeEach
    void clear() {
        nodes.deleteAll();
        steps.deleteAll();
        textNodes.deleteAll();
        standings.forget(me());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoReviewsReachesTheChildrenOfTheReviewTheyReadWhileItRuns() {
        assertThat(remit().named()).isEmpty();
        keep("one", List.of("mia"), List.of(me()), false, Duration.ofDays(1));

        assertThat(remit().named()).containsExactly("mia");
        assertThat(remit().finds()).isFalse();
        assertThat(remit().pseudonyms()).isTrue();
        assertThat(reviews.mine()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aReviewThatHasEndedWasClosedOrNamesOthersOpensNothing() {
        keep("ended", List.of("mia"), List.of(me()), false, Duration.ofDays(-1));
        keep("others", List.of("leo"), List.of("somebody"), false, Duration.ofDays(1));
        Review closed = keep("closed", List.of("zoe"), List.of(me()), false, Duration.ofDays(1));
        nodes.save(nodes.findById(closed.id()).orElseThrow().closed(Instant.now(), "lead", "done"));
        standings.forget(me());

        assertThat(remit().named()).isEmpty();
        assertThat(remit().pseudonyms())
                .as("without a review there are no names either")
                .isTrue();
        assertThat(reviews.mine()).extracting(Review::id).containsExactlyInAnyOrder("ended", "closed");
        assertThatThrownBy(() -> lenses.lens(reviews.find("ended"))).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> reviews.find("others")).isInstanceOf(KithException.NotFound.class);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void ofSeveralReviewsTheOneOpenedLastIsReadAndIsThePurpose() {
        keep("one", List.of("mia"), List.of(me()), false, Duration.ofDays(1));
        keep("two", List.of("leo"), List.of(me()), true, Duration.ofDays(1));
        assertThat(remit().named()).as("not said which").isEmpty();

        reviews.enter(reviews.find("two"));

        assertThat(remit().named()).containsExactly("leo");
        assertThat(remit().pseudonyms()).isFalse();
        assertThat(looking.purpose()).contains("Review: two");
        reviews.enter(reviews.find("one"));
        assertThat(remit().named()).containsExactly("mia");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whatReadersWriteStaysInEveryVersionAndNobodyWritesOverAnother() {
        Review review = keep("one", List.of("mia"), List.of(me()), false, Duration.ofDays(1));
        assertThat(texts.now(review, ReviewText.Part.LEARNING)).isEmpty();

        texts.write(review, ReviewText.Part.LEARNING, 0, "Ask under every name.");
        texts.write(review, ReviewText.Part.FAMILY, 0, "Nobody asked us.");
        assertThatThrownBy(() -> texts.write(review, ReviewText.Part.LEARNING, 0, "Mine."))
                .isInstanceOf(KithException.Stale.class);
        texts.write(review, ReviewText.Part.LEARNING, 1, "Ask under every name, again.");

        assertThat(texts.of(review, ReviewText.Part.LEARNING))
                .extracting(ReviewText::text)
                .containsExactly("Ask under every name, again.", "Ask under every name.");
        assertThat(texts.now(review, ReviewText.Part.FAMILY))
                .map(ReviewText::text)
                .contains("Nobody asked us.");
        texts.write(review, ReviewText.Part.FAMILY, 1, " ");
        assertThat(texts.now(review, ReviewText.Part.FAMILY)).isEmpty();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void twoVersionsOfOneNumberAreNotKept() {
        keep("one", List.of("mia"), List.of(me()), false, Duration.ofDays(1));
        ReviewTextNode first = words("a");
        ReviewTextNode second = words("b");
        textNodes.save(first);

        assertThatThrownBy(() -> textNodes.save(second))
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }

    private ReviewTextNode words(String id) {
        return new ReviewTextNode(id, null, "one", "LEARNING", 1, "Words", me(), Instant.now());
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoDoesNotReadAReviewOrAfterItsEndSeesAndWritesNoWordsOfIt() {
        Review others = keep("others", List.of("leo"), List.of("somebody"), false, Duration.ofDays(1));
        Review ended = keep("ended", List.of("mia"), List.of(me()), false, Duration.ofDays(-1));
        for (Review review : List.of(others, ended)) {
            assertThatThrownBy(() -> texts.of(review, ReviewText.Part.LEARNING))
                    .isInstanceOf(KithException.Refused.class);
            assertThatThrownBy(() -> texts.write(review, ReviewText.Part.LEARNING, 0, "x"))
                    .isInstanceOf(KithException.Refused.class);
        }
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void aLeadOpensExtendsAndClosesAndEachStandsWithItsReason() {
        String reader = reader();
        Review review = reviews.open(wanted(List.of(reader), Duration.ofDays(30)));
        assertThat(review.readBy(reader)).isTrue();
        assertThat(reviews.reads(review)).as("who opens it does not read it").isFalse();

        Instant later = Instant.now().plus(Duration.ofDays(60));
        assertThat(reviews.extend(review.id(), later, "Two interviews still to come")
                        .until())
                .isEqualTo(later);
        assertThatThrownBy(() -> reviews.extend(review.id(), later, " ")).isInstanceOf(KithException.Invalid.class);
        Review closed = reviews.close(review.id(), "Published");

        assertThat(closed.runs(Instant.now())).isFalse();
        assertThat(reviews.steps(review.id()))
                .extracting(ReviewStep::what, ReviewStep::because)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("opened, with pseudonyms", "What was known?"),
                        org.assertj.core.groups.Tuple.tuple("extended", "Two interviews still to come"),
                        org.assertj.core.groups.Tuple.tuple("closed", "Published"));
        assertThatThrownBy(() -> reviews.extend(review.id(), later, "again")).isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.ANALYST)
    void nobodyMakesThemselvesAReader() {
        assertThatThrownBy(() -> reviews.open(wanted(List.of(me()), Duration.ofDays(30))))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("Nobody makes themselves a reader");
        assertThat(reviews.possibleReaders()).extracting(Account::id).doesNotContain(me());
        assertThat(nodes.count()).isZero();
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void onlyReviewersReadAndOnlyForAYear() {
        assertThatThrownBy(() -> reviews.open(wanted(List.of("nobody"), Duration.ofDays(30))))
                .isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> reviews.open(wanted(List.of(reader()), Duration.ofDays(400))))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("a year at most");
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoReviewsOpensNone() {
        assertThatThrownBy(() -> reviews.open(wanted(List.of("x"), Duration.ofDays(30))))
                .isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> reviews.close("x", "y")).isInstanceOf(KithException.Refused.class);
    }

    @Test
    void aNumberOnceGivenStays() {
        String review = org.kith.kernel.Ids.fresh();
        assertThat(numbering.numbers(review, List.of("person:b", "person:c", "family:x")))
                .isEqualTo(Map.of("person:b", 0, "person:c", 1, "family:x", 0));
        assertThat(numbering.numbers(review, List.of("person:a", "person:c")))
                .isEqualTo(Map.of("person:a", 2, "person:c", 1));
    }

    private Remit remit() {
        return lenses.lens().remit();
    }

    private static NewReview wanted(List<String> readers, Duration runs) {
        return new NewReview(
                "Rapid review 1",
                "What was known?",
                List.of("mia"),
                readers,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                false,
                Instant.now().plus(runs));
    }

    private Review keep(String id, List<String> children, List<String> readers, boolean names, Duration runs) {
        Instant now = Clock.systemUTC().instant();
        ReviewNode node = new ReviewNode(
                id,
                null,
                id,
                "What was known?",
                children,
                readers,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                names,
                "lead",
                now,
                now.plus(runs),
                null,
                null,
                null);
        Review kept = nodes.save(node).review();
        standings.forget(me());
        return kept;
    }

    private String reader() {
        return accounts.all().stream()
                .filter(account -> account.signInName().equals("a-reviewer") && account.open())
                .findFirst()
                .orElseGet(() -> accounts.add(
                        new NewAccount("a-reviewer", "A Reviewer", Set.of(Role.REVIEWER), null, null),
                        "three words together".toCharArray()))
                .id();
    }

    private String me() {
        return Looking.signedIn().map(signedIn -> signedIn.account().id()).orElse("");
    }
}
