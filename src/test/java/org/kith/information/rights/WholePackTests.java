package org.kith.information.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.kernel.Moment;
import org.kith.record.Telling;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;

/** That a content pack leaves nothing out that is recorded about a person, and gives away nothing of where others are. */
class WholePackTests {

    private static final String DAY = "2026-03-10";
    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area,phone
            CSC,Social care,childrens_social_care,995,
            SCH,Ashgrove Primary,school,995,
            POL,Police,police,995,01632 960001
            # practitioners.csv
            id,name,role,agency
            PR,Grace Nolan,teacher,SCH
            SW,Amir Shah,social worker,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,nhs_number,telephone,source,known_from,protection
            MIA,child,Mia,Field,2019-03-03,9990000018,01632 960111,CSC,2024-01-02,open
            MI2,child,Mia,Locke,2019-03-03,,,SCH,2024-09-01,open
            UNA,adult,Una Mary,Field,1990-01-01,,01632 960222,CSC,,open
            TOM,adult,Tom,Locke,1985-01-01,,,CSC,,open
            # names.csv
            person,use,given_names,family_name,from,source
            MIA,former,Mia,Harper,2019-03-03,CSC
            UNA,maiden,Oona,Harper,1990-01-01,CSC
            # households.csv
            id,address_line,postcode,kind
            H1,4 Mill Lane,CA1 1AA,home
            H2,9 Quarry Road,CA2 2BB,home
            # residences.csv
            person,household,basis,from,to,asserted_by
            MIA,H1,resident,2024-01-02,,CSC
            UNA,H1,resident,2024-01-02,,CSC
            TOM,H2,resident,2025-01-02,,POL
            # relationships.csv
            person,related_person,type,asserted_by,parental_responsibility
            UNA,MIA,mother,CSC,yes
            TOM,MIA,step_parent,CSC,
            # involvements.csv
            agency,practitioner,person,role,status,from,level
            SCH,PR,MIA,teacher,open,2024-09-01,universal
            # information.csv
            id,kind,statement,summary,detail,recorded_at,held_by,about,recorded_by,not_to,protection
            I1,observation,fact,Mia wore no coat,Una was at 9 Quarry Road with Oona Harper; ring 01632 960222,2026-03-02,SCH,MIA,PR,,open
            I2,allegation,third_party,Shouting was heard,It is at 4 Mill Lane,2026-03-03,POL,MIA,,TOM,open
            I3,observation,fact,Kept apart,,2026-03-04,POL,MIA,,,restricted
            # readings.csv
            item,practitioner,at,reads_it_as,weight
            I1,SW,2026-03-04,neglect to be looked at,matters
            # shares.csv
            item,shared_with,shared_at,purpose
            I1,CSC,2026-03-03,notification
            # item_links.csv
            from_item,to_item,type,made_at
            I1,I2,relates_to,2026-03-05
            # enquiries.csv
            id,child,agency,opened_at,rag,concern,closed_at,decision,decision_reason,decided_by,cites
            E1,MIA,CSC,2026-03-03,amber,Cold and alone,2026-03-06,section_17,Because of the shouting,Rose Dene,I2
            # enquiry_grades.csv
            enquiry,rag,at,by,reason
            E1,red,2026-03-04,Rose Dene,It was said twice
            # challenges.csv
            id,about_item,about_enquiry,raised_by,raised_at,to_agency,text,level
            C1,,E1,PR,2026-03-07,CSC,Look again at the winter,manager
            C2,I2,,PR,2026-03-07,CSC,The noise was doubted,manager
            # meetings.csv
            id,enquiry,kind,held_at,invited,attended
            M1,E1,strategy discussion,2026-03-05,SCH;POL,SCH
            # share_decisions.csv
            id,items,to_agency,decision,reason,decided_by,decided_at
            D1,I1,POL,not,Nothing in it for them,Rose Dene,2026-03-05
            D2,I2,SCH,share,They hear her every day,Rose Dene,2026-03-05
            # requests.csv
            id,enquiry,asked_by,agency,about,household,asked_at,question,responded_at,answered_by,outcome,response_items,searched_names
            R1,E1,SW,SCH,MIA,,2026-03-03,What do you see?,2026-03-04,Joan Pell,information,I1;I2,Mia Field;Mia Locke
            R2,,SW,POL,,H1,2026-03-04,Any calls to the address?,,,,,
            R3,,SW,POL,TOM,,2026-03-04,Who is he?,,,,,
            # conditions.csv
            id,about,kind,text,set_by,set_at,responsible,review_by
            K1,MIA;UNA,agreed_contract,A coat every day,SW,2026-03-07,Una Field,2026-04-01
            # identities.csv
            record_a,record_b,state,by,at,reason
            MIA,MI2,same,Rose Dene,2026-03-01,Same birthday and school
            # dismissals.csv
            pattern,key,child,reason,by,at
            request-unanswered,x,MIA,They rang instead,Rose Dene,2026-03-08
            """;

    private final Deliveries delivery = Deliveries.inline(DELIVERY);
    private final Circle circle = Deliveries.circle(delivery.uncleared(DAY), "MIA");

    @Test
    void eachKindOfThingThatIsRecordedHasAPartOfItsOwn() {
        assertThat(pack("MIA").passages().stream().map(Passage::section).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Section.QUESTIONS)));
    }

    @Test
    void itSaysWhatIsRecordedInPlainWords() {
        assertThat(text(pack("MIA").passages()))
                .contains(
                        "NHS number: 9990000018",
                        "Name: Mia Harper\nAs: former name",
                        "Address: 4 Mill Lane, CA1 1AA",
                        "you live there",
                        "Una Mary Field is recorded as your mother.\nParental responsibility: yes",
                        "Your record at Social care is judged to be about the same person as the record of Ashgrove Primary.",
                        "Because: Same birthday and school",
                        "What a practitioner makes of it: neglect to be looked at, matters (Amir Shah, social worker, 4 March"
                                + " 2026)",
                        "Shared with: Social care, 3 March 2026 (notification)",
                        "Answered by: Joan Pell",
                        "Any calls to the address?",
                        "Decided: to not share",
                        "Graded anew: red, 4 March 2026, because It was said twice",
                        "The decision rests on: “Shouting was heard”",
                        "What sort: strategy discussion\nInvited: Ashgrove Primary and Police\nCame: Ashgrove Primary",
                        "What it says: A coat every day",
                        "What was put: Look again at the winter",
                        "The hint: request unanswered\nWhy it was set aside: They rang instead")
                .as("what was asked about somebody else")
                .doesNotContain("Who is he?")
                .as("what is restricted")
                .doesNotContain("Kept apart");
    }

    @Test
    void eachEntrySaysWhoRecordedItAndSinceWhen() {
        assertThat(one(Section.ADDRESSES).origin()).isEqualTo("Social care, known since 2 January 2024");
        assertThat(passage(StatementKind.ITEM, "I1").origin()).isEqualTo("Ashgrove Primary, recorded 2 March 2026");
        assertThat(one(Section.CONDITIONS).source()).isEqualTo("Social care");
        assertThat(pack("MIA").passages())
                .allSatisfy(passage -> assertThat(passage.source()).isNotEmpty());
    }

    @Test
    void addressesNumbersAndOtherNamesOfOthersAreProposedWhereverTheyStand() {
        ContentPack pack = pack("MIA");
        Passage item = passage(StatementKind.ITEM, "I1");
        assertThat(pack.of(item))
                .extracting(Proposal::kind, Proposal::words)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Proposal.Kind.OTHERS_PLACE, "9 Quarry Road"),
                        org.assertj.core.groups.Tuple.tuple(Proposal.Kind.OTHERS_PLACE, "01632 960222"),
                        org.assertj.core.groups.Tuple.tuple(Proposal.Kind.OTHER_PERSON, "Oona Harper"),
                        org.assertj.core.groups.Tuple.tuple(Proposal.Kind.OTHER_PERSON, "Una"));
        assertThat(text(pack.handedOver(Map.of())))
                .doesNotContain("Quarry", "960222", "Oona", "Una", "Joan Pell", "Rose Dene", "Amir Shah")
                .as("their own")
                .contains("4 Mill Lane", "01632 960111", "9990000018", "Mia Harper");
    }

    @Test
    void whoeverActsForThemIsNotToldWhereTheyAreUnlessTheyAreRecordedThere() {
        assertThat(text(pack("TOM").handedOver(Map.of())))
                .doesNotContain("4 Mill Lane", "CA1 1AA", "01632 960111")
                .contains("[taken out: where they are to be found]");
        assertThat(text(pack("UNA").handedOver(Map.of()))).contains("4 Mill Lane", "01632 960111");
    }

    @Test
    void whatRestsOnSomethingTheyMustNotLearnOfIsHeldBackTooOrDoesNotQuoteIt() {
        ContentPack pack = pack("TOM");
        assertThat(pack.proposals())
                .filteredOn(proposal -> proposal.kind() == Proposal.Kind.MUST_NOT_LEARN)
                .extracting(Proposal::passage)
                .containsExactlyInAnyOrder(
                        id(StatementKind.ITEM, "I2"),
                        id(StatementKind.SHARE_DECISION, "D2"),
                        id(StatementKind.CHALLENGE, "C2"));
        assertThat(text(pack.handedOver(Map.of())))
                .doesNotContain("Shouting", "shouting", "They hear her every day", "The noise was doubted")
                .contains("The decision rests on: another item", "Why: [taken out: what may repeat something else]");
    }

    @Test
    void whatItSaidBeforeItWasCorrectedStandsBeneathIt() {
        String item = id(StatementKind.ITEM, "I1");
        Telling first = new Telling(
                "1", new Cells(Map.of("summary", "Mia had no shoes")), Telling.What.DELIVERED, "north", null, null);
        Telling then = new Telling(
                "2",
                new Cells(Map.of("summary", "Mia wore no coat")),
                Telling.What.CORRECTED,
                "Asha Verma",
                Moment.parse("2026-03-05T10:00:00Z"),
                "A slip of the pen");
        ContentPack pack = ContentPack.of(circle, circle.child(), Map.of(item, List.of(first, then)), List.of());
        assertThat(text(pack.passages()))
                .contains(
                        "Where it comes from: delivered to Kith by “north”.",
                        "Corrected, 5 March 2026, because: “A slip of the pen”. Before that it said: summary: “Mia had no"
                                + " shoes”.");
        String restricted = id(StatementKind.ITEM, "I3");
        ContentPack held = ContentPack.of(circle, circle.child(), Map.of(restricted, List.of(first, then)), List.of());
        assertThat(text(held.passages())).doesNotContain("shoes");
    }

    @Test
    void aQuestionThatAnItemAnswersIsHeldBackWithIt() {
        Passage question = Passage.question(
                "q",
                Moment.parse("2026-03-05"),
                List.of("Question: Who shouts?"),
                List.of(),
                id(StatementKind.ITEM, "I2"));
        assertThat(text(ContentPack.of(circle, person("TOM"), Map.of(), List.of(question))
                        .handedOver(Map.of())))
                .doesNotContain("Who shouts?");
        assertThat(text(ContentPack.of(circle, person("MIA"), Map.of(), List.of(question))
                        .handedOver(Map.of())))
                .contains("Who shouts?");
    }

    private Passage one(Section section) {
        return pack("MIA").passages().stream()
                .filter(passage -> passage.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private Passage passage(StatementKind kind, String delivered) {
        return pack("MIA").passages().stream()
                .filter(passage -> passage.id().equals(id(kind, delivered)))
                .findFirst()
                .orElseThrow();
    }

    private String id(StatementKind kind, String delivered) {
        return delivery.internalId(kind, delivered);
    }

    private Person person(String id) {
        return Objects.requireNonNull(circle.slice().people().of(id(StatementKind.PERSON_RECORD, id)));
    }

    private ContentPack pack(String asker) {
        return ContentPack.of(circle, person(asker), Map.of(), List.of());
    }

    private static String text(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.when() + "\n" + passage.origin() + "\n" + passage.text())
                .collect(Collectors.joining("\n\n"));
    }
}
