package org.kith.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tables for a spreadsheet, in one zip: {@code nodes.csv}, {@code edges.csv}, {@code evidence.csv} and {@code about.csv}, in
 * UTF-8 with a byte order mark, by which spreadsheets read accents. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front (OWASP, CSV injection), so that no text of the record is ever run.
 */
public final class CsvFiles {

    private static final String MARK = "\uFEFF";

    /** Beginnings of formulas (OWASP, CSV injection), the wide forms that some spreadsheets read alike among them. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFiles() {}

    public static byte[] of(Cover cover, PaperGraph graph) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nodes.csv", file(things(graph)));
        files.put("edges.csv", file(ties(graph)));
        files.put("evidence.csv", file(evidence(graph)));
        files.put("about.csv", file(about(cover)));
        return ZipFile.of(files);
    }

    private static List<List<String>> things(PaperGraph graph) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(List.of("id"), graph.thingFields()));
        for (PaperGraph.Thing thing : graph.things()) {
            rows.add(row(List.of(thing.id()), graph.thingFields(), thing.values()));
        }
        return rows;
    }

    private static List<List<String>> ties(PaperGraph graph) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(List.of("id", "from", "to", "directed"), graph.tieFields()));
        for (PaperGraph.Tie tie : graph.ties()) {
            rows.add(row(
                    List.of(tie.id(), tie.from(), tie.to(), text(tie.directed())), graph.tieFields(), tie.values()));
        }
        return rows;
    }

    private static List<List<String>> evidence(PaperGraph graph) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("node", "about", "said", "source"));
        graph.evidence().forEach(one -> rows.add(List.of(one.thing(), one.about(), one.said(), one.source())));
        return rows;
    }

    /** The head, line by line: in a spreadsheet nothing can stand above the columns. */
    private static List<List<String>> about(Cover cover) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("about", "text"));
        CoverLines.of(cover).forEach(line -> rows.add(List.of(line.about(), line.text())));
        return rows;
    }

    private static List<String> heading(List<String> first, List<PaperGraph.Field> fields) {
        List<String> heading = new ArrayList<>(first);
        fields.forEach(field -> heading.add(field.name()));
        return heading;
    }

    private static List<String> row(List<String> first, List<PaperGraph.Field> fields, Map<String, Object> values) {
        List<String> row = new ArrayList<>(first);
        fields.forEach(field -> row.add(text(values.get(field.name()))));
        return row;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
    }

    /** With an apostrophe in front of what a spreadsheet would take for a formula. */
    static String guarded(String text) {
        String plain = text.replace("\u0000", "");
        return !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /**
     * One table as a file of its own.
     *
     * @param rows the heading first
     */
    public static byte[] table(List<List<String>> rows) {
        return file(rows);
    }

    /**
     * Several tables in one zip.
     *
     * @param tables by the names of their files, the heading of each first
     */
    public static byte[] tables(Map<String, List<List<String>>> tables) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach((name, rows) -> files.put(name, file(rows)));
        return ZipFile.of(files);
    }

    private static byte[] file(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(CsvFiles::guarded).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
