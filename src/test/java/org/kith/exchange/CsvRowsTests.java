package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTests {

    @TempDir
    Path temporary;

    @Test
    void readsQuotesLineEndsAndAByteOrderMark() throws IOException {
        List<CsvRow> rows = rows("\uFEFFa,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n\n2,\r3,é");

        assertThat(rows)
                .extracting(CsvRow::cells)
                .containsExactly(List.of("1", "x, \"y\"\r\nz"), List.of("2", ""), List.of("3", "é"));
        assertThat(rows).extracting(CsvRow::line).containsExactly(2, 5, 6);
        assertThat(rows).allMatch(row -> row.broken() == null);
    }

    @Test
    void aRaggedRowCostsOnlyItself() throws IOException {
        List<CsvRow> rows = rows("a,b\n1\n1,2,3\n1,2\n");

        assertThat(rows.get(0).broken()).isEqualTo("has 1 cell where the header has 2");
        assertThat(rows.get(1).broken()).isEqualTo("has 3 cells where the header has 2");
        assertThat(rows.get(2).broken()).isNull();
    }

    @Test
    void aStrayQuotationMarkCostsOnlyItsRow() throws IOException {
        List<CsvRow> rows = rows("a,b\n1,O\"Brien\n2,\"x\"y\n3,\"never\n4,good\n");

        assertThat(rows)
                .extracting(CsvRow::broken)
                .containsExactly(
                        "has a quotation mark inside a cell that does not begin with one",
                        "has text after a closing quotation mark",
                        "has a quotation mark that is never closed",
                        null);
        assertThat(rows.get(2).cells()).containsExactly("3", "\"never");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2, 3, 4, 5);
    }

    @Test
    void bytesThatAreNotUtf8CostOnlyTheirRow() throws IOException {
        Path file = temporary.resolve("latin.csv");
        Files.write(file, "a,b\n1,Zo\u00eb\n2,x\n".getBytes(StandardCharsets.ISO_8859_1));

        try (CsvRows rows = new CsvRows(file)) {
            assertThat(rows.next().broken()).isEqualTo("holds bytes that are not UTF-8");
            assertThat(rows.next().broken()).isNull();
        }
    }

    @Test
    void aRowCanBeReadAgainByItsPlace() throws IOException {
        Path file = temporary.resolve("again.csv");
        Files.writeString(file, "a,b\n1,\"x\ny\"\n2,z\n" + "3,w\n".repeat(50_000));
        try (CsvRows rows = new CsvRows(file)) {
            CsvRow first = rows.next();
            CsvRow second = rows.next();
            CsvRow last = second;
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                last = row;
            }

            assertThat(last.line()).isEqualTo(50_004);
            assertThat(rows.at(last)).isEqualTo(last);
            assertThat(rows.at(second)).isEqualTo(second);
            assertThat(rows.at(first)).isEqualTo(first);
        }
    }

    @Test
    void anEmptyFileHasNoHeader() throws IOException {
        Path file = Files.createFile(temporary.resolve("empty.csv"));
        try (CsvRows rows = new CsvRows(file)) {
            assertThat(rows.header()).isNull();
            assertThat(rows.next()).isNull();
        }
    }

    private List<CsvRow> rows(String text) throws IOException {
        Path file = temporary.resolve("some.csv");
        Files.writeString(file, text);
        List<CsvRow> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(file)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
