package org.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;
import org.kith.testing.Deliveries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingJsonTests {

    private static final Path CASE = Path.of("src/test/resources/cases/two-schools-one-kitchen");
    private final Slice slice = Deliveries.folder(CASE).on("2024-05-20");

    private String line(Naming naming) {
        return new FindingJson(naming)
                .line(
                        "two-schools",
                        AsOf.endOf(LocalDate.of(2024, 5, 20)),
                        new GapFinder(GapPatterns.shipped()).of(slice));
    }

    @Test
    void isOneLinePerDeliveryWithDeliveredIds() {
        String line = line(slice.delivered());
        assertThat(line).doesNotContain("\n", "~0");
        JsonNode json = JsonMapper.builder().build().readTree(line);
        assertThat(json.get("delivery").asString()).isEqualTo("two-schools");
        assertThat(json.get("asOf").asString()).isEqualTo("2024-05-20");
        JsonNode overdue = json.get("findings").get(0);
        assertThat(overdue.get("pattern").asString()).as("clocks first").isEqualTo("request-unanswered");
        assertThat(overdue.get("key").asString()).isEqualTo("R1");
        assertThat(overdue.propertyNames())
                .containsAll(Set.of(
                        "pattern",
                        "key",
                        "children",
                        "about",
                        "agencies",
                        "agencyType",
                        "items",
                        "requests",
                        "enquiries",
                        "sentence",
                        "question",
                        "ask",
                        "refutedBy"));
    }

    @Test
    void takesTheSmallestIdAfterNaming() {
        JsonNode gp = finding(line(slice.delivered()), "P-KIT|gp");
        assertThat(gp.get("about")).extracting(JsonNode::asString).containsExactly("P-KIT");
        assertThat(gp.get("children")).extracting(JsonNode::asString).containsExactly("P-WREN");
        assertThat(gp.get("agencies")).extracting(JsonNode::asString).containsExactly("A-GP");
        assertThat(line(Naming.INTERNAL)).contains("PersonRecord~").doesNotContain("\"P-KIT");
    }

    @Test
    void everySentenceIsOneAndEndsAndEveryQuestionAsks() {
        for (JsonNode finding :
                JsonMapper.builder().build().readTree(line(slice.delivered())).get("findings")) {
            assertThat(finding.get("sentence").asString()).endsWith(".").doesNotContain(". ");
            assertThat(finding.get("question").asString()).endsWith("?");
            assertThat(finding.get("sentence").asString()
                            + finding.get("question").asString())
                    .doesNotContain("failed", "neglected", "should have");
        }
    }

    @Test
    void theSameDeliveryInAnotherOrderGivesTheSameLine() {
        List<org.kith.vocabulary.StatementRow> rows =
                new java.util.ArrayList<>(Deliveries.folder(CASE).statements());
        java.util.Collections.reverse(rows);
        Slice reversed = Slice.of(rows, slice.asOf());
        String other = new FindingJson(reversed.delivered())
                .line("two-schools", slice.asOf(), new GapFinder(GapPatterns.shipped()).of(reversed));
        assertThat(other).isEqualTo(line(slice.delivered()));
    }

    private static JsonNode finding(String line, String key) {
        for (JsonNode finding : JsonMapper.builder().build().readTree(line).get("findings")) {
            if (finding.get("key").asString().equals(key)) {
                return finding;
            }
        }
        throw new AssertionError("no " + key);
    }
}
