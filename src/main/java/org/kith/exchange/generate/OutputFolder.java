package org.kith.exchange.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kith.kernel.KithException;

/**
 * The folder an authority goes to. It is written beside it under another name and takes its place when it is whole, so
 * that a run that fails leaves everything as it was.
 */
final class OutputFolder {

    static final String DELIVERY = "delivery.csv";
    private static final String MARK = "generated ";

    private final Path folder;
    private final Path temporary;

    private OutputFolder(Path folder, Path temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /**
     * @throws KithException.Invalid when the folder holds anything but an authority that was generated earlier
     */
    static OutputFolder prepare(Path named) {
        Path folder = named.toAbsolutePath().normalize();
        Path name = folder.getFileName();
        Path parent = folder.getParent();
        if (name == null || parent == null) {
            throw new KithException.Invalid("An authority cannot be written to " + named + ". Name a folder.");
        }
        try {
            if (Files.exists(folder) && !mayBeReplaced(folder)) {
                throw new KithException.Invalid(
                        "The folder " + named
                                + " holds something that was not generated. Nothing was written. Name an empty or a new folder.");
            }
            Files.createDirectories(parent);
            Path temporary = parent.resolve("." + name + ".generating");
            remove(temporary);
            Files.createDirectory(temporary);
            return new OutputFolder(folder, temporary);
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The folder " + named + " cannot be made (" + failed.getMessage() + "). Name another.", failed);
        }
    }

    /** Empty, or nothing but the files of an authority that says that it was generated. */
    private static boolean mayBeReplaced(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        List<Path> entries = entries(folder);
        if (entries.isEmpty()) {
            return true;
        }
        Path note = folder.resolve(DELIVERY);
        return entries.stream()
                        .allMatch(file ->
                                Files.isRegularFile(file) && file.toString().endsWith(".csv"))
                && Files.exists(folder.resolve(Authority.TRUTH))
                && Files.exists(note)
                && Files.readString(note).lines().skip(1).allMatch(line -> line.startsWith(MARK));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    Path temporary() {
        return temporary;
    }

    void keep() throws IOException {
        remove(folder);
        Files.move(temporary, folder);
    }

    void discard() {
        try {
            remove(temporary);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : entries(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
