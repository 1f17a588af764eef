package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class RecorderIT {

    private static final Scope SCOPE = new Scope("testers");
    private static final Moment MONDAY = Moment.of(LocalDate.of(2026, 3, 2));
    private static final Moment TUESDAY = Moment.of(LocalDate.of(2026, 3, 3));

    @Autowired
    Recorder recorder;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void aLaterWordKeepsWhatWasSaidBefore() {
        deliver(MONDAY, person("P-1", "Ada", "open"));
        OpenDelivery second = recorder.open(SCOPE, TUESDAY, "second");
        Taken taken = take(second, person("P-1", "Adah", "open"));
        recorder.finish(second, taken, 0);

        assertThat(taken).isEqualTo(new Taken(0, 1, 0));
        assertThat(count("MATCH (s:PersonRecord {given_names: 'Adah', learnedAt: date('2026-03-03')})"
                        + "-[:HAD]->(v:Version {given_names: 'Ada'}) WHERE v.learnedAt IS NULL RETURN count(*)"))
                .isOne();
    }

    @Test
    void sayingTheSameTwiceChangesNothing() {
        deliver(MONDAY, person("P-1", "Ada", "open"));
        OpenDelivery second = recorder.open(SCOPE, TUESDAY, "second");

        assertThat(take(second, person("P-1", "Ada", "open"))).isEqualTo(new Taken(0, 0, 1));
        assertThat(count("MATCH (v:Version) RETURN count(v)")).isZero();
    }

    @Test
    void anOlderDeliveryIsRefused() {
        deliver(TUESDAY, person("P-1", "Ada", "open"));

        assertThatThrownBy(() -> recorder.open(SCOPE, MONDAY, "late"))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("2026-03-02")
                .hasMessageContaining("Nothing was changed");
        assertThat(count("MATCH (d:Delivery) RETURN count(d)")).isOne();
    }

    @Test
    void anUnfinishedDeliveryIsTakenBackInWhole() {
        deliver(MONDAY, person("P-1", "Ada", "open"), household("H-1", "open"));
        long before = count("MATCH (n) WHERE NOT n:Delivery AND NOT n:Change RETURN count(n)");
        OpenDelivery second = recorder.open(SCOPE, TUESDAY, "second");
        take(second, person("P-1", "Adah", "sealed"), person("P-2", "Bo", "open"));
        take(second, stay("P-1", "H-1"), stay("P-2", "H-1"));

        assertThat(recorder.undoUnfinished()).isOne();

        assertThat(count("MATCH (s:OpenWords {given_names: 'Ada', words: 'ada quill'}) RETURN count(s)"))
                .isOne();
        assertThat(count("MATCH ()-[e:NAMES|STAYS_AT]->() RETURN count(e)")).isZero();
        assertThat(count("MATCH (n) WHERE NOT n:Delivery AND NOT n:Change RETURN count(n)"))
                .isEqualTo(before);
    }

    @Test
    void whatNeedsASealedThingIsSealedWithItAlsoWhenTheSealComesLater() {
        deliver(MONDAY, person("P-1", "Ada", "open"), household("H-1", "open"), stay("P-1", "H-1"));
        assertThat(count("MATCH (s:Stay) WHERE s.sealedBy IS NULL RETURN count(s)"))
                .isOne();

        OpenDelivery second = recorder.open(SCOPE, TUESDAY, "second");
        take(second, household("H-1", "sealed"));

        assertThat(count("MATCH (h:Household), (s:Stay) WHERE s.sealedBy = [h.id] AND h:SealedWords"
                        + " AND NOT h:OpenWords RETURN count(s)"))
                .isOne();
    }

    @Test
    void theProjectionCanBeDrawnAgainFromTheStatements() {
        deliver(
                MONDAY,
                person("P-1", "Ada", "open"),
                person("P-2", "Bo", "open"),
                household("H-1", "open"),
                stay("P-1", "H-1"),
                stay("P-2", "H-1"));
        OpenDelivery judged = recorder.open(SCOPE, TUESDAY, "judged");
        take(judged, judgement("P-1", "P-2", "same", TUESDAY));
        String edges = "MATCH ()-[e:STAYS_AT|SAME_PERSON {statement: s.id}]->() RETURN count(e)";
        assertThat(count("MATCH (s:Statement) " + edges)).isEqualTo(3);

        recorder.rebuildProjection();

        assertThat(count("MATCH (s:Statement) " + edges)).isEqualTo(3);
        assertThat(count("MATCH ()-[e:STAYS_AT|SAME_PERSON]->() RETURN count(e)"))
                .isEqualTo(3);
    }

    private void deliver(Moment madeAt, Said... rows) {
        OpenDelivery delivery = recorder.open(SCOPE, madeAt, "first");
        Taken taken = Taken.NOTHING;
        for (StatementKind kind : StatementKind.values()) {
            taken = taken.plus(recorder.take(
                    delivery,
                    kind,
                    Stream.of(rows)
                            .filter(said -> said.kind == kind)
                            .map(said -> said.row)
                            .toList()));
        }
        recorder.finish(delivery, taken, 0);
    }

    private Taken take(OpenDelivery delivery, Said... rows) {
        return recorder.take(
                delivery, rows[0].kind, Stream.of(rows).map(said -> said.row).toList());
    }

    private static long count(String query) {
        return TestStore.count(query, Map.of());
    }

    private record Said(StatementKind kind, IncomingRow row) {}

    private static Said said(
            StatementKind kind,
            String scoped,
            @Nullable String delivered,
            Map<String, Object> cells,
            Map<String, List<String>> references) {
        Set<String> columns = kind.columns().stream().map(Column::name).collect(Collectors.toSet());
        return new Said(kind, new IncomingRow(scoped, delivered, 2, columns, cells, references));
    }

    private static Said person(String id, String given, String protection) {
        return said(
                StatementKind.PERSON_RECORD,
                SCOPE.id(StatementKind.PERSON_RECORD, id),
                id,
                Map.of("kind", "child", "given_names", given, "family_name", "Quill", "protection", protection),
                Map.of());
    }

    private static Said household(String id, String protection) {
        return said(
                StatementKind.HOUSEHOLD,
                SCOPE.id(StatementKind.HOUSEHOLD, id),
                id,
                Map.of("address_line", "1 Mill Row", "protection", protection),
                Map.of());
    }

    private static Said stay(String person, String household) {
        return said(
                StatementKind.STAY,
                SCOPE.key(StatementKind.STAY, List.of(person, household)),
                null,
                Map.of("basis", "resident"),
                Map.of(
                        "person", List.of(SCOPE.id(StatementKind.PERSON_RECORD, person)),
                        "household", List.of(SCOPE.id(StatementKind.HOUSEHOLD, household))));
    }

    private static Said judgement(String a, String b, String state, Moment at) {
        return said(
                StatementKind.JUDGEMENT,
                SCOPE.key(StatementKind.JUDGEMENT, List.of(a, b, at.text())),
                null,
                Map.of("state", state, "at", at),
                Map.of(
                        "record_a", List.of(SCOPE.id(StatementKind.PERSON_RECORD, a)),
                        "record_b", List.of(SCOPE.id(StatementKind.PERSON_RECORD, b))));
    }
}
