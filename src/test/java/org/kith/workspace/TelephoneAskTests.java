package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.gaps.FindingKey;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.StatementKind;

class TelephoneAskTests {

    private static final Instant NOW = Instant.parse("2024-06-20T10:00:00Z");
    private static final Deliveries HOME = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            SCH,School,school
            # people.csv
            id,kind,date_of_birth
            ADA,child,2016-05-01
            MUM,adult,1990-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            # enquiries.csv
            id,child,agency,opened_at,rag
            E1,ADA,CSC,2024-06-01,amber
            """);
    private static final Circle CIRCLE = Deliveries.circle(HOME.on("2024-06-20"), "ADA");

    @Test
    void oneAskOfSeveralPeopleIsARequestForEachInOneGroup() {
        List<Saying> sayings = ask(List.of(who("ADA"), who("MUM")), NOW, null).sayings(CIRCLE, NOW);

        assertThat(sayings).hasSize(2).allSatisfy(saying -> {
            assertThat(saying.names()).containsEntry("enquiry", List.of(id(StatementKind.ENQUIRY, "E1")));
            assertThat(saying.cells()).containsEntry("asked_at", Moment.of(NOW)).doesNotContainKey("outcome");
        });
        assertThat(sayings)
                .extracting(saying -> saying.cells().get("ask_group"))
                .doesNotContainNull();
        assertThat(sayings.stream()
                        .map(saying -> saying.cells().get("ask_group"))
                        .distinct())
                .hasSize(1);
        assertThat(sayings)
                .extracting(saying -> saying.names().get("about"))
                .containsExactly(
                        List.of(id(StatementKind.PERSON_RECORD, "ADA")),
                        List.of(id(StatementKind.PERSON_RECORD, "MUM")));
    }

    @Test
    void oneAboutAHomeNamesTheHouseholdAndNoPerson() {
        FindingKey.Part home = FindingKey.thing(id(StatementKind.HOUSEHOLD, "H1"));

        assertThat(ask(List.of(home), NOW, null).sayings(CIRCLE, NOW))
                .singleElement()
                .satisfies(saying -> {
                    assertThat(saying.names()).containsKey("household").doesNotContainKey("about");
                    assertThat(saying.cells()).doesNotContainKey("ask_group");
                });
    }

    @Test
    void anAnswerSaysWhatWasSearched() {
        TelephoneAsk.Answer nothing =
                new TelephoneAsk.Answer(RequestOutcome.NOTHING_HELD, NOW, "", List.of("Ada Quill"));

        assertThat(ask(List.of(who("ADA")), NOW, nothing)
                        .sayings(CIRCLE, NOW)
                        .getFirst()
                        .cells())
                .containsEntry("outcome", "nothing_held")
                .containsEntry("responded_at", Moment.of(NOW))
                .containsEntry("searched_names", List.of("Ada Quill"))
                .doesNotContainKey("answered_by");
    }

    @Test
    void whatCannotHaveBeenIsNotTaken() {
        refused(ask(List.of(), NOW, null), "whom");
        refused(new TelephoneAsk("a", List.of(who("ADA")), NOW, " ", null), "what you asked");
        refused(ask(List.of(who("ADA")), NOW.plusSeconds(1), null), "lies ahead");
        refused(ask(List.of(who("ADA")), NOW, answer(NOW.minusSeconds(1))), "comes after");
        refused(ask(List.of(who("ADA")), NOW.minusSeconds(9), answer(NOW.plusSeconds(1))), "comes after");
    }

    private static void refused(TelephoneAsk ask, String words) {
        assertThatThrownBy(() -> ask.sayings(CIRCLE, NOW))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining(words);
    }

    private static TelephoneAsk.Answer answer(Instant at) {
        return new TelephoneAsk.Answer(RequestOutcome.INFORMATION, at, "", List.of());
    }

    private static TelephoneAsk ask(List<FindingKey.Part> about, Instant at, TelephoneAsk.@Nullable Answer answer) {
        return new TelephoneAsk(id(StatementKind.AGENCY, "SCH"), about, at, "Who collects Ada?", answer);
    }

    private static FindingKey.Part who(String delivered) {
        return FindingKey.who(Deliveries.person(CIRCLE.slice(), delivered));
    }

    private static String id(StatementKind kind, String delivered) {
        return HOME.internalId(kind, delivered);
    }
}
