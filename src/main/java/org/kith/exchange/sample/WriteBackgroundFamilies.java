package org.kith.exchange.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.vocabulary.StatementKind;

/** Writes the background families of the sample authority after its stories, leaving every other row as it stands. */
public final class WriteBackgroundFamilies {

    private static final String MARK = "BG-";

    private WriteBackgroundFamilies() {}

    /**
     * Writes them.
     *
     * @param args the folder of the sample
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<SampleRow> rows =
                BackgroundFamilies.of(BackgroundFamilies.SAMPLE_SEED, BackgroundFamilies.SAMPLE_FAMILIES);
        for (StatementKind kind : StatementKind.values()) {
            Path file = folder.resolve(kind.file());
            Files.writeString(file, withFamilies(Files.readString(file), kind, rows));
        }
    }

    /** The text of a file with the rows of background families replaced by the given ones of its kind. */
    static String withFamilies(String text, StatementKind kind, List<SampleRow> rows) {
        List<String> lines = text.lines().toList();
        List<String> header = List.of(lines.getFirst().split(","));
        Stream<String> kept = lines.stream().filter(line -> !isBackground(line));
        Stream<String> made = rows.stream().filter(row -> row.kind() == kind).map(row -> row.line(header));
        return Stream.concat(kept, made).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Whether a line is about a background family: ids of stories never begin like theirs. */
    static boolean isBackground(String line) {
        return line.startsWith(MARK) || line.contains("," + MARK);
    }
}
