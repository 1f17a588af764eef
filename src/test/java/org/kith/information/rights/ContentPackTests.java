package org.kith.information.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** What a person is given of what is recorded about them, and what is proposed to be taken out of it. */
class ContentPackTests {

    private static final String DAY = "2026-03-10";
    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area,phone
            CSC,Social care,childrens_social_care,995,
            SCH,Ashgrove Primary,school,995,
            POL,Police,police,995,01632 960001
            # practitioners.csv
            id,name,role,agency
            PR,Grace Nolan,teacher,SCH
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            MIA,child,Mia,Field,2019-03-03,CSC,open
            UNA,adult,Una,Field,1990-01-01,CSC,open
            TOM,adult,Tom,Locke,1985-01-01,CSC,open
            NEI,adult,Nell,Hart,1970-01-01,POL,open
            # relationships.csv
            person,related_person,type,asserted_by
            UNA,MIA,mother,CSC
            TOM,MIA,step_parent,CSC
            # involvements.csv
            agency,person,role,status,from
            SCH,MIA,teacher,open,2024-09-01
            # information.csv
            id,kind,statement,summary,detail,recorded_at,held_by,about,reported_by,recorded_by,not_to,protection
            I1,observation,fact,Mia wore no coat,"She walked with Tom, and Mr Locke said she forgot it.",2026-03-02,SCH,MIA,,PR,,open
            I2,allegation,third_party,A neighbour heard shouting,Tomorrow may be late,2026-03-03,POL,MIA,NEI,,UNA,open
            I3,observation,fact,Secret from the police,,2026-03-04,POL,MIA,,,,restricted
            # item_links.csv
            from_item,to_item,type,made_at
            I2,I1,contradicts,2026-03-05
            # requests.csv
            id,agency,about,asked_at,question,unsafe_if_known_to
            R1,SCH,MIA,2026-03-06,What do you know of the shouting?,UNA
            """;
    private static final String SEALED = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            SEA,adult,Sean,Stone,1985-01-01,CSC,sealed
            # relationships.csv
            person,related_person,type,asserted_by
            SEA,MIA,father,CSC
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,about,not_to,protection
            I4,observation,fact,Sean Stone was seen,2026-03-05,POL,MIA,MIA,sealed
            # agencies.csv
            id,name,type,area,phone,sensitive
            REF,Harbour refuge,domestic_abuse_service,995,,yes
            # households.csv
            id,address_line,kind,protection
            H9,2 Hidden Row,refuge,sealed
            # residences.csv
            person,household,basis,from,asserted_by
            MIA,H9,resident,2026-01-02,CSC
            # names.csv
            person,use,given_names,family_name,from,source,protection
            MIA,alias,Maya,Stone,2026-01-02,CSC,sealed
            # involvements.csv
            agency,person,role,status,from
            REF,MIA,key worker,open,2026-01-02
            # item_links.csv
            from_item,to_item,type,made_at
            I1,I4,relates_to,2026-03-05
            # conditions.csv
            id,about,kind,text,set_at
            K9,SEA,bail,Keep away from Hidden Row,2026-03-05
            # identities.csv
            record_a,record_b,state,by,at
            MIA,SEA,not_same,Rose Dene,2026-03-05
            """;

    private final Deliveries plain = Deliveries.inline(PLAIN);
    private final Circle circle = Deliveries.circle(plain.uncleared(DAY), "MIA");

    @Test
    void itHoldsWhatIsRecordedWithItsSourceAndWhoHadIt() {
        assertThat(text(pack("MIA").passages()))
                .contains(
                        "Mia",
                        "2019",
                        "Ashgrove Primary",
                        "Mia wore no coat",
                        "Recorded by: Grace Nolan",
                        "Said by: Nell Hart");
    }

    @Test
    void namesOfOthersAreProposedAsTheyStandAndThePersonsOwnAreNot() {
        assertThat(words(Proposal.Kind.OTHER_PERSON))
                .contains("Tom", "Mr Locke")
                .doesNotContain("Mia", "Mia Field");
        assertThat(words(Proposal.Kind.PRACTITIONER)).contains("Grace Nolan");
        assertThat(words(Proposal.Kind.REFERRER)).containsExactly("Nell Hart");
        // Only the mother must not learn of it.
        assertThat(words(Proposal.Kind.MUST_NOT_LEARN)).isEmpty();
    }

    @Test
    void whatIsNotDecidedGoesToNobodyAndWhatIsLeftInWithoutAReasonNeither() {
        ContentPack pack = pack("MIA");
        assertThat(text(pack.handedOver(Map.of())))
                .contains("She walked with [taken out: another person]", "Tomorrow may be late")
                .doesNotContain("Tom,", "Locke", "Nell", "Grace Nolan", "Secret");
        Map<String, Proposal.Decision> left = new HashMap<>();
        pack.proposals().forEach(proposal -> left.put(proposal.id(), new Proposal.Decision(false, " ")));
        assertThat(pack.open(left)).isEqualTo(pack.proposals());
        assertThat(pack.handedOver(left)).isEqualTo(pack.handedOver(Map.of()));
        left.replaceAll((id, decision) -> new Proposal.Decision(false, "They were there"));
        assertThat(pack.open(left)).isEmpty();
        assertThat(pack.handedOver(left)).isEqualTo(pack.passages());
    }

    /** Whoever must not learn of an item is given it only where somebody says why, whatever else is decided. */
    @Test
    void whoMustNotLearnOfItIsNotGivenItWhateverElseIsDecided() {
        ContentPack pack = pack("UNA");
        List<Proposal> held = pack.proposals().stream()
                .filter(proposal -> proposal.kind() == Proposal.Kind.MUST_NOT_LEARN)
                .toList();
        assertThat(held).as("the item, and the request").hasSize(2);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Map<String, Proposal.Decision> decisions = new HashMap<>();
            pack.proposals().stream()
                    .filter(proposal -> !held.contains(proposal) && random.nextBoolean())
                    .forEach(proposal ->
                            decisions.put(proposal.id(), new Proposal.Decision(random.nextBoolean(), "because")));
            assertThat(text(pack.handedOver(decisions))).doesNotContain("shouting", "Tomorrow may be late");
            for (Proposal proposal : pack.proposals()) {
                Proposal.Decision decision = decisions.get(proposal.id());
                if (!proposal.words().isEmpty() && (decision == null || decision.out())) {
                    assertThat(text(pack.handedOver(decisions).stream()
                                    .filter(passage -> passage.id().equals(proposal.passage()))
                                    .toList()))
                            .doesNotContainPattern("\\b" + proposal.words() + "\\b");
                }
            }
        }
    }

    @Test
    void whatIsSealedLeavesNoTrace() {
        Circle sealed = Deliveries.circle(plain.and(SEALED).uncleared(DAY), "MIA");
        ContentPack with = ContentPack.of(sealed, sealed.child(), Map.of(), List.of());
        assertThat(text(with.passages())).isEqualTo(text(pack("MIA").passages()));
        assertThat(with.proposals().stream().map(Proposal::words))
                .containsExactlyElementsOf(
                        pack("MIA").proposals().stream().map(Proposal::words).toList());
    }

    private List<String> words(Proposal.Kind kind) {
        return pack("MIA").proposals().stream()
                .filter(proposal -> proposal.kind() == kind)
                .map(Proposal::words)
                .toList();
    }

    private ContentPack pack(String asker) {
        Person person = Objects.requireNonNull(
                circle.slice().people().of(plain.internalId(StatementKind.PERSON_RECORD, asker)));
        return ContentPack.of(circle, person, Map.of(), List.of());
    }

    private static String text(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        passages.forEach(passage -> text.append(passage.when())
                .append('\n')
                .append(passage.source())
                .append('\n')
                .append(String.join("\n", passage.lines()))
                .append('\n'));
        return text.toString();
    }
}
