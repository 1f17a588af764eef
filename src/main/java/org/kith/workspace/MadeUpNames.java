package org.kith.workspace;

import java.util.ArrayList;
import java.util.List;
import org.kith.circle.CircleReader;
import org.kith.kernel.Lens;
import org.kith.search.Found;
import org.kith.search.Hit;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** Finds people by the names that a review gave them, for its readers, who know them by no other. */
final class MadeUpNames {

    private MadeUpNames() {}

    /** What was found, with the people of the reader's review whose made-up names have the words that were looked for. */
    static Found in(Found found, CircleReader circles, Lens lens) {
        if (!lens.remit().pseudonyms()) {
            return found;
        }
        List<Hit> people = new ArrayList<>();
        circles.called(lens, found.searched())
                .keySet()
                .forEach(record -> people.add(new Hit(
                        StatementRow.of(StatementKind.PERSON_RECORD, record, null, Cells.EMPTY),
                        record,
                        List.of("the name in this review"),
                        1,
                        true)));
        return new Found(
                people,
                found.households(),
                found.agencies(),
                found.practitioners(),
                found.items(),
                found.searched(),
                found.cut());
    }
}
