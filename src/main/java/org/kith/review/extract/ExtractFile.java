package org.kith.review.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.paper.Cover;
import org.kith.paper.CsvFiles;
import org.kith.paper.GraphMlFile;
import org.kith.paper.Marking;
import org.kith.paper.PaperGraph;
import org.kith.paper.PaperGraph.Field;
import org.kith.paper.PaperGraph.Type;

/** A learning extract as a zip: its tables as CSV, the same as a network in GraphML, and what it is in {@code about.csv}. */
public final class ExtractFile {

    private static final String TITLE = "Learning extract of a review";
    private static final String SUBJECT = "What was where and when, and what was not joined; nobody is named";

    private static final List<Field> THINGS = List.of(
            new Field("thing", Type.TEXT, "agency, item, person or finding"),
            new Field(
                    "kind",
                    Type.TEXT,
                    "Of an agency or item its kind, of a finding its pattern, of a person the band of age"),
            new Field("day", Type.TEXT, "Days since the period's first day; before; after"));

    private static final List<Field> TIES = List.of(
            new Field(
                    "tie",
                    Type.TEXT,
                    "held, shared, received, read, used, set_aside; about; rests_on; asks, from the asker to the asked"),
            new Field("day", Type.TEXT, "Days since the period's first day; before; after"),
            new Field("finding", Type.TEXT, "Of an ask the finding whose items it would have joined"),
            new Field("broke", Type.TEXT, "Of an ask where the chain broke"));

    private ExtractFile() {}

    public static byte[] of(LearningExtract extract, Marking marking) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put("about.csv", about(extract, marking));
        extract.sheets().forEach(sheet -> tables.put(sheet.name() + ".csv", sheet.lines()));
        Cover cover = new Cover(
                TITLE,
                SUBJECT,
                marking,
                null,
                List.of(new Cover.Fact("Days in the period", String.valueOf(extract.days()))),
                List.of(),
                List.of(),
                cautions());
        return CsvFiles.zip(tables, Map.of("learning.graphml", GraphMlFile.of(cover, graph(extract))));
    }

    private static List<List<String>> about(LearningExtract extract, Marking marking) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("about", "text"));
        rows.add(List.of("Format", "kith-learning-1"));
        rows.add(List.of("What", TITLE));
        rows.add(List.of("Of", SUBJECT));
        rows.add(List.of("Marking", marking.words()));
        rows.add(List.of("Days in the period", String.valueOf(extract.days())));
        cautions().forEach(caution -> rows.add(List.of("Caution", caution)));
        return rows;
    }

    private static List<String> cautions() {
        return List.of(
                "It holds no names, addresses, numbers of people, dates or free words. Who knows the case may still"
                        + " recognise it by what happened in which order: it is personal data, and not for publishing.",
                "It says what was recorded. That an ask could have been made says nothing of what was on anybody's desk.",
                "Ids are made afresh for each extract and join nothing across two of them.");
    }

    private static PaperGraph graph(LearningExtract extract) {
        List<PaperGraph.Thing> things = new ArrayList<>();
        each(extract, "agencies", row -> things.add(thing(row.of("agency"), "agency", row.of("kind"), "")));
        each(extract, "people", row -> things.add(thing(row.of("person"), "person", row.of("age_band"), "")));
        each(extract, "items", row -> things.add(thing(row.of("item"), "item", row.of("kind"), row.of("happened"))));
        each(
                extract,
                "findings",
                row -> things.add(thing(row.of("finding"), "finding", row.of("pattern"), row.of("from"))));
        List<PaperGraph.Tie> ties = new ArrayList<>();
        each(
                extract,
                "reached",
                row -> tie(
                        ties, row.of("agency"), row.of("item"), filled("tie", row.of("stage"), "day", row.of("day"))));
        each(extract, "item_people", row -> tie(ties, row.of("item"), row.of("person"), filled("tie", "about")));
        each(extract, "finding_items", row -> tie(ties, row.of("finding"), row.of("item"), filled("tie", "rests_on")));
        Map<String, String> askers = new HashMap<>();
        each(extract, "ways", row -> askers.put(row.of("finding") + " " + row.of("way"), row.of("asker")));
        each(
                extract,
                "asks",
                row -> tie(
                        ties,
                        askers.getOrDefault(row.of("finding") + " " + row.of("way"), ""),
                        row.of("asked"),
                        filled(
                                "tie",
                                "asks",
                                "day",
                                row.of("day"),
                                "finding",
                                row.of("finding"),
                                "broke",
                                row.of("broke"))));
        return new PaperGraph(THINGS, things, TIES, ties, List.of());
    }

    private interface EachRow {
        void of(Cells row);
    }

    /** One row of a table, its cells by column. */
    private record Cells(Sheet sheet, List<String> row) {
        String of(String column) {
            return row.get(sheet.columns().indexOf(column));
        }
    }

    private static void each(LearningExtract extract, String name, EachRow each) {
        Sheet sheet = extract.sheet(name);
        sheet.rows().forEach(row -> each.of(new Cells(sheet, row)));
    }

    private static PaperGraph.Thing thing(String id, String thing, String kind, String day) {
        return new PaperGraph.Thing(id, filled("thing", thing, "kind", kind, "day", day));
    }

    private static void tie(List<PaperGraph.Tie> ties, String from, String to, Map<String, Object> values) {
        ties.add(new PaperGraph.Tie("t" + (ties.size() + 1), from, to, true, values));
    }

    /** Of names and values in turn those that are filled. */
    private static Map<String, Object> filled(String... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            if (!pairs[at + 1].isEmpty()) {
                values.put(pairs[at], pairs[at + 1]);
            }
        }
        return values;
    }
}
