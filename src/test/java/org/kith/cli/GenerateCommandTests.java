package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes an authority up, as a user types it. No store is there, and none is needed. */
class GenerateCommandTests {

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @Test
    void printsTheFilesAsResultsAndTheRestBeside() {
        Path folder = temporary.resolve("new");

        assertThat(kith("generate", "--people", "300", "--seed", "2", folder.toString()))
                .isZero();
        assertThat(results.toString()).contains("people.csv").contains("truth.csv");
        assertThat(talk.toString()).contains("2026-10-13").contains("truth.csv");
        assertThat(folder.resolve("delivery.csv")).content().contains("generated 300 seed 2,2026-10-13T06:00:00Z");
    }

    @Test
    void tellsOnAnyDay() {
        Path folder = temporary.resolve("new");

        assertThat(kith("generate", "--people", "20", "--day", "2024-02-29", folder.toString()))
                .isZero();
        assertThat(folder.resolve("delivery.csv")).content().contains("2024-02-29T06:00:00Z");
    }

    @Test
    void badInputEndsWithTwoAndASentence() throws IOException {
        Path mine = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(mine.resolve("note.txt"), "mine");

        assertThat(kith("generate", "--people", "0", temporary.resolve("a").toString()))
                .isEqualTo(2);
        assertThat(talk.toString()).contains("--people wants a number from 1");
        assertThat(kith(
                        "generate",
                        "--people",
                        "5",
                        "--day",
                        "soon",
                        temporary.resolve("a").toString()))
                .isEqualTo(2);
        assertThat(talk.toString()).contains("--day wants a day");
        assertThat(kith("generate", "--people", "5", mine.toString())).isEqualTo(2);
        assertThat(talk.toString()).contains("Name an empty or a new folder").doesNotContain("\tat ");
        assertThat(kith("generate", temporary.resolve("a").toString())).isEqualTo(2);
        assertThat(results.toString()).isEmpty();
        assertThat(temporary.resolve("a")).doesNotExist();
    }

    private int kith(String... arguments) {
        return Commands.run(
                arguments, new Surroundings(new PrintStream(results), new PrintStream(talk), false, Map.of()));
    }
}
