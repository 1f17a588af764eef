package org.kith.information.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** What is typed: what has to be mended, what is asked about, what is said in the end, and that a draft comes back whole. */
class RecordingTests {

    private static final Moment NOW = Moment.of(Instant.parse("2026-10-13T09:00:00Z"));

    private static final Recording LINE = Recording.EMPTY
            .with("summary", "Ada laughed with her aunt.")
            .with("kind", "observation")
            .naming("about", List.of("ada"))
            .naming("held_by", List.of("school"));

    private static final Slice SLICE = Slice.of(
            List.of(StatementRow.of(
                    StatementKind.PERSON_RECORD,
                    "ada",
                    null,
                    new Cells(Map.of(
                            "kind", "child",
                            "date_of_birth", LocalDate.of(2020, 3, 1),
                            "date_of_birth_accuracy", "AAA")))),
            AsOf.at(NOW.instant()));

    @Test
    void aLineIsEnough() {
        assertThat(Checks.problems(LINE)).isEmpty();
        assertThat(Checks.problems(Recording.EMPTY)).containsOnlyKeys("summary", "kind", "about", "held_by");
    }

    @Test
    void whatCannotBeSaysHowToMendIt() {
        assertThat(Checks.problems(LINE.with("occurred_from", Moment.of(LocalDate.of(2026, 10, 2)))
                        .with("occurred_to", Moment.of(LocalDate.of(2026, 10, 1)))))
                .containsOnlyKeys("occurred_to");
        assertThat(Checks.problems(LINE.naming("heard_by", List.of("teacher")))).containsOnlyKeys("child_words");
        assertThat(Checks.problems(LINE.with("detail", "x".repeat(Checks.LONGEST + 1))))
                .containsOnlyKeys("detail");
        assertThat(Checks.problems(new Recording(
                        LINE.cells(), LINE.names(), Map.of("ada", ItemPersonRole.WITNESS), null, Map.of())))
                .containsOnlyKeys("about");
    }

    @Test
    void whatIsUnlikelyIsAskedAbout() {
        assertThat(codes(LINE.with("occurred_from", Moment.of(NOW.day())))).isEmpty();
        assertThat(codes(LINE.with("occurred_from", Moment.of(NOW.day().plusDays(1)))))
                .containsExactly("ahead");
        assertThat(codes(LINE.with("occurred_from", Moment.of(NOW.instant().plusSeconds(60)))))
                .containsExactly("ahead");
        assertThat(codes(LINE.with("occurred_from", Moment.of(LocalDate.of(2020, 2, 29)))))
                .containsExactly("before-birth");
        assertThat(codes(LINE.with("occurred_from", Moment.of(LocalDate.of(2020, 3, 1)))))
                .isEmpty();
    }

    @Test
    void whatIsKeptStandsWithItsReasonInTheWordsAroundIt() {
        Saying said = LINE.with("context", "Said on the telephone.")
                .keeping(Map.of("ahead", "The visit is planned."))
                .item(NOW);

        assertThat(said.cells().get("context"))
                .isEqualTo("Said on the telephone.\nLooked at and kept: The visit is planned.");
        assertThat(said.cells().get("recorded_at")).isEqualTo(NOW);
        assertThat(LINE.with("recorded_at", Moment.of(LocalDate.of(2026, 1, 1)))
                        .item(NOW)
                        .cells()
                        .get("recorded_at"))
                .isEqualTo(Moment.of(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void whoStandsOtherwiseInItAndWhatItDoesToAnotherItemAreSaidWithIt() {
        Recording recording = new Recording(
                        LINE.cells(),
                        Map.of("about", List.of("ada", "uncle", "aunt"), "held_by", List.of("school")),
                        Map.of("uncle", ItemPersonRole.ALLEGED, "aunt", ItemPersonRole.WITNESS),
                        null,
                        Map.of())
                .bearing(LinkType.SUPERSEDES, "other");

        List<Saying> said = recording.sayings("Ada Analyst", NOW);

        assertThat(said)
                .extracting(Saying::kind)
                .containsExactly(
                        StatementKind.ITEM, StatementKind.ITEM_PERSON, StatementKind.ITEM_PERSON, StatementKind.LINK);
        assertThat(said.getFirst().names().get("about")).containsExactly("ada", "uncle");
        assertThat(said.get(1).cells()).containsEntry("role", "alleged");
        assertThat(said.get(2).names()).containsEntry("person", List.of("aunt"));
        assertThat(said.getLast().names())
                .containsEntry("from_item", List.of(Saying.made(0)))
                .containsEntry("to_item", List.of("other"));
        assertThat(said.getLast().cells()).containsEntry("type", "supersedes");
    }

    @Test
    void aDraftComesBackWhole() {
        Map<String, Object> cells = new HashMap<>(LINE.cells());
        Map<String, List<String>> names = new HashMap<>();
        for (Column column : StatementKind.ITEM.columns()) {
            switch (column.type()) {
                case TEXT -> cells.put(column.name(), "“" + column.name() + "”\nand a line");
                case CODE -> cells.put(column.name(), column.codes().getFirst());
                case TEXTS -> cells.put(column.name(), List.of("3B", "16A"));
                case MOMENT -> cells.put(column.name(), NOW);
                default -> names.put(column.name(), List.of("one", "two"));
            }
        }
        cells.put("occurred_from", Moment.of(NOW.day()));
        Recording whole = new Recording(
                cells,
                names,
                Map.of("one", ItemPersonRole.HARMED),
                new Recording.Bearing(LinkType.CONTRADICTS, "other"),
                Map.of("ahead", "planned"));

        assertThat(RecordingCodec.read(RecordingCodec.write(whole))).isEqualTo(whole);
        assertThat(RecordingCodec.read("not JSON at all")).isEqualTo(Recording.EMPTY);
        assertThat(RecordingCodec.read("{\"later\": 1}")).isEqualTo(Recording.EMPTY);
    }

    private static List<String> codes(Recording recording) {
        return Checks.doubts(recording, SLICE, NOW).stream().map(Doubt::code).toList();
    }
}
