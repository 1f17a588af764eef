package org.kith.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Draws records of reads: several writers, each naming how far the others had come when it began. */
final class Ledgers {

    /** What the store holds of a drawn record. */
    static final class Drawn {
        final Map<String, List<Stored>> chains = new TreeMap<>();
        final Map<String, Head> heads = new TreeMap<>();

        /** Checks it as it stands. */
        Verdict check(Claim... besides) {
            List<Claim> claims = new ArrayList<>(List.of(besides));
            heads.values().forEach(head -> claims.add(new Claim(head, "its own head")));
            chains.forEach((writer, entries) -> entries.forEach(stored -> stored.entry()
                    .heads()
                    .forEach(head ->
                            claims.add(new Claim(head, "entry " + stored.entry().number() + " of writer " + writer)))));
            ChainCheck check = new ChainCheck(claims);
            chains.forEach((writer, entries) -> {
                if (!entries.isEmpty()) {
                    check.begin(writer);
                    entries.forEach(check::take);
                    check.end();
                    check.ownHead(heads.containsKey(writer) ? heads.get(writer).count() : -1);
                }
            });
            return check.verdict(0, 0);
        }

        List<Stored> chain(String writer) {
            return chains.getOrDefault(writer, List.of());
        }

        /** Somebody who knows how hashes everything of a writer anew from a place on, and its head. */
        void hashAnew(String writer, int from) {
            List<Stored> chain = chains.getOrDefault(writer, List.of());
            Head head = from == 0
                    ? Head.ofNew(writer)
                    : new Head(writer, from, chain.get(from - 1).hash());
            for (int at = from; at < chain.size(); at++) {
                Entry entry = chain.get(at).entry().behind(head);
                chain.set(at, new Stored(entry, entry.hash()));
                head = new Head(writer, head.count() + 1, entry.hash());
            }
            heads.put(writer, head);
        }
    }

    private Ledgers() {}

    static Drawn draw(Random chance, int writers) {
        Drawn drawn = new Drawn();
        for (int writer = 0; writer < writers; writer++) {
            Head head = Head.ofNew(id(chance));
            List<Stored> chain = new ArrayList<>();
            List<Head> named = List.copyOf(drawn.heads.values());
            int many = 4 + chance.nextInt(30);
            for (int number = 1; number <= many; number++) {
                Entry entry = (number == 1 ? began(named, chance) : read(chance)).behind(head);
                chain.add(new Stored(entry, entry.hash()));
                head = new Head(head.writer(), number, entry.hash());
            }
            drawn.chains.put(head.writer(), chain);
            drawn.heads.put(head.writer(), head);
        }
        return drawn;
    }

    private static Entry began(List<Head> named, Random chance) {
        return new Entry.Builder()
                .with(Part.ID, id(chance))
                .with(Part.WHAT, What.BEGAN.name())
                .with(Part.HEAD, named.stream().map(Head::text).toList())
                .build();
    }

    static Entry read(Random chance) {
        List<String> saw = new ArrayList<>();
        for (int many = chance.nextInt(4); many > 0; many--) {
            saw.add("PersonRecord " + id(chance));
        }
        return new Entry.Builder()
                .with(Part.ID, id(chance))
                .with(Part.AT, Entry.moment(Instant.ofEpochSecond(1_790_000_000L + chance.nextInt(1_000_000))))
                .with(Part.WHAT, What.READ.name())
                .with(Part.ACCOUNT, id(chance))
                .with(Part.VIEW, "circle")
                .with(Part.SAW, saw)
                .build();
    }

    static String id(Random chance) {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }
}
