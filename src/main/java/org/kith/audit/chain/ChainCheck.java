package org.kith.audit.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.kith.audit.chain.Damage.Kind;

/**
 * Checks chains entry by entry as they are read, writer after writer, each in the order of its numbers. What was said
 * elsewhere of how far a chain reached ({@link Claim}) has to be known before.
 */
public final class ChainCheck {

    private static final int FARTHEST_MOVE = 64;

    private final Damages damages = new Damages();
    private final Map<String, TreeMap<Long, List<Claim>>> claims = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    private String writer = "";
    private long last;
    private String previous = Digests.NOTHING_BEFORE;
    private boolean linked = true;
    private long held;
    private long shift;
    private long entries;

    public ChainCheck(Collection<Claim> claims) {
        for (Claim claim : claims) {
            this.claims
                    .computeIfAbsent(claim.head().writer(), any -> new TreeMap<>())
                    .computeIfAbsent(claim.head().count(), any -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** From here on the entries of this writer come. */
    public void begin(String nextWriter) {
        writer = nextWriter;
        last = 0;
        previous = Digests.NOTHING_BEFORE;
        linked = true;
        held = 0;
        shift = 0;
        seen.add(nextWriter);
    }

    /** The writer's next entry. */
    public void take(Stored stored) {
        entries++;
        Entry entry = stored.entry();
        long number = entry.number();
        if (number <= last) {
            found(Kind.PUT_IN, number, number, "stands where none was written");
            return;
        }
        if (number > last + 1) {
            found(Kind.MISSING, last + 1, number - 1, plural(last + 1, number - 1, "is gone", "are gone"));
            linked = false;
        }
        boolean whole = entry.hash().equals(stored.hash());
        if (!whole) {
            notWhole(stored, number);
        } else if (linked && !entry.previous().equals(previous)) {
            found(
                    Kind.DOES_NOT_FOLLOW,
                    number,
                    number,
                    "does not follow from the entry before it: one of the two was replaced or put in");
        }
        linked = whole;
        previous = stored.hash();
        last = number;
        compare(stored.hash(), whole);
    }

    /** Something stands among the entries of this writer that cannot be read as one. */
    public void unreadable() {
        found(Kind.PUT_IN, last, last + 1, "stands beside something that is no entry of Kith’s");
        linked = false;
    }

    private void notWhole(Stored stored, long number) {
        OptionalLong stood = whereItStood(stored, number);
        if (stood.isPresent()) {
            shift = stood.getAsLong() - number;
            found(
                    Kind.MOVED,
                    number,
                    number,
                    "was written as number %d: the order was changed, or something was put in or taken out before it"
                            .formatted(stood.getAsLong()));
        } else {
            found(Kind.EDITED, number, number, "does not say what it said when it was written");
        }
    }

    /** The number with which the entry fits its hash: the last one's distance is tried first. */
    private OptionalLong whereItStood(Stored stored, long number) {
        if (shift != 0 && fits(stored, number + shift)) {
            return OptionalLong.of(number + shift);
        }
        for (long distance = 1; distance <= FARTHEST_MOVE; distance++) {
            if (fits(stored, number + distance)) {
                return OptionalLong.of(number + distance);
            }
            if (fits(stored, number - distance)) {
                return OptionalLong.of(number - distance);
            }
        }
        return OptionalLong.empty();
    }

    private static boolean fits(Stored stored, long number) {
        return number > 0 && stored.entry().numbered(number).hash().equals(stored.hash());
    }

    /** An entry that is not whole was told already, whatever others say of it. */
    private void compare(String hash, boolean whole) {
        List<Claim> here = claims.getOrDefault(writer, new TreeMap<>()).getOrDefault(last, List.of());
        for (Claim claim : here) {
            if (whole && !claim.head().hash().equals(hash)) {
                found(
                        Kind.REWRITTEN,
                        held + 1,
                        last,
                        "%s not what stood there, as %s says"
                                .formatted(held + 1 == last ? "is" : "are, in one place or more,", claim.by()));
            }
        }
        if (!here.isEmpty()) {
            held = last;
        }
    }

    /** The writer's entries are all read. */
    public void end() {
        TreeMap<Long, List<Claim>> mine = claims.get(writer);
        if (mine != null && mine.lastKey() > last) {
            Claim farthest = mine.lastEntry().getValue().getFirst();
            found(
                    Kind.CUT,
                    last + 1,
                    mine.lastKey(),
                    plural(last + 1, mine.lastKey(), "is", "are") + " cut off the end, as " + farthest.by() + " says");
        }
    }

    /**
     * What the writer's own head says once everything is read: it can only have gone on.
     *
     * @param count how far it says the chain reaches, or a negative number when there is no head
     */
    public void ownHead(long count) {
        if (count < 0) {
            damages.add(new Damage(
                    Kind.HEAD_ALTERED,
                    writer,
                    0,
                    0,
                    "Writer " + writer + ": what says how far its chain reaches is gone."));
        } else if (count < last) {
            damages.add(new Damage(
                    Kind.HEAD_ALTERED,
                    writer,
                    count + 1,
                    last,
                    "Writer %s: its head says that its chain reaches to entry %d, and it reaches to %d."
                            .formatted(writer, count, last)));
        }
    }

    /** Something found besides the chains. */
    public void add(Damage damage) {
        damages.add(damage);
    }

    public long entries() {
        return entries;
    }

    /** Everything is read: writers of which nothing is there are missed now. */
    public Verdict verdict(long before, long erased) {
        claims.forEach((gone, said) -> {
            if (!seen.contains(gone) && said.lastKey() > 0) {
                damages.add(new Damage(
                        Kind.WRITER_GONE,
                        gone,
                        1,
                        said.lastKey(),
                        "Writer %s: its whole chain of %d or more entries is gone, as %s says."
                                .formatted(
                                        gone,
                                        said.lastKey(),
                                        said.lastEntry().getValue().getFirst().by())));
            }
        });
        return new Verdict(entries, seen.size(), before, erased, damages.first(), damages.inAll());
    }

    private void found(Kind kind, long from, long to, String what) {
        damages.add(kind, writer, from, to, what);
    }

    private static String plural(long from, long to, String one, String several) {
        return from == to ? one : several;
    }
}
