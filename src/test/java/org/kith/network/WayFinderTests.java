package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** Ways between people, agencies and items, as of a day, with nothing that is restricted or sealed. */
class WayFinderTests {

    private static final String DAY = "2024-05-20";

    private static final Deliveries TOWN = Deliveries.inline("""
            # agencies.csv
            id,name,type
            GP,Mill Surgery,gp
            POL,Orrendale Police,police
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Mazur,2018-01-01
            BEA,adult,Bea,Wrona,1990-01-01
            CAL,adult,Cal,Orr,1988-01-01
            DEE,child,Dee,Orr,2019-01-01
            EVE,adult,Eve,Lowe,1985-01-01
            # households.csv
            id,kind,address_line
            H1,home,88 Sluice Street
            H2,home,2 Mill Lane
            # relationships.csv
            person,related_person,type,from,to,asserted_by
            BEA,ADA,mother,,,GP
            CAL,DEE,father,,,POL
            EVE,BEA,partner,2015-01-01,2020-01-01,GP
            EVE,DEE,friend,,,POL
            # residences.csv
            person,household,basis,from,to,asserted_by
            BEA,H1,resident,2022-01-01,2022-12-31,GP
            CAL,H1,resident,2022-06-01,2023-06-30,POL
            EVE,H1,resident,2010-01-01,2010-12-31,GP
            """);

    private static FoundWays find(Deliveries town, WayQuestion question) {
        return WayFinder.find(town.on(DAY), question, false);
    }

    private static FoundWays find(Deliveries town, String from, String to) {
        return find(town, WayQuestion.between(person(town, from), person(town, to)));
    }

    private static String person(Deliveries town, String id) {
        return NodeKey.person(Deliveries.person(town.on(DAY), id)).text();
    }

    private static String row(Deliveries town, StatementKind kind, String delivered) {
        NodeKey.Sort sort = kind == StatementKind.AGENCY ? NodeKey.Sort.AGENCY : NodeKey.Sort.HOME;
        return new NodeKey(sort, town.internalId(kind, delivered)).text();
    }

    private static List<String> sentences(FoundWays found) {
        return found.ways().stream().map(FoundWay::sentence).toList();
    }

    private static WayQuestion ask(
            String from, String to, int longest, Set<String> avoiding, Set<StepKind> without, boolean nowOnly) {
        return new WayQuestion(from, to, longest, avoiding, without, nowOnly, false);
    }

    @Test
    void theShortestWayComesFirstAndEachReadsAsASentence() {
        FoundWays found = find(TOWN, "ADA", "DEE");

        assertThat(sentences(found))
                .containsExactlyInAnyOrder(
                        "Ada Mazur’s mother Bea Wrona stayed at 88 Sluice Street with Cal Orr, who is father of Dee Orr.",
                        "Ada Mazur’s mother is Bea Wrona, whose partner was Eve Lowe, whose friend is Dee Orr.");
        assertThat(found.summary()).startsWith("2 ways of up to 4 steps, the shortest first.");
        assertThat(found.overOthers()).isTrue();
    }

    @Test
    void nothingLongerThanAskedIsFound() {
        Deliveries nearer = TOWN.and("# relationships.csv\nperson,related_person,type\nBEA,DEE,carer\n");
        String ada = person(nearer, "ADA");
        String dee = person(nearer, "DEE");

        assertThat(find(nearer, ask(ada, dee, 2, Set.of(), Set.of(), false)).ways())
                .extracting(FoundWay::length)
                .containsExactly(2);
        assertThat(find(nearer, ask(ada, dee, 4, Set.of(), Set.of(), false)).ways())
                .extracting(FoundWay::length)
                .containsExactly(2, 3, 3);
        assertThat(find(nearer, ask(ada, dee, 1, Set.of(), Set.of(), false)).summary())
                .startsWith("No way of up to 1 step is recorded between Ada Mazur and Dee Orr.");
    }

    @Test
    void aWayCanAvoidSomebodyAPlaceOrAKind() {
        String ada = person(TOWN, "ADA");
        String dee = person(TOWN, "DEE");
        String overEve = "Eve Lowe";

        assertThat(sentences(find(TOWN, ask(ada, dee, 4, Set.of(person(TOWN, "CAL")), Set.of(), false))))
                .singleElement()
                .asString()
                .contains(overEve);
        assertThat(sentences(find(
                        TOWN, ask(ada, dee, 4, Set.of(row(TOWN, StatementKind.HOUSEHOLD, "H1")), Set.of(), false))))
                .singleElement()
                .asString()
                .contains(overEve);
        assertThat(sentences(find(TOWN, ask(ada, dee, 4, Set.of(), Set.of(StepKind.HOME), false))))
                .singleElement()
                .asString()
                .contains(overEve);
        assertThat(find(TOWN, ask(ada, dee, 4, Set.of(person(TOWN, "BEA")), Set.of(), false))
                        .ways())
                .isEmpty();
    }

    @Test
    void whatEndedCanBeLeftOutAndWhatHasNotBegunNeverCounts() {
        String ada = person(TOWN, "ADA");
        String dee = person(TOWN, "DEE");
        assertThat(find(TOWN, ask(ada, dee, 4, Set.of(), Set.of(), true)).ways())
                .isEmpty();

        Deliveries later = TOWN.and(
                "# relationships.csv\nperson,related_person,type,from,known_from\nBEA,DEE,carer,2024-05-21,2024-01-01\n");
        assertThat(find(later, "ADA", "DEE").ways()).hasSize(2);
        assertThat(WayFinder.find(
                                later.on("2024-05-21"),
                                ask(person(later, "ADA"), person(later, "DEE"), 4, Set.of(), Set.of(), true),
                                false)
                        .ways())
                .singleElement()
                .extracting(FoundWay::length)
                .isEqualTo(2);
    }

    @Test
    void oneHomeAtDifferentTimesJoinsNobody() {
        assertThat(find(TOWN, "EVE", "CAL").ways())
                .extracting(FoundWay::sentence)
                .noneMatch(sentence -> sentence.startsWith("Eve Lowe stayed"));
    }

    @Test
    void anAgencyIsAnEndAndLeadsOnOnlyWhenAsked() {
        Deliveries worked = TOWN.and("""
                # involvements.csv
                agency,person,status,from
                GP,ADA,open,2020-01-01
                GP,DEE,open,2020-01-01
                """);
        String ada = person(worked, "ADA");
        String dee = person(worked, "DEE");
        String surgery = row(worked, StatementKind.AGENCY, "GP");

        assertThat(sentences(find(worked, WayQuestion.between(ada, surgery))))
                .first()
                .isEqualTo("Ada Mazur is known to Mill Surgery.");
        assertThat(find(worked, WayQuestion.between(ada, dee)).ways())
                .noneMatch(way -> way.nodes().contains(surgery));
        assertThat(sentences(find(worked, new WayQuestion(ada, dee, 4, Set.of(), Set.of(), false, true))))
                .first()
                .isEqualTo("Ada Mazur is known to Mill Surgery, which works with Dee Orr.");
        assertThat(find(worked, WayQuestion.between(surgery, row(worked, StatementKind.AGENCY, "POL")))
                        .summary())
                .contains("Kith does not list those");
    }

    @Test
    void itemsJoinThoseTheyAreAboutAndMentionOthers() {
        Deliveries told = TOWN.and("""
                # information.csv
                id,kind,held_by,about,recorded_at,occurred_from,summary,protection
                I1,event,POL,ADA;EVE,2024-03-01,2024-03-01,Seen together,
                I2,event,POL,ADA;DEE,2024-03-01,2024-03-01,Not for all,restricted
                # item_people.csv
                item,person,state,role,at
                I1,DEE,joined,mentioned,2024-03-02
                """);
        String ada = person(told, "ADA");
        String dee = person(told, "DEE");

        Slice reader = told.uncleared(DAY);
        WayQuestion two = ask(ada, dee, 2, Set.of(), Set.of(), false);
        assertThat(sentences(WayFinder.find(reader, two, false)))
                .singleElement()
                .isEqualTo("Ada Mazur is spoken of in the item of 1 March 2024 (“Seen together”), which mentions Dee"
                        + " Orr.");
        WayQuestion notMentioned = ask(ada, dee, 2, Set.of(), Set.of(StepKind.MENTIONED), false);
        assertThat(WayFinder.find(reader, notMentioned, false).ways()).isEmpty();
        assertThat(find(told, two).ways()).as("for whom nothing is restricted").hasSize(2);
    }

    @Test
    void theRowsOfAStepAreItsEvidence() {
        FoundWay way = find(TOWN, ask(person(TOWN, "ADA"), person(TOWN, "CAL"), 2, Set.of(), Set.of(), false))
                .ways()
                .getFirst();

        assertThat(way.steps())
                .extracting(FoundWay.Step::rows)
                .extracting(List::size)
                .containsExactly(1, 2);
        assertThat(way.steps())
                .extracting(FoundWay.Step::source)
                .containsExactly("said by Mill Surgery", "said by Mill Surgery and Orrendale Police");
        assertThat(way.rows()).hasSize(6);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Deliveries wide = crowd(4);
        assertThat(sentences(find(wide, "ADA", "DEE"))).isEqualTo(sentences(find(wide, "ADA", "DEE")));
    }

    @Test
    void noMoreThanTwentyAreToldAndThatThereAreMoreIsSaid() {
        FoundWays found = find(crowd(30), "ADA", "DEE");

        assertThat(found.ways()).hasSize(WayFinder.MOST);
        assertThat(found.summary())
                .startsWith("The first 20 ways of up to 4 steps, the shortest first; there are more");
    }

    @Test
    void thatReadingWasCutIsSaid() {
        assertThat(WayFinder.find(TOWN.on(DAY), WayQuestion.between(person(TOWN, "ADA"), person(TOWN, "DEE")), true)
                        .summary())
                .contains("The search ended at its bound");
    }

    @Test
    void aWayThroughSomethingRestrictedDoesNotExist() {
        Deliveries hidden = Deliveries.inline(TEXT_WITH.formatted("restricted"));
        assertThat(sentences(asReader(hidden))).singleElement().asString().contains("Eve Lowe");
    }

    /** Whatever is sealed, all is as if it had never been delivered. */
    @Test
    void whatIsSealedIsAsIfItWereNotThere() {
        String with = TEXT_WITH.formatted("sealed");
        String without =
                TEXT_WITH.lines().filter(line -> !line.contains("BEA")).reduce("", (text, line) -> text + line + "\n");
        FoundWays sealed = asReader(Deliveries.inline(with));
        FoundWays absent = asReader(Deliveries.inline(without));

        assertThat(sentences(sealed)).isEqualTo(sentences(absent)).hasSize(1);
        assertThat(sealed.summary()).isEqualTo(absent.summary());
        Deliveries open = Deliveries.inline(TEXT_WITH.formatted("open"));
        assertThat(sentences(asReader(open))).hasSize(2);
    }

    private static FoundWays asReader(Deliveries town) {
        Slice slice = town.uncleared(DAY);
        return WayFinder.find(
                slice,
                ask(
                        NodeKey.person(Deliveries.person(slice, "ADA")).text(),
                        NodeKey.person(Deliveries.person(slice, "DEE")).text(),
                        4,
                        Set.of(),
                        Set.of(),
                        false),
                false);
    }

    private static final String TEXT_WITH = """
            # agencies.csv
            id,name,type
            GP,Mill Surgery,gp
            # people.csv
            id,kind,given_names,family_name,date_of_birth,protection
            ADA,child,Ada,Mazur,2018-01-01,
            DEE,child,Dee,Orr,2019-01-01,
            BEA,adult,Bea,Wrona,1990-01-01,%s
            EVE,adult,Eve,Lowe,1985-01-01,
            FAY,adult,Fay,Lowe,1985-01-01,
            # relationships.csv
            person,related_person,type
            BEA,ADA,mother
            BEA,DEE,carer
            EVE,ADA,friend
            EVE,FAY,friend
            FAY,DEE,friend
            """;

    private static Deliveries crowd(int many) {
        StringBuilder people = new StringBuilder("# people.csv\nid,kind,given_names,date_of_birth\n");
        StringBuilder ties = new StringBuilder("# relationships.csv\nperson,related_person,type\n");
        for (int i = 0; i < many; i++) {
            people.append("X").append(i).append(",adult,X").append(i).append(",1980-01-01\n");
            ties.append("X").append(i).append(",ADA,friend\nX").append(i).append(",DEE,friend\n");
        }
        return TOWN.and(people.toString()).and(ties.toString());
    }
}
