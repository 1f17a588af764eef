package org.kith.gaps.curious;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.gaps.known.Leo.LIVE;
import static org.kith.gaps.known.Leo.QUIET;
import static org.kith.gaps.known.Leo.T;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.curious.CuriousQuestion.Silence;
import org.kith.gaps.known.Leo;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** How the questions of findings and of slots come together. */
class CuriousQuestionsTests {

    private static final String OVERDUE = "# requests.csv\nid,enquiry,agency,about,asked_at,due_at\n"
            + "Q1,E1,POL,LEO,2026-10-01,2026-10-05\nQ2,E1,POL,MUM,2026-10-01,2026-10-05\n";

    private static CuriousQuestions questions(Slice slice) {
        Circle circle = Leo.circle(slice);
        return CuriousQuestions.of(circle, Leo.findings(circle));
    }

    @Test
    void anAnswerThatIsOverdueComesFirstAndNamesEverybodyItIsAbout() {
        List<CuriousQuestion> questions = questions(LIVE.and(OVERDUE).on(T)).questions();

        assertThat(questions.getFirst().theme()).isEqualTo(Theme.OVERDUE);
        assertThat(questions.getFirst().question()).contains("Police").endsWith("And the same of Mary?");
        assertThat(questions.getFirst().ask()).isEqualTo("Police (01632 960002)");
        assertThat(questions.getFirst().rows())
                .contains(
                        LIVE.and(OVERDUE).internalId(StatementKind.REQUEST, "Q1"),
                        LIVE.and(OVERDUE).internalId(StatementKind.REQUEST, "Q2"));
        assertThat(questions)
                .filteredOn(question -> question.theme() == Theme.OVERDUE)
                .hasSize(1);
        assertThat(questions(LIVE.on(T)).questions())
                .extracting(CuriousQuestion::theme)
                .doesNotContain(Theme.OVERDUE);
    }

    @Test
    void aFindingAsksInsteadOfASlotOfItsTheme() {
        Deliveries held =
                LIVE.and("# information.csv\nid,kind,held_by,about,occurred_from\nI1,unease,SCH,LEO,2026-10-02\n");

        assertThat(questions(held.on(T)).questions())
                .filteredOn(question -> question.theme() == Theme.HELD)
                .singleElement()
                .satisfies(question -> assertThat(question.question()).contains("Hill School"));
    }

    @Test
    void aboutAChildNobodyIsWorriedAboutNothingIsAsked() {
        String item = "# information.csv\nid,kind,held_by,about,occurred_from\nI1,%s,SCH,LEO,%s\n";
        String closed =
                "# enquiries.csv\nid,child,agency,opened_at,closed_at,decision\nE0,LEO,CSC,2025-09-01,%s,advice\n";

        assertThat(questions(QUIET.on(T)).questions()).isEmpty();
        assertThat(questions(QUIET.and(item.formatted("event", "2026-10-02")).on(T))
                        .questions())
                .isEmpty();
        assertThat(questions(QUIET.and(item.formatted("unease", "2025-10-12")).on(T))
                        .questions())
                .isEmpty();
        assertThat(questions(QUIET.and(item.formatted("unease", "2025-10-13")).on(T))
                        .questions())
                .isNotEmpty();
        assertThat(questions(QUIET.and(closed.formatted("2025-10-13")).on(T)).questions())
                .isEmpty();
        assertThat(questions(QUIET.and(closed.formatted("2025-10-14")).on(T)).questions())
                .isNotEmpty();
    }

    @Test
    void whoMustNotLearnOfItIsSaidFirstAndNeverProposedToBeAsked() {
        Deliveries unsafe = LIVE.and(
                "# information.csv\nid,kind,held_by,about,occurred_from,not_to\nI1,event,SCH,LEO,2026-10-02,MUM\n");

        assertThat(questions(unsafe.on(T)).text()).startsWith("Not to become known to: Mary Marsh.");
        assertThat(questions(unsafe.on(T)).questions())
                .extracting(CuriousQuestion::ask)
                .noneMatch(ask -> ask.contains("Mary"));
        assertThat(questions(LIVE.on(T)).questions())
                .extracting(CuriousQuestion::ask)
                .anyMatch(ask -> ask.contains("Mary Marsh (mother)"));
    }

    @Test
    void aboutEverybodyInTheSampleThereAreAtMostFifteenEachWithWhomAndWhyAndNoneTwice() {
        Slice slice = Deliveries.folder(Path.of("seed-data")).uncleared(T);

        assertThat(slice.circles()).isNotEmpty().allSatisfy(circle -> {
            CuriousQuestions curious = CuriousQuestions.of(circle, Leo.findings(circle));
            assertThat(curious.questions()).hasSizeLessThanOrEqualTo(CuriousQuestions.MOST);
            assertThat(curious.questions())
                    .extracting(CuriousQuestion::question)
                    .doesNotHaveDuplicates()
                    .allSatisfy(question -> assertThat(question)
                            .contains("?")
                            .doesNotContain("null", "fail", "blame", "fault", "refus"));
            assertThat(firstOfEachTheme(curious))
                    .isSortedAccordingTo(
                            Comparator.comparing(CuriousQuestion::silence).thenComparing(CuriousQuestion::theme));
            assertThat(curious.questions())
                    .flatExtracting(CuriousQuestion::rows)
                    .allSatisfy(row -> assertThat(slice.row(row)).isPresent());
            assertThat(CuriousQuestions.of(circle, Leo.findings(circle))).isEqualTo(curious);
        });
        assertThat(slice.circles().stream()
                        .map(circle -> CuriousQuestions.of(circle, Leo.findings(circle))
                                .questions()
                                .size()))
                .anyMatch(many -> many > 7);
    }

    private static List<CuriousQuestion> firstOfEachTheme(CuriousQuestions curious) {
        java.util.Set<Theme> seen = java.util.EnumSet.noneOf(Theme.class);
        return curious.questions().stream()
                .filter(question -> seen.add(question.theme()))
                .toList();
    }

    @Test
    void ofAgenciesNotAskedTwoStandAmongTheOthersAndTheRestComesLast() {
        List<Theme> themes = questions(LIVE.on(T)).questions().stream()
                .map(CuriousQuestion::theme)
                .toList();

        assertThat(themes).containsSequence(Theme.NOT_ASKED, Theme.NOT_ASKED, Theme.CARERS);
        assertThat(themes.getLast()).isEqualTo(Theme.NOT_ASKED);
    }

    @Test
    void whatTheRecordIsSilentAboutComesBeforeWhatItLeavesOpen() {
        assertThat(questions(LIVE.on(T)).questions())
                .extracting(CuriousQuestion::silence)
                .startsWith(Silence.NOTHING_RECORDED)
                .containsSubsequence(Silence.NOTHING_RECORDED, Silence.LEFT_OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# people.csv\nid,kind,given_names,protection\nPX,adult,Zed,sealed\n# relationships.csv\nperson,related_person,type\nPX,LEO,father\n",
                "# information.csv\nid,kind,held_by,about,occurred_from,seen_alone,protection\nIX,childs_voice,SCH,LEO,2026-10-09,yes,sealed\n",
                "# information.csv\nid,kind,held_by,about,occurred_from,protection\nIX,injury,SCH,LEO,2026-10-09,sealed\n",
                "# information.csv\nid,kind,held_by,about,occurred_from,not_to,protection\nIX,event,SCH,LEO,2026-10-09,MUM,sealed\n",
                "# agencies.csv\nid,name,type,sensitive\nSX,Haven,school,yes\n# involvements.csv\nagency,person,status\nSX,LEO,open\n",
                "# households.csv\nid,address_line,kind,protection\nHX,9 Hidden Way,home,sealed\n# residences.csv\nperson,household,basis,from\nLEO,HX,resident,2026-10-01\nUNA,HX,resident,2026-10-01\n",
            })
    void aSealedRowLeavesNoTrace(String sealed) {
        Deliveries without = LIVE.and("# people.csv\nid,kind,given_names\nUNA,child,Una\n");
        Deliveries with = without.and(sealed);

        assertThat(questions(with.uncleared(T)).text())
                .isEqualTo(questions(without.uncleared(T)).text());
        assertThat(questions(with.on(T)).text())
                .as("those cleared see it")
                .isNotEqualTo(questions(without.on(T)).text());
    }

    @Test
    void aRestrictedItemLendsItsDateAndNothingOfWhatItSays() {
        Deliveries restricted = LIVE.and("# information.csv\nid,kind,held_by,about,occurred_from,summary,protection\n"
                + "I1,injury,SCH,LEO,2026-10-02,A graze on the knee,restricted\n");

        assertThat(questions(restricted.uncleared(T)).text())
                .contains("a restricted item of 2 October (contact Hill School (01632 960004))")
                .doesNotContain("graze");
        assertThat(questions(restricted.on(T)).text()).contains("“A graze on the knee” (2 October)");
    }
}
