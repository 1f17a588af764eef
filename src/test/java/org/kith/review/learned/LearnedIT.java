package org.kith.review.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.access.Role;
import org.kith.kernel.KithException;
import org.kith.review.had.Stage;
import org.kith.testing.GraphTest;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.vocabulary.AgencyType;
import org.springframework.beans.factory.annotation.Autowired;

/** What helped and hindered, the list it is said by, and lessons: who says and reads them, and that nothing is lost. */
@GraphTest
class LearnedIT {

    private static final Between POLICE_AND_SCHOOL = new Between(AgencyType.POLICE, AgencyType.SCHOOL);

    @Autowired
    Reviews reviews;

    @Autowired
    Factors factors;

    @Autowired
    Influences influences;

    @Autowired
    Lessons lessons;

    @Autowired
    EarlierLessons earlier;

    @Autowired
    Recurring recurring;

    @BeforeEach
    @AfterEach
    void clear() {
        TestStore.count(
                "MATCH (n:Review|Influence|Lesson|SeenAgain|FactorChoice) DETACH DELETE n RETURN count(*)", Map.of());
        reviews.standsAnew(me());
    }

    @Test
    void everyEntryThatShipsNamesItsSourceAndALevelHasSeveral() {
        assertThat(factors.all()).allSatisfy(factor -> {
            assertThat(factor.source()).matches(".*\\(20\\d\\d\\).*");
            assertThat(factor.words()).hasSizeLessThanOrEqualTo(Factors.WORDS);
        });
        for (Level level : Level.values()) {
            assertThat(factors.offered(level)).as(level.label()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void theListIsAddedToRewordedAndRetiredAndEveryChoiceStays() {
        Factor own = factors.add(Level.CONTEXT, "Two buildings", "A local review of 2026", "Three reviews named it");
        Factor shipped = factors.offered(Level.ORGANISATION).getFirst();
        Factor reworded = factors.reword(shipped, "How much there is to do", "As we say it here");
        factors.retire(reworded, true, "We say it otherwise now");

        assertThat(factors.of(own.code())).map(Factor::words).contains("Two buildings");
        assertThat(factors.offered(Level.ORGANISATION)).extracting(Factor::code).doesNotContain(shipped.code());
        assertThat(factors.of(shipped.code()))
                .as("retired, and not gone")
                .get()
                .returns("How much there is to do", Factor::words)
                .returns(shipped.source(), Factor::source);
        assertThat(factors.choices())
                .extracting(FactorChoice::reason)
                .containsExactly("We say it otherwise now", "As we say it here", "Three reviews named it");
    }

    @Test
    @SignedInAs(Role.STEWARD)
    void twoWhoChangeOneEntryAtOnceAreToldAndNoneGoesWithoutAReason() {
        Factor shipped = factors.offered(Level.ORGANISATION).getFirst();
        factors.reword(shipped, "How much there is to do", "As we say it here");

        assertThatThrownBy(() -> factors.reword(shipped, "Work", "Shorter")).isInstanceOf(KithException.Stale.class);
        assertThatThrownBy(() -> factors.add(Level.CONTEXT, "Weather", "None", " "))
                .isInstanceOf(KithException.Invalid.class);
        assertThatThrownBy(() -> factors.add(Level.CONTEXT, "how much there is to do", "None", "Again"))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("already");
        assertThat(factors.choices()).hasSize(1);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whoReviewsDoesNotChangeTheList() {
        assertThatThrownBy(() -> factors.add(Level.CONTEXT, "Two buildings", "Here", "Why"))
                .isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whatHelpedIsSaidOfAReviewAFindingOrAStepAndStaysInEveryVersion() {
        Review review = open("one", List.of(me()), 0);
        About finding = new About.OfFinding("child", "agency-not-asked", LocalDate.of(2026, 3, 2));
        Influence first = influences.say(review, wanted(finding, Effect.HINDERED, "organisation-caseload"));
        influences.say(review, wanted(new About.OfStep("item", Stage.READ), Effect.HELPED, "profession-purpose"));
        influences.say(review, wanted(new About.WholeReview(), Effect.HELPED, "context-training"));

        Influence second = influences.change(
                review,
                first,
                new Influence.Wanted(
                        finding, Effect.HINDERED, "organisation-systems", POLICE_AND_SCHOOL, "Two systems."));
        assertThatThrownBy(() -> influences.change(review, first, wanted(finding, Effect.HELPED, "context-money")))
                .isInstanceOf(KithException.Stale.class);

        assertThat(influences.of(review))
                .extracting(Influence::about)
                .containsExactlyInAnyOrder(finding, new About.OfStep("item", Stage.READ), new About.WholeReview());
        assertThat(influences.versions(review, first.note()))
                .extracting(Influence::sentence)
                .containsExactly("Two systems.", "So it was.");
        influences.takeOut(review, second);
        assertThat(influences.of(review)).hasSize(2);
        assertThat(influences.versions(review, first.note())).hasSize(3);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void ofAnotherPersonNothingIsSaidHereNorInARetiredEntry() {
        Review review = open("one", List.of(me()), 0);
        TestStore.run("CREATE (:FactorChoice {id: 'c', version: 0, code: 'context-money', number: 1, level: 'CONTEXT',"
                + " words: 'Money', source: 's', retired: true, account: 'a', by: 'b', reason: 'r', at: datetime()})");

        for (String code : List.of("person-heard", "context-money", "nothing")) {
            assertThatThrownBy(() -> influences.say(review, wanted(new About.WholeReview(), Effect.HELPED, code)))
                    .as(code)
                    .isInstanceOf(KithException.Invalid.class);
        }
        assertThat(influences.of(review)).isEmpty();
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void whoOpensAReviewReadsNoneOfItButWhatItGaveToThePartnership() {
        Review review = open("one", List.of("somebody"), 0);
        store("l1", "one", 1, "Ours", false, "RECORDED");
        store("l2", "one", 1, "Drafted", false, "RECORDED");
        store("l2", "one", 2, "Given", true, "RECORDED");

        assertThatThrownBy(() -> influences.of(review)).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> lessons.of(review)).isInstanceOf(KithException.Refused.class);
        assertThatThrownBy(() -> earlier.seenIn(review)).isInstanceOf(KithException.Refused.class);
        assertThat(lessons.given()).extracting(lesson -> lesson.told().words()).containsExactly("Given");
        assertThat(lessons.versions("l2"))
                .as("what it was before it was given stays with its readers")
                .extracting(lesson -> lesson.told().words())
                .containsExactly("Given");
        assertThatThrownBy(() -> lessons.versions("l1")).isInstanceOf(KithException.NotFound.class);
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void aLeadCarriesTheActionOnAndDoesNotTouchTheLesson() {
        open("one", List.of("somebody"), 0);
        store("l", "one", 1, "Given", true, "RECORDED");
        store("m", "one", 1, "Ours", false, "RECORDED");
        Lesson given = lessons.given().getFirst();

        Lesson done = lessons.carryOn(
                given,
                new Lesson.Action(
                        "One form",
                        AgencyType.POLICE,
                        "named officer",
                        LocalDate.of(2026, 12, 1),
                        LessonState.CHANGED,
                        "An audit of forty notices",
                        LocalDate.of(2026, 11, 1)));

        assertThat(done.told().words()).isEqualTo("Given");
        assertThat(lessons.versions("l"))
                .extracting(lesson -> lesson.told().action().state())
                .containsExactly(LessonState.CHANGED, LessonState.RECORDED);
        assertThatThrownBy(() -> lessons.carryOn(given, Lesson.Action.NONE)).isInstanceOf(KithException.Stale.class);
        Lesson ours = new Lesson("m", "one", 1, given.told(), me(), given.at(), given.first());
        assertThatThrownBy(() -> lessons.carryOn(ours, Lesson.Action.NONE)).isInstanceOf(KithException.NotFound.class);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void thatSomethingChangedIsNotSaidWithoutWhatShowsIt() {
        Review review = open("one", List.of(me()), 0);
        Lesson.Action done = new Lesson.Action("One form", null, "", null, LessonState.CHANGED, "", null);

        assertThatThrownBy(() -> lessons.draw(review, told("Ask again", false, done)))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("looked at");
        assertThatThrownBy(() -> lessons.draw(
                        review,
                        told(
                                "Ask again",
                                false,
                                new Lesson.Action("", null, "", null, LessonState.UNDER_WAY, "", null))))
                .isInstanceOf(KithException.Invalid.class);
        assertThat(lessons.of(review)).isEmpty();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void aLaterReviewMeetsTheLessonOfAnEarlierOneOnlyWhereThePatternAndTheKindsAreThere() {
        store("l", "gone", 1, "Ask the school the same day", true, "RECORDED");
        Review later = open("later", List.of(me()), 1);
        Review before = open("before", List.of(me()), -10);
        List<Lesson> known = earlier.before(later);

        assertThat(known).hasSize(1);
        assertThat(earlier.before(before))
                .as("it was drawn after that review began")
                .isEmpty();
        assertThat(EarlierLessons.meeting(
                        known, "agency-not-asked", Set.of(AgencyType.POLICE, AgencyType.SCHOOL, AgencyType.GP)))
                .hasSize(1);
        assertThat(EarlierLessons.meeting(known, "agency-not-asked", Set.of(AgencyType.POLICE, AgencyType.GP)))
                .isEmpty();
        assertThat(EarlierLessons.meeting(known, "held-not-shared", Set.of(AgencyType.POLICE, AgencyType.SCHOOL)))
                .isEmpty();

        earlier.seen(later, known.getFirst());
        assertThat(earlier.seenIn(later)).containsExactly("l");
        assertThat(earlier.again(known.getFirst()).titles()).containsExactly("later");
        assertThatThrownBy(() -> earlier.seen(later, known.getFirst())).isInstanceOf(KithException.Stale.class);
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void thatALessonWasSeenAgainInAReviewOneMayNotKnowOfIsToldWithoutIt() {
        store("l", "gone", 1, "Ask the school the same day", true, "RECORDED");
        open("hidden", List.of("somebody"), 1);
        TestStore.run(
                "CREATE (:SeenAgain {id: 's', version: 0, lesson: 'l', review: 'hidden', by: 'x', at: datetime()})");

        EarlierLessons.Again again = earlier.again(lessons.given().getFirst());

        assertThat(again.titles()).isEmpty();
        assertThat(again.elsewhere()).isTrue();
    }

    @Test
    @SignedInAs(Role.REVIEWER)
    void whatRecursIsToldOfTheReviewsOneReads() {
        for (String title : List.of("one", "two")) {
            influences.say(
                    open(title, List.of(me()), 0),
                    wanted(new About.WholeReview(), Effect.HINDERED, "organisation-caseload"));
        }

        assertThat(recurring.read()).singleElement().satisfies(one -> {
            assertThat(one.titles()).containsExactly("one", "two");
            assertThat(one.between()).isEqualTo(POLICE_AND_SCHOOL);
        });
        assertThatThrownBy(recurring::counted).isInstanceOf(KithException.Refused.class);
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void ofReviewsOneDoesNotReadFewerThanFiveAreNotTold() {
        for (int number = 1; number <= 4; number++) {
            storeSaid(number);
        }
        assertThat(caseload()).isEmpty();
        storeSaid(5);

        assertThat(caseload()).contains(5L);
        assertThat(recurring.counted())
                .as("every entry stands there, whatever was said")
                .hasSize((int) factors.all().stream()
                        .filter(factor -> factor.level() != Level.PERSON)
                        .count());
    }

    private Optional<Long> caseload() {
        return recurring.counted().stream()
                .filter(one -> one.factor().code().equals("organisation-caseload"))
                .map(one -> one.reviews().get(Effect.HINDERED))
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .findFirst();
    }

    private void storeSaid(int number) {
        open("r" + number, List.of("somebody"), 0);
        TestStore.run("CREATE (:Influence {id: 'i" + number + "', version: 0, note: 'n" + number + "', review: 'r"
                + number + "', number: 1, effect: 'HINDERED', level: 'ORGANISATION', factor: 'organisation-caseload',"
                + " words: 'w', sentence: 's', by: 'x', at: datetime(), takenOut: false})");
    }

    private static Influence.Wanted wanted(About about, Effect effect, String factor) {
        return new Influence.Wanted(about, effect, factor, POLICE_AND_SCHOOL, "So it was.");
    }

    private static Lesson.Told told(String words, boolean given, Lesson.Action action) {
        return new Lesson.Told(words, given, "agency-not-asked", POLICE_AND_SCHOOL, action);
    }

    private static void store(String lesson, String review, int number, String words, boolean given, String state) {
        TestStore.run("CREATE (:Lesson {id: '" + lesson + number + "', version: 0, lesson: '" + lesson + "', review: '"
                + review + "', number: " + number + ", words: '" + words + "', given: " + given
                + ", pattern: 'agency-not-asked', fromKind: 'police', toKind: 'school', action: '', role: '', state: '"
                + state + "', evidence: '', by: 'x', at: datetime(), first: datetime()})");
    }

    private static String me() {
        return Looking.signedIn().map(who -> who.account().id()).orElse("nobody");
    }

    /** @param day on which it was opened, counted from today */
    private Review open(String id, List<String> readers, int day) {
        TestStore.count(
                "CREATE (:Review {id: $id, version: 0, title: $id, terms: 'What was known?', children: ['child'],"
                        + " readers: $readers, from: date('2026-01-01'), to: date('2026-10-12'), names: false,"
                        + " openedBy: 'lead', openedAt: datetime() + duration({days: $day}),"
                        + " until: datetime() + duration('P9D')}) RETURN count(*)",
                Map.of("id", id, "readers", readers, "day", day));
        reviews.standsAnew(me());
        return readers.contains(me())
                ? reviews.find(id)
                : new Review(
                        id,
                        id,
                        "",
                        List.of("child"),
                        readers,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 10, 12),
                        false,
                        "lead",
                        Instant.now(),
                        Instant.now().plusSeconds(86_400),
                        null,
                        null,
                        null);
    }
}
