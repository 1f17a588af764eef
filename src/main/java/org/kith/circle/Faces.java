package org.kith.circle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What may be shown of people outside a reader's remit: what they are called and when they were born. Where they stay, who
 * is kin to them and what was asked about them is taken out of the rows, so that nothing can show it.
 */
final class Faces {

    private static final Set<StatementKind> SHOWN =
            Set.of(StatementKind.PERSON_RECORD, StatementKind.NAME_USE, StatementKind.JUDGEMENT);
    private static final Set<String> SAID = Set.of(
            "kind",
            "given_names",
            "family_name",
            "known_as",
            "date_of_birth",
            "date_of_birth_accuracy",
            "expected_date_of_birth",
            "date_of_death",
            "source",
            "known_from",
            "protection");

    private Faces() {}

    /**
     * @param records ids of records of those of whom only this is shown; other records of theirs are narrowed with them
     */
    static List<StatementRow> only(List<StatementRow> rows, Collection<String> records) {
        Set<String> narrowed = withOtherRecords(rows, records);
        List<StatementRow> left = new ArrayList<>();
        for (StatementRow row : rows) {
            if (row.kind() == StatementKind.PERSON_RECORD && narrowed.contains(row.id())) {
                left.add(narrow(row));
            } else if (SHOWN.contains(row.kind()) || !of(row, narrowed)) {
                left.add(row);
            }
        }
        return left;
    }

    /** Whether a row is about one of some people. */
    static boolean of(StatementRow row, Set<String> people) {
        return Gathered.names(row, people, "person", "related_person", "child", "about");
    }

    private static Set<String> withOtherRecords(List<StatementRow> rows, Collection<String> records) {
        Set<String> all = new HashSet<>(records);
        boolean more = true;
        while (more) {
            more = false;
            for (StatementRow row : rows) {
                if (row.kind() == StatementKind.JUDGEMENT && Gathered.names(row, all, "record_a", "record_b")) {
                    more |= all.addAll(Gathered.named(row, List.of("record_a", "record_b")));
                }
            }
        }
        return all;
    }

    private static StatementRow narrow(StatementRow row) {
        return new StatementRow(
                row.kind(),
                row.id(),
                row.delivered(),
                narrow(row.cells()),
                row.learnedAt(),
                row.earlier().stream()
                        .map(version -> new StatementRow.Version(
                                narrow(version.cells()), version.learnedAt(), version.withdrawn()))
                        .toList(),
                row.sealedBy(),
                row.said(),
                row.withdrawn());
    }

    private static Cells narrow(Cells cells) {
        Map<String, Object> left = new HashMap<>(cells.values());
        left.keySet().retainAll(SAID);
        return new Cells(left);
    }
}
