package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must not be in the project's own files, and what must be in what is built from them. */
class SecretsTests {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "secrets", ".idea");

    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE " + "KEY-----"),
            Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
            Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36}\\b"),
            Pattern.compile("\\bglpat-[A-Za-z0-9_-]{20}\\b"),
            Pattern.compile("\\bxox[baprs]-[A-Za-z0-9-]{10,}"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"),
            Pattern.compile("[a-z][a-z0-9+]*://[^/\\s:@\"'<>{}$]+:[^/\\s:@\"'<>{}$]+@[a-z]"),
            Pattern.compile(
                    "(?im)^\\s*[\\w.-]*(password|secret|token|api[_-]?key)\\s*[=:]\\s*[\"']?(?!\\$\\{|/run/|\\{)"
                            + "[A-Za-z0-9+/_-]{16,}[\"']?\\s*$"));

    @Test
    @DisplayName("No key, token or password stands in a file of the project")
    void none() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                                    .noneMatch(part ->
                                            NOT_OURS.contains(part.getFileName().toString())))
                            .flatMap(SecretsTests::found)
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("The search for secrets finds one of each kind")
    void bites() {
        List<String> examples = List.of(
                "-----BEGIN RSA PRIVATE " + "KEY-----",
                "AKIA" + "ABCDEFGHIJKLMNOP",
                "ghp_" + "a".repeat(36),
                "glpat-" + "a".repeat(20),
                "xoxb-" + "1234567890",
                "eyJ" + "a".repeat(12) + ".eyJ" + "b".repeat(12) + "." + "c".repeat(12),
                "bolt://neo4j:" + "hunter2@server",
                "kith.provider.client-secret" + "=aB3dE6gH9jK2mN5pQ8");
        assertThat(examples)
                .allMatch(text ->
                        SECRETS.stream().anyMatch(secret -> secret.matcher(text).find()));
        assertThat(SECRETS).hasSameSizeAs(examples);
    }

    @Test
    @DisplayName("What is built says what it is made of")
    void sbom() throws IOException {
        Path sbom = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
        assertThat(sbom).as("made by the build").exists();
        assertThat(Files.readString(sbom))
                .contains(
                        "\"bomFormat\" : \"CycloneDX\"", "\"name\" : \"spring-security-core\"", "\"name\" : \"neo4j\"");
    }

    private static Stream<String> found(Path file) {
        try {
            if (Files.size(file) > 2_000_000) {
                return Stream.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return SECRETS.stream()
                    .filter(secret -> secret.matcher(text).find())
                    .map(secret -> file + ": " + secret.pattern());
        } catch (IOException unreadable) {
            return Stream.of(file + " cannot be read");
        }
    }
}
