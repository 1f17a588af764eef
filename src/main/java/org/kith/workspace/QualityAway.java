package org.kith.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.identity.quality.SourceQualities;
import org.kith.identity.quality.SourceQuality;
import org.kith.identity.quality.ToMend;
import org.kith.kernel.Lens;
import org.kith.kernel.Touched;
import org.kith.paper.CsvFiles;
import org.kith.paper.Marking;
import org.kith.uikit.Dates;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.Format;
import org.kith.workspace.takeaway.TakeAwayDialog;

/**
 * The rows of one source to mend, as tables for that agency. Nothing sealed or restricted is among them, even where it is open
 * to whoever takes them away: the file is for somebody else.
 */
final class QualityAway {

    private final QualityActs acts;
    private final Lens shown;
    private final SourceQuality quality;

    QualityAway(QualityActs acts, Lens shown, SourceQuality quality) {
        this.acts = acts;
        this.shown = shown;
        this.quality = quality;
    }

    void open() {
        new TakeAwayDialog(
                        "the rows to mend",
                        List.of(Format.CSV),
                        List.of(
                                "each row of " + quality.name()
                                        + " to mend: where it stands, what is recorded, how to mend it",
                                "what the source calls the records, and no names but those that are to be mended",
                                "nothing of anybody whose record is sealed or restricted, also where it is open to you",
                                "your name, role and purpose"),
                        acts.takeAways().purpose(),
                        this::make)
                .open();
    }

    private void make(Format format, String purpose, Marking marking, TakeAwayDialog dialog) {
        Covers.Taking taking = acts.takeAways().taking(shown, purpose, marking);
        List<ToMend> rows = acts.qualities().forAgency(acts.lens(), quality.source());
        Set<Touched> touched = new LinkedHashSet<>();
        rows.forEach(row -> touched.add(new Touched(StatementKind.PERSON_RECORD.label(), row.record())));
        dialog.save(acts.takeAways()
                .take(
                        taking,
                        "rows-to-mend",
                        format,
                        touched,
                        taken -> CsvFiles.zip(tables(quality.name(), taken, rows), Map.of())));
    }

    static Map<String, List<List<String>>> tables(String source, Covers.Taking taking, List<ToMend> rows) {
        List<List<String>> mend = new ArrayList<>();
        mend.add(List.of("file", "line", "delivered_on", "id", "person", "figure", "recorded", "mend"));
        for (ToMend row : rows) {
            mend.add(List.of(
                    row.file(),
                    row.line() == null ? "" : row.line().toString(),
                    row.said() == null ? "" : row.said().toString(),
                    row.row() == null ? "" : row.row(),
                    row.person() == null ? "" : row.person(),
                    row.figure().label(),
                    row.words(),
                    row.figure().mending()));
        }
        List<List<String>> about = new ArrayList<>();
        about.add(List.of("about", "text"));
        about.add(List.of("Source", source));
        about.add(List.of("Marking", taking.marking().words()));
        about.add(List.of("Taken away by", taking.lens().reader().name() + ", " + taking.role()));
        about.add(List.of("When", Dates.day(taking.at().day()) + ", " + Dates.time(taking.at())));
        about.add(List.of("Why", taking.lens().purpose()));
        about.add(List.of(
                "Holds",
                QualityShare.toMend(rows.size())
                        + (rows.size() == SourceQualities.MOST_TAKEN ? ", the first of more" : "")
                        + ". What is sealed or restricted is not in it, and is not counted."));
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put("rows-to-mend.csv", mend);
        tables.put("about.csv", about);
        return tables;
    }
}
