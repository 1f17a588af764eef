package org.kith.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.kith.kernel.KithException;

/**
 * Says which process has a store, so that a second one can be told by name and not by a lock file. The lock goes with the
 * process, however it ends; the note beside it is only read while the lock is held.
 */
final class StoreOwner implements AutoCloseable {

    private final FileChannel channel;

    private StoreOwner(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws KithException.Unavailable when another process has the store, or the folder cannot be written
     */
    static StoreOwner claim(Path home) {
        Path note = home.resolve("in-use-by");
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                String by = Files.exists(note) ? Files.readString(note).strip() : "another process";
                throw new KithException.Unavailable(
                        "The store in " + home + " is in use by " + by
                                + ". Stop that one first, or name another folder with --data.",
                        null);
            }
            Files.writeString(
                    note, "Kith, process " + ProcessHandle.current().pid() + ", since " + Instant.now() + "\n");
            return new StoreOwner(channel);
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "The folder " + home + " cannot be written (" + failed.getMessage()
                            + "). Give this user the right to write there, or name another folder with --data.",
                    failed);
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new KithException.Unavailable("The store's lock could not be given up.", failed);
        }
    }
}
