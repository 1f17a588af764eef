package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.GapPattern;
import org.kith.testing.Deliveries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reviewer concluded about two made-up families, held for the patterns that are there. */
class WorkedCasesTests {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private final List<GapPattern> patterns = GapPatterns.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"two-schools-one-kitchen", "nil-under-an-old-name"})
    void findsWhatTheReviewerFoundAndNothingTheReviewerRuledOut(String name) throws Exception {
        JsonNode expected =
                JsonMapper.builder().build().readTree(Files.readString(CASES.resolve(name + "/expected.json")));
        Slice slice =
                Deliveries.folder(CASES.resolve(name)).on(expected.get("asOf").asString());
        Set<String> known = patterns.stream().map(GapPattern::id).collect(Collectors.toSet());
        List<Finding> findings = new GapFinder(patterns).of(slice);
        Set<String> found = findings.stream()
                .map(finding -> finding.pattern() + " " + finding.key().text(slice.delivered()))
                .collect(Collectors.toSet());

        for (JsonNode must : expected.get("must")) {
            if (known.contains(must.get("pattern").asString())) {
                assertThat(found)
                        .as(must.get("why").asString())
                        .contains(must.get("pattern").asString() + " "
                                + must.get("key").asString());
            }
        }
        for (JsonNode not : expected.get("mustNot")) {
            String unwanted = not.get("pattern").asString()
                    + (not.has("key") ? " " + not.get("key").asString() : " ");
            assertThat(found)
                    .as(not.get("why").asString())
                    .noneMatch(finding -> not.has("key") ? finding.equals(unwanted) : finding.startsWith(unwanted));
        }
    }
}
