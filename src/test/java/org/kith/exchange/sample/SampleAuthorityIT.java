package org.kith.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.circle.CircleReader;
import org.kith.circle.Slice;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample authority imports whole, and every gap planted in its stories is found where it was planted. */
@GraphTest
class SampleAuthorityIT {

    private static final Path SEED = Path.of("seed-data");

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    GapFinder gaps;

    @Autowired
    Lenses lenses;

    @TempDir
    static Path rejects;

    @Test
    void everyPlantedFindingIsFoundAndNothingThatMustNotBe() throws IOException {
        TestStore.clear();
        ImportReport report = imports.take(SEED, rejects.resolve("r"), Progress.UNWATCHED);
        assertThat(report.setAside()).as("%s", report.reasons()).isZero();
        assertThat(report.warnings()).as("%s", report.reasons()).isZero();

        JsonNode stories = JsonMapper.builder()
                .build()
                .readTree(SEED.resolve("stories.json").toFile());
        AsOf asOf = AsOf.endOf(java.time.LocalDate.parse(stories.get("asOf").asString()));
        for (Clearance clearance : List.of(Clearance.EVERYTHING, Clearance.NONE)) {
            Slice slice = circles.everything(lenses.system("test").asOf(asOf).cleared(clearance), "test");
            Map<String, Set<String>> found = byPattern(slice, gaps.of(slice));
            List<String> wrong = new ArrayList<>();
            Map<String, Set<String>> planted = new LinkedHashMap<>();
            for (JsonNode story : stories.get("stories")) {
                for (JsonNode must : story.get("must")) {
                    String pattern = must.get("pattern").asString();
                    String key = must.get("key").asString();
                    planted.computeIfAbsent(pattern, k -> new TreeSet<>()).add(key);
                }
            }
            Set<String> known =
                    GapPatterns.shipped().stream().map(pattern -> pattern.id()).collect(Collectors.toSet());
            for (String pattern : known) {
                Set<String> expected = planted.getOrDefault(pattern, Set.of());
                Set<String> actual = found.getOrDefault(pattern, Set.of());
                expected.stream()
                        .filter(key -> !actual.contains(key))
                        .forEach(key -> wrong.add("not found: " + pattern + " " + key));
                actual.stream()
                        .filter(key -> !expected.contains(key))
                        .forEach(key -> wrong.add("not planted: " + pattern + " " + key));
            }
            assertThat(wrong).as("%s", clearance).isEmpty();
        }
    }

    private static Map<String, Set<String>> byPattern(Slice slice, List<Finding> findings) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        findings.forEach(finding -> found.computeIfAbsent(finding.pattern(), k -> new TreeSet<>())
                .add(finding.key().text(slice.delivered())));
        return found;
    }
}
