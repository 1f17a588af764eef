package org.kith.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.vocabulary.StatementKind;

/**
 * The rejects of one delivery: a folder with one file for each file that had rows set aside, with the same columns and
 * the reason, so that it can be put right and imported; and {@code warnings.csv}. Nothing is made until there is
 * something to write.
 */
final class Rejects implements Closeable {

    static final String WARNINGS = "warnings.csv";

    private final Path folder;
    private final Map<String, CsvWriter> open = new HashMap<>();

    /**
     * @throws KithException.Invalid when the folder is the delivery itself, or holds files that are no rejects
     */
    Rejects(Path folder, Path delivery) throws IOException {
        this.folder = folder;
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder) || Files.isSameFile(folder, delivery)) {
                throw new KithException.Invalid(
                        "Rejects cannot be written to " + folder + ". Name another folder with --rejects.");
            }
            removeEarlier();
        }
    }

    private void removeEarlier() throws IOException {
        List<Path> earlier = new ArrayList<>();
        for (String name : names()) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                if (Files.isSymbolicLink(file) || !isRejects(file)) {
                    throw new KithException.Invalid("Rejects cannot be written to " + folder + ": its " + name
                            + " is not a file of rejects. Name another folder with --rejects.");
                }
                earlier.add(file);
            }
        }
        for (Path file : earlier) {
            Files.delete(file);
        }
    }

    private static boolean isRejects(Path file) throws IOException {
        try (CsvRows rows = new CsvRows(file)) {
            CsvRow header = rows.header();
            if (header == null || !header.cells().getLast().equals(FileLayout.REASON)) {
                return false;
            }
            boolean ownReason =
                    FileLayout.REASON_IS_OWN.contains(file.getFileName().toString());
            return !ownReason || Collections.frequency(header.cells(), FileLayout.REASON) == 2;
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(WARNINGS));
        for (StatementKind kind : StatementKind.values()) {
            names.add(kind.file());
        }
        return names;
    }

    /** Writes a row, with everything that is wrong with it. */
    void row(FileLayout layout, CsvRow row, List<Problem> problems) {
        String file = layout.kind().file();
        String reason = problems.stream()
                .map(problem -> problem.reason(file, row.line()))
                .collect(Collectors.joining("; "));
        writer(file, layout.rejectsHeader()).writeRecord(layout.rejected(row, reason));
    }

    void warning(FileLayout layout, CsvRow row, Problem problem) {
        writer(WARNINGS, List.of("file", "line", "column", "value", FileLayout.REASON))
                .writeRecord(
                        layout.kind().file(),
                        String.valueOf(row.line()),
                        String.valueOf(problem.column()),
                        problem.value(),
                        problem.what());
    }

    private CsvWriter writer(String file, List<String> header) {
        CsvWriter known = open.get(file);
        if (known != null) {
            return known;
        }
        try {
            PrivateFolders.make(folder);
            CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    // Never into a file that is there, nor through a link put there meanwhile.
                    .build(folder.resolve(file), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            open.put(file, writer);
            writer.writeRecord(header);
            return writer;
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The rejects cannot be written to " + folder
                            + ". Nothing was imported. Name another folder with --rejects.",
                    failed);
        }
    }

    /** Where the rejects stand, or null when there are none. */
    @Nullable
    Path written() {
        return open.isEmpty() ? null : folder;
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : open.values()) {
            writer.close();
        }
    }
}
