package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.gaps.Finding;
import org.kith.gaps.FindingKey;
import org.kith.gaps.Findings;
import org.kith.kernel.KithException;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.TestStore;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.SayingSort;
import org.springframework.beans.factory.annotation.Autowired;

/** From an ask to the asked agency's desk and back: what closes for whoever asked. */
class DeskIT extends DeliveredGraph {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            HOU,Housing,housing,995
            POL,Police,police,995
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            MIA,child,Mia,Field,2020-02-03,CSC,open
            UNA,adult,Una,Field,1990-01-01,CSC,open
            # households.csv
            id,address_line,local_authority,kind
            H1,1 Old Lane,995,home
            # residences.csv
            person,household,basis,from,to,asserted_by
            MIA,H1,resident,2024-01-01,,CSC
            UNA,H1,resident,2024-01-01,,CSC
            # relationships.csv
            person,related_person,type,asserted_by
            UNA,MIA,mother,CSC
            # enquiries.csv
            id,child,agency,opened_at,rag,concern
            E1,MIA,CSC,2025-01-06T09:00:00Z,amber,Shouting was heard
            # requests.csv
            id,enquiry,ask_group,agency,about,asked_at,due_at,question,told
            Q1,E1,G,HOU,MIA,2025-01-06T10:00:00Z,2025-01-07T10:00:00Z,Who lives there?,Mia and Una Field
            Q2,E1,G,HOU,UNA,2025-01-06T10:00:00Z,2025-01-07T10:00:00Z,Who lives there?,Mia and Una Field
            """;

    @Autowired
    Desk desk;

    @Autowired
    Asking asking;

    @Autowired
    RequestBoard board;

    @Autowired
    Findings findings;

    @BeforeEach
    void deliver() {
        deliver(DELIVERY);
    }

    @Test
    void theDeskShowsWhatTheAgencyWasToldAndNothingElse() {
        DeskRequest asked = board("HOU").waiting().getFirst();

        assertThat(asked.told()).isEqualTo("Mia and Una Field");
        assertThat(asked.people()).isEqualTo("Mia Field and Una Field");
        assertThat(asked.asker()).isEqualTo("Social care");
        assertThat(asked.overdue()).isTrue();
        assertThat(asked.toString()).doesNotContain("Shouting", "Old Lane", "2020", "1990");
        assertThat(board("POL").waiting()).isEmpty();
    }

    @Test
    void anAskStandsOnTheDeskAndClosesTheGapOfNotHavingAsked() {
        assertThat(gaps("agency-not-asked")).anyMatch(finding -> about(finding, "MIA") && asks(finding, "police"));
        List<String> ids = asking.send(
                lens(),
                new Ask(
                        id("E1"),
                        id("POL"),
                        List.of(FindingKey.who(circle("MIA").child())),
                        "Anything known?",
                        "Mia Field, born 3 February 2020",
                        "Public task",
                        List.of(id("UNA")),
                        null));

        assertThat(gaps("agency-not-asked")).noneMatch(finding -> about(finding, "MIA") && asks(finding, "police"));
        assertThat(board("POL").waiting()).singleElement().satisfies(asked -> {
            assertThat(asked.told()).isEqualTo("Mia Field, born 3 February 2020");
            assertThat(asked.notTo()).containsExactly("Una Field");
            // The clock of the enquiry's grade runs.
            assertThat(asked.clock()).isNotNull();
        });

        desk.takeBack(lens(), ids);
        assertThat(gaps("agency-not-asked")).anyMatch(finding -> about(finding, "MIA") && asks(finding, "police"));
        assertThat(board("POL").waiting()).isEmpty();
    }

    @Test
    void anAnswerClosesTheGapKeepsWhatWasSearchedAndBringsItemsOfThatAgency() {
        assertThat(gaps("request-unanswered")).isNotEmpty();
        DeskRequest asked = board("HOU").waiting().getFirst();
        List<String> ids = desk.answer(lens(), id("HOU"), asked, known(false));

        assertThat(gaps("request-unanswered")).isEmpty();
        assertThat(board.all(lens()).asks()).isEmpty();
        assertThat(board("HOU").waiting()).isEmpty();
        assertThat(board("HOU").answered())
                .singleElement()
                .satisfies(answered ->
                        assertThat(answered.given().getFirst().searched()).containsExactly("Una Field", "Una Wood"));
        ItemRow item = circle("MIA").slice().rows(ItemRow.class).iterator().next();
        assertThat(item.heldBy()).isEqualTo(id("HOU"));
        assertThat(item.summary()).isEqualTo("Rent is paid by a Mr Locke");
        assertThat(circle("MIA").slice().holdings().receipts(item))
                .anyMatch(receipt -> receipt.answer() && receipt.agency().equals(id("CSC")));
        assertThat(answers())
                .hasSize(2)
                .allMatch(answer -> answer.systemsSearched().equals(List.of("rents")));

        desk.takeBack(lens(), ids);
        assertThat(gaps("request-unanswered")).isNotEmpty();
        assertThat(circle("MIA").slice().rows(ItemRow.class)).isEmpty();
        desk.giveAgain(lens(), ids);
        assertThat(gaps("request-unanswered")).isEmpty();
    }

    @Test
    void partOfAnAnswerLeavesTheRequestWaitingAndSaysThatItCame() {
        DeskRequest asked = board("HOU").waiting().getFirst();
        desk.answer(lens(), id("HOU"), asked, known(true));

        List<WaitingAsk> waiting = board.all(lens()).asks();
        assertThat(waiting).hasSize(1);
        assertThat(board.page(lens(), waiting).partly().get(id("Q1"))).hasSize(1);
        assertThat(gaps("request-unanswered")).isNotEmpty();
        assertThat(board("HOU").waiting()).hasSize(1);
    }

    @Test
    void aRefusalCarriesItsReasonAndIsNoAnswerToTheQuestion() {
        DeskRequest asked = board("HOU").waiting().getFirst();
        desk.answer(
                lens(),
                id("HOU"),
                asked,
                new DeskAnswer(RequestOutcome.REFUSED, "Farah Aziz", "A court order", List.of(), none(), false));

        assertThat(answers())
                .allMatch(answer ->
                        answer.refused() && "Farah Aziz; reason given: A court order".equals(answer.answeredBy()));
        assertThat(gaps("request-unanswered")).isEmpty();
    }

    @Test
    void nothingIsSavedHalf() {
        DeskRequest asked = board("HOU").waiting().getFirst();
        assertThatThrownBy(() -> desk.answer(
                        lens(),
                        id("HOU"),
                        asked,
                        new DeskAnswer(RequestOutcome.NOTHING_HELD, "", "", List.of(), none(), false)))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("who answers")
                .hasMessageContaining("under which names")
                .hasMessageContaining("in which systems");
        assertThat(TestStore.texts("MATCH (s:Statement) WHERE s.saidBy IS NOT NULL RETURN s.id", Map.of()))
                .isEmpty();
    }

    @Test
    void whoeverAnswersSecondIsToldThatSomebodyHas() {
        DeskRequest asked = board("HOU").waiting().getFirst();
        desk.answer(lens(), id("HOU"), asked, known(false));

        assertThatThrownBy(() -> desk.answer(lens(), id("HOU"), asked, known(false)))
                .isInstanceOf(KithException.Stale.class);
        // Nor does an agency answer what another was asked.
        assertThatThrownBy(() -> desk.answer(lens(), id("POL"), asked, known(false)))
                .isInstanceOf(KithException.Stale.class);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneAnswersAndTheOtherLearnsOfIt() throws Exception {
        DeskRequest asked = board("HOU").waiting().getFirst();
        // They name the requests in another order, and must not wait for each other over it.
        DeskRequest other = new DeskRequest(
                asked.ids().reversed(),
                asked.asker(),
                asked.about(),
                asked.askedAt(),
                asked.question(),
                asked.told(),
                asked.lawfulBasis(),
                asked.notTo(),
                asked.due(),
                asked.clock(),
                asked.overdue(),
                true,
                List.of());
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<List<String>>> answers = Stream.of(asked, other)
                        .map(each -> two.submit(() -> {
                            together.await();
                            return desk.answer(lens(), id("HOU"), each, known(false));
                        }))
                        .toList();
                List<List<String>> given = new ArrayList<>();
                int stale = 0;
                for (Future<List<String>> answer : answers) {
                    try {
                        given.add(answer.get());
                    } catch (ExecutionException refused) {
                        assertThat(refused).hasCauseInstanceOf(KithException.Stale.class);
                        stale++;
                    }
                }
                assertThat(given).as("round " + round).hasSize(1);
                assertThat(stale).isEqualTo(1);
                assertThat(answers()).hasSize(2);
                desk.takeBack(lens(), given.getFirst());
            }
        }
    }

    @Test
    void ofTwoWhoAnswerAPartTheSecondSeesWhatTheFirstSaidBeforeItIsKept() {
        DeskRequest first = board("HOU").waiting().getFirst();
        DeskRequest second = board("HOU").waiting().getFirst();
        desk.answer(lens(), id("HOU"), first, known(true));

        assertThatThrownBy(() -> desk.answer(lens(), id("HOU"), second, known(true)))
                .isInstanceOf(KithException.Stale.class);
        assertThat(answers()).hasSize(2);
        DeskRequest now = desk.standing(lens(), id("HOU"), second.ids()).orElseThrow();
        assertThat(now.waits()).isTrue();
        assertThat(now.given()).singleElement().satisfies(given -> {
            assertThat(given.by()).isEqualTo("Farah Aziz");
            assertThat(given.lines()).containsExactly("Rent is paid by a Mr Locke");
        });
        // Having seen it, they may add theirs, and a third learns of both.
        desk.answer(lens(), id("HOU"), now, known(false));
        assertThatThrownBy(() -> desk.answer(lens(), id("HOU"), now, known(false)))
                .isInstanceOf(KithException.Stale.class);
        assertThat(answers()).hasSize(4);
    }

    @Test
    void whatWasAnsweredByOthersMayBeAnsweredBesideItByThoseWhoSawThat() {
        DeskRequest asked = board("HOU").waiting().getFirst();
        desk.answer(lens(), id("HOU"), asked, known(false));

        DeskRequest now = desk.standing(lens(), id("HOU"), asked.ids()).orElseThrow();
        assertThat(now.waits()).isFalse();
        assertThat(desk.standing(lens(), id("POL"), asked.ids())).isEmpty();
        List<String> ids = desk.answer(lens(), id("HOU"), now, known(false));
        assertThat(answers()).hasSize(4);
        assertThat(board("HOU").waiting()).isEmpty();
        desk.takeBack(lens(), ids);
        assertThat(board("HOU").waiting()).isEmpty();
        assertThat(answers()).hasSize(2);
    }

    private Desk.Board board(String agency) {
        return desk.board(lens(), id(agency), 25);
    }

    private DeskAnswer known(boolean more) {
        return new DeskAnswer(
                RequestOutcome.INFORMATION,
                "Farah Aziz",
                "",
                List.of(new DeskAnswer.Line(
                        SayingSort.FACT, LocalDate.of(2025, 1, 5), "Rent is paid by a Mr Locke", List.of(id("UNA")))),
                new DeskAnswer.Searched(
                        List.of("Una Field", "Una Wood"),
                        List.of(),
                        List.of("1 Old Lane"),
                        List.of("rents"),
                        null,
                        null),
                more);
    }

    private static DeskAnswer.Searched none() {
        return new DeskAnswer.Searched(List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private List<RequestRow> answers() {
        return circle("MIA").slice().rows(RequestRow.class).stream()
                .filter(request -> request.answeredAt() != null)
                .toList();
    }

    private List<Finding> gaps(String pattern) {
        return findings.answered(circle("MIA")).standing().stream()
                .filter(finding -> finding.pattern().equals(pattern))
                .toList();
    }

    private static boolean about(Finding finding, String called) {
        return finding.about().stream()
                .anyMatch(part -> part instanceof FindingKey.Who who
                        && who.person().records().contains(id(called)));
    }

    private static boolean asks(Finding finding, String type) {
        return finding.agencyType() != null && finding.agencyType().code().equals(type);
    }
}
