package org.kith.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.kernel.KithException;
import org.kith.matching.Explanation;
import org.kith.matching.MatchedPair;
import org.kith.matching.Matcher;
import org.kith.matching.People;
import org.kith.matching.PersonField;

/** Writes proposed pairs with the weight of every field; the file is there whole or not at all. */
final class PairsFile {

    private PairsFile() {}

    static void write(Path file, People people, Matcher matcher, List<MatchedPair> pairs) {
        Path target = file.toAbsolutePath();
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (CsvWriter csv = CsvWriter.builder().build(aside, StandardCharsets.UTF_8)) {
                rows(csv, people, matcher, pairs);
            }
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException stays) {
                failed.addSuppressed(stays);
            }
            throw new KithException.Invalid(
                    file + " cannot be written. Name a file in a folder that is there and may be written to.", failed);
        }
    }

    private static void rows(CsvWriter csv, People people, Matcher matcher, List<MatchedPair> pairs) {
        List<String> head =
                new ArrayList<>(List.of("id_a", "id_b", "probability", "weight", "through", "weight_prior"));
        List<PersonField> columns = people.layout().columns();
        columns.forEach(column -> head.add("weight_" + column.name()));
        head.add("weight_order_of_names");
        head.add("weight_relatives");
        csv.writeRecord(head);
        Matcher.Explainer explainer = matcher.explainer();
        for (MatchedPair pair : pairs) {
            Explanation why = explainer.explain(pair.a(), pair.b());
            List<String> row = new ArrayList<>();
            row.add(people.id(pair.a()));
            row.add(people.id(pair.b()));
            row.add(String.format(Locale.ROOT, "%.6f", pair.probability()));
            row.add(weight(pair.direct() ? why.weight() : odds(pair.probability())));
            row.add(pair.direct() ? "" : people.id(pair.through()));
            row.add(weight(why.prior()));
            for (int c = 0; c < columns.size(); c++) {
                row.add(weight(why.steps().get(c).weight()));
            }
            row.add(weight(why.of(Explanation.ORDER)));
            row.add(weight(why.of(Explanation.RELATIVES)));
            csv.writeRecord(row);
        }
    }

    private static double odds(double probability) {
        return Math.log(probability / Math.max(1e-12, 1 - probability)) / Math.log(2);
    }

    private static String weight(double bits) {
        String text = String.format(Locale.ROOT, "%.3f", bits);
        return text.equals("-0.000") ? "0.000" : text;
    }
}
