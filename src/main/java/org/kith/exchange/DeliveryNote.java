package org.kith.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Scope;

/**
 * Who delivers, and when the delivery was made.
 *
 * @param scope the space of names of its ids; the default one where the folder does not say
 * @param madeAt null where the folder does not say: the moment of the import
 */
record DeliveryNote(Scope scope, @Nullable Moment madeAt) {

    static final String FILE = "delivery.csv";
    static final List<String> COLUMNS = List.of("deliverer", "made_at");

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}|/\\\\]{1,200}");

    /**
     * @throws KithException.Invalid when the file is there and does not say it: without it no id of the folder means
     *     anything
     */
    static DeliveryNote of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new DeliveryNote(new Scope(""), null);
        }
        try (CsvRows rows = new CsvRows(file)) {
            CsvRow header = rows.header();
            CsvRow row = header == null ? null : rows.next();
            if (header == null || row == null || row.broken() != null || rows.next() != null) {
                throw wrong("it must hold a header and one row");
            }
            String deliverer = cell(header, row, "deliverer");
            if (!NAME.matcher(deliverer).matches()) {
                throw wrong("the deliverer must be a name without / \\ and |, of at most 200 characters");
            }
            return new DeliveryNote(new Scope(deliverer), RowParser.moment(cell(header, row, "made_at")));
        } catch (RowParser.BadCell bad) {
            throw wrong("made_at " + bad.what);
        }
    }

    private static String cell(CsvRow header, CsvRow row, String column) {
        int place = header.cells().stream().map(String::strip).toList().indexOf(column);
        String cell = place < 0 ? "" : row.cell(place).strip();
        if (cell.isEmpty()) {
            throw wrong(column + " is required");
        }
        return cell;
    }

    private static KithException.Invalid wrong(String what) {
        return new KithException.Invalid(
                FILE + ": " + what + ". Nothing was imported. Put it right, or take the file out.");
    }
}
