package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kith.gaps.GapPattern;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.matching.FieldKind;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** What the documents say and the program can be asked about is the same in both. */
class DocsTests {

    private static final Path DOCS = Path.of("src/docs");

    @Test
    @DisplayName("The exchange format lists every column of every file as the program reads it")
    void columns() {
        String format = text(DOCS.resolve("exchange-format.md"));

        for (StatementKind kind : StatementKind.values()) {
            String columns = Stream.concat(
                            kind.hasId() ? Stream.of("id*") : Stream.empty(),
                            kind.columns().stream().map(DocsTests::written))
                    .collect(Collectors.joining(", "));
            assertThat(format).as(kind.file()).contains("### `" + kind.file() + "`\n`" + columns + "`\n");
        }
    }

    private static String written(Column column) {
        return column.name() + (column.required() ? "*" : "") + (column.key() ? "+" : "");
    }

    @Test
    @DisplayName("The exchange format lists every code")
    void codes() {
        String format = text(DOCS.resolve("exchange-format.md"));

        for (StatementKind kind : StatementKind.values()) {
            for (Column column : kind.columns()) {
                for (String code : column.codes()) {
                    assertThat(Pattern.compile("\\b" + Pattern.quote(code) + "\\b")
                                    .matcher(format)
                                    .find())
                            .as(kind.file() + ", " + column.name() + ": " + code)
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("The gap catalogue explains every condition that a rule names, and every pattern")
    void catalogue() {
        String catalogue = text(DOCS.resolve("gap-catalogue.md"));
        List<String> rules = text(Path.of("src/main/resources/org/kith/gaps/patterns/expected-agencies.csv"))
                .lines()
                .skip(1)
                .toList();

        assertThat(rules).isNotEmpty();
        for (String rule : rules) {
            assertThat(catalogue).as(rule).contains("| `" + rule.split(",", -1)[1] + "` |");
        }
        for (GapPattern pattern : GapPatterns.shipped()) {
            assertThat(catalogue).contains("| `" + pattern.id() + "` |");
        }
    }

    @Test
    @DisplayName("The document on matching lists every kind of field, in the program's words")
    void kinds() {
        String matching = text(DOCS.resolve("matching.md"));

        for (FieldKind kind : FieldKind.values()) {
            assertThat(matching).contains("| `" + kind.code() + "` | " + kind.meaning() + " |\n");
        }
    }

    @Test
    @DisplayName("Every room stands in the table of rooms")
    void rooms() {
        String rooms = text(DOCS.resolve("rooms.md"));

        for (String room : Rooms.names()) {
            assertThat(rooms).contains("| `" + room + "` |");
        }
    }

    @Test
    @DisplayName("The notices name every library that is asked for and delivered")
    void notices() {
        String notices = text(DOCS.resolve("third-party-notices.md"));
        String asked = between(text(Path.of("pom.xml")), "</dependencyManagement>", "<build>");

        List<String> missing = matches("<dependency>(.*?)</dependency>", asked)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(dependency -> matches("<artifactId>(.*?)</artifactId>", dependency)
                        .findFirst()
                        .orElseThrow())
                .filter(library -> !Pattern.compile("(^|[ ,])" + Pattern.quote(library) + " \\d", Pattern.MULTILINE)
                        .matcher(notices)
                        .find())
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("The containers run the Neo4j that the program is built with")
    void containers() {
        String version = matches("<neo4j.version>(.*?)</neo4j.version>", text(Path.of("pom.xml")))
                .findFirst()
                .orElseThrow();

        assertThat(text(Path.of("docker/compose.yaml"))).contains("image: neo4j:" + version + "-community\n");
    }

    @Test
    @DisplayName("Every link of a document leads to a file of the project")
    void links() {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            matches("\\]\\(([^)#:]+)[^)]*\\)", text(document))
                    // Screenshots are made by the browser tests.
                    .filter(link -> !link.endsWith(".png"))
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .forEach(link -> broken.add(document + ": " + link));
        }

        assertThat(broken).isEmpty();
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.walk(DOCS)) {
            List<Path> documents = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".md")).toList());
            documents.add(Path.of("README.md"));
            documents.add(Path.of("docker/README.md"));
            documents.add(Path.of("seed-data/README.md"));
            return documents;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The first group of each match. */
    private static Stream<String> matches(String pattern, String text) {
        List<MatchResult> results =
                Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
        return results.stream().map(result -> result.group(1));
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
