package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code asvs.md} answers every requirement of the levels it names, and what it points at is there. */
class AsvsTests {

    private static final Path DOCUMENT = Path.of("src", "docs", "asvs.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| ([^|]+) \\| (.+) \\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern PLACE = Pattern.compile("([\\w.-]+\\.\\w+|Dockerfile)#(.+)");
    private static final Pattern TEST = Pattern.compile("\\w+(Tests|IT)");
    private static final Set<String> NOT_OURS = Set.of(".git", "target");

    private record Answer(String id, String level, String state, String how) {
        List<String> quoted() {
            return QUOTED.matcher(how).results().map(found -> found.group(1)).toList();
        }
    }

    private final List<Answer> answers = ROW.matcher(read(DOCUMENT))
            .results()
            .map((MatchResult row) -> new Answer(row.group(1), row.group(2), row.group(3), row.group(4)))
            .toList();

    @Test
    @DisplayName("Every requirement of levels 1 and 2 has one answer")
    void complete() throws IOException {
        List<String> wanted = Files.readAllLines(
                Path.of("src", "test", "resources", "org", "kith", "architecture", "asvs-5.0.0-levels-1-2.txt"));

        assertThat(wanted).hasSize(253);
        assertThat(answers.stream().map(answer -> answer.id() + " " + answer.level()))
                .containsExactlyElementsOf(wanted);
        assertThat(answers)
                .allMatch(answer -> Set.of("met, by this test", "met, by this line", "not met", "does not apply")
                        .contains(answer.state()));
    }

    @Test
    @DisplayName("What is said to be met names a test or a place that is there")
    void pointsSomewhere() throws IOException {
        Map<String, List<Path>> files = files();

        assertThat(answers.stream()
                        .flatMap(answer -> answer.quoted().stream()
                                .filter(quoted -> !isThere(quoted, files))
                                .map(quoted -> answer.id() + ": " + quoted)))
                .isEmpty();
        assertThat(answers.stream()
                        .filter(answer -> answer.state().equals("met, by this test"))
                        .filter(answer -> answer.quoted().stream().noneMatch(TEST.asMatchPredicate())))
                .isEmpty();
        assertThat(answers.stream()
                        .filter(answer -> answer.state().equals("met, by this line"))
                        .filter(answer -> answer.quoted().stream().noneMatch(PLACE.asMatchPredicate())))
                .isEmpty();
    }

    @Test
    @DisplayName("The counts at its head are those of its rows")
    void counts() {
        Map<String, Long> counts =
                answers.stream().collect(Collectors.groupingBy(Answer::state, Collectors.counting()));

        assertThat(read(DOCUMENT).replaceAll("\\s+", " "))
                .contains("Of " + answers.size() + ", " + counts.get("met, by this test") + " are met by a test, "
                        + counts.get("met, by this line") + " by a line")
                .contains(
                        counts.get("not met") + " are not met, and " + counts.get("does not apply") + " do not apply");
    }

    /** A place or a test has to be there; other quoted words are words. */
    private static boolean isThere(String quoted, Map<String, List<Path>> files) {
        var place = PLACE.matcher(quoted);
        if (place.matches()) {
            return files.getOrDefault(place.group(1), List.of()).stream()
                    .anyMatch(file -> read(file).contains(place.group(2)));
        }
        return !TEST.matcher(quoted).matches() || files.containsKey(quoted + ".java");
    }

    private static Map<String, List<Path>> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(""))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .noneMatch(
                                    part -> NOT_OURS.contains(part.getFileName().toString())))
                    .collect(Collectors.groupingBy(
                            file -> file.getFileName().toString(),
                            Collectors.mapping(Function.identity(), Collectors.toList())));
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
