package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Lenses;
import org.kith.audit.chain.Anchor;
import org.kith.audit.chain.Damage;
import org.kith.audit.chain.Damage.Kind;
import org.kith.audit.chain.Verdict;
import org.kith.kernel.AsOf;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.kernel.OnRecord;
import org.kith.kernel.ReadLedger;
import org.kith.kernel.Reader;
import org.kith.kernel.Touched;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Processes that write to one store, and somebody at the database who changes what they wrote. */
@GraphTest
@Import(VerifyingIT.Unrecorded.class)
class VerifyingIT {

    /** The processes of a test are the only ones that write: what the test itself reads is not recorded. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Unrecorded {
        @Bean
        @Primary
        ReadLedger nowhere() {
            return read -> {};
        }
    }

    /** One start of the program. */
    private final class Process {
        final Wording wording = new Wording();
        final ReadChain chain = new ReadChain(graph, Clock.systemUTC(), Ids::fresh, wording);
        final StoredReadLedger ledger = new StoredReadLedger(chain, wording, Clock.systemUTC(), Ids::fresh);
        final Anchors anchors = new Anchors(chain, ledger, lenses);

        Process reads(int times) {
            for (int at = 0; at < times; at++) {
                ledger.record(new ReadLedger.Read(
                        Lens.system("a test", AsOf.at(Instant.now())),
                        "test",
                        Set.of(new Touched("PersonRecord", Ids.fresh()), new Touched("Agency", Ids.fresh()))));
            }
            return this;
        }

        String writer() {
            return chain.head().orElseThrow().writer();
        }

        long count() {
            return chain.head().orElseThrow().count();
        }
    }

    @Autowired
    GraphWriter graph;

    @Autowired
    GraphReader reader;

    @Autowired
    Lenses lenses;

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void whatSeveralProcessesWroteFromManyThreadsIsSound() throws Exception {
        Process first = new Process();
        Process second = new Process();
        List<Callable<Object>> work = new ArrayList<>();
        for (int thread = 0; thread < 12; thread++) {
            Process process = thread % 2 == 0 ? first : second;
            work.add(() -> process.reads(15));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        Verdict verdict = check(first);

        assertThat(verdict.damages()).isEmpty();
        assertThat(first.count() + second.count()).isGreaterThanOrEqualTo(182);
        assertThat(verdict.entries()).isEqualTo(first.count() + second.count());
        assertThat(verdict.writers()).isEqualTo(2);
    }

    @Test
    void eachKindOfDamageInTheStoreIsFoundAndToldWhere() {
        Process one = new Process().reads(9);
        Process two = new Process().reads(9);
        assertThat(check(two).damages()).isEmpty();
        String at = "MATCH (e:AccessEvent {writer: '" + one.writer() + "', number: 5}) ";

        assertFound(at + "SET e.account = 'somebody else'", at + "SET e.account = 'system'", two, Kind.EDITED, one, 5);
        assertFound(at + "SET e.at = datetime('2020-01-01T00:00:00Z')", null, two, Kind.EDITED, one, 5);
    }

    @Test
    void entriesTakenOutAreMissed() {
        Process one = new Process().reads(9);
        Process two = new Process().reads(9);
        TestStore.run(
                "MATCH (e:AccessEvent {writer: '" + one.writer() + "'}) WHERE e.number IN [4, 5] DETACH DELETE e");

        Verdict verdict = check(two);

        assertThat(verdict.damages()).hasSize(1);
        assertThat(verdict.damages().getFirst().kind()).isEqualTo(Kind.MISSING);
        assertThat(verdict.damages().getFirst().from()).isEqualTo(4);
        assertThat(verdict.damages().getFirst().to()).isEqualTo(5);
    }

    @Test
    void anEndCutOffWithItsHeadMadeToFitIsFoundByTheNextProcessOrTheLivingOne() {
        Process gone = new Process().reads(9);
        Process next = new Process().reads(2);
        cut(gone.writer(), 6);

        assertThat(check(next).damages())
                .anyMatch(damage -> damage.kind() == Kind.CUT
                        && damage.writer().equals(gone.writer())
                        && damage.from() == 7
                        && damage.to() == 10
                        && damage.sentence().contains(next.writer()));
    }

    @Test
    void theLivingProcessMissesItsOwnEndAndGoesOnInAChainThatSaysSo() {
        Process living = new Process().reads(9);
        String writer = living.writer();
        cut(writer, 6);
        assertThat(check(living).damages()).extracting(Damage::kind).contains(Kind.CUT);

        living.reads(1);

        assertThat(living.writer()).isNotEqualTo(writer);
        assertThat(check(new Process().reads(1)).damages())
                .anyMatch(damage -> damage.kind() == Kind.CUT
                        && damage.writer().equals(writer)
                        && damage.from() == 7
                        && damage.to() == 10);
    }

    @Test
    void aWholeWriterThatIsGoneIsMissedByTheOneThatBeganAfterIt() {
        Process gone = new Process().reads(3);
        Process next = new Process().reads(3);
        TestStore.run(
                "MATCH (e) WHERE e.writer = '" + gone.writer() + "' OR e.id = '" + gone.writer() + "' DETACH DELETE e");

        assertThat(check(next).damages()).extracting(Damage::kind).containsExactly(Kind.WRITER_GONE);
    }

    @Test
    void aPrintedAnchorFindsWhatTheStoreItselfCannot() {
        Process only = new Process().reads(5);
        Anchor anchor = only.anchors.make();
        only.reads(4);
        assertThat(check(only, new Verifying.Against(anchor, anchor.code())).damages())
                .isEmpty();

        cut(only.writer(), 4);

        // Nobody else named this writer and the process is over: the store alone looks whole.
        assertThat(check(new Process()).sound()).isTrue();
        assertThat(check(new Process(), new Verifying.Against(anchor, null)).damages())
                .extracting(Damage::kind)
                .containsExactly(Kind.CUT);
        assertThat(check(new Process(), new Verifying.Against(null, anchor.code()))
                        .damages())
                .extracting(Damage::kind)
                .containsExactly(Kind.ANCHOR_UNKNOWN);
    }

    @Test
    void anAnchorNamesTheOtherWritersThatNobodyNamedYet() {
        Process one = new Process().reads(3);
        Process two = new Process().reads(3);
        one.reads(2);

        Anchor anchor = two.anchors.make();

        assertThat(anchor.heads()).contains(one.chain.head().orElseThrow());
        assertThat(anchor.heads().getFirst()).isEqualTo(two.chain.head().orElseThrow());
    }

    @Test
    void wordsCanBeErasedAndTheChainStaysSoundAndWordsThatVanishOtherwiseAreMissed() {
        Process one = new Process();
        String secret = "Zuzanna Mazur " + Ids.fresh();
        one.ledger.record(
                new ReadLedger.Read(Lens.system("a test", AsOf.at(Instant.now())), "search", Set.of(), secret));
        assertThat(TestStore.count("MATCH (w:ReadWords {text: $text}) RETURN count(w)", Map.of("text", secret)))
                .isOne();
        String digest = TestStore.text("MATCH (e:AccessEvent {what: 'SEARCHED'}) RETURN e.asked", Map.of());

        new Erasing(graph, one.chain, one.ledger, one.wording)
                .erase(List.of(digest), new Reader("system", "Kith", true), "Decision 12 of the partnership");

        assertThat(TestStore.count("MATCH (w:ReadWords {text: $text}) RETURN count(w)", Map.of("text", secret)))
                .isZero();
        assertThat(check(one).damages()).isEmpty();
        assertThat(check(one).erased()).isOne();

        TestStore.run("MATCH (w:ReadWords) WHERE w.text = 'a test' DETACH DELETE w");
        assertThat(check(one).damages()).extracting(Damage::kind).contains(Kind.WORDS_GONE);
    }

    @Test
    void wordsThatWereChangedAreFound() {
        Process one = new Process().reads(2);
        TestStore.run("MATCH (w:ReadWords {text: 'a test'}) SET w.text = 'another purpose'");

        assertThat(check(one).damages()).extracting(Damage::kind).containsExactly(Kind.WORDS_CHANGED);
    }

    @Test
    void anEntryPutBesideTheChainIsFound() {
        Process one = new Process().reads(2);
        TestStore.run("CREATE (:AccessEvent {id: 'x', account: 'y', at: datetime()})");
        assertThat(check(one).damages()).extracting(Damage::kind).containsExactly(Kind.LOOSE);

        TestStore.run("MATCH (e:AccessEvent {id: 'x'}) SET e.writer = '" + one.writer() + "', e.number = 99");
        assertThat(check(one).damages()).extracting(Damage::kind).contains(Kind.MISSING, Kind.HEAD_ALTERED);
    }

    @Test
    void whatStoodBeforeTheChainIsClosedByOneDigest() {
        TestStore.run(
                "UNWIND range(1, 3) AS n CREATE (:AccessEvent:BeforeChain {id: 'old-' + n, at: datetime(), account:"
                        + " 'a', system: false, view: 'circle', asOf: datetime(), purpose: 'why', reader: 'Asha',"
                        + " touchedKinds: ['PersonRecord'], touchedIds: ['p']})");
        Process one = new Process().reads(2);
        assertThat(check(one).damages()).isEmpty();
        assertThat(check(one).before()).isEqualTo(3);
        TestStore.run("MATCH (e:BeforeChain {id: 'old-2'}) REMOVE e.reader, e.purpose");
        assertThat(check(one).damages()).isEmpty();

        TestStore.run("MATCH (e:BeforeChain {id: 'old-2'}) SET e.account = 'b'");
        assertThat(check(one).damages()).extracting(Damage::kind).containsExactly(Kind.BEFORE_CHANGED);
        TestStore.run("MATCH (e:BeforeChain) DETACH DELETE e");
        assertThat(check(one).damages()).extracting(Damage::kind).containsExactly(Kind.BEFORE_CHANGED);
    }

    @Test
    void aRefusedTryIsOnRecordWithWhatItWasAbout() {
        Process one = new Process();
        String child = Ids.fresh();

        one.ledger.refused(
                new Reader("account-1", "Somebody", false),
                "child",
                Set.of(new Touched("PersonRecord", child)),
                "a bar");

        assertThat(TestStore.count(
                        "MATCH (e:AccessEvent {what: 'REFUSED', account: 'account-1'}) WHERE $child IN e.touchedIds"
                                + " MATCH (:ReadWords {digest: e.asked, text: 'a bar'}) RETURN count(e)",
                        Map.of("child", child)))
                .isOne();
        assertThat(TestStore.count(
                        "MATCH (e:AccessEvent) WHERE e.account = 'Somebody' OR e.view = 'Somebody' OR e.reader IS NOT NULL"
                                + " RETURN count(e)",
                        Map.of()))
                .isZero();
    }

    private void assertFound(String damage, String repair, Process living, Kind kind, Process where, long number) {
        TestStore.run(damage);
        Verdict verdict = check(living);
        assertThat(verdict.damages()).hasSize(1);
        Damage found = verdict.damages().getFirst();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.writer()).isEqualTo(where.writer());
        assertThat(found.from()).isEqualTo(number);
        assertThat(found.to()).isEqualTo(number);
        if (repair != null) {
            TestStore.run(repair);
            assertThat(check(living).damages()).isEmpty();
        }
    }

    /** As somebody would who knows how Kith keeps the head of a chain. */
    private static void cut(String writer, long to) {
        TestStore.run("MATCH (e:AccessEvent {writer: '" + writer + "'}) WHERE e.number > " + to + " DETACH DELETE e");
        TestStore.run("MATCH (w:ReadWriter {id: '" + writer + "'}) MATCH (e:AccessEvent {writer: w.id, number: " + to
                + "}) SET w.count = e.number, w.hash = e.hash");
    }

    private Verdict check(Process living) {
        return check(living, Verifying.Against.NOTHING_ELSE);
    }

    private Verdict check(Process living, Verifying.Against against) {
        OnRecord nowhere = happening -> {};
        return new Verifying(reader, graph, living.chain, lenses, nowhere).check(against, checked -> {});
    }
}
