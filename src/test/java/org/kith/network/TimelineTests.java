package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.network.Timeline.Lane;
import org.kith.network.Timeline.Mark;
import org.kith.network.Timeline.Sort;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Sector;

class TimelineTests {

    private static final String FAMILY = """
            # agencies.csv
            id,name,type,phone
            GP,Millbrook Surgery,gp,01632 960404
            SC,Ashgrove Primary,school,01632 960405
            PO,Eastway Police,police,01632 960406
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            C,child,Cass,Vane,2018-02-01,GP
            M,adult,Mara,Vane,1990-02-01,GP
            # relationships.csv
            person,related_person,type,asserted_by,verified
            M,C,mother,GP,yes
            # households.csv
            id,address_line,kind,protection
            H1,14 Weir Lane,home,
            H2,3 Mill Yard,home,
            H3,9 Hidden Way,home,restricted
            # residences.csv
            person,household,basis,from,to,asserted_by
            C,H1,resident,2018-02-01,2022-04-30,GP
            C,H2,resident,2022-05-01,,GP
            M,H2,resident,2022-05-01,,GP
            M,H1,resident,2017-01-01,2022-04-30,GP
            C,H3,resident,2023-01-01,2023-06-01,GP
            # involvements.csv
            agency,practitioner,person,role,status,from,to
            GP,,C,registered patient,open,2018-02-01,
            GP,,M,registered patient,closed,2010-02-01,2017-01-01
            SC,,C,pupil,open,2022-09-01,
            # information.csv
            id,kind,statement,summary,held_by,about,occurred_from,recorded_at,protection
            I1,observation,fact,Arrived late,SC,C,2024-01-10,2024-01-10,
            I2,childs_voice,,Said a thing,SC,C,2024-01-12,2024-01-12,
            I3,unease,,A worry,GP,C,,,
            I4,observation,fact,Something closed,GP,C,2024-02-01,2024-02-01,restricted
            I5,observation,fact,About the mother,PO,M,2016-03-03,2016-03-03,
            # shares.csv
            item,shared_with,shared_at,received_at
            I1,GP,2024-01-11,2024-01-11
            I1,PO,2024-01-11,
            # enquiries.csv
            id,child,agency,opened_at,concern
            E1,C,SC,2024-03-01,Hungry at school
            # requests.csv
            id,enquiry,agency,about,asked_at,question
            R1,E1,GP,C,2024-03-02,What has been seen?
            """;

    private final Exploration exploration =
            Cases.exploration(Deliveries.inline(FAMILY).uncleared("2024-06-01"), "C");

    private Lane lane(String label) {
        List<Lane> lanes = exploration.timeline().lanes();
        return lanes.stream()
                .filter(lane -> lane.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among "
                        + lanes.stream().map(Lane::label).toList()));
    }

    @Test
    void theFamilyComesFirstThenItsHomesThenAgenciesBySector() {
        List<Lane> lanes = exploration.timeline().lanes();

        assertThat(lanes.stream().filter(lane -> !lane.ghost()).map(Lane::label).limit(3))
                .containsExactly("Family", "14 Weir Lane", "3 Mill Yard");
        assertThat(lanes.stream().skip(3).map(Lane::sector))
                .doesNotContainNull()
                .isSorted();
        assertThat(lane("Ashgrove Primary").sector()).isEqualTo(Sector.EDUCATION);
    }

    @Test
    void birthsAndEnquiriesStandInTheFamilysLane() {
        assertThat(lane("Family").marks()).extracting(Mark::sort).containsExactly(Sort.BIRTH, Sort.ENQUIRY);
        assertThat(lane("Family").marks().getFirst().sentence()).isEqualTo("Cass Vane was born, 1 February 2018.");
    }

    @Test
    void aStayIsASpanAndThoseWhoCameAndWentAreMarks() {
        Lane weir = lane("14 Weir Lane");

        assertThat(weir.spans()).singleElement().satisfies(span -> {
            assertThat(span.from()).isEqualTo(LocalDate.of(2018, 2, 1));
            assertThat(span.to()).isEqualTo(LocalDate.of(2022, 4, 30));
            assertThat(span.sentence()).isEqualTo("Cass stays at 14 Weir Lane from 1 February 2018 to 30 April 2022.");
        });
        assertThat(weir.marks())
                .hasSize(4)
                .allSatisfy(mark -> assertThat(mark.sort()).isEqualTo(Sort.MOVE));
    }

    @Test
    void anAddressThatIsNotForEverybodyHasNoLane() {
        assertThat(exploration.timeline().toString()).doesNotContain("Hidden Way", "2023-01-01", "Something closed");
        assertThat(exploration.timeline().closed()).isEqualTo(1);
        assertThat(exploration.timeline().sentence()).contains("1 restricted item left out");
    }

    @Test
    void itemsStandInTheLaneOfWhoHoldsThemOnTheDayTheyHappened() {
        assertThat(lane("Ashgrove Primary").marks()).extracting(Mark::sort).containsExactly(Sort.FACT, Sort.OWN_WORDS);
        assertThat(lane("Ashgrove Primary").marks().getFirst().day()).isEqualTo("2024-01-10");
        assertThat(lane("Eastway Police").marks()).extracting(Mark::label).containsExactly("About the mother");
    }

    @Test
    void whatWasReceivedIsSaidAndLeadsToTheLaneOfWhoReceivedIt() {
        Mark late = lane("Ashgrove Primary").marks().getFirst();

        assertThat(late.reached()).containsExactly(lane("Millbrook Surgery").id());
        assertThat(late.sentence()).endsWith(" Received by Millbrook Surgery.");
    }

    @Test
    void whatBearsNoDayIsCounted() {
        assertThat(exploration.timeline().undated()).isEqualTo(1);
        assertThat(exploration.timeline().sentence()).contains("1 without a day");
    }

    @Test
    void aRequestWithoutAnAnswerIsDrawnAsMissing() {
        assertThat(lane("Millbrook Surgery").marks()).singleElement().satisfies(mark -> {
            assertThat(mark.sort()).isEqualTo(Sort.REQUEST);
            assertThat(mark.ghost()).isTrue();
        });
    }

    @Test
    void involvementIsABandForAsLongAsAnybodyIsWorkedWith() {
        assertThat(lane("Millbrook Surgery").spans())
                .extracting(Timeline.Span::from)
                .containsExactly(LocalDate.of(2010, 2, 1), LocalDate.of(2018, 2, 1));
        assertThat(lane("Millbrook Surgery").spans().getLast().sentence())
                .isEqualTo("Millbrook Surgery works or worked with Cass since 1 February 2018.");
    }

    @Test
    void timeBeginsBeforeTheBirthOrWithTheFirstEvent() {
        assertThat(exploration.timeline().from()).isEqualTo("2016-03-03");
        assertThat(exploration.timeline().to()).isEqualTo("2024-06-01");
    }

    @Test
    void filtersHoldHereToo() {
        exploration.without(Sector.EDUCATION, true);
        exploration.without(NodeKind.REQUEST, true);

        assertThat(exploration.timeline().lanes()).extracting(Lane::label).doesNotContain("Ashgrove Primary");
        assertThat(lane("Millbrook Surgery").marks()).isEmpty();
        exploration.without(NodeKind.ITEM, true);
        assertThat(exploration.timeline().lanes().stream().flatMap(lane -> lane.marks().stream()))
                .noneMatch(mark -> mark.sort() == Sort.FACT);
    }

    @Test
    void whatWasHiddenFromThePictureIsHiddenHere() {
        Mark late = lane("Ashgrove Primary").marks().getFirst();

        exploration.hide(List.of(late.id()));

        assertThat(exploration.timeline().mark(late.id())).isEmpty();
    }

    @Test
    void anItemThatThePictureKeepsFoldedCanBeReadFromHere() {
        Mark late = lane("Ashgrove Primary").marks().getFirst();

        assertThat(exploration.scene().node(late.about())).isEmpty();
        assertThat(exploration.details(late.about()))
                .get()
                .satisfies(details -> assertThat(details.title()).isEqualTo("Arrived late"));
    }
}
