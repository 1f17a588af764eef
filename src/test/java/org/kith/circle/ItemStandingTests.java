package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/** That another item takes an item's place, or says otherwise, stands with both where it should and nowhere else. */
class ItemStandingTests {

    private static final Instant NOW = Instant.parse("2026-10-13T09:00:00Z");

    private final List<StatementRow> rows = new ArrayList<>(List.of(
            row(StatementKind.AGENCY, "school", Map.of("name", "North School", "type", "school")),
            item("old", "Two adults live there", "open"),
            item("new", "One adult lives there", "open"),
            item("hidden", "Something restricted", "restricted")));

    @Test
    void whatTakesItsPlaceIsSaidOfTheOlderOneOnly() {
        link("new", "old", "supersedes");

        assertThat(of("old").sentences(slice()))
                .containsExactly("Superseded by “One adult lives there” (North School, 1 October 2026).");
        assertThat(of("old").words()).containsExactly("Superseded");
        assertThat(of("new").marks()).isEmpty();
    }

    @Test
    void whatContradictsIsSaidOfBoth() {
        link("new", "old", "contradicts");

        assertThat(of("old").words()).containsExactly("Disputed");
        assertThat(of("new").sentences(slice()))
                .containsExactly(
                        "Disputed: another item says otherwise, “Two adults live there” (North School, 1 October 2026).");
    }

    @Test
    void whoeverSaysOtherwiseThemselvesIsNamedWithTheirWordsAndOnlyOnWhatTheyDispute() {
        rows.add(row(
                StatementKind.PERSON_RECORD,
                "una",
                Map.of("kind", "adult", "given_names", "Una", "family_name", "Field")));
        rows.add(said("una"));
        link("theirs", "old", "contradicts");

        assertThat(of("old").sentences(slice()))
                .containsExactly(
                        "Disputed by Una Field, on 1 October 2026: they say “Nobody asked me” (recorded by North School).");
        assertThat(of("old").words()).containsExactly("Disputed");
        assertThat(of("theirs").sentences(slice()))
                .containsExactly(
                        "Disputed: another item says otherwise, “Two adults live there” (North School, 1 October 2026).");
    }

    /** A practitioner's account disputes it as an item does: it is not the person who speaks. */
    @Test
    void whoIsNotThereForAReaderIsNotNamed() {
        rows.add(said("sealed"));
        link("theirs", "old", "contradicts");

        assertThat(of("old").sentences(slice())).singleElement().asString().startsWith("Disputed: another item says");
    }

    private static StatementRow said(String by) {
        return row(
                StatementKind.ITEM,
                "theirs",
                Map.of(
                        "kind", "claim",
                        "summary", "Nobody asked me",
                        "held_by", "school",
                        "reported_by", by,
                        "protection", "open",
                        "occurred_from", Moment.of(java.time.LocalDate.of(2026, 10, 1))));
    }

    @Test
    void otherLinksSayNothingOfIt() {
        for (String type : List.of("corroborates", "explains", "same_event", "relates_to", "compares")) {
            link("new", "old", type);
        }

        assertThat(of("old").marks()).isEmpty();
    }

    @Test
    void aRestrictedOneSaysWhomToContactAndNothingElse() {
        link("hidden", "old", "supersedes");

        assertThat(of("old").sentences(slice()))
                .containsExactly("Superseded by a restricted item: contact North School.");
    }

    private ItemStanding of(String item) {
        return ItemStanding.of(slice(), Objects.requireNonNull(slice().row(ItemRow.class, item)));
    }

    private Slice slice() {
        return Slice.of(rows, AsOf.at(NOW), Clearance.NONE, Viewpoint.TOGETHER);
    }

    private void link(String from, String to, String type) {
        rows.add(row(
                StatementKind.LINK,
                from + type + to,
                Map.of("from_item", from, "to_item", to, "type", type, "made_at", Moment.of(NOW))));
    }

    private static StatementRow item(String id, String summary, String protection) {
        return row(
                StatementKind.ITEM,
                id,
                Map.of(
                        "kind",
                        "state",
                        "summary",
                        summary,
                        "held_by",
                        "school",
                        "protection",
                        protection,
                        "occurred_from",
                        Moment.of(java.time.LocalDate.of(2026, 10, 1))));
    }

    private static StatementRow row(StatementKind kind, String id, Map<String, Object> cells) {
        return StatementRow.of(kind, id, null, new Cells(cells));
    }
}
