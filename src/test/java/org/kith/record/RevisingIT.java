package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Correcting without erasing, and without two people overwriting each other; and how others learn of it. */
@GraphTest
class RevisingIT {

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
        take(delivery, StatementKind.AGENCY, "A-1", Map.of("name", "North School", "type", "school"), Map.of());
        take(delivery, StatementKind.PERSON_RECORD, "P-1", Map.of("kind", "child", "given_names", "Ada"), Map.of());
        take(
                delivery,
                StatementKind.PERSON_RECORD,
                "P-2",
                Map.of("kind", "child", "given_names", "Ned", "protection", "sealed"),
                Map.of());
        take(
                delivery,
                StatementKind.ITEM,
                "I-1",
                Map.of("kind", "event", "summary", "Delivered"),
                Map.of("held_by", List.of(SCOPE.id(StatementKind.AGENCY, "A-1"))));
        recorder.finish(delivery, Taken.NOTHING, 0);
    }

    @Test
    void whatWasSaidBeforeStaysReadableWithWhoWhenAndWhy() {
        String item = say(lens("ada"), item("A heron", "P-1"));
        String first = version(item);
        now = NOW.plus(Duration.ofMinutes(42));
        String second = revising().revise(lens("ben"), item, first, item("A stork", "P-1"), "It was a stork.");

        List<Telling> tellings = tellings(item);
        assertThat(tellings).hasSize(2);
        assertThat(tellings.getFirst())
                .returns("A heron", telling -> telling.cells().text("summary"))
                .returns("ada", Telling::by)
                .returns(Moment.of(NOW), Telling::at)
                .returns(Telling.What.SAID, Telling::what);
        assertThat(tellings.getLast())
                .returns("A stork", telling -> telling.cells().text("summary"))
                .returns("ben", Telling::by)
                .returns(Moment.of(now), Telling::at)
                .returns("It was a stork.", Telling::why)
                .returns(second, Telling::version)
                .returns(Telling.What.CORRECTED, Telling::what);
        assertThat(new Tellings(reader).of(lens("ada").asOf(AsOf.at(NOW)), item))
                .hasSize(1);
        assertThat(TestStore.count(
                        "MATCH (c:Change:Unscanned {closed: true}) WHERE c.touched = [$id] RETURN count(c)",
                        Map.of("id", item)))
                .isEqualTo(2);
    }

    @Test
    void whoeverSawAnOlderVersionIsToldWhatTheOtherMadeOfItAndOverwritesNothing() {
        String item = say(lens("ada"), item("A heron", "P-1"));
        String seen = version(item);
        now = NOW.plus(Duration.ofMinutes(42));
        revising().revise(lens("ben"), item, seen, item("A stork", "P-1"), "It was a stork.");
        now = NOW.plus(Duration.ofMinutes(43));

        Revised stale = catchThrowableOfType(
                Revised.class,
                () -> revising().revise(lens("ada"), item, seen, item("A crane", "P-1"), "A crane, I think."));

        assertThat(stale).isInstanceOf(KithException.Stale.class);
        assertThat(stale.theirs())
                .returns("ben", Telling::by)
                .returns(Moment.of(NOW.plus(Duration.ofMinutes(42))), Telling::at)
                .returns("It was a stork.", Telling::why)
                .returns("A stork", telling -> telling.cells().text("summary"));
        assertThat(tellings(item)).hasSize(2);

        // Having seen theirs, one may put one's own on top: theirs stays.
        revising().revise(lens("ada"), item, stale.theirs().version(), item("A crane", "P-1"), "A crane, I think.");
        assertThat(tellings(item))
                .extracting(telling -> telling.cells().text("summary"))
                .containsExactly("A heron", "A stork", "A crane");
    }

    @Test
    void ofManyWhoCorrectAtOnceOneIsTakenAndAllOthersAreTold() throws Exception {
        String item = say(lens("ada"), item("A heron", "P-1"));
        String seen = version(item);
        int many = 6;
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Boolean>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                String who = "user-" + i;
                all.add(threads.submit(() -> {
                    together.await();
                    try {
                        revising().revise(lens(who), item, seen, item("By " + who, "P-1"), "My word.");
                        return true;
                    } catch (Revised told) {
                        return false;
                    }
                }));
            }
            together.countDown();
            long taken = 0;
            for (Future<Boolean> one : all) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isOne();
        }
        assertThat(tellings(item)).hasSize(2);
    }

    @Test
    void whatSomebodyTookBackMeanwhileIsStaleToo() {
        String item = say(lens("ada"), item("A heron", "P-1"));
        String seen = version(item);
        sayings().withdraw(lens("ben"), List.of(item));

        Revised stale = catchThrowableOfType(
                Revised.class, () -> revising().revise(lens("ada"), item, seen, item("A crane", "P-1"), "A crane."));

        assertThat(stale.theirs().what()).isEqualTo(Telling.What.TAKEN_BACK);
        assertThat(stale.theirs().by()).isEqualTo("ben");
    }

    @Test
    void aDeliveredOneIsNotRevisedAndNoneWithoutAReason() {
        String delivered = id(StatementKind.ITEM, "I-1");
        assertThatThrownBy(() -> revising()
                        .revise(lens("ada"), delivered, version(delivered), item("Mine", "P-1"), "I know better."))
                .isInstanceOf(KithException.Refused.class)
                .hasMessageContaining("delivered by an agency");
        String item = say(lens("ada"), item("A heron", "P-1"));
        assertThatThrownBy(() -> revising().revise(lens("ada"), item, version(item), item("A crane", "P-1"), " "))
                .isInstanceOf(KithException.Invalid.class)
                .hasMessageContaining("why");
    }

    @Test
    void whoDoesNotSeeSomebodyDoesNotTakeThemOffNorLearnOfThem() {
        Lens cleared = lens("ada").cleared(Clearance.of(Set.of(id(StatementKind.PERSON_RECORD, "P-2"))));
        Saying both = Saying.of(StatementKind.ITEM)
                .cell("kind", "event")
                .cell("summary", "A heron")
                .names("held_by", id(StatementKind.AGENCY, "A-1"))
                .names("about", List.of(id(StatementKind.PERSON_RECORD, "P-1"), id(StatementKind.PERSON_RECORD, "P-2")))
                .build();
        String item = say(cleared, both);
        assertThat(tellings(item).getLast().cells().list("about"))
                .containsExactly(id(StatementKind.PERSON_RECORD, "P-1"));

        revising().revise(lens("ben"), item, version(item), item("A stork", "P-1"), "It was a stork.");

        assertThat(new Tellings(reader).of(cleared, item).getLast().cells().list("about"))
                .containsExactlyInAnyOrder(
                        id(StatementKind.PERSON_RECORD, "P-1"), id(StatementKind.PERSON_RECORD, "P-2"));
        assertThat(tellings(item).getLast().cells().list("about"))
                .containsExactly(id(StatementKind.PERSON_RECORD, "P-1"));
    }

    @Test
    void sayingTheSameAgainMakesNoVersion() {
        String item = say(lens("ada"), item("A heron", "P-1"));
        String seen = version(item);

        assertThat(revising().revise(lens("ben"), item, seen, item("A heron", "P-1"), "Looked at again."))
                .isEqualTo(seen);
        assertThat(tellings(item)).hasSize(1);
    }

    @Test
    void aLaterSayingOfTheSameActNamesAnEarlierOne() {
        Saying joined = Saying.of(StatementKind.ITEM_PERSON)
                .names("item", Saying.made(0))
                .names("person", id(StatementKind.PERSON_RECORD, "P-1"))
                .cell("state", "joined")
                .cell("role", "witness")
                .cell("at", Moment.of(NOW))
                .build();

        List<String> ids = sayings().say(lens("ada"), List.of(item("A heron", "P-1"), joined), "Seen together.");

        assertThat(TestStore.count(
                        "MATCH (j:ItemPerson {id: $join, saidWhy: 'Seen together.'})-[:NAMES {as: 'item'}]->"
                                + "(i:InformationItem {id: $item}) RETURN count(i)",
                        Map.of("join", ids.getLast(), "item", ids.getFirst())))
                .isOne();
    }

    @Test
    void pagesOfEveryProcessAtTheStoreLearnOfItAndOnlyOfWhatExistsForThem() {
        List<News> here = new ArrayList<>();
        List<News> there = new ArrayList<>();
        String before = say(lens("ada"), item("Before anybody listened", "P-1"));
        try (NewsFeed one = new NewsFeed(writer, reader);
                NewsFeed other = new NewsFeed(writer, reader)) {
            one.listen(here::add);
            other.listen(there::add);
            String item = say(lens("ben"), item("A heron", "P-1"));
            one.tell();
            other.tell();
            one.tell();

            assertThat(here).hasSize(1).isEqualTo(there);
            News news = here.getFirst();
            assertThat(news.byName()).isEqualTo("ben");
            assertThat(news.what()).isEqualTo(News.What.RECORDED);
            assertThat(news.concerns(Set.of(id(StatementKind.PERSON_RECORD, "P-1"))))
                    .isTrue();
            assertThat(news.concerns(Set.of(item))).isTrue();
            assertThat(news.concerns(Set.of(before, id(StatementKind.AGENCY, "A-1"))))
                    .isFalse();
            assertThat(one.seen(lens("ada"), news)).containsExactly(Map.entry(StatementKind.ITEM, 1));

            Lens cleared = lens("ben").cleared(Clearance.of(Set.of(id(StatementKind.PERSON_RECORD, "P-2"))));
            say(cleared, item("Nobody else's", "P-2"));
            one.tell();
            assertThat(one.seen(lens("ada"), here.getLast())).isEmpty();
            assertThat(one.seen(cleared, here.getLast())).isNotEmpty();
        }
    }

    private Saying item(String summary, String about) {
        return Saying.of(StatementKind.ITEM)
                .cell("kind", "event")
                .cell("summary", summary)
                .names("held_by", id(StatementKind.AGENCY, "A-1"))
                .names("about", List.of(id(StatementKind.PERSON_RECORD, about)))
                .build();
    }

    private String say(Lens lens, Saying saying) {
        return sayings().say(lens, List.of(saying)).getFirst();
    }

    private List<Telling> tellings(String id) {
        return new Tellings(reader).of(lens("ada"), id);
    }

    private String version(String id) {
        return tellings(id).getLast().version();
    }

    private Sayings sayings() {
        DomainClock clock = () -> now;
        return new Sayings(reader, writer, clock, writes);
    }

    private Revising revising() {
        DomainClock clock = () -> now;
        return new Revising(sayings(), writer, clock, writes);
    }

    private Lens lens(String who) {
        return new Lens(
                new Reader(who, who, false),
                "Screening",
                AsOf.at(now),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    private void take(
            OpenDelivery delivery,
            StatementKind kind,
            String id,
            Map<String, Object> cells,
            Map<String, List<String>> references) {
        Set<String> columns = kind.columns().stream().map(Column::name).collect(Collectors.toSet());
        recorder.take(delivery, kind, List.of(new IncomingRow(SCOPE.id(kind, id), id, 2, columns, cells, references)));
    }

    /** The internal id of something delivered. */
    private String id(StatementKind kind, String delivered) {
        return writer.write(writing -> writing.rows(
                        RecordCypher.FIND_STATEMENTS,
                        Map.of("scoped", List.of(SCOPE.id(kind, delivered))),
                        row -> row.statement("s", "earlier").id())
                .getFirst());
    }
}
