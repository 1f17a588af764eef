package org.kith.gaps.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.gaps.joining.Broke.Where;
import org.kith.gaps.joining.Standing.How;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** How two items could have come together, and what is recorded of each ask: one world, and what differs from it. */
class JoiningTests {

    private static final String DAY = MiaAndRay.DAY;

    private static final Deliveries PLAIN = MiaAndRay.PLAIN;

    @Test
    void theFewestAsksAreFoundWithTheFirstDayOfEachAndWhatLeadsToTheNext() {
        Joining joining = joining(PLAIN);

        assertThat(joining.standing().how()).isEqualTo(How.APART);
        Way way = fewest(joining).way();
        assertThat(delivered(PLAIN, way.asker())).isEqualTo("CSC");
        assertThat(way.asks()).extracting(ask -> delivered(PLAIN, ask.asked())).containsExactly("HOU", "SCH", "POL");
        assertThat(way.asks())
                .extracting(Way.Ask::day)
                .containsExactly(day("2026-04-20"), day("2026-05-04"), day("2026-05-09"));
        assertThat(way.asks()).extracting(Way.Ask::after).containsExactly(0, 0, 1);
        assertThat(way.asks().getFirst().about().place()).isTrue();
        assertThat(way.day()).isEqualTo(day("2026-05-09"));
        assertThat(fewest(joining).broke()).extracting(Broke::where).containsOnly(Where.NEVER_ASKED);
    }

    @Test
    void whoKnowsOfBothNeedsFewerAsksAndComesBeforeTheEnquirysAgency() {
        Deliveries knows = PLAIN.and("""
                # involvements.csv
                agency,person,role,status,from,level
                SCH,RAY,collects her,open,2026-06-01,universal
                """);
        Joining joining = joining(knows);

        assertThat(delivered(knows, fewest(joining).way().asker())).isEqualTo("SCH");
        assertThat(fewest(joining).way().asks()).hasSize(1);
        assertThat(fewest(joining).way().day()).isEqualTo(day("2026-06-01"));
        assertThat(Objects.requireNonNull(joining.earliest()).way().asks())
                .as("three asks would have done it earlier")
                .hasSize(3);
        assertThat(Objects.requireNonNull(joining.earliest()).way().day()).isEqualTo(day("2026-05-09"));
    }

    @Test
    void whereNothingLeadsFromTheOneToTheOtherThereAreNoAsks() {
        Joining joining = joining(Deliveries.inline(PLAIN.text().replaceAll("(?m)^.*2026-04-20.*$\n", "")));

        assertThat(joining.fewest()).isNull();
        assertThat(joining.earliest()).isNull();
    }

    @Test
    void anItemJoinedToSomebodyLaterCouldBeAskedForOnlyFromThen() {
        Deliveries later = Deliveries.inline(PLAIN.text().replace("\"RAY\",\"POL\"", "\"\",\"POL\""))
                .and("""
                # item_people.csv
                item,person,state,role,at
                CALL,RAY,joined,subject,2026-06-12T10:00:00Z
                """);
        assertThat(later.text()).as("nobody stood on it from the start").doesNotContain("\"RAY\",\"POL\"");

        assertThat(fewest(joining(later)).way().day()).isEqualTo(day("2026-06-12"));
    }

    @Test
    void oneAgencyHavingBothIsSaidAndIsNotPuttingThemTogether() {
        Deliveries both = PLAIN.and("""
                # shares.csv
                item,shared_with,shared_at,received_at
                NOTE,CSC,2026-05-20,2026-05-21
                CALL,CSC,2026-06-02,2026-06-03
                """);
        Joining joining = joining(both);

        assertThat(joining.standing().how()).isEqualTo(How.ONE_PLACE);
        assertThat(joining.standing().together()).isFalse();
        assertThat(fewest(joining).way().asks()).isEmpty();
        assertThat(fewest(joining).way().day()).isEqualTo(day("2026-06-03"));
        Joining.Chain earliest = Objects.requireNonNull(joining.earliest());
        assertThat(earliest.way().day()).isEqualTo(day("2026-05-09"));
        assertThat(earliest.broke())
                .extracting(Broke::where)
                .as("what housing knew was not asked; the notes came later")
                .containsExactly(Where.NEVER_ASKED, Where.NOT_READ, Where.NOT_READ);
        assertThat(words(both, earliest, 1))
                .contains("reached Social Care on 21 May 2026")
                .contains("no reading");
    }

    @Test
    void whatCameLateSaysHowManyDaysLater() {
        Deliveries read = PLAIN.and("""
                # shares.csv
                item,shared_with,shared_at,received_at,read_at
                NOTE,CSC,2026-05-20,2026-05-21,2026-05-22
                """);
        Joining.Chain earliest = fewest(joining(PLAIN));
        Way.Ask toSchool = earliest.way().asks().get(1);
        Broke came = new Breaks(read.on(DAY)).of(earliest.way().asker(), toSchool);

        assertThat(came.where()).isEqualTo(Where.CAME);
        assertThat(new JoiningWords(read.on(DAY)).broke(earliest.way(), toSchool, came))
                .isEqualTo("It reached Social Care on 21 May 2026, 17 days after it could have been asked for.");
    }

    @Test
    void aLinkAndADecisionThatCitesBothPutThemTogether() {
        assertThat(joining(PLAIN.and("""
                                # item_links.csv
                                from_item,to_item,type,made_by,made_at
                                NOTE,CALL,corroborates,PR1,2026-06-05T10:00:00Z
                                """)).standing()).satisfies(standing -> {
            assertThat(standing.how()).isEqualTo(How.LINKED);
            assertThat(Objects.requireNonNull(standing.at()).day()).isEqualTo(day("2026-06-05"));
        });
        assertThat(joining(PLAIN.and("""
                                # enquiries.csv
                                id,child,agency,opened_at,rag,closed_at,decision,cites
                                E2,MIA,CSC,2026-05-10,green,2026-06-06,no_further_action,NOTE;CALL
                                """)).standing().how()).isEqualTo(How.CITED);
        assertThat(joining(PLAIN.and("""
                                # enquiries.csv
                                id,child,agency,opened_at,rag,closed_at,decision,cites
                                E2,MIA,CSC,2026-05-10,green,2026-06-06,no_further_action,NOTE
                                E3,MIA,CSC,2026-05-10,green,2026-06-07,no_further_action,CALL
                                """)).standing().how())
                .as("two decisions, each citing one")
                .isEqualTo(How.APART);
    }

    @Test
    void threeAreLinkedOnlyWhereTheLinksLeadFromEachToEach() {
        Deliveries three = PLAIN.and("""
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about
                THIRD,observation,fact,Late,2026-05-12,2026-05-12T10:00:00Z,HOU,RAY
                # item_links.csv
                from_item,to_item,type,made_by,made_at
                NOTE,CALL,corroborates,PR1,2026-06-05T10:00:00Z
                """);
        assertThat(joining(three, "NOTE", "CALL", "THIRD").standing().how()).isEqualTo(How.APART);
        assertThat(joining(three.and("""
                        # item_links.csv
                        from_item,to_item,type,made_by,made_at
                        THIRD,CALL,corroborates,PR1,2026-06-09T10:00:00Z
                        """), "NOTE", "CALL", "THIRD").standing().how())
                .isEqualTo(How.LINKED);
    }

    @Test
    void whatIsRecordedOfAnAskIsTheFurthestItCame() {
        String asked = """
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,searched_names,response_items
                """;
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-05-10,,,,\n")).isEqualTo(Where.NOT_ANSWERED);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-05-10,2026-05-12,nothing_held,,\n"))
                .isEqualTo(Where.NOTHING_HELD);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-05-10,2026-05-12,nothing_held,Maya Wood,\n"))
                .isEqualTo(Where.SEARCHED_OTHERWISE);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-05-10,2026-05-12,nothing_held,Mia Field,\n"))
                .as("searched under her only name")
                .isEqualTo(Where.NOTHING_HELD);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-05-10,2026-05-12,refused,,\n"))
                .isEqualTo(Where.REFUSED);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-04-10,2026-04-12,nothing_held,,\n"))
                .as("answered before it was written down")
                .isEqualTo(Where.ANSWERED_BEFORE);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,MIA,2026-05-10,2026-05-12,information,,CALL\n"))
                .as("something else came")
                .isEqualTo(Where.NOT_AMONG_IT);
        assertThat(brokeAtSchool(asked + "R1,E1,SCH,RAY,2026-05-10,,,,\n"))
                .as("about somebody else")
                .isEqualTo(Where.NEVER_ASKED);
        assertThat(brokeAtSchool("""
                # practitioners.csv
                id,name,agency
                PR2,Ola Finch,POL
                # requests.csv
                id,asked_by,agency,about,asked_at
                R1,PR2,SCH,MIA,2026-05-10
                """)).isEqualTo(Where.ASKED_BY_ANOTHER);
        Joining.Chain chain = fewest(joining(PLAIN));
        assertThat(new Breaks(PLAIN.and("""
                                # requests.csv
                                id,enquiry,agency,household,asked_at,responded_at,outcome
                                R1,E1,HOU,H1,2026-04-05,2026-04-12,information
                                """).on(DAY))
                        .of(chain.way().asker(), chain.way().asks().getFirst())
                        .where())
                .as("housing answered about the home before it knew who else stays there")
                .isEqualTo(Where.ANSWERED_BEFORE);
        assertThat(brokeAtSchool("# shares.csv\nitem,shared_with,shared_at\nNOTE,CSC,2026-05-10\n"))
                .isEqualTo(Where.NOT_RECEIVED);
        assertThat(brokeAtSchool("# shares.csv\nitem,shared_with,shared_at\nNOTE,POL,2026-05-10\n"))
                .as("sent to somebody else")
                .isEqualTo(Where.NEVER_ASKED);
        assertThat(brokeAtSchool("""
                # share_decisions.csv
                id,items,to_agency,decision,reason,decided_at
                D1,NOTE,CSC,not,Kept,2026-05-11T10:00:00Z
                """)).isEqualTo(Where.HELD_BACK);
    }

    @Test
    void everySentenceSaysWhatIsRecordedAndNamesBothAgencies() {
        Joining joining = joining(PLAIN);
        Joining.Chain chain = fewest(joining);
        JoiningWords words = new JoiningWords(PLAIN.on(DAY));

        assertThat(words.standing(joining)).isEqualTo("No agency is recorded as having had both.");
        assertThat(words.could(chain.way(), chain.way().asks().getFirst()))
                .isEqualTo(
                        "From 20 April 2026 Social Care could have asked Elm Homes who lived or stayed at 1 Elm Row, and"
                                + " what it had recorded there. The answer would have brought that Ray Cole stays at 1 Elm Row.");
        assertThat(words.because(chain.way(), chain.way().asks().getLast()))
                .contains(
                        "Because of the answer to ask 1: before it, Social Care is not recorded as knowing of Ray Cole.");
        assertThat(words.broke(
                        chain.way(), chain.way().asks().getLast(), chain.broke().getLast()))
                .isEqualTo("No request from Social Care to Police about Ray Cole is recorded.");
        assertThat(JoiningWords.question(chain.way().asks().getLast())).doesNotContain("Ray", "Shouting");
    }

    @Test
    void thatSomebodyWasKnownToBeOnePersonOnlyLaterIsSaid() {
        Deliveries two = Deliveries.inline(PLAIN.text()).and("""
                        # people.csv
                        id,kind,given_names,family_name,date_of_birth,source
                        RAY2,adult,Raymond,Coles,1989-03-03,POL
                        # identities.csv
                        record_a,record_b,state,by,at
                        RAY,RAY2,same,Rhona Petrie,2026-06-20T10:00:00Z
                        """);
        Way way = fewest(joining(two)).way();
        JoiningWords words = new JoiningWords(two.on(DAY));

        assertThat(words.judgedLater(way.asks().getLast()).orElseThrow()).contains("20 June 2026");
        assertThat(words.judgedLater(way.asks().getFirst()))
                .as("a place is nobody")
                .isEmpty();
        assertThat(new JoiningWords(PLAIN.on(DAY))
                        .judgedLater(fewest(joining(PLAIN)).way().asks().getLast()))
                .isEmpty();
    }

    @Test
    void whatTheReaderMayNotReadIsNotAskedAboutAndWhatIsSealedIsNotThere() {
        Deliveries closed = Deliveries.inline(PLAIN.text().replaceAll("(?s)# households.csv.*?# residences", """
                        # households.csv
                        id,kind,address_line,protection
                        H1,home,1 Elm Row,restricted
                        # residences"""));
        assertThat(joining(closed.uncleared(DAY), "NOTE", "CALL").fewest())
                .as("no ask goes by an address that the reader may not read")
                .isNull();
        assertThat(fewest(joining(closed.on(DAY), "NOTE", "CALL")).way().asks()).hasSize(3);
        Deliveries hidden = Deliveries.inline(PLAIN.text().replaceAll("(?s)# people.csv.*?# households", """
                        # people.csv
                        id,kind,given_names,family_name,date_of_birth,source,protection
                        MIA,child,Mia,Field,2019-03-03,,
                        RAY,adult,Ray,Cole,1989-03-03,,restricted
                        # households"""));
        assertThat(joining(hidden.uncleared(DAY), "NOTE", "CALL").fewest())
                .as("nor about somebody whose record the reader may not read")
                .isNull();
    }

    @Test
    void moreThanCanBeLookedAtTogetherIsSaid() {
        StringBuilder more = new StringBuilder(
                "# information.csv\nid,kind,statement,summary,occurred_from,recorded_at,held_by,about\n");
        for (int at = 0; at < 6; at++) {
            more.append("N%d,observation,fact,More,2026-05-04,2026-05-04T10:00:00Z,SCH,MIA%n".formatted(at));
        }
        Joining joining =
                joining(PLAIN.and(more.toString()), "NOTE", "CALL", "CALL", "N0", "N1", "N2", "N3", "N4", "N5");

        assertThat(joining.items()).hasSize(Joining.MOST);
        assertThat(joining.left()).isEqualTo(2);
        assertThat(fewest(joining).way().asks()).as("the school answers once").hasSize(3);
    }

    private static Where brokeAtSchool(String more) {
        Joining.Chain chain = fewest(joining(PLAIN));
        Slice slice = PLAIN.and(more).on(DAY);
        Broke broke =
                new Breaks(slice).of(chain.way().asker(), chain.way().asks().get(1));
        assertThat(new JoiningWords(slice).broke(chain.way(), chain.way().asks().get(1), broke))
                .doesNotContain("null")
                .endsWith(".")
                .doesNotContain("fail");
        return broke.where();
    }

    private static String words(Deliveries delivery, Joining.Chain chain, int ask) {
        return new JoiningWords(delivery.on(DAY))
                .broke(chain.way(), chain.way().asks().get(ask), chain.broke().get(ask));
    }

    private static Joining.Chain fewest(Joining joining) {
        return Objects.requireNonNull(joining.fewest());
    }

    private static Joining joining(Deliveries delivery) {
        return joining(delivery, "NOTE", "CALL");
    }

    private static Joining joining(Deliveries delivery, String... items) {
        return joining(delivery.on(DAY), items);
    }

    private static Joining joining(Slice slice, String... items) {
        List<ItemRow> wanted = Arrays.stream(items)
                .map(id -> slice.rows(ItemRow.class).stream()
                        .filter(item -> id.equals(item.head().delivered()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return Joining.of(
                slice,
                wanted,
                Deliveries.circle(slice, "MIA").enquiries().stream()
                        .flatMap(enquiry -> slice.enquiries().runners(enquiry).stream())
                        .toList());
    }

    private static String delivered(Deliveries delivery, String id) {
        return delivery.statements().stream()
                .filter(row -> row.kind() == StatementKind.AGENCY && row.id().equals(id))
                .map(row -> Objects.requireNonNull(row.delivered()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
