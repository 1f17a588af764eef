package org.kith.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.audit.chain.Damage.Kind;
import org.kith.audit.chain.Ledgers.Drawn;

/** Whatever record is drawn: undamaged it is sound, and each kind of damage is found where it was done. */
class ChainCheckTests {

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 60; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    private final class Case {
        final Random chance;
        final Drawn drawn;
        final List<Stored> chain;
        final String writer;
        /** A place that is not the last. */
        final int at;

        Case(long seed) {
            chance = new Random(seed);
            drawn = Ledgers.draw(chance, 1 + chance.nextInt(4));
            List<String> writers = List.copyOf(drawn.chains.keySet());
            writer = writers.get(chance.nextInt(writers.size()));
            chain = drawn.chains.getOrDefault(writer, List.of());
            at = 1 + chance.nextInt(chain.size() - 2);
        }

        void say(Part part, String value) {
            Entry.Builder other = new Entry.Builder();
            chain.get(at).entry().parts().forEach(other::with);
            chain.set(
                    at,
                    new Stored(other.with(part, value).build(), chain.get(at).hash()));
        }

        /** Whether another writer says how far this one reached. */
        boolean namedByAnother() {
            return drawn.chains.values().stream()
                    .flatMap(List::stream)
                    .flatMap(stored -> stored.entry().heads().stream())
                    .anyMatch(head -> head.writer().equals(writer));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUndamagedRecordIsSound(long seed) {
        Drawn drawn = new Case(seed).drawn;

        Verdict verdict = drawn.check();

        assertThat(verdict.damages()).isEmpty();
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.entries())
                .isEqualTo(drawn.chains.values().stream().mapToLong(List::size).sum());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditIsFoundWhereItWasMade(long seed) {
        Case one = new Case(seed);
        one.say(one.chance.nextBoolean() ? Part.ACCOUNT : Part.SAW, "somebody else");

        Verdict verdict = one.drawn.check();

        assertOne(verdict, Kind.EDITED, one.writer, one.at + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditWhoseOwnHashWasMadeToFitIsFoundAtTheNextEntry(long seed) {
        Case one = new Case(seed);
        one.say(Part.ACCOUNT, "somebody else");
        Entry entry = one.chain.get(one.at).entry();
        one.chain.set(one.at, new Stored(entry, entry.hash()));

        assertOne(one.drawn.check(), Kind.DOES_NOT_FOLLOW, one.writer, one.at + 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDeletionIsFoundWithHowMuchIsGone(long seed) {
        Case one = new Case(seed);
        int to = one.at + one.chance.nextInt(one.chain.size() - 1 - one.at);
        one.chain.subList(one.at, to + 1).clear();

        Verdict verdict = one.drawn.check();

        assertOne(verdict, Kind.MISSING, one.writer, one.at + 1);
        assertThat(verdict.damages().getFirst().to()).isEqualTo(to + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoEntriesThatChangedPlacesAreFound(long seed) {
        Case one = new Case(seed);
        Stored first = one.chain.get(one.at);
        Stored second = one.chain.get(one.at + 1);
        one.chain.set(one.at, new Stored(second.entry().numbered(one.at + 1), second.hash()));
        one.chain.set(one.at + 1, new Stored(first.entry().numbered(one.at + 2), first.hash()));

        Verdict verdict = one.drawn.check();

        assertThat(verdict.damages()).extracting(Damage::kind).containsOnly(Kind.MOVED);
        assertThat(verdict.damages())
                .filteredOn(damage -> damage.kind() == Kind.MOVED)
                .allMatch(damage ->
                        damage.writer().equals(one.writer) && damage.from() == one.at + 1 && damage.to() == one.at + 2)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEntryPutInIsFoundWhereItStands(long seed) {
        Case one = new Case(seed);
        Stored before = one.chain.get(one.at - 1);
        Entry entry = Ledgers.read(one.chance).behind(new Head(one.writer, one.at, before.hash()));
        one.chain.add(one.at, new Stored(entry, entry.hash()));
        for (int place = one.at + 1; place < one.chain.size(); place++) {
            Stored moved = one.chain.get(place);
            one.chain.set(place, new Stored(moved.entry().numbered(place + 1), moved.hash()));
        }

        Verdict verdict = one.drawn.check();

        Damage first = verdict.damages().getFirst();
        assertThat(first.writer()).isEqualTo(one.writer);
        assertThat(first.kind()).isEqualTo(Kind.MOVED);
        assertThat(first.from()).isEqualTo(one.at + 2);
        assertThat(first.to()).isEqualTo(one.chain.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutEndIsFound(long seed) {
        Case one = new Case(seed);
        int was = one.chain.size();
        one.chain.subList(one.at, was).clear();

        Verdict verdict = one.drawn.check();

        assertThat(verdict.damages()).extracting(Damage::kind).contains(Kind.CUT);
        assertThat(verdict.damages().getFirst().from()).isEqualTo(one.at + 1);
        assertThat(verdict.damages().getFirst().to()).isEqualTo(was);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutEndWhoseHeadWasMadeToFitIsFoundWhereAnotherWriterOrAnAnchorNamedIt(long seed) {
        Case one = new Case(seed);
        Claim anchor = new Claim(one.drawn.heads.get(one.writer), "the printed anchor");
        one.chain.subList(one.at, one.chain.size()).clear();
        one.drawn.hashAnew(one.writer, one.at);

        assertThat(one.drawn.check().sound()).isEqualTo(!one.namedByAnother());
        assertThat(one.drawn.check(anchor).damages())
                .anyMatch(damage ->
                        damage.kind() == Kind.CUT && damage.writer().equals(one.writer) && damage.from() == one.at + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStretchWrittenAnewIsFoundWhereAnotherWriterOrAnAnchorNamedIt(long seed) {
        Case one = new Case(seed);
        Claim anchor = new Claim(one.drawn.heads.get(one.writer), "the printed anchor");
        one.say(Part.ACCOUNT, "somebody else");
        one.drawn.hashAnew(one.writer, one.at);

        assertThat(one.drawn.check().sound()).isEqualTo(!one.namedByAnother());
        assertThat(one.drawn.check(anchor).damages())
                .anyMatch(damage -> damage.kind() == Kind.REWRITTEN
                        && damage.writer().equals(one.writer)
                        && damage.from() <= one.at + 1
                        && damage.to() >= one.at + 1
                        && damage.sentence().contains("the printed anchor"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWriterThatIsGoneIsFoundWhereAnotherWriterOrAnAnchorNamedIt(long seed) {
        Case one = new Case(seed);
        Head head = one.drawn.heads.get(one.writer);
        Claim anchor = new Claim(head, "the printed anchor");
        boolean named = one.namedByAnother();
        one.drawn.chains.remove(one.writer);
        one.drawn.heads.remove(one.writer);

        assertThat(one.drawn.check().sound()).isEqualTo(!named);
        assertThat(one.drawn.check(anchor).damages())
                .anyMatch(damage ->
                        damage.kind() == Kind.WRITER_GONE && damage.writer().equals(one.writer));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aHeadThatIsGoneOrTooShortIsFound(long seed) {
        Case one = new Case(seed);
        if (one.chance.nextBoolean()) {
            one.drawn.heads.remove(one.writer);
        } else {
            one.drawn.heads.put(
                    one.writer,
                    new Head(one.writer, one.at, one.chain.get(one.at - 1).hash()));
        }

        assertOne(one.drawn.check(), Kind.HEAD_ALTERED, one.writer, -1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofSeveralDamagesEachIsTold(long seed) {
        Case one = new Case(seed);
        assumeThat(one.chain.size()).isGreaterThan(8);
        List<Integer> places = new ArrayList<>(List.of(1, 4, 7));
        Collections.shuffle(places, one.chance);
        for (int place : places) {
            Entry.Builder other = new Entry.Builder();
            one.chain.get(place).entry().parts().forEach(other::with);
            one.chain.set(
                    place,
                    new Stored(
                            other.with(Part.VIEW, "nothing").build(),
                            one.chain.get(place).hash()));
        }

        assertThat(one.drawn.check().damages()).extracting(Damage::from).containsExactly(2L, 5L, 8L);
    }

    private static void assertOne(Verdict verdict, Kind kind, String writer, long from) {
        assertThat(verdict.damages()).hasSize(1);
        assertThat(verdict.inAll()).isOne();
        Damage damage = verdict.damages().getFirst();
        assertThat(damage.kind()).isEqualTo(kind);
        assertThat(damage.writer()).isEqualTo(writer);
        if (from > 0) {
            assertThat(damage.from()).isEqualTo(from);
        }
        assertThat(damage.sentence()).contains(writer);
    }
}
