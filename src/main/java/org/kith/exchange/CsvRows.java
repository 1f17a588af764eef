package org.kith.exchange;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file (RFC 4180, UTF-8, with or without a byte order mark) row by row. A row that is not CSV is handed over
 * as broken, with what is wrong, and reading goes on at the next line: one stray quotation mark costs its own row and no
 * other. A row can be read again by the place it begins at.
 */
public final class CsvRows implements Closeable {

    /** Longer rows are taken for a quotation mark that was never closed. In bytes. */
    private static final long LONGEST = 16L << 20;

    /** No file of the format has nearly so many columns; a row of millions of commas would fill the memory. */
    private static final int MOST_CELLS = 1_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvSource source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteArrayOutputStream cell = new ByteArrayOutputStream();
    private final @Nullable CsvRow header;
    private int line = 1;
    private int ordinal;

    public CsvRows(Path file) throws IOException {
        source = new CsvSource(file);
        skipByteOrderMark();
        header = parseNext();
        ordinal = 0;
    }

    private void skipByteOrderMark() throws IOException {
        for (byte expected : BYTE_ORDER_MARK) {
            if (source.read() != (expected & 0xFF)) {
                source.seek(0);
                return;
            }
        }
    }

    /** The first row, or null when the file holds nothing. */
    @Nullable
    public CsvRow header() {
        return header;
    }

    /** The next row, or null at the end. Lines that hold nothing are passed over. */
    @Nullable
    public CsvRow next() throws IOException {
        CsvRow row = parseNext();
        return row == null ? null : whole(row);
    }

    /** A row that was read before. */
    CsvRow at(CsvRow place) throws IOException {
        source.seek(place.offset());
        line = place.line();
        ordinal = place.ordinal();
        CsvRow row = parseNext();
        if (row == null) {
            throw new IOException("the file ends before line " + place.line());
        }
        return whole(row);
    }

    private CsvRow whole(CsvRow row) {
        int wanted = header == null ? 0 : header.cells().size();
        int many = row.cells().size();
        return row.broken() != null || many == wanted
                ? row
                : new CsvRow(
                        row.ordinal(),
                        row.line(),
                        row.offset(),
                        row.cells(),
                        "has " + many + (many == 1 ? " cell" : " cells") + " where the header has " + wanted);
    }

    private @Nullable CsvRow parseNext() throws IOException {
        while (source.peek() == '\n' || source.peek() == '\r') {
            endOfLine(source.read());
        }
        if (source.peek() < 0) {
            return null;
        }
        long start = source.position();
        int firstLine = line;
        List<String> cells =
                new ArrayList<>(header == null ? 16 : header.cells().size());
        String broken = parse(cells, start);
        if (broken != null && !broken.equals(NOT_UTF_8)) {
            source.seek(start);
            line = firstLine;
            cells = rawLine();
        }
        return new CsvRow(ordinal++, firstLine, start, cells, broken);
    }

    private static final String NOT_UTF_8 = "holds bytes that are not UTF-8";

    /** Fills the cells of one row and returns what is wrong with it, or null. */
    private @Nullable String parse(List<String> cells, long start) throws IOException {
        String broken = null;
        cell.reset();
        while (true) {
            int next = source.read();
            if (next == '"' && cell.size() == 0) {
                String stray = quoted(start);
                if (stray != null) {
                    return stray;
                }
                next = source.read();
                if (next >= 0 && next != ',' && next != '\n' && next != '\r') {
                    return "has text after a closing quotation mark";
                }
            } else if (next == '"') {
                return "has a quotation mark inside a cell that does not begin with one";
            }
            if (next >= 0 && next != ',' && next != '\n' && next != '\r') {
                cell.write(next);
                if (source.position() - start > LONGEST) {
                    return "is longer than " + (LONGEST >> 20) + " million characters";
                }
                continue;
            }
            if (cells.size() == MOST_CELLS) {
                return "has more than " + MOST_CELLS + " cells";
            }
            if (!decodeInto(cells)) {
                broken = NOT_UTF_8;
            }
            if (next != ',') {
                endOfLine(next);
                return broken;
            }
        }
    }

    /** Reads on to the closing quotation mark. */
    private @Nullable String quoted(long start) throws IOException {
        while (true) {
            int next = source.read();
            if (next < 0 || source.position() - start > LONGEST) {
                return "has a quotation mark that is never closed";
            }
            if (next == '"') {
                if (source.peek() != '"') {
                    return null;
                }
                source.read();
            } else if (next == '\n') {
                line++;
            }
            cell.write(next);
        }
    }

    private boolean decodeInto(List<String> cells) {
        byte[] bytes = cell.toByteArray();
        cell.reset();
        try {
            cells.add(decoder.decode(ByteBuffer.wrap(bytes)).toString());
            return true;
        } catch (CharacterCodingException notUtf8) {
            cells.add(new String(bytes, StandardCharsets.UTF_8));
            return false;
        }
    }

    private void endOfLine(int end) throws IOException {
        if (end == '\r' && source.peek() == '\n') {
            source.read();
        }
        if (end >= 0) {
            line++;
        }
    }

    /** One line of the file, whatever it holds, split at its commas: for the rejects file. */
    private List<String> rawLine() throws IOException {
        cell.reset();
        int next = source.read();
        while (next >= 0 && next != '\n' && next != '\r' && cell.size() < LONGEST) {
            cell.write(next);
            next = source.read();
        }
        endOfLine(next);
        String text = cell.toString(StandardCharsets.UTF_8);
        cell.reset();
        return List.of(text.split(",", MOST_CELLS));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
