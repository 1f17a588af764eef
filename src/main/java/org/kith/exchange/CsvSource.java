package org.kith.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes of a file with a place one can go back to. */
final class CsvSource implements Closeable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long windowStart;

    CsvSource(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        window.limit(0);
    }

    /** How many lines a file has. */
    static long lines(Path file) throws IOException {
        long lines = 0;
        ByteBuffer buffer = ByteBuffer.allocate(WINDOW);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) > 0) {
                byte[] bytes = buffer.array();
                for (int i = 0; i < buffer.position(); i++) {
                    if (bytes[i] == '\n') {
                        lines++;
                    }
                }
                buffer.clear();
            }
        }
        return lines;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        if (!window.hasRemaining() && !fill()) {
            return -1;
        }
        return window.get() & 0xFF;
    }

    /** The next byte without going past it, or -1 at the end. */
    int peek() throws IOException {
        if (!window.hasRemaining() && !fill()) {
            return -1;
        }
        return window.get(window.position()) & 0xFF;
    }

    long position() {
        return windowStart + window.position();
    }

    void seek(long position) {
        if (position >= windowStart && position <= windowStart + window.limit()) {
            window.position((int) (position - windowStart));
            return;
        }
        windowStart = position;
        window.limit(0);
    }

    private boolean fill() throws IOException {
        windowStart += window.limit();
        window.clear();
        int many = channel.read(window, windowStart);
        window.flip();
        if (many <= 0) {
            window.limit(0);
            return false;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
