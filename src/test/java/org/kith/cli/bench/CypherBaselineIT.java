package org.kith.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.Naming;
import org.kith.circle.Slice;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.exchange.generate.Authority;
import org.kith.exchange.generate.Plan;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.store.GraphReader;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What Kith is measured beside finds the same: for every live child and every child with a planted gap, each pattern's
 * query and Kith's own finding name the same keys. Some of what was asked and shared is left out of the generated
 * authority first, so that there is more to be found than what was planted.
 */
@GraphTest
class CypherBaselineIT {

    private static final int PEOPLE = 700;
    private static final int LEFT_OUT = 3;

    @Autowired
    Imports imports;

    @Autowired
    CircleReader circles;

    @Autowired
    GapFinder finder;

    @Autowired
    Lenses lenses;

    @Autowired
    GraphReader graph;

    @Autowired
    CypherBaseline baseline;

    @TempDir
    Path folder;

    @Test
    void everyPatternHasAQueryButTheOneThatMatchesNames() {
        assertThat(CypherBaseline.patterns())
                .containsExactlyElementsOf(GapPatterns.shipped().stream()
                        .map(pattern -> pattern.id())
                        .filter(id -> !id.equals("possible-same-person"))
                        .toList());
    }

    @Test
    void findsWhatKithFinds() throws IOException {
        Path authority = generated();
        TestStore.clear();
        assertThat(imports.take(authority, folder.resolve("rejects"), Progress.UNWATCHED)
                        .setAside())
                .isZero();
        Lens lens = lenses.system("test").asOf(AsOf.endOf(Plan.DEMO_DAY)).cleared(Clearance.EVERYTHING);
        Map<String, List<String>> kith = new TreeMap<>();
        Map<String, List<String>> cypher = new TreeMap<>();
        for (String child : children(lens, authority)) {
            Circle circle = circle(lens, child);
            List<Finding> findings = finder.of(circle);
            graph.read(lens, "test", reading -> {
                for (String pattern : CypherBaseline.patterns()) {
                    SortedSet<String> expected = findings.stream()
                            .filter(finding -> finding.pattern().equals(pattern))
                            .map(finding -> finding.key().text(Naming.INTERNAL))
                            .collect(Collectors.toCollection(TreeSet::new));
                    add(kith, pattern, child, expected);
                    add(cypher, pattern, child, baseline.keys(reading, child, pattern));
                }
                return findings;
            });
        }
        assertThat(cypher).isEqualTo(kith);
        // Otherwise two that find nothing would agree. Not every pattern has a live child near its planted gap.
        assertThat(kith.keySet())
                .hasSizeGreaterThanOrEqualTo(CypherBaseline.patterns().size() - 2);
    }

    private static void add(Map<String, List<String>> found, String pattern, String child, Set<String> keys) {
        keys.forEach(
                key -> found.computeIfAbsent(pattern, p -> new ArrayList<>()).add(child + ": " + key));
    }

    private Circle circle(Lens lens, String child) {
        return circles.circle(lens, child, "test");
    }

    /** The live ones and those with a planted gap, by a record of each. */
    private Set<String> children(Lens lens, Path authority) throws IOException {
        Set<String> planted = Files.readAllLines(authority.resolve(Authority.TRUTH)).stream()
                .skip(1)
                .filter(line -> !line.startsWith("possible-same-person"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .collect(Collectors.toCollection(HashSet::new));
        Slice slice = circles.everything(lens, "test");
        return slice.circles().stream()
                .filter(circle -> circle.live()
                        || circle.child().records().stream()
                                .anyMatch(
                                        record -> planted.contains(record.head().delivered())))
                .map(circle -> circle.child().records().getFirst().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Path generated() throws IOException {
        Path authority = folder.resolve("authority");
        Authority.write(new Plan(PEOPLE, 7, Plan.DEMO_DAY, 20), authority, (done, inAll) -> {});
        for (String file : List.of("requests.csv", "shares.csv")) {
            List<String> lines = Files.readAllLines(authority.resolve(file));
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (i == 0 || i % LEFT_OUT != 0) {
                    kept.add(lines.get(i));
                }
            }
            Files.write(authority.resolve(file), kept);
        }
        return authority;
    }
}
