package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.CircleReader;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.News;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions are kept, settled, carried on, and seen by exactly those who see what they are about. */
@GraphTest
class NotebookIT {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Autowired
    CircleReader circles;

    @Autowired
    GraphReader reader;

    @Autowired
    GraphWriter writer;

    private Instant now = NOW;

    @BeforeEach
    void things() {
        TestStore.clear();
        TestStore.count(
                "CREATE (:Statement:PersonRecord {id: $mia, scoped: 'm', deliverer: '', delivery: 'd', line: 1}),"
                        + " (:Statement:PersonRecord {id: $twin, scoped: 't', deliverer: '', delivery: 'd', line: 1}),"
                        + " (:Statement:Agency {id: $open, scoped: 'o', deliverer: '', delivery: 'd', line: 1}),"
                        + " (:Statement:Agency {id: $clinic, scoped: 'c', deliverer: '', delivery: 'd', line: 1,"
                        + " sealedBy: [$clinic]}),"
                        + " (:Statement:InformationItem {id: $item, scoped: 'i', deliverer: '', delivery: 'd', line: 1})"
                        + " RETURN 1",
                Map.of("mia", "mia", "twin", "twin", "open", "school", "clinic", "clinic", "item", "item"));
    }

    @AfterEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void aQuestionIsKeptAnsweredAndOpenedAgainAndWhatWasSaidStays() {
        notebook().ask(lens("ada"), asked("Who collects her?", "school"));
        now = NOW.plusSeconds(60);
        Question open = only("ben");
        assertThat(open)
                .returns("Who collects her?", Question::text)
                .returns("school", Question::agency)
                .returns("ada", Question::askedBy)
                .returns(Question.State.OPEN, Question::state);

        long number = notebook().settle(lens("ben"), open, Question.State.ANSWERED, "Her uncle", "item");
        now = NOW.plusSeconds(120);
        assertThat(only("ada"))
                .returns(Question.State.ANSWERED, Question::state)
                .returns("Her uncle", Question::words)
                .returns("item", Question::item)
                .returns("ben", Question::settledBy);
        assertThat(notebook().of(lens("ada").asOf(AsOf.at(NOW.plusSeconds(30))), List.of("mia")))
                .as("before it was answered it was open")
                .first()
                .returns(Question.State.OPEN, Question::state)
                .returns(null, Question::words);

        notebook().reopen(lens("ada"), open, number);
        assertThat(only("ada")).returns(Question.State.OPEN, Question::state).returns(null, Question::words);
        assertThat(TestStore.texts(
                        "MATCH (:Question)-[:HAD]->(v:QuestionVersion) WHERE v.words IS NOT NULL RETURN v.words",
                        Map.of()))
                .containsExactly("Her uncle");
    }

    @Test
    void whoeverSettlesItSecondIsToldAndOverwritesNothing() {
        notebook().ask(lens("ada"), asked("Who collects her?", null));
        Question seen = only("ada");
        notebook().settle(lens("ben"), seen, Question.State.CANNOT, "The family has moved", null);

        assertThatThrownBy(() -> notebook().settle(lens("ada"), seen, Question.State.ANSWERED, "Her uncle", null))
                .isInstanceOf(KithException.Stale.class);
        assertThat(only("ada")).returns("The family has moved", Question::words);
    }

    @Test
    void itExistsForExactlyThoseWhoSeeTheChildAndEverythingItNames() {
        Lens cleared = lens("ada").cleared(Clearance.of(Set.of("clinic")));
        notebook().ask(cleared, asked("Was she seen there?", "clinic"));

        assertThat(notebook().of(cleared, List.of("mia"))).hasSize(1);
        assertThat(notebook().of(lens("ben"), List.of("mia"))).isEmpty();
        assertThatThrownBy(() -> notebook().ask(lens("ben"), asked("Was she seen there?", "clinic")))
                .isInstanceOf(KithException.NotFound.class);

        notebook().ask(lens("ben"), asked("Who collects her?", null));
        assertThat(notebook().of(lens("ben"), List.of("mia", "twin"))).hasSize(1);
        assertThat(notebook().of(lens("ben"), List.of("twin"))).isEmpty();
        TestStore.count("MATCH (s:Statement {id: 'mia'}) SET s.sealedBy = ['mia'] RETURN count(s)", Map.of());
        assertThat(notebook().of(lens("ben"), List.of("mia"))).isEmpty();
    }

    @Test
    void aChangeIsNewsForExactlyThoseForWhomTheQuestionExists() {
        Lens cleared = lens("ada").cleared(Clearance.of(Set.of("clinic")));
        String sealed = notebook().ask(cleared, asked("Was she seen there?", "clinic"));
        String open = notebook().ask(lens("ada"), asked("Who collects her?", "school"));
        notebook().takeOut(lens("ada"), open, "mia", 1);

        assertThat(TestStore.texts(
                        "MATCH (n:News) RETURN n.byName + ' ' + n.what + ' ' + n.things[0] ORDER BY n.at", Map.of()))
                .containsExactly("ada RECORDED mia", "ada RECORDED mia", "ada TAKEN_BACK mia");
        assertThat(notebook().news(lens("ben"), news(open))).isTrue();
        assertThat(notebook().news(lens("ben"), news(sealed))).isFalse();
        assertThat(notebook().news(cleared, news(sealed))).isTrue();
        assertThat(notebook().news(cleared, news("mia"))).isFalse();
    }

    private static News news(String statement) {
        return new News("act", Moment.of(NOW), "ada", "ada", News.What.RECORDED, Set.of(statement), Set.of("mia"));
    }

    @Test
    void whatASealedItemAnswersIsNotForOthers() {
        notebook().ask(lens("ada"), asked("Who collects her?", null));
        notebook().settle(lens("ada"), only("ada"), Question.State.ANSWERED, "See there", "item");
        TestStore.count("MATCH (s:Statement {id: 'item'}) SET s.sealedBy = ['item'] RETURN count(s)", Map.of());

        assertThat(notebook().of(lens("ada"), List.of("mia"))).isEmpty();
        assertThat(notebook().of(lens("ada").cleared(Clearance.of(Set.of("item"))), List.of("mia")))
                .hasSize(1);
    }

    @Test
    void anAgencysOwnEyesSeeNoneAndNobodyWritesFromAnotherDay() {
        notebook().ask(lens("ada"), asked("Who collects her?", null));

        Lens school = new Lens(
                new Reader("ada", "ada", false),
                "Screening",
                AsOf.at(now),
                Viewpoint.of("school"),
                Clearance.NONE,
                Remit.EVERYBODY);
        assertThat(notebook().of(school, List.of("mia"))).isEmpty();
        assertThatThrownBy(() ->
                        notebook().ask(lens("ada").asOf(AsOf.at(NOW.minusSeconds(200_000))), asked("And then?", null)))
                .isInstanceOf(KithException.Refused.class);
    }

    @Test
    void whatIsTakenOutCanBePutBack() {
        String id = notebook().ask(lens("ada"), asked("Who collects her?", null));
        long number = notebook().takeOut(lens("ada"), id, "mia", 1);
        assertThat(notebook().of(lens("ada"), List.of("mia"))).isEmpty();
        notebook().putBack(lens("ada"), id, "mia", number);
        assertThat(notebook().of(lens("ada"), List.of("mia"))).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> notebook().ask(lens("ada"), asked(" ", null)))
                .isInstanceOf(KithException.Invalid.class);
        notebook().ask(lens("ada"), asked("Who collects her?", null));
        Question open = only("ada");
        assertThatThrownBy(() -> notebook().settle(lens("ada"), open, Question.State.ANSWERED, " ", null))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("Write the answer");
        assertThatThrownBy(() -> notebook().settle(lens("ada"), open, Question.State.CANNOT, "", null))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("Say why");
    }

    private Question only(String who) {
        List<Question> all = notebook().of(lens(who), List.of("mia"));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static Question.Asked asked(String text, @Nullable String agency) {
        return new Question.Asked("mia", text, agency, null, null, null, null, List.of());
    }

    private Notebook notebook() {
        DomainClock clock = () -> now;
        return new Notebook(reader, writer, clock, circles);
    }

    private Lens lens(String who) {
        return new Lens(
                new Reader(who, who, false),
                "Screening",
                AsOf.at(now),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }
}
