package org.kith.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.Act;
import org.kith.access.Lenses;
import org.kith.audit.chain.Anchor;
import org.kith.audit.chain.ChainCheck;
import org.kith.audit.chain.Claim;
import org.kith.audit.chain.Damage;
import org.kith.audit.chain.Digests;
import org.kith.audit.chain.Head;
import org.kith.audit.chain.Stored;
import org.kith.audit.chain.Verdict;
import org.kith.audit.chain.What;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.OnRecord;
import org.kith.kernel.Reader;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;
import org.kith.store.Row;

/**
 * Checks the whole record of reads: every entry's hash, what each follows from, how far every chain reached by what
 * others, the process that is still writing, and a printed anchor say, the words beside the chain, and what stood before it.
 */
public final class Verifying {

    private static final String VIEW = "record of reads, checked";
    private static final int AT_ONCE = 2_000;
    private static final List<String> NAMING =
            List.of(What.BEGAN.name(), What.NAMED_OTHERS.name(), What.ANCHORED.name(), What.WORDS_ERASED.name());

    /**
     * What a check is made against besides the record itself.
     *
     * @param anchor an anchor that was kept, or null
     * @param code the code of an anchor that was printed, or null
     */
    public record Against(@Nullable Anchor anchor, @Nullable String code) {
        public static final Against NOTHING_ELSE = new Against(null, null);
    }

    private record Naming(
            String writer,
            long number,
            String hash,
            String what,
            List<Head> heads,
            @Nullable String before,
            List<String> erased) {}

    private record Standing(
            String writer, long count, @Nullable String hash) {}

    private final GraphReader graph;
    private final GraphWriter writer;
    private final ReadChain own;
    private final Lenses lenses;
    private final OnRecord onRecord;

    Verifying(GraphReader graph, GraphWriter writer, ReadChain own, Lenses lenses, OnRecord onRecord) {
        this.graph = graph;
        this.writer = writer;
        this.own = own;
        this.lenses = lenses;
        this.onRecord = onRecord;
    }

    /**
     * Checks the record for whoever is at the screen. That they did stands in it first.
     *
     * @throws KithException.Refused when they may not read the record of reads
     */
    public Verdict askedFor(Against against, LongConsumer progress) {
        Reader reader = lenses.lens(Act.READ_THE_RECORD_OF_READS).reader();
        onRecord.note(new OnRecord.Happening(OnRecord.Deed.CHECKED, reader, "record of reads", Set.of(), null));
        return check(against, progress);
    }

    /**
     * Checks the record: for the command line.
     *
     * @param progress told how many entries are checked, now and then
     */
    public Verdict check(Against against, LongConsumer progress) {
        Lens lens = lenses.system("Checking the record of reads");
        Optional<Head> remembered = own.head();
        return graph.read(lens, VIEW, reading -> check(reading, against, remembered, progress));
    }

    /** What others say is read before it is asked who wrote: whoever begins meanwhile is not missed. */
    private Verdict check(
            GraphReader.Reading reading, Against against, Optional<Head> remembered, LongConsumer progress) {
        List<Claim> claims = new ArrayList<>();
        remembered.ifPresent(head -> claims.add(new Claim(head, "the process that is writing it")));
        List<Naming> naming = new ArrayList<>();
        List<Damage> besides = new ArrayList<>();
        reading.each(
                AuditCypher.NAMING_ENTRIES,
                Map.of("whats", NAMING),
                row -> naming(row).ifPresent(naming::add));
        naming.forEach(one -> one.heads()
                .forEach(head -> claims.add(new Claim(head, "entry " + one.number() + " of writer " + one.writer()))));
        List<Standing> standing = standing(reading);
        standing.stream()
                .filter(one -> one.count() >= 0)
                .forEach(one -> claims.add(
                        new Claim(new Head(one.writer(), one.count(), String.valueOf(one.hash())), "its own head")));
        anchored(against, naming, claims, besides);
        Set<String> erased = new HashSet<>();
        naming.stream()
                .filter(one -> one.what().equals(What.WORDS_ERASED.name()))
                .forEach(one -> erased.addAll(one.erased()));

        ChainCheck check = new ChainCheck(claims);
        besides.forEach(check::add);
        for (Standing one : standing) {
            check(reading, check, one.writer(), erased, progress);
            check.ownHead(headNow(reading, one.writer()));
        }
        words(reading, check);
        long before = before(naming, check);
        long loose = reading.rows(AuditCypher.COUNT_LOOSE, Map.of(), row -> row.number("loose"))
                .getFirst();
        if (loose > 0) {
            check.add(new Damage(Damage.Kind.LOOSE, "", 0, 0, loose + " entries stand in no chain."));
        }
        return check.verdict(before, erased.size());
    }

    private static List<Standing> standing(GraphReader.Reading reading) {
        return reading.rows(AuditCypher.WRITERS, Map.of(), row -> {
            Map<String, Object> head = row.properties("head");
            return new Standing(
                    row.text("writer"),
                    head.get("count") instanceof Long count ? count : -1,
                    head.get("hash") instanceof String hash ? hash : null);
        });
    }

    private static long headNow(GraphReader.Reading reading, String writer) {
        return reading.rows(AuditCypher.WRITER_COUNT, Map.of("writer", writer), row -> row.number("count")).stream()
                .findFirst()
                .orElse(-1L);
    }

    private void check(
            GraphReader.Reading reading, ChainCheck check, String writer, Set<String> erased, LongConsumer progress) {
        check.begin(writer);
        long[] behind = {Long.MIN_VALUE};
        boolean[] more = {true};
        while (more[0]) {
            more[0] = false;
            Map<String, Object> params = Map.of("writer", writer, "behind", behind[0], "many", AT_ONCE);
            reading.each(AuditCypher.ENTRIES_OF_WRITER, params, row -> {
                more[0] = true;
                behind[0] = row.number("place");
                Stored stored;
                try {
                    stored = EntryRows.stored(row.properties("e"));
                } catch (RuntimeException noEntry) {
                    check.unreadable();
                    return;
                }
                check.take(stored);
                row.texts("gone").stream()
                        .filter(digest -> !erased.contains(digest))
                        .findFirst()
                        .ifPresent(digest -> check.add(wordsGone(stored)));
            });
            progress.accept(check.entries());
        }
        check.end();
    }

    private static Damage wordsGone(Stored stored) {
        long number = stored.entry().number();
        return new Damage(
                Damage.Kind.WORDS_GONE,
                stored.entry().writer(),
                number,
                number,
                "Writer %s: words of entry %d are gone, and no erasing of them is on record."
                        .formatted(stored.entry().writer(), number));
    }

    private static void words(GraphReader.Reading reading, ChainCheck check) {
        reading.each(AuditCypher.WORDS, Map.of(), row -> {
            Map<String, Object> words = row.properties("words");
            String digest = String.valueOf(words.get("digest"));
            if (!Digests.ofWords(String.valueOf(words.get("salt")), String.valueOf(words.get("text")))
                    .equals(digest)) {
                check.add(new Damage(
                        Damage.Kind.WORDS_CHANGED,
                        "",
                        0,
                        0,
                        "Words with the digest " + digest + " are not those that were written."));
            }
        });
    }

    private long before(List<Naming> naming, ChainCheck check) {
        BeforeChain.Closing now = BeforeChain.read(writer);
        List<String> said = naming.stream()
                .map(Naming::before)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        String none = new BeforeChain.Closing(0, "").text();
        boolean same = said.isEmpty()
                ? now.count() == 0 || naming.isEmpty()
                : said.stream().allMatch(now.text()::equals);
        if (!same) {
            check.add(new Damage(
                    Damage.Kind.BEFORE_CHANGED,
                    "",
                    0,
                    0,
                    "Before the chain stand %d entries, and not those that stood there when the chain began (%s)."
                            .formatted(
                                    now.count(),
                                    said.isEmpty()
                                            ? none.strip()
                                            : said.getFirst().split(" ", 2)[0])));
        }
        return now.count();
    }

    /** An entry that cannot be read is told where its chain is checked. */
    private static Optional<Naming> naming(Row row) {
        try {
            Map<String, Object> e = row.properties("e");
            List<Head> heads = new ArrayList<>();
            for (String head : texts(e, "heads")) {
                heads.add(Head.parse(head));
            }
            return Optional.of(new Naming(
                    (String) get(e, "writer"),
                    (Long) get(e, "number"),
                    (String) get(e, "hash"),
                    (String) get(e, "what"),
                    heads,
                    (String) e.get("before"),
                    texts(e, "erased")));
        } catch (RuntimeException noEntry) {
            return Optional.empty();
        }
    }

    private static Object get(Map<String, Object> properties, String name) {
        return java.util.Objects.requireNonNull(properties.get(name));
    }

    private static List<String> texts(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private static void anchored(Against against, List<Naming> naming, List<Claim> claims, List<Damage> besides) {
        Anchor anchor = against.anchor();
        if (anchor != null) {
            anchor.heads().forEach(head -> claims.add(new Claim(head, "the anchor of " + anchor.at())));
        }
        String code = against.code();
        if (code != null) {
            Map<String, Naming> fitting = new HashMap<>();
            naming.stream()
                    .filter(one -> one.what().equals(What.ANCHORED.name())
                            && one.hash().matches("[0-9a-f]{64}"))
                    .filter(one -> Anchor.same(Anchor.code(one.hash()), code))
                    .forEach(one -> fitting.put(one.writer(), one));
            fitting.values()
                    .forEach(one -> claims.add(
                            new Claim(new Head(one.writer(), one.number(), one.hash()), "the printed anchor")));
            if (fitting.isEmpty()) {
                besides.add(new Damage(
                        Damage.Kind.ANCHOR_UNKNOWN,
                        "",
                        0,
                        0,
                        "The code " + code
                                + " fits no anchor on record. Either it was mistyped, or what stood when it was"
                                + " printed no longer stands."));
            }
        }
    }
}
