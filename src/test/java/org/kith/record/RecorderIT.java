package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
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
        Taken taken = recorder.take(second, StatementKind.PERSON_RECORD, List.of(person("P-1", "Adah", "open")));
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

        assertThat(recorder.take(second, StatementKind.PERSON_RECORD, List.of(person("P-1", "Ada", "open"))))
                .isEqualTo(new Taken(0, 0, 1));
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
        long before = count("MATCH (n) RETURN count(n)");
        OpenDelivery second = recorder.open(SCOPE, TUESDAY, "second");
        recorder.take(
                second,
                StatementKind.PERSON_RECORD,
                List.of(person("P-1", "Adah", "sealed"), person("P-2", "Bo", "open")));
        recorder.take(second, StatementKind.STAY, List.of(stay("P-1", "H-1"), stay("P-2", "H-1")));

        assertThat(recorder.undoUnfinished()).isOne();

        assertThat(count("MATCH (s:OpenWords {given_names: 'Ada', words: 'ada quill'}) RETURN count(s)"))
                .isOne();
        assertThat(count("MATCH ()-[e:NAMES|STAYS_AT]->() RETURN count(e)")).isZero();
        assertThat(count("MATCH (n) WHERE NOT n:Delivery RETURN count(n)")).isEqualTo(before - 1);
    }

    @Test
    void whatNeedsASealedThingIsSealedWithItAlsoWhenTheSealComesLater() {
        deliver(MONDAY, person("P-1", "Ada", "open"), household("H-1", "open"), stay("P-1", "H-1"));
        assertThat(count("MATCH (s:Stay) WHERE s.sealedBy IS NULL RETURN count(s)"))
                .isOne();

        OpenDelivery second = recorder.open(SCOPE, TUESDAY, "second");
        recorder.take(second, StatementKind.HOUSEHOLD, List.of(household("H-1", "sealed")));

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
        recorder.take(judged, StatementKind.JUDGEMENT, List.of(judgement("P-1", "P-2", "same", TUESDAY)));
        String edges = "MATCH ()-[e:STAYS_AT|SAME_PERSON {statement: s.id}]->() RETURN count(e)";
        assertThat(count("MATCH (s:Statement) " + edges)).isEqualTo(3);

        recorder.rebuildProjection();

        assertThat(count("MATCH (s:Statement) " + edges)).isEqualTo(3);
        assertThat(count("MATCH ()-[e:STAYS_AT|SAME_PERSON]->() RETURN count(e)"))
                .isEqualTo(3);
    }

    private void deliver(Moment madeAt, Row... rows) {
        OpenDelivery delivery = recorder.open(SCOPE, madeAt, "first");
        Taken taken = Taken.NOTHING;
        for (StatementKind kind : StatementKind.values()) {
            taken = taken.plus(recorder.take(
                    delivery,
                    kind,
                    Stream.of(rows)
                            .filter(row -> row.kind == kind)
                            .map(row -> row.row)
                            .toList()));
        }
        recorder.finish(delivery, taken, 0);
    }

    private static long count(String query) {
        return TestStore.count(query, Map.of());
    }

    private record Row(StatementKind kind, IncomingRow row) {}
}
