package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What of an addition stays when the deliverer speaks of the row again. */
class LaterStagesTests {

    private static final Cells OURS = new Cells(Map.of(
            "child", "c", "concern", "hungry", "closed_at", "noon", "decision", "advice", "feedback_at", "later"));
    private static final StatementRow ROW = new StatementRow(
            StatementKind.ENQUIRY,
            "e",
            "E-1",
            OURS,
            null,
            List.of(),
            Set.of(),
            false,
            false,
            Set.of("closed_at", "decision", "feedback_at"),
            null);

    @Test
    void anEmptyCellDeniesNothing() {
        Cells delivered = new Cells(Map.of("child", "c", "concern", "cold"));

        assertThat(LaterStages.standing(ROW, delivered))
                .containsExactlyInAnyOrder("closed_at", "decision", "feedback_at");
        assertThat(LaterStages.again(ROW, delivered, delivered).values())
                .isEqualTo(with(OURS, "concern", "cold").values());
    }

    @Test
    void whatIsDeliveredAlikeDeniesNothingAndAddsWhatWasEmpty() {
        Cells delivered =
                new Cells(Map.of("child", "c", "concern", "hungry", "closed_at", "noon", "decided_by", "Team 4"));

        assertThat(LaterStages.standing(ROW, delivered)).hasSize(3);
        assertThat(LaterStages.again(ROW, delivered, delivered).values())
                .isEqualTo(with(OURS, "decided_by", "Team 4").values());
    }

    @Test
    void oneCellDeliveredOtherwiseMakesTheWholeStageTheirsAndNoOther() {
        Cells delivered = new Cells(Map.of("child", "c", "concern", "hungry", "decision", "section_17"));
        // The file has no column for the closing: left alone it would keep half of our decision.
        Cells said = with(delivered, "closed_at", "noon");

        assertThat(LaterStages.standing(ROW, delivered)).containsExactly("feedback_at");
        assertThat(LaterStages.again(ROW, said, delivered).values())
                .isEqualTo(with(delivered, "feedback_at", "later").values());
    }

    @Test
    void everyStageIsMadeOfColumnsThatAreNeitherRequiredNorKeys() {
        int stages = 0;
        for (StatementKind kind : StatementKind.values()) {
            for (String name : LaterStages.columns(kind)) {
                Column column = kind.column(name);
                assertThat(column.required() || column.key() || column.binding(kind))
                        .as(kind + " " + name)
                        .isFalse();
                stages++;
            }
        }
        assertThat(stages).isPositive();
    }

    private static Cells with(Cells cells, String column, Object value) {
        Map<String, Object> all = new HashMap<>(cells.values());
        all.put(column, value);
        return new Cells(all);
    }
}
