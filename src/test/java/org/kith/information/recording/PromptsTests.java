package org.kith.information.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.information.recording.Prompt.Principle;
import org.kith.kernel.Moment;
import org.kith.vocabulary.ItemPersonRole;

/** The seven prompts: each asked once, and silent where what it asks for is there. */
class PromptsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);

    private static final Recording WHOLE = Recording.EMPTY
            .with("kind", "observation")
            .with("statement", "fact")
            .with("summary", "Ada laughed with her aunt at the gate.")
            .with("context", "Seen at the gate, learned the same day.")
            .with("impact", "She has somebody she is glad to see.")
            .with("occurred_from", Moment.of(TODAY))
            .naming("reported_by", List.of("teacher"))
            .naming("about", List.of("ada"));

    @Test
    void aWholeItemIsAskedNothing() {
        assertThat(Prompts.of(WHOLE, TODAY)).hasSize(7).allMatch(prompt -> prompt.question() == null);
        assertThat(Prompts.of(WHOLE, TODAY)).extracting(Prompt::principle).containsExactly(Principle.values());
    }

    @Test
    void whatItMeansForTheChildIsAsked() {
        assertThat(asked(WHOLE.with("impact", null), Principle.NECESSARY)).contains("mean for the child");
    }

    @Test
    void manyPeopleOrManyWordsAreAskedAbout() {
        assertThat(asked(WHOLE.naming("about", List.of("a", "b", "c", "d")), Principle.PROPORTIONATE))
                .isNull();
        assertThat(asked(WHOLE.naming("about", List.of("a", "b", "c", "d", "e")), Principle.PROPORTIONATE))
                .contains("5 people");
        assertThat(asked(WHOLE.with("detail", "x".repeat(2_000)), Principle.PROPORTIONATE))
                .contains("left out");
    }

    @Test
    void somethingOldSaysWhyItStillMatters() {
        Recording old = WHOLE.with("occurred_from", Moment.of(TODAY.minusYears(1)));

        assertThat(asked(WHOLE.with("occurred_from", Moment.of(TODAY.minusMonths(11))), Principle.RELEVANT))
                .isNull();
        assertThat(asked(old, Principle.RELEVANT)).contains("still matter");
        assertThat(asked(old.with("still_relevant_because", "It is a pattern."), Principle.RELEVANT))
                .isNull();
    }

    @Test
    void whatSomebodyElseWouldNeedIsAskedByKind() {
        assertThat(asked(WHOLE.naming("reported_by", List.of()), Principle.ADEQUATE))
                .contains("who said it");
        assertThat(asked(WHOLE.with("occurred_from", null), Principle.ADEQUATE)).contains("when it happened");
        assertThat(asked(WHOLE.with("kind", "missed_appointment").with("context", null), Principle.ADEQUATE))
                .contains("who was to bring the child".substring(4));
        assertThat(asked(WHOLE.with("kind", "working_together").with("impact", null), Principle.ADEQUATE))
                .contains("change for the child");
        assertThat(asked(WHOLE.with("child_words", "I like it there"), Principle.ADEQUATE))
                .contains("alone");
        assertThat(asked(WHOLE.with("child_words", "I like it there").with("seen_alone", "yes"), Principle.ADEQUATE))
                .isNull();
    }

    @Test
    void factOpinionAndOthersWordsAreKeptApart() {
        assertThat(asked(WHOLE.with("statement", null), Principle.ACCURATE)).contains("fact, opinion");
        assertThat(asked(WHOLE.with("summary", "Mum seemed tired."), Principle.ACCURATE))
                .contains("unsure");
        assertThat(asked(WHOLE.with("summary", "Mum seemed tired.").with("statement", "opinion"), Principle.ACCURATE))
                .isNull();
        assertThat(asked(WHOLE.with("statement", "third_party").naming("reported_by", List.of()), Principle.ACCURATE))
                .contains("Whose word");
        assertThat(asked(WHOLE.with("summary", "She is manipulative."), Principle.ACCURATE))
                .contains("labels");
    }

    @Test
    void whatWasLearnedLateSaysSo() {
        Recording late = WHOLE.with("occurred_from", Moment.of(TODAY.minusDays(4)));

        assertThat(asked(late, Principle.TIMELY)).isNull();
        assertThat(asked(late.with("context", null), Principle.TIMELY)).contains("learn of it");
        assertThat(asked(
                        WHOLE.with("occurred_from", Moment.of(TODAY.minusDays(3)))
                                .with("context", null),
                        Principle.TIMELY))
                .isNull();
    }

    @Test
    void whatMustNotReachSomebodyIsAskedWhereItMayMatter() {
        assertThat(asked(WHOLE.with("kind", "allegation"), Principle.SECURE)).contains("must not learn");
        assertThat(asked(WHOLE.with("kind", "allegation").naming("not_to", List.of("somebody")), Principle.SECURE))
                .isNull();
        Recording alleged =
                new Recording(WHOLE.cells(), WHOLE.names(), Map.of("b", ItemPersonRole.ALLEGED), null, Map.of());
        assertThat(asked(alleged, Principle.SECURE)).contains("must not learn");
        assertThat(asked(WHOLE.with("detail", "Ring 01632 960101."), Principle.SECURE))
                .contains("telephone");
        assertThat(asked(WHOLE.with("detail", "They moved to QX3 8NA."), Principle.SECURE))
                .contains("address");
    }

    private static @Nullable String asked(Recording recording, Principle principle) {
        return Prompts.of(recording, TODAY).stream()
                .filter(prompt -> prompt.principle() == principle)
                .findFirst()
                .orElseThrow()
                .question();
    }
}
