package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** What a kept picture shows to whoever opens it, and what it says has changed. */
class ReopeningTests {

    private static final String THEN = "2024-05-20";
    private static final Moment KEPT = Moment.parse("2024-05-20T12:00:00Z");

    private static final Deliveries FAMILY = Deliveries.inline("""
            # agencies.csv
            id,name,type,phone,sensitive
            GP,Millbrook Surgery,gp,01632 960404,
            SCH,Weir Bank School,school,01632 960405,
            REF,Haven House,domestic_abuse_service,01632 960406,yes
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            C,child,Cass,Vane,2018-02-01,GP,
            M,adult,Mara,Vane,1990-02-01,GP,
            S,adult,Septimus,Sealed,1988-02-01,GP,sealed
            # relationships.csv
            person,related_person,type,asserted_by,protection
            M,C,mother,GP,
            S,C,father,GP,
            # involvements.csv
            agency,practitioner,person,role,status,from,protection
            GP,,C,registered patient,open,2020-01-01,
            SCH,,C,on roll,open,2022-09-01,
            REF,,M,support,open,2024-01-01,
            # information.csv
            id,kind,summary,detail,held_by,about,recorded_at,protection
            I1,observation,Tired on Mondays,In full,SCH,C,2024-02-01,
            I2,observation,About the father,In full,GP,S,2024-02-02,
            """);

    private final Deliveries later = FAMILY.and("""
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,known_from
            B,child,Basil,Vane,2024-05-28,GP,2024-05-29
            # relationships.csv
            person,related_person,type,asserted_by,known_from
            B,C,sibling,GP,2024-05-29
            # information.csv
            id,kind,summary,detail,held_by,about,recorded_at
            I3,observation,Came without a coat,In full,SCH,C,2024-05-30
            """);

    @Test
    void aPictureReopensAsItWasLeft() {
        Exploration left = marked();
        KeptPicture kept = left.kept("force");

        Exploration opened = Cases.exploration(FAMILY.on(THEN), "C");
        Map<String, Spot> places = opened.reopen(
                PictureCodec.read(PictureCodec.write(kept.seen(Map.of(id("C"), new Spot(7, 8, false)), Camera.ALL))),
                way -> null);

        assertThat(opened.state().marks()).isEqualTo(left.state().marks());
        assertThat(opened.scene().nodes()).isEqualTo(left.scene().nodes());
        assertThat(opened.scene().edges()).isEqualTo(left.scene().edges());
        assertThat(opened.scene().shown()).isEqualTo(left.scene().shown());
        assertThat(places).containsEntry(id("C"), new Spot(7, 8, false));
        assertThat(opened.undoes()).isEmpty();
        assertThat(since(opened, kept, true).changes()).isEmpty();
    }

    @Test
    void whatAReaderMayNotSeeIsNotThereAndLeavesNoTrace() {
        Exploration left = marked();
        left.hide(List.of(id("S")));
        KeptPicture kept = left.kept("ecomap");
        Slice uncleared = FAMILY.uncleared(THEN);
        Scene plain = Cases.scene(uncleared, "C");

        Exploration opened = Cases.exploration(uncleared, "C");
        Map<String, Spot> places = opened.reopen(kept, way -> null);

        assertThat(opened.state().toString())
                .doesNotContain(id("S"), FAMILY.internalId(StatementKind.AGENCY, "REF"), "Only about him");
        assertThat(places.keySet()).doesNotContain(id("S"));
        assertThat(opened.marks().groups().values())
                .singleElement()
                .satisfies(group -> assertThat(group.members()).containsExactly(id("M")));
        assertThat(opened.marks().notes().values())
                .extracting(Note::text)
                .containsExactlyInAnyOrder("On the picture", "On the mother");
        assertThat(opened.scene().shown().hidden()).isZero();
        assertThat(opened.scene().shown().all()).isEqualTo(plain.shown().all());
        assertThat(since(opened, kept, false).changes()).isEmpty();
        assertThat(since(opened, kept, true).changes()).isEmpty();
    }

    @Test
    void whatCameSinceIsSaidAndPointedOut() {
        KeptPicture kept = Cases.exploration(later.on(THEN), "C").kept("ecomap");

        Exploration opened = Cases.exploration(later.on("2024-06-03"), "C");
        opened.reopen(kept, way -> null);
        SinceKept since = since(opened, kept, true);

        assertThat(since.changes()).extracting(SinceKept.Change::sort).containsOnly(SinceKept.Sort.NEW);
        assertThat(since.changes())
                .extracting(SinceKept.Change::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains("Basil Vane"))
                .anySatisfy(sentence -> assertThat(sentence).contains("Came without a coat"))
                .noneSatisfy(sentence -> assertThat(sentence).contains("Tired on Mondays"));
        assertThat(since.fresh()).contains("p:" + later.internalId(StatementKind.PERSON_RECORD, "B"));
        assertThat(since.fresh())
                .as("the item is folded: its line tells of it")
                .anyMatch(mark -> mark.startsWith("works:" + later.internalId(StatementKind.AGENCY, "SCH") + "|"));
        assertThat(since(opened, kept, false))
                .as("recorded since, so new to a colleague too")
                .isEqualTo(since);
    }

    @Test
    void whatEndedSinceIsSaid() {
        KeptPicture kept = marked().kept("ecomap");
        Deliveries ended = FAMILY.then(Moment.parse("2024-05-28"), """
                # involvements.csv
                agency,practitioner,person,role,status,from,to
                SCH,,C,on roll,closed,2022-09-01,2024-05-27
                """);

        Exploration opened = Cases.exploration(ended.on("2024-06-03"), "C");
        opened.reopen(kept, way -> null);

        assertThat(since(opened, kept, true).changes()).anySatisfy(change -> {
            assertThat(change.sort()).isEqualTo(SinceKept.Sort.ENDED);
            assertThat(change.sentence()).contains("Weir Bank School worked with Cass Vane");
        });
    }

    @Test
    void whatAColleagueAloneMaySeeWasThereBeforeAndIsNotNewToThem() {
        KeptPicture kept = Cases.exploration(FAMILY.uncleared(THEN), "C").kept("ecomap");

        Exploration opened = Cases.exploration(FAMILY.on(THEN), "C");
        opened.reopen(kept, way -> null);

        assertThat(since(opened, kept, false).changes()).isEmpty();
        assertThat(since(opened, kept, true).changes())
                .as("to its owner, cleared since, it is new here")
                .isNotEmpty();
    }

    @Test
    void whatIsGoneForTheReaderIsAmongTheMissingAndNothingIsSaidOfIt() {
        KeptPicture kept = marked().kept("ecomap");
        Exploration opened = Cases.exploration(FAMILY.uncleared(THEN), "C");
        opened.reopen(kept, way -> null);

        assertThat(opened.missing(kept.print())).contains(FAMILY.internalId(StatementKind.PERSON_RECORD, "S"));
        assertThat(since(opened, kept, true).changes()).isEmpty();
    }

    private static SinceKept since(Exploration opened, KeptPicture kept, boolean own) {
        return opened.since(kept.print(), KEPT, own);
    }

    private static Exploration marked() {
        Exploration exploration = Cases.exploration(FAMILY.on(THEN), "C");
        exploration.expand(id("S"), Way.ITEMS);
        exploration.move(Map.of(id("S"), new Spot(5, 6, true), id("M"), new Spot(1, 2, true)), Map.of());
        exploration.mark(
                "marking",
                marks -> marks.with(Note.of("On the picture", null))
                        .with(Note.of("On the mother", id("M")))
                        .with(Note.of("Only about him", id("S")))
                        .coloured(Set.of(id("S"), id("M")), OwnColour.GREEN)
                        .with(OwnGroup.of("Parents", List.of(id("M"), id("S")))));
        assertThat(exploration.scene().node(id("S"))).isPresent();
        return exploration;
    }

    private static String id(String person) {
        return "p:" + FAMILY.internalId(StatementKind.PERSON_RECORD, person);
    }
}
