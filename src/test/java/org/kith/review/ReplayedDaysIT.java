package org.kith.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.Replay;
import org.kith.circle.Slice;
import org.kith.exchange.ImportReport;
import org.kith.gaps.FindingJson;
import org.kith.gaps.GapFinder;
import org.kith.gaps.random.RandomDeliveries;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Entry;
import org.kith.kernel.AsOf;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.network.Scene;
import org.kith.network.SceneBuilder;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.Deliveries;
import org.kith.testing.TestStore;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * Going back to a day shows what Kith would have shown on it. A family's rows come in delivery after delivery, in the order
 * in which they became known: stays and involvements without their ends first, enquiries before they were decided, requests
 * before they were answered, items without what became of them, two records as one person and as two. After each delivery
 * Kith is asked about that day, through all eyes; in the end the whole store is gone back through, and every day says the same.
 */
class ReplayedDaysIT extends DeliveredGraph {

    /** Every so many of the made-up families: each takes some seconds. */
    private static final int EVERY = 31;

    private static final int EYES = 3;

    /** Days before the last, on each of which something is delivered. */
    private static final int[] BEFORE = {420, 130, 31, 6, 0};

    /** Cells that are filled when something has happened: until then the row is delivered without them. */
    private static final Map<StatementKind, Happened> HAPPENED = Map.of(
            StatementKind.STAY, new Happened("to", Set.of("to")),
            StatementKind.INVOLVEMENT, new Happened("to", Set.of("to")),
            StatementKind.KINSHIP, new Happened("to", Set.of("to")),
            StatementKind.NAME_USE, new Happened("to", Set.of("to")),
            StatementKind.ENQUIRY, new Happened("closed_at", Set.of("closed_at", "decision", "cites")),
            StatementKind.REQUEST,
                    new Happened(
                            "responded_at",
                            Set.of(
                                    "responded_at",
                                    "outcome",
                                    "response_items",
                                    "searched_names",
                                    "searched_identifiers",
                                    "searched_addresses")),
            StatementKind.SHARE, new Happened("received_at", Set.of("received_at", "read_at")));

    /** @param when the column that says when */
    private record Happened(String when, Set<String> cells) {}

    private final GapFinder finder = GapFinder.shipped();

    @Test
    void everyDayIsReplayedAsItWasShownOnIt() {
        int days = 0;
        int changed = 0;
        for (int seed = 3; seed < RandomDeliveries.SEEDS; seed += EVERY) {
            LocalDate last = RandomDeliveries.day(seed);
            Growing growing = new Growing(RandomDeliveries.of(seed), last, new Random(seed));
            TestStore.clear();
            Map<LocalDate, Map<String, String>> shown = new TreeMap<>();
            for (int before : BEFORE) {
                LocalDate day = last.minusDays(before);
                ImportReport report = take(growing.on(day), "delivery-" + seed + "-" + before);
                assertThat(report.setAside()).as("seed %d, %s", seed, day).isZero();
                changed += report.taken().changed();
                shown.put(day, shownNow(day));
            }
            Map<LocalDate, Map<String, String>> replayed = new TreeMap<>();
            shown.keySet().forEach(day -> replayed.put(day, gone(back(last, day), day)));
            assertThat(replayed).as("seed %d", seed).isEqualTo(shown);
            days += (int) shown.values().stream()
                    .filter(said -> said.values().stream().anyMatch(words -> words.contains("\"pattern\"")))
                    .count();
        }
        assertThat(days).as("days on which something was found").isGreaterThan(8);
        assertThat(changed)
                .as("rows of which a later delivery said something else")
                .isGreaterThan(20);
    }

    /** What Kith says of a day when that day is the last it knows, through all eyes. */
    private Map<String, String> shownNow(LocalDate day) {
        return gone(eyes -> circles.everything(looking(day).through(eyes), "a test"), day);
    }

    private java.util.function.Function<Viewpoint, Slice> back(LocalDate last, LocalDate day) {
        Map<Viewpoint, Replay> replays = new HashMap<>();
        return eyes -> replays.computeIfAbsent(
                        eyes, e -> circles.replay(looking(last).through(e), "a test"))
                .at(AsOf.endOf(day));
    }

    private Map<String, String> gone(java.util.function.Function<Viewpoint, Slice> at, LocalDate day) {
        Map<String, String> said = new TreeMap<>();
        Slice together = at.apply(Viewpoint.TOGETHER);
        said.put("", told(together, day));
        // Through the eyes of some: each costs a reading of everything, and each family has others.
        for (AgencyRow agency :
                together.rows(AgencyRow.class).stream().limit(EYES).toList()) {
            said.put(agency.name(), told(at.apply(Viewpoint.of(agency.id())), day));
        }
        return said;
    }

    private Lens looking(LocalDate day) {
        return lens().asOf(AsOf.endOf(day)).cleared(org.kith.kernel.Clearance.EVERYTHING);
    }

    /** Findings, chronologies and pictures of everybody, in words. */
    private String told(Slice slice, LocalDate day) {
        StringBuilder words = new StringBuilder();
        new TreeSet<>(Arrays.asList(new FindingJson(slice.delivered())
                        .line("", AsOf.endOf(day), finder.of(slice))
                        .split("(?=\\{\"pattern\")")))
                .forEach(line -> words.append(line).append('\n'));
        for (Circle circle : slice.circles()) {
            if (circle.child().adult()) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            for (Entry entry : Chronologies.of(circle).entries()) {
                lines.add(String.valueOf(entry));
            }
            Scene scene = SceneBuilder.first(circle, finder.of(circle));
            scene.nodes().forEach(node -> lines.add(String.valueOf(node)));
            scene.edges().forEach(edge -> lines.add(String.valueOf(edge)));
            lines.stream().sorted().forEach(line -> words.append(line).append('\n'));
        }
        return words.toString();
    }

    /** A delivery as it grew. */
    private static final class Growing {

        private final Map<StatementKind, List<Map<String, String>>> rows;
        private final LocalDate last;
        private final Map<Map<String, String>, Integer> until = new HashMap<>();
        private final Map<StatementKind, Set<String>> columns = new EnumMap<>(StatementKind.class);

        Growing(Deliveries whole, LocalDate last, Random random) {
            this.last = last;
            this.rows = whole.rows();
            rows.forEach((kind, list) -> list.forEach(row -> {
                columns.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(row.keySet());
                until.put(row, random.nextInt(BEFORE.length));
            }));
        }

        /** Everything known by the end of a day, as it was then, with the moment at which it is delivered. */
        String on(LocalDate day) {
            Map<StatementKind, List<Map<String, String>>> known = new LinkedHashMap<>();
            Map<StatementKind, Set<String>> ids = new EnumMap<>(StatementKind.class);
            Set<Map<String, String>> taken = new HashSet<>();
            boolean more = true;
            while (more) {
                more = false;
                for (StatementKind kind : rows.keySet()) {
                    for (Map<String, String> row : rows.get(kind)) {
                        if (!taken.contains(row) && knownBy(kind, row, day) && refersToKnown(kind, row, ids)) {
                            taken.add(row);
                            ids.computeIfAbsent(kind, k -> new HashSet<>()).add(row.getOrDefault("id", ""));
                            more = true;
                        }
                    }
                }
            }
            rows.forEach((kind, list) -> list.stream()
                    .filter(taken::contains)
                    .forEach(row ->
                            known.computeIfAbsent(kind, k -> new ArrayList<>()).add(asOf(kind, row, day, ids))));
            return "# delivery.csv\ndeliverer,made_at\ntester," + day + "T18:00:00Z\n" + Deliveries.text(known);
        }

        private static boolean knownBy(StatementKind kind, Map<String, String> row, LocalDate day) {
            for (String column : knownColumns(kind)) {
                String cell = row.getOrDefault(column, "");
                if (!cell.isEmpty()) {
                    return AsOf.endOf(day).includes(Moment.parse(cell));
                }
            }
            return true;
        }

        /** As {@code StatementRow.knownFrom} has it; said again here, from the gap catalogue, so that it is compared. */
        private static List<String> knownColumns(StatementKind kind) {
            return switch (kind) {
                case AGENCY, COVERAGE, PRACTITIONER, HOUSEHOLD -> List.of();
                case PERSON_RECORD -> List.of("known_from");
                case NAME_USE, STAY, KINSHIP, INVOLVEMENT -> List.of("known_from", "from");
                case ITEM -> List.of("recorded_at", "occurred_from");
                case ITEM_PERSON, GRADE, READING, JUDGEMENT, DISMISSAL -> List.of("at");
                case SHARE -> List.of("shared_at", "received_at");
                case LINK -> List.of("made_at");
                case ENQUIRY -> List.of("opened_at");
                case REQUEST -> List.of("asked_at");
                case CONDITION -> List.of("set_at");
                case CHALLENGE -> List.of("raised_at");
                case MEETING -> List.of("held_at");
                case SHARE_DECISION -> List.of("decided_at");
            };
        }

        private static boolean refersToKnown(
                StatementKind kind, Map<String, String> row, Map<StatementKind, Set<String>> ids) {
            return kind.columns().stream()
                    .filter(column -> column.isReference()
                            && (column.required() || column.name().equals("about"))
                            && !row.getOrDefault(column.name(), "").isEmpty())
                    .allMatch(
                            column -> !left(column, row.get(column.name()), ids).isEmpty());
        }

        private Map<String, String> asOf(
                StatementKind kind, Map<String, String> row, LocalDate day, Map<StatementKind, Set<String>> ids) {
            Map<String, String> cells = new HashMap<>();
            columns.get(kind).forEach(column -> cells.put(column, row.getOrDefault(column, "")));
            for (Column column : kind.columns()) {
                if (column.isReference()
                        && !cells.getOrDefault(column.name(), "").isEmpty()) {
                    cells.put(column.name(), String.join(";", left(column, cells.get(column.name()), ids)));
                }
            }
            Happened happened = HAPPENED.get(kind);
            if (happened != null) {
                String when = row.getOrDefault(happened.when(), "");
                if (!when.isEmpty() && !AsOf.endOf(day).includes(Moment.parse(when))) {
                    happened.cells().forEach(column -> cells.computeIfPresent(column, (c, cell) -> ""));
                }
            }
            // Said otherwise until one of the days, drawn for each row.
            boolean early = day.isBefore(last.minusDays(BEFORE[until.getOrDefault(row, 0)]));
            if (early && kind == StatementKind.ITEM) {
                cells.computeIfPresent("outcome", (c, cell) -> "");
                cells.computeIfPresent("summary", (c, cell) -> "");
            }
            if (early && kind == StatementKind.JUDGEMENT) {
                cells.put("state", "same".equals(row.get("state")) ? "unsure" : "same");
            }
            return cells;
        }

        private static List<String> left(Column column, String cell, Map<StatementKind, Set<String>> ids) {
            return Arrays.stream(cell.split(";"))
                    .filter(id -> column.targets().stream()
                            .anyMatch(
                                    target -> ids.getOrDefault(target, Set.of()).contains(id)))
                    .toList();
        }
    }
}
