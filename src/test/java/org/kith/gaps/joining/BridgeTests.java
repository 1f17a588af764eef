package org.kith.gaps.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.joining.Broke.Where;
import org.kith.testing.Deliveries;

/** The bridging question: in which parts what is recorded around a child lies, and the fewest asks that join them. */
class BridgeTests {

    private static final String DAY = MiaAndRay.DAY;

    private static final Deliveries PLAIN = MiaAndRay.PLAIN.and("""
            # agencies.csv
            id,name,type,area
            PRO,Probation,probation,995
            """);

    @Test
    void itemsOfTwoAgenciesLieApartAndTheAskThatLeadsThereIsAmongTheFewest() {
        Bridge bridge = bridge(PLAIN).orElseThrow();

        assertThat(bridge.fragments()).hasSize(2);
        assertThat(asked(PLAIN, bridge)).containsExactly("Elm Homes", "Ashgrove Primary", "Police");
        assertThat(bridge.outOfReach()).isEmpty();
        assertThat(bridge.left()).isZero();
    }

    @Test
    void whatSocialCareReceivedIsOnePartWithWhatItHas() {
        Deliveries received = PLAIN.and("""
                # shares.csv
                item,shared_with,shared_at,received_at
                NOTE,CSC,2026-05-20,2026-05-21
                """);
        Bridge bridge = bridge(received).orElseThrow();

        assertThat(bridge.fragments()).hasSize(2);
        assertThat(bridge.fragments().getFirst().items().getFirst().summary())
                .as("the part of whoever asks stands first")
                .isEqualTo("Tired");
        assertThat(asked(received, bridge)).containsExactly("Elm Homes", "Police");
    }

    @Test
    void nothingIsAskedWhereAllIsOnePartOrNoEnquiryIsOpen() {
        assertThat(bridge(PLAIN.and("""
                        # shares.csv
                        item,shared_with,shared_at,received_at
                        NOTE,POL,2026-05-20,2026-05-21
                        """))).as("the police have both").isEmpty();
        assertThat(bridge(PLAIN.and("""
                        # practitioners.csv
                        id,name,agency
                        PR1,Rhona Petrie,CSC
                        # item_links.csv
                        from_item,to_item,type,made_by,made_at
                        NOTE,CALL,corroborates,PR1,2026-06-05T10:00:00Z
                        """))).as("linked").isEmpty();
        assertThat(bridge(Deliveries.inline(PLAIN.text().replaceAll("(?s)# enquiries.csv.*$", ""))))
                .as("no enquiry")
                .isEmpty();
    }

    @Test
    void whatIsFoundToBeUnfoundedIsNoPart() {
        Deliveries unfounded = Deliveries.inline(PLAIN.text().replaceAll("(?m)^.*\"CALL\".*$\n", ""))
                .and("""
                        # information.csv
                        id,kind,statement,summary,occurred_from,recorded_at,held_by,about,outcome,outcome_at
                        CALL,allegation,fact,Shouting,2026-05-09,2026-05-09T10:00:00Z,POL,RAY,unfounded,2026-05-20
                        """);
        assertThat(bridge(unfounded)).isEmpty();
        assertThat(bridge(Deliveries.inline(unfounded.text().replace("unfounded", "unsubstantiated"))))
                .isPresent();
    }

    @Test
    void anAgencyThatWorksWithSomebodyAndHasAnsweredIsNoPartOfItsOwn() {
        String works = """
                # involvements.csv
                agency,person,role,status,from,level
                PRO,RAY,supervision,open,2026-03-01,%s
                """;
        assertThat(bridge(PLAIN.and(works.formatted("statutory"))).orElseThrow().fragments())
                .hasSize(3);
        assertThat(bridge(PLAIN.and(works.formatted("universal"))).orElseThrow().fragments())
                .as("a service for everybody")
                .hasSize(2);
        String asked = """
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome
                R1,E1,PRO,RAY,2026-05-10,%s
                """;
        assertThat(bridge(PLAIN.and(works.formatted("statutory")).and(asked.formatted("2026-05-12,nothing_held")))
                        .orElseThrow()
                        .fragments())
                .hasSize(2);
        Bridge waiting = bridge(PLAIN.and(works.formatted("statutory")).and(asked.formatted(",")))
                .orElseThrow();
        assertThat(waiting.fragments()).as("asked, and not answered").hasSize(3);
        Joining.Chain chain = Objects.requireNonNull(waiting.chain());
        assertThat(chain.broke()).extracting(Broke::where).contains(Where.NOT_ANSWERED);
    }

    @Test
    void aPartToWhichNothingLeadsIsSaidToBeOutOfReach() {
        Deliveries dark = Deliveries.inline(PLAIN.text().replaceAll("(?s)# residences.csv.*?# information", """
                        # residences.csv
                        person,household,basis,from,asserted_by,known_from
                        MIA,H1,resident,2019-03-03,CSC,2026-04-02
                        RAY,H1,resident,2026-01-10,,2026-04-20
                        # information"""));
        Bridge bridge = bridge(dark).orElseThrow();
        assertThat(bridge.outOfReach()).hasSize(1);
        assertThat(bridge.outOfReach().getFirst().items().getFirst().summary()).isEqualTo("Shouting");
        assertThat(asked(dark, bridge)).containsExactly("Ashgrove Primary");
    }

    @Test
    void aSealedItemLeavesNoTrace() {
        Deliveries sealed = PLAIN.and("""
                # information.csv
                id,kind,statement,summary,occurred_from,recorded_at,held_by,about,protection
                HID,observation,fact,Hidden,2026-05-01,2026-05-01T10:00:00Z,PRO,MIA,sealed
                """);
        Bridge plain = bridge(PLAIN.uncleared(DAY)).orElseThrow();
        Bridge without = bridge(sealed.uncleared(DAY)).orElseThrow();

        assertThat(bridge(sealed).orElseThrow().fragments()).hasSize(3);
        assertThat(without.fragments()).hasSameSizeAs(plain.fragments());
        assertThat(asked(sealed, without)).isEqualTo(asked(PLAIN, plain));
    }

    private static Optional<Bridge> bridge(Deliveries delivery) {
        return bridge(delivery.on(DAY));
    }

    private static Optional<Bridge> bridge(Slice slice) {
        return Bridge.of(Deliveries.circle(slice, "MIA"));
    }

    private static List<String> asked(Deliveries delivery, Bridge bridge) {
        JoiningWords words = new JoiningWords(delivery.on(DAY));
        return Objects.requireNonNull(bridge.chain()).way().asks().stream()
                .map(ask -> words.agency(ask.asked()))
                .toList();
    }
}
