package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed or delivered is never read as a regular expression. */
class ExpressionsTests {

    /** They look for names and words of records in texts, and quote them. */
    private static final List<String> FROM_TEXTS = List.of("KnownWords", "NamedInIt", "NamesErased", "OthersNamed");

    /** Puts together what stands in the program. */
    private static final List<String> FROM_CONSTANTS = List.of("TypedDates");

    private static final String WRITTEN_OUT =
            "\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*(?:\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*)*[,)]";
    private static final Pattern COMPILED = Pattern.compile("Pattern\\.compile\\((?!" + WRITTEN_OUT + ")");
    private static final Pattern OF_STRINGS = Pattern.compile("\\.(replaceAll|replaceFirst)\\(\\s*[\\w.]+\\s*,");
    private static final Pattern QUOTED = Pattern.compile("Pattern[.:]+quote");

    @Test
    void expressionsStandInTheProgramOrQuoteWhatTheyAreMadeOf() throws IOException {
        TreeSet<String> made = new TreeSet<>();
        TreeSet<String> quoted = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("bench"))
                    .toList()) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replace(".java", "");
                if (COMPILED.matcher(text).find() || OF_STRINGS.matcher(text).find()) {
                    made.add(name);
                    if (QUOTED.matcher(text).find()) {
                        quoted.add(name);
                    }
                }
            }
        }

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(FROM_TEXTS.stream(), FROM_CONSTANTS.stream())
                        .toList());
        assertThat(quoted).containsExactlyElementsOf(FROM_TEXTS);
    }
}
