package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementRow;

/** Many families in one slice: each has its own findings, and none has those of another. */
class ManyFamiliesTests {

    @Test
    void eachOfManyFamiliesHasTheFindingsOfOne() {
        List<StatementRow> one = Deliveries.folder(
                        java.nio.file.Path.of("src/test/resources/cases/two-schools-one-kitchen"))
                .statements();
        List<StatementRow> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int family = i;
            one.forEach(row -> many.add(copy(row, "#" + family)));
        }
        AsOf day = AsOf.endOf(LocalDate.of(2024, 5, 20));
        GapFinder gaps = new GapFinder(GapPatterns.shipped());
        List<Finding> ofOne = gaps.of(Slice.of(one, day));
        assertThat(ofOne).hasSizeGreaterThan(20).noneMatch(ManyFamiliesTests::namesakes);
        assertThat(gaps.of(Slice.of(many, day)))
                .filteredOn(finding -> !namesakes(finding))
                .hasSize(300 * ofOne.size());
    }

    /** People of two families here bear one name and one date of birth, and so seem to be one. */
    private static boolean namesakes(Finding finding) {
        return finding.pattern().equals("possible-same-person");
    }

    /** The same row for another family; the agencies are the same ones for all. */
    private static StatementRow copy(StatementRow row, String family) {
        Map<String, Object> cells = new java.util.HashMap<>(row.cells().values());
        row.kind().columns().stream()
                .filter(column -> column.isReference() && cells.containsKey(column.name()))
                .forEach(column -> cells.computeIfPresent(column.name(), (name, value) -> renamed(value, family)));
        return StatementRow.of(
                row.kind(), (String) renamed(row.id(), family), row.delivered() + family, new Cells(cells));
    }

    private static Object renamed(Object value, String family) {
        if (value instanceof List<?> list) {
            return list.stream().map(id -> renamed(id, family)).toList();
        }
        String id = (String) value;
        return id.startsWith("Agency") || id.startsWith("Practitioner") ? id : id + family;
    }
}
