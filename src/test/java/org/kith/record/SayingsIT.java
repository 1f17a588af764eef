package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class SayingsIT {

    private static final Scope SCOPE = new Scope("testers");
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Autowired
    Recorder recorder;

    @Autowired
    GraphReader reader;

    @Autowired
    GraphWriter writer;

    @Autowired
    Writes writes;

    private Instant now = NOW;

    @BeforeEach
    void clear() {
        TestStore.clear();
        OpenDelivery delivery = recorder.open(SCOPE, Moment.of(NOW.minus(Duration.ofDays(1))), "first");
        recorder.take(
                delivery,
                StatementKind.AGENCY,
                List.of(incoming(
                        StatementKind.AGENCY, "A-1", Map.of("name", "North School", "type", "school"), Map.of())));
        recorder.take(delivery, StatementKind.PERSON_RECORD, List.of(person("P-1", "open"), person("P-2", "sealed")));
        recorder.take(
                delivery,
                StatementKind.HOUSEHOLD,
                List.of(incoming(StatementKind.HOUSEHOLD, "H-1", Map.of("postcode", "QX1 1AA"), Map.of())));
        recorder.finish(delivery, Taken.NOTHING, 0);
    }

    @Test
    void aUserSaysSomethingBesideWhatIsDelivered() {
        String stay = say(stay("P-1")).getFirst();

        assertThat(count(
                        "MATCH (s:Stay {id: $id, saidBy: 'ada', saidByName: 'Ada', deliverer: 'kith/testers',"
                                + " saidAt: datetime('2026-03-03T10:00:00Z')})-[:NAMES {as: 'person'}]->(p:PersonRecord)"
                                + "-[:STAYS_AT {statement: $id}]->(:Household) RETURN count(s)",
                        stay))
                .isOne();
        assertThat(row(stay).said()).isTrue();
    }

    @Test
    void severalAreSaidTogetherOrNotAtAll() {
        assertThat(say(item("A heron"), item("Another"))).hasSize(2).doesNotHaveDuplicates();

        assertThatThrownBy(() -> say(item("A third"), stay("P-2"))).isInstanceOf(KithException.NotFound.class);
        assertThat(count("MATCH (i:InformationItem) RETURN count(i)", "")).isEqualTo(2);
    }

    @Test
    void whatNeedsASealedThingIsSealedWithIt() {
        String stay = sayings()
                .say(lens(Clearance.of(Set.of(id("P-2")))), List.of(stay("P-2")))
                .getFirst();

        assertThat(row(stay).sealedBy()).containsExactly(id("P-2"));
    }

    @Test
    void whatIsTakenBackDoesNotExistFromThenOn() {
        String stay = say(stay("P-1")).getFirst();
        now = NOW.plus(Duration.ofMinutes(10));
        sayings().withdraw(lens(Clearance.NONE), List.of(stay));

        StatementRow row = row(stay);
        assertThat(row.cellsAsOf(AsOf.at(NOW.plus(Duration.ofMinutes(9))))).isPresent();
        assertThat(row.cellsAsOf(AsOf.at(now))).isEmpty();
        assertThat(count(
                        "MATCH (s:Stay {id: $id, withdrawnBy: 'ada', withdrawnByName: 'Ada',"
                                + " withdrawnAt: datetime('2026-03-03T10:10:00Z')}) RETURN count(s)",
                        stay))
                .isOne();
        assertThat(edges()).isZero();
    }

    @Test
    void takingBackTwiceIsHarmlessAndBringingBackLetsItStandAgain() {
        String stay = say(stay("P-1")).getFirst();
        now = NOW.plus(Duration.ofMinutes(10));
        sayings().withdraw(lens(Clearance.NONE), List.of(stay));
        sayings().withdraw(lens(Clearance.NONE), List.of(stay));
        now = NOW.plus(Duration.ofMinutes(20));
        sayings().restore(lens(Clearance.NONE), List.of(stay));
        sayings().restore(lens(Clearance.NONE), List.of(stay));

        StatementRow row = row(stay);
        assertThat(row.earlier()).hasSize(2);
        assertThat(row.cellsAsOf(AsOf.at(NOW.plus(Duration.ofMinutes(5))))).isPresent();
        assertThat(row.cellsAsOf(AsOf.at(NOW.plus(Duration.ofMinutes(15))))).isEmpty();
        assertThat(row.cellsAsOf(AsOf.at(now))).isPresent();
        assertThat(edges()).isOne();
    }

    @Test
    void whatIsSaidAndTakenBackIsNotedForWhateverRestsOnIt() {
        String noted = "MATCH (c:Change:Unscanned {closed: true}) WHERE c.touched = [$id] RETURN count(c)";
        String stay = say(stay("P-1")).getFirst();
        assertThat(count(noted, stay)).isOne();

        sayings().withdraw(lens(Clearance.NONE), List.of(stay));
        sayings().withdraw(lens(Clearance.NONE), List.of(stay));
        assertThat(count(noted, stay)).isEqualTo(2);

        sayings().restore(lens(Clearance.NONE), List.of(stay));
        assertThat(count(noted, stay)).isEqualTo(3);
    }

    @Test
    void theProjectionDrawnAgainLeavesOutWhatWasTakenBack() {
        List<String> ids = say(stay("P-1"), item("A heron"));
        assertThat(edges()).isEqualTo(2);
        sayings().withdraw(lens(Clearance.NONE), ids);
        assertThat(edges()).isZero();

        recorder.rebuildProjection();

        assertThat(edges()).isZero();
        sayings().restore(lens(Clearance.NONE), ids);
        assertThat(edges()).isEqualTo(2);
    }

    @Test
    void wordsTakenBackAreNotFoundAndAreFoundAgainWhenTheyComeBack() {
        String item = say(item("A heron")).getFirst();
        String found = "MATCH (i:OpenWords {id: $id}) WHERE i.words CONTAINS 'heron' RETURN count(i)";
        assertThat(count(found, item)).isOne();

        sayings().withdraw(lens(Clearance.NONE), List.of(item));
        assertThat(count("MATCH (i:OpenWords {id: $id}) RETURN count(i)", item)).isZero();

        sayings().restore(lens(Clearance.NONE), List.of(item));
        assertThat(count(found, item)).isOne();
    }

    @Test
    void aSealThatComesLaterDoesNotBringBackTheWords() {
        String item = say(item("A heron")).getFirst();
        sayings().withdraw(lens(Clearance.NONE), List.of(item));
        OpenDelivery second = recorder.open(SCOPE, Moment.of(NOW), "second");
        recorder.take(second, StatementKind.PERSON_RECORD, List.of(person("P-1", "sealed")));

        assertThat(count(
                        "MATCH (i:InformationItem {id: $id}) WHERE (i:OpenWords OR i:SealedWords) RETURN count(i)",
                        item))
                .isZero();
    }

    @Test
    void sayingTheSameKeyedThingAgainLetsItStandAgain() {
        Saying dismissal = Saying.of(StatementKind.DISMISSAL)
                .cell("pattern", "unease-not-followed")
                .cell("key", id("P-1"))
                .cell("reason", "Looked at")
                .cell("at", Moment.of(NOW))
                .build();
        String first = say(dismissal).getFirst();
        sayings().withdraw(lens(Clearance.NONE), List.of(first));
        now = NOW.plus(Duration.ofMinutes(1));

        assertThat(say(dismissal)).containsExactly(first);
        assertThat(row(first).withdrawn()).isFalse();
    }

    @Test
    void whatDoesNotExistForThemCannotBeSpokenAbout() {
        assertThatThrownBy(() -> say(stay("P-2")))
                .isInstanceOf(KithException.NotFound.class)
                .hasMessageContaining("Nothing was saved");
        Saying key = Saying.of(StatementKind.DISMISSAL)
                .cell("pattern", "unease-not-followed")
                .cell("key", id("P-2"))
                .cell("reason", "Looked at")
                .build();
        assertThatThrownBy(() -> say(key)).isInstanceOf(KithException.NotFound.class);
    }

    @Test
    void onlyWhatAUserSaidCanBeTakenBack() {
        assertThatThrownBy(() -> sayings().withdraw(lens(Clearance.NONE), List.of(id("P-1"))))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("delivered by an agency");
        assertThatThrownBy(() -> sayings().withdraw(lens(Clearance.NONE), List.of(id("P-2"))))
                .isInstanceOf(KithException.NotFound.class);
    }

    @Test
    void nothingIsSaidFromAnotherDay() {
        Lens yesterday = lens(Clearance.NONE).asOf(AsOf.endOf(LocalDate.of(2026, 3, 2)));

        assertThatThrownBy(() -> sayings().say(yesterday, List.of(stay("P-1"))))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("looking from now");
    }

    @Test
    void nothingIsSaidThatNoDeliveryCouldSay() {
        Saying ahead = Saying.of(StatementKind.REQUEST)
                .names("agency", id("A-1"))
                .cell("asked_at", Moment.of(NOW.plusSeconds(60)))
                .build();
        assertThatThrownBy(() -> say(ahead))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("lies ahead");
        Saying aboutNothing = Saying.of(StatementKind.REQUEST)
                .cell("asked_at", Moment.of(NOW))
                .build();
        assertThatThrownBy(() -> say(aboutNothing))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("agency");
        Saying ofAPerson = Saying.of(StatementKind.REQUEST)
                .names("agency", id("P-1"))
                .cell("asked_at", Moment.of(NOW))
                .build();
        assertThatThrownBy(() -> say(ofAPerson)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExportThatComesBackSaysNothingNewAndADeliveryNeverReplacesWhatAUserSaid() {
        String item = say(item("A heron")).getFirst();
        String called = Objects.requireNonNull(row(item).delivered());
        OpenDelivery second = recorder.open(SCOPE, Moment.of(NOW), "second");

        assertThat(called).startsWith("kith-");
        assertThat(recorder.take(second, StatementKind.ITEM, List.of(delivered(called, "A heron"))))
                .isEqualTo(new Taken(0, 0, 1));
        assertThat(recorder.take(second, StatementKind.ITEM, List.of(delivered(called, "A stork"))))
                .isEqualTo(new Taken(1, 0, 0));
        assertThat(row(item).cells().text("summary")).isEqualTo("A heron");
    }

    private static IncomingRow delivered(String called, String summary) {
        return incoming(
                StatementKind.ITEM,
                called,
                Map.of("kind", "event", "summary", summary),
                Map.of(
                        "held_by", List.of(SCOPE.id(StatementKind.AGENCY, "A-1")),
                        "about", List.of(SCOPE.id(StatementKind.PERSON_RECORD, "P-1"))));
    }

    private static IncomingRow person(String id, String protection) {
        return incoming(
                StatementKind.PERSON_RECORD,
                id,
                Map.of("kind", "child", "given_names", "Ada", "protection", protection),
                Map.of());
    }

    private static IncomingRow incoming(
            StatementKind kind, String id, Map<String, Object> cells, Map<String, List<String>> references) {
        Set<String> columns = kind.columns().stream().map(Column::name).collect(Collectors.toSet());
        return new IncomingRow(SCOPE.id(kind, id), id, 2, columns, cells, references);
    }

    private Saying stay(String person) {
        return Saying.of(StatementKind.STAY)
                .names("person", id(person))
                .names("household", id("H-1"))
                .cell("basis", "resident")
                .cell("from", LocalDate.of(2026, 1, 1))
                .build();
    }

    private Saying item(String summary) {
        return Saying.of(StatementKind.ITEM)
                .cell("kind", "event")
                .cell("summary", summary)
                .names("held_by", id("A-1"))
                .names("about", List.of(id("P-1")))
                .build();
    }

    private List<String> say(Saying... said) {
        return sayings().say(lens(Clearance.NONE), List.of(said));
    }

    private Sayings sayings() {
        DomainClock clock = () -> now;
        return new Sayings(reader, writer, clock, writes);
    }

    private Lens lens(Clearance clearance) {
        return new Lens(
                new Reader("ada", "Ada", false),
                "Screening",
                AsOf.at(now),
                Viewpoint.TOGETHER,
                clearance,
                Remit.EVERYBODY);
    }

    /** The internal id of something delivered. */
    private String id(String delivered) {
        StatementKind kind = delivered.startsWith("A")
                ? StatementKind.AGENCY
                : delivered.startsWith("H") ? StatementKind.HOUSEHOLD : StatementKind.PERSON_RECORD;
        return writer.write(writing -> writing.rows(
                        RecordCypher.FIND_STATEMENTS,
                        Map.of("scoped", List.of(SCOPE.id(kind, delivered))),
                        row -> row.statement("s", "earlier").id())
                .getFirst());
    }

    private StatementRow row(String id) {
        return reader.read(
                Lens.system("a test", AsOf.at(now)),
                "test",
                reading -> reading.rows(
                                RecordCypher.SEEN, Map.of("ids", List.of(id)), row -> row.statement("s", "earlier"))
                        .getFirst());
    }

    private long edges() {
        return count("MATCH ()-[e:STAYS_AT|ABOUT]->() WHERE $id = '' RETURN count(e)", "");
    }

    private static long count(String query, String id) {
        return TestStore.count(query, Map.of("id", id));
    }
}
