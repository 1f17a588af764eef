package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;

/**
 * The folder in which one Kith keeps everything: its store, its log, the rows it set aside. The demo and the live program
 * have one each, so that made-up children never stand among real ones.
 *
 * @param path the folder
 * @param live whether it is meant for real children
 */
record DataFolder(Path path, boolean live) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final String MARK = "made-for";
    private static final String LIVE = "live";
    private static final String DEMO = "demo";

    /**
     * Finds it.
     *
     * @param named the folder the user named, or null: then below {@code KITH_HOME}, {@code XDG_DATA_HOME/kith} or
     *     {@code ~/.local/share/kith}
     */
    static DataFolder of(@Nullable Path named, boolean live, Map<String, String> environment, Path userHome) {
        Path path = named != null ? named : home(environment, userHome).resolve(live ? LIVE : DEMO);
        return new DataFolder(path.toAbsolutePath().normalize(), live);
    }

    private static Path home(Map<String, String> environment, Path userHome) {
        String own = environment.getOrDefault("KITH_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? userHome.resolve(".local").resolve("share") : Path.of(data);
        return base.resolve("kith");
    }

    Path store() {
        return path.resolve("store");
    }

    Path log() {
        return path.resolve("logs").resolve("kith.log");
    }

    /** Where the rows of a delivery that were set aside go, unless the user names another place. */
    Path rejectsOf(Path delivery) {
        Path name = delivery.toAbsolutePath().normalize().getFileName();
        return path.resolve((name == null ? "delivery" : name) + "-rejects");
    }

    /**
     * Makes it where it is missing; nobody but this user may look inside. A folder that was there keeps its rights, for it may
     * hold other things: what Kith keeps in it is then shut by itself.
     */
    void make() {
        try {
            for (Path folder : List.of(path, store(), Objects.requireNonNull(log().getParent()))) {
                if (!Files.isDirectory(folder)) {
                    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                        Files.createDirectories(folder, OWNER_ALONE);
                    } else {
                        Files.createDirectories(folder);
                    }
                }
            }
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The folder " + path + " cannot be made (" + failed.getMessage() + "). Name another with --data.",
                    failed);
        }
    }

    /**
     * Notes what the folder is for.
     *
     * @throws KithException.Refused when it was made for the other: the demo would put its sample among real children,
     *     or the live program would show a made-up authority as a real one
     */
    void claim() {
        use(true);
    }

    /** The same for a command that leaves open what the folder is for, unless it is for live work. */
    void use() {
        use(live);
    }

    private void use(boolean note) {
        make();
        Path mark = path.resolve(MARK);
        String wanted = live ? LIVE : DEMO;
        try {
            if (!Files.exists(mark)) {
                if (note) {
                    Files.writeString(mark, wanted + "\n");
                }
            } else if (!Files.readString(mark).strip().equals(wanted)) {
                throw new KithException.Refused("The folder " + path + " was made for "
                        + (live ? "the demo. Name another folder with --data." : "live work. Add --live.")
                        + " Nothing was changed.");
            }
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The folder " + path + " cannot be used (" + failed.getMessage() + "). Name another with --data.",
                    failed);
        }
    }
}
