package org.kith.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.vocabulary.StatementKind;

/** The files of one delivery, as they were when it was first looked at. */
final class DeliveryFiles {

    private static final int CHUNK = 2_000;

    private final Path folder;
    private final Map<StatementKind, Stamp> stamps = new EnumMap<>(StatementKind.class);
    private final Map<StatementKind, FileLayout> layouts = new EnumMap<>(StatementKind.class);

    private record Stamp(long size, long changed) {}

    /** Does something with rows of one file. */
    @FunctionalInterface
    interface Work {
        void rows(List<CsvRow> rows) throws IOException;
    }

    /**
     * @throws KithException.Invalid when the folder is not there, holds none of the files, or a header cannot be read
     */
    DeliveryFiles(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new KithException.Invalid(
                    "There is no folder " + folder + ". Name the folder that holds the delivery.");
        }
        for (StatementKind kind : StatementKind.values()) {
            if (Files.isRegularFile(path(kind))) {
                within(folder, kind);
                stamps.put(kind, stamp(kind));
                readHeader(kind);
            }
        }
        if (stamps.isEmpty()) {
            throw new KithException.Invalid("The folder " + folder
                    + " holds none of the files of the exchange format (agencies.csv, people.csv …). Name the folder that"
                    + " holds the delivery.");
        }
    }

    /** A link in a delivery that leads out of its folder would put another file's words into the rejects. */
    private static void within(Path folder, StatementKind kind) throws IOException {
        if (!folder.resolve(kind.file()).toRealPath().startsWith(folder.toRealPath())) {
            throw new KithException.Invalid("The file " + kind.file()
                    + " of the delivery is a link that leads out of its" + " folder. Put the file itself there.");
        }
    }

    private void readHeader(StatementKind kind) throws IOException {
        try (CsvRows rows = new CsvRows(path(kind))) {
            CsvRow header = rows.header();
            if (header != null) {
                layouts.put(kind, new FileLayout(kind, header));
            }
        }
    }

    private Path path(StatementKind kind) {
        return folder.resolve(kind.file());
    }

    private Stamp stamp(StatementKind kind) throws IOException {
        return new Stamp(
                Files.size(path(kind)), Files.getLastModifiedTime(path(kind)).toMillis());
    }

    /** The kinds whose files hold something, in the order in which they are taken. */
    List<StatementKind> kinds() {
        return List.copyOf(layouts.keySet());
    }

    FileLayout layout(StatementKind kind) {
        FileLayout layout = layouts.get(kind);
        if (layout == null) {
            throw new IllegalArgumentException(kind.file() + " is not in this delivery");
        }
        return layout;
    }

    /** Lines of all files: at least as many as there are rows. */
    long lines() throws IOException {
        long lines = 0;
        for (StatementKind kind : kinds()) {
            lines += CsvSource.lines(path(kind));
        }
        return lines;
    }

    /** Hands over all rows of a file, some at a time. */
    void each(StatementKind kind, Work work) throws IOException {
        checkUnchanged(kind);
        try (CsvRows rows = new CsvRows(path(kind))) {
            List<CsvRow> chunk = new ArrayList<>(CHUNK);
            @Nullable CsvRow row = rows.next();
            while (row != null) {
                chunk.add(row);
                if (chunk.size() == CHUNK) {
                    work.rows(chunk);
                    chunk = new ArrayList<>(CHUNK);
                }
                row = rows.next();
            }
            if (!chunk.isEmpty()) {
                work.rows(chunk);
            }
        }
    }

    /** Reads rows of a file again, by their places. */
    List<CsvRow> again(StatementKind kind, List<CsvRow> places) throws IOException {
        checkUnchanged(kind);
        try (CsvRows rows = new CsvRows(path(kind))) {
            List<CsvRow> found = new ArrayList<>(places.size());
            for (CsvRow place : places) {
                found.add(rows.at(place));
            }
            return found;
        }
    }

    private void checkUnchanged(StatementKind kind) throws IOException {
        if (!stamp(kind).equals(stamps.get(kind))) {
            throw new KithException.Invalid(kind.file()
                    + " was changed while it was read. Nothing was imported. Import again when it is whole.");
        }
    }
}
