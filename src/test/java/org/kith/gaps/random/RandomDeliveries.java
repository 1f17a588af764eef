package org.kith.gaps.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * Small made-up deliveries, drawn by seed: one family each, in a few scenes that end on either side of what a pattern
 * looks for, with days beside the boundaries of the catalogue, rows known late, records joined and taken apart, people
 * who have died or are not born yet, and rows that are sealed or restricted. The same seed draws the same rows.
 */
public final class RandomDeliveries {

    /** Days looked from: an ordinary one, the ends of short months, and one on which the clocks change. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 6, 12),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 3, 31),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2024, 10, 27));

    /** What may happen to a family; each leads in turn. */
    private static final List<Consumer<Family>> SCENES = List.of(
            AskingScenes::asking,
            AskingScenes::factors,
            AskingScenes::unanswered,
            AskingScenes::answerNotJoined,
            AskingScenes::decidedBeforeAnswer,
            AskingScenes::nilReturn,
            AskingScenes::newConcern,
            AskingScenes::repeated,
            AskingScenes::reassured,
            AskingScenes::voice,
            AskingScenes::challenge,
            AskingScenes::condition,
            ItemScenes::held,
            ItemScenes::received,
            ItemScenes::notLinked,
            ItemScenes::takenOff,
            ItemScenes::unease,
            ItemScenes::accounts,
            ItemScenes::passedOn,
            ItemScenes::oneOrigin,
            ItemScenes::independent,
            ItemScenes::lowLevel,
            ItemScenes::missed,
            ItemScenes::withdrawal,
            ItemScenes::injuries,
            HomeScenes::severalHouseholds,
            HomeScenes::appeared,
            HomeScenes::lists,
            HomeScenes::moved,
            HomeScenes::relationship,
            HomeScenes::siblingHistory,
            HomeScenes::adultService,
            HomeScenes::earlierArea,
            HomeScenes::elsewhere,
            HomeScenes::dead,
            HomeScenes::joined);

    /** How many seeds let every scene lead five times. */
    public static final int SEEDS = 5 * SCENES.size();

    /** A request is about somebody or a household, and an answer has its time: such cells are not emptied. */
    private static final Set<String> NEEDED = Set.of("about", "household", "responded_at", "outcome", "closed_at");

    private RandomDeliveries() {}

    /** The day that the deliveries of a seed are dense around. */
    public static LocalDate day(int seed) {
        return DAYS.get(seed % DAYS.size());
    }

    /** One family's delivery. */
    public static Deliveries of(int seed) {
        return Deliveries.of(rows(seed, false));
    }

    /** The same delivery with another family, known to the same agencies, that has nothing to do with the first. */
    public static Deliveries withAnotherFamily(int seed) {
        return Deliveries.of(rows(seed, true));
    }

    private static Map<StatementKind, List<Map<String, String>>> rows(int seed, boolean another) {
        Sheets sheets = new Sheets();
        Chance chance = new Chance(seed, day(seed));
        Agencies agencies = Agencies.made(chance, sheets);
        Family family = new Family(chance, sheets, agencies, "", "Stone", "Marsh", "Fenn", "O'Dell", "Ash-Grey");
        happen(family, seed);
        perturb(chance, sheets);
        // After all else has been drawn: what happens in a delivery does not depend on whether somebody stands in it
        // twice.
        if (seed % 3 == 0) {
            IdentityScenes.knownTwice(family);
        }
        if (another) {
            Chance other = new Chance(seed + 7_000L, day(seed));
            happen(new Family(other, sheets, agencies.drawnBy(other), "f.", "Quill", "Yarrow", "Vane"), seed + 11);
        }
        return sheets.all();
    }

    private static void happen(Family family, int seed) {
        HomeScenes.ground(family);
        SCENES.get(seed % SCENES.size()).accept(family);
        for (int i = 0; i < 2 + family.chance.below(4); i++) {
            SCENES.get(family.chance.below(SCENES.size())).accept(family);
        }
    }

    /** Moves a few dates by a day, empties a few cells and protects a few rows, so that no scene stays what it meant. */
    private static void perturb(Chance chance, Sheets sheets) {
        sheets.all().forEach((kind, rows) -> {
            if (kind == StatementKind.AGENCY || kind == StatementKind.PRACTITIONER) {
                return;
            }
            for (Map<String, String> row : rows) {
                for (Column column : kind.columns()) {
                    String cell = row.get(column.name());
                    if (cell == null || column.key()) {
                        continue;
                    }
                    if (column.type() == Column.Type.DATE || column.type() == Column.Type.MOMENT) {
                        if (chance.in(.02)) {
                            row.put(column.name(), moved(cell, chance.one(-1, 1)));
                        }
                    }
                    if (!column.required() && !NEEDED.contains(column.name()) && chance.in(.012)) {
                        row.remove(column.name());
                    }
                }
                if (kind.columns().stream().anyMatch(column -> column.name().equals("protection")) && chance.in(.01)) {
                    row.put("protection", chance.one("sealed", "restricted"));
                }
                String from = row.get("from");
                if (from != null && row.containsKey("to") && row.get("to").compareTo(from) < 0) {
                    row.put("to", from);
                }
            }
        });
    }

    private static String moved(String cell, int days) {
        return LocalDate.parse(cell.substring(0, 10)).plusDays(days) + cell.substring(10);
    }
}
