package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.testing.TestStore;

/** Checking, anchoring and exporting the record of reads as it is typed. */
class AuditCommandIT {

    private static final Path CASE = Path.of("src/test/resources/cases/nil-under-an-old-name");
    private static final String URI = "kith.neo4j.uri";

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @BeforeAll
    static void useTheStoreOfTheTests() {
        System.setProperty(URI, TestStore.uri().toString());
    }

    @AfterAll
    static void leaveIt() {
        System.clearProperty(URI);
    }

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void aSoundRecordEndsWithNoughtAndADamagedOneWithOne() {
        Path anchor = temporary.resolve("anchor.txt");
        assertThat(kith("import", CASE.toString())).isZero();
        assertThat(kith("export", temporary.resolve("out").toString())).isZero();

        assertThat(kith("audit", "verify")).as(talk::toString).isZero();
        assertThat(results.toString()).contains("Sound").contains("writer");
        assertThat(kith("audit", "anchor", "--out", anchor.toString())).isZero();
        assertThat(results.toString()).isEqualTo(text(anchor)).contains("code ");
        String code = results.toString()
                .lines()
                .filter(line -> line.startsWith("code "))
                .findFirst()
                .orElseThrow()
                .substring(5);
        assertThat(kith("audit", "verify", "--anchor", anchor.toString())).isZero();
        assertThat(kith("audit", "verify", "--anchor", code, "--json")).isZero();
        assertThat(results.toString()).contains("\"sound\":true").contains("\"damages\":[]");

        TestStore.run("MATCH (e:AccessEvent {number: 1}) WITH e ORDER BY e.at LIMIT 1 SET e.view = 'nothing'");

        assertThat(kith("audit", "verify", "--anchor", code)).isEqualTo(1);
        assertThat(results.toString())
                .contains("entry 1 does not say what it said")
                .contains("Damaged.");
        assertThat(kith("audit", "verify", "--json")).isEqualTo(1);
        assertThat(results.toString()).contains("\"kind\":\"EDITED\"");
    }

    @Test
    void whatCannotBeCheckedEndsWithTwo() throws IOException {
        assertThat(kith("audit", "verify", "--anchor", "nonsense")).isEqualTo(2);
        assertThat(talk.toString()).contains("sixteen signs");
        Path wrong = Files.writeString(temporary.resolve("wrong.txt"), "no anchor\n");
        assertThat(kith("audit", "verify", "--anchor", wrong.toString())).isEqualTo(2);
        System.setProperty(URI, "bolt://localhost:1");
        try {
            assertThat(kith("audit", "verify")).isEqualTo(2);
        } finally {
            System.setProperty(URI, TestStore.uri().toString());
        }
        assertThat(kith("audit")).isEqualTo(2);
        assertThat(kith("audit", "export", "--out", "x")).isEqualTo(2);
    }

    @Test
    void whoHasSeenAPersonIsExportedAndTheChainCanBeCheckedByHand() {
        Path file = temporary.resolve("seen.csv");
        assertThat(kith("import", CASE.toString())).isZero();
        assertThat(kith("export", temporary.resolve("out").toString())).isZero();
        String person = TestStore.text("MATCH (p:PersonRecord) RETURN p.id ORDER BY p.id LIMIT 1", Map.of());
        TestStore.run(
                "CREATE (:AccessEvent:BeforeChain:FindableRead {id: 'old', at: datetime('2026-01-01T10:00:00Z'), account: 'a1',"
                        + " reader: '=1+1', system: false, purpose: '@why', view: 'circle', touchedKinds: ['PersonRecord'],"
                        + " touchedIds: ['" + person + "']})");

        assertThat(kith("audit", "export", "--person", person, "--out", file.toString()))
                .as(talk::toString)
                .isZero();

        assertThat(text(file))
                .contains("when,what,who")
                .contains("'=1+1")
                .contains("'@why")
                .contains(person);
        assertThat(kith("audit", "export", "--person", person, "--out", file.toString()))
                .isEqualTo(2);

        Path folder = temporary.resolve("chain");
        assertThat(kith("audit", "export", "--chain", "--out", folder.toString()))
                .isZero();
        List<Path> chains = files(folder);
        assertThat(chains).hasSizeGreaterThan(2);
        for (Path chain : chains) {
            String before = "0".repeat(64);
            for (String entry : text(chain).split("\n\n")) {
                assertThat(entry).contains("\nprevious " + before + "\n");
                before = sha256(entry + "\n");
            }
        }
    }

    private int kith(String... arguments) {
        results.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1) {
            all.addAll(List.of("--data", temporary.resolve("data").toString()));
        }
        return Commands.run(
                all.toArray(String[]::new),
                new Surroundings(new PrintStream(results), new PrintStream(talk), false, Map.of()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
