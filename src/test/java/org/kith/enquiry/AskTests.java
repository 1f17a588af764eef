package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.PersonRef;
import org.kith.gaps.FindingKey;
import org.kith.kernel.KithException;
import org.kith.record.Saying;

/** An ask before it is sent: what it says to whom, and what it wants. */
class AskTests {

    private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");
    private static final List<FindingKey.Part> BOTH =
            List.of(new FindingKey.Who(new PersonRef(List.of("p1"))), new FindingKey.Thing("h1"));

    @Test
    void eachPersonAndHomeIsARequestOfOneAskWithTheExactWordsTold() {
        List<Saying> said = ask("e1", BOTH, "Seen?", "Public task", null).sayings(NOW);

        assertThat(said).hasSize(2);
        assertThat(said)
                .extracting(saying -> saying.cells().get("ask_group"))
                .containsOnly(said.getFirst().cells().get("ask_group"));
        assertThat(said).allSatisfy(saying -> {
            assertThat(saying.cells()).containsEntry("told", "About Mia").containsEntry("lawful_basis", "Public task");
            assertThat(saying.cells()).doesNotContainKey("due_at");
            assertThat(saying.names()).containsEntry("enquiry", List.of("e1"));
        });
        assertThat(said.getFirst().names()).containsEntry("about", List.of("p1"));
        assertThat(said.getLast().names()).containsEntry("household", List.of("h1"));
    }

    @Test
    void withoutAnEnquiryItHasATimeOfItsOwn() {
        Saying said = ask(null, BOTH, "Seen?", "Public task", NOW.plusSeconds(60))
                .sayings(NOW)
                .getFirst();

        assertThat(said.names()).doesNotContainKey("enquiry");
        assertThat(said.cells()).containsKey("due_at");
    }

    @Test
    void whatIsMissingIsSaid() {
        wrong(ask("e1", List.of(), "Seen?", "Public task", null), "Tick at least one person");
        wrong(ask("e1", BOTH, " ", "Public task", null), "Say what you ask");
        wrong(ask("e1", BOTH, "Seen?", "", null), "lawful basis");
        wrong(ask("e1", BOTH, "Seen?", "Public task", NOW), "has passed");
    }

    @Test
    void theLetterHoldsWhatIsToldWordForWord() {
        AskLetter letter = new AskLetter(
                "Ashgrove Primary",
                "Asha Verma, MASH",
                "13 October 2026, 17:00",
                List.of("Mia Field, born 3 February 2020"),
                List.of("Una Field, mother of Mia"),
                "What has been seen?",
                "Public task",
                List.of("Rob Locke"));

        assertThat(letter.text())
                .contains(letter.told())
                .contains("- Mia Field, born 3 February 2020", "Named so that you know who is meant\n- Una Field")
                .contains("Must not learn of this request: Rob Locke.")
                .contains("Please answer by 13 October 2026, 17:00.")
                .contains("Lawful basis: Public task.");
        assertThat(letter.told()).doesNotContain("What has been seen?");
    }

    private static void wrong(Ask ask, String message) {
        assertThatThrownBy(() -> ask.sayings(NOW))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining(message);
    }

    private static Ask ask(
            @org.jspecify.annotations.Nullable String enquiry,
            List<FindingKey.Part> about,
            String question,
            String basis,
            @org.jspecify.annotations.Nullable Instant due) {
        return new Ask(enquiry, "a1", about, question, "About Mia", basis, List.of(), due);
    }
}
