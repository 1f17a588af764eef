package org.kith.record;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;

/**
 * Keeps what people type until they save it or throw it away: in the store, so that it outlives a session, a page and a
 * restart. One for each account, what it is about, and the form it was typed in. It is read by its own account only, and
 * only while what it is about exists for it. After {@value #KEPT_DAYS} days without a touch it is gone.
 */
public final class Unsaved {

    /** How long it is kept after it was last typed at. */
    public static final int KEPT_DAYS = 30;

    /** What is about nothing that is recorded yet. */
    public static final String NOTHING_YET = "";

    private static final String VIEW = "own drafts";
    private static final String SEAL = "seal";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GraphReader reader;
    private final GraphWriter writer;
    private final DomainClock clock;

    public Unsaved(GraphReader reader, GraphWriter writer, DomainClock clock) {
        this.reader = reader;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * What was typed in one form.
     *
     * @param form names the form, and what in it is written where one form has several
     * @param typed by the name of a field what stands in it
     * @param number counts its changes, so that two tabs do not overwrite each other; 0 before it is kept
     * @param leftAt when it was last typed at, by the domain clock
     */
    public record Kept(String form, Map<String, String> typed, long number, Moment leftAt) {

        public Kept {
            typed = Map.copyOf(typed);
        }

        /** What is not kept yet. */
        public static Kept fresh(String form, Map<String, String> typed, Moment now) {
            return new Kept(form, typed, 0, now);
        }

        /** The same form with something else in it. */
        public Kept with(Map<String, String> now) {
            return new Kept(form, now, number, leftAt);
        }

        /** What stands in a field; empty where nothing does. */
        public String text(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    /**
     * One's own, latest first.
     *
     * @param about id of the statement it is about, or {@link #NOTHING_YET}
     */
    public List<Kept> mine(Lens lens, String about) {
        String prefix = key(lens, about, "");
        return reader.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        RecordCypher.DRAFTS,
                        Map.of("prefix", prefix, "about", about, "since", oldest()),
                        row -> kept(prefix, row.properties("draft"))));
    }

    /**
     * What one's own drafts of one form are about, whatever that is; what was typed is read by {@link #mine}.
     *
     * @return ids of statements, what was typed at last coming first
     */
    public List<String> begun(Lens lens, String form) {
        String prefix = lens.reader().id() + " ";
        String ending = " " + form;
        return reader.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        RecordCypher.DRAFTS_OF_FORM,
                        Map.of("prefix", prefix, "ending", ending, "since", oldest()),
                        row -> row.text("key")
                                .substring(prefix.length(), row.text("key").length() - ending.length())));
    }

    private static Kept kept(String prefix, Map<String, Object> node) {
        Map<String, String> typed = new HashMap<>();
        node.forEach((name, value) -> {
            if (value instanceof String text && !name.equals("key")) {
                typed.put(name, text);
            }
        });
        return new Kept(
                Objects.toString(node.get("key")).substring(prefix.length()),
                typed,
                ((Number) node.getOrDefault("number", 0L)).longValue(),
                (Moment) Objects.requireNonNull(node.get("leftAt")));
    }

    /**
     * Keeps it in the place of what was kept before.
     *
     * @return it as it is kept now
     * @throws KithException.Stale when it was typed at in another tab since: what is kept there stays
     */
    public Kept keep(Lens lens, String about, Kept kept) {
        if (kept.number() == 0) {
            forgetOld();
        }
        Moment now = Moment.of(clock.now());
        String key = key(lens, about, kept.form());
        Map<String, Object> node = new HashMap<>(kept.typed());
        node.put("key", key);
        node.put("number", kept.number() + 1);
        node.put("leftAt", now);
        List<Long> number = writer.write(writing -> writing.rows(
                RecordCypher.KEEP_DRAFT,
                Map.of("key", key, "number", kept.number(), "draft", node),
                row -> row.number("number")));
        if (number.isEmpty()) {
            throw new KithException.Stale(
                    "You are typing at this in another tab too. What is kept there was not overwritten.");
        }
        return new Kept(kept.form(), kept.typed(), number.getFirst(), now);
    }

    /** Forgets it, because it is saved or not wanted. */
    public void drop(Lens lens, String about, String form) {
        String key = key(lens, about, form);
        writer.write(writing -> {
            writing.run(RecordCypher.DROP_DRAFT, Map.of("key", key));
            return key;
        });
    }

    /**
     * What an account's own machine seals with what it could not send yet. It is made once and given to no other account;
     * when it is forgotten, as drafts are, what was sealed with it can be read by nobody.
     *
     * @return 32 bytes in base 64
     */
    public String seal(Lens lens) {
        Kept known = own(lens);
        Moment aDayAgo = Moment.of(clock.now().minus(Duration.ofDays(1)));
        if (known != null && known.leftAt().compareTo(aDayAgo) > 0) {
            return known.text(SEAL);
        }
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        Kept next = known != null
                ? known
                : Kept.fresh(SEAL, Map.of(SEAL, Base64.getEncoder().encodeToString(fresh)), Moment.of(clock.now()));
        try {
            return keep(lens, NOTHING_YET, next).text(SEAL);
        } catch (KithException.Stale inAnotherTab) {
            return Objects.requireNonNull(own(lens)).text(SEAL);
        }
    }

    private @Nullable Kept own(Lens lens) {
        return mine(lens, NOTHING_YET).stream()
                .filter(kept -> kept.form().equals(SEAL))
                .findFirst()
                .orElse(null);
    }

    private void forgetOld() {
        writer.write(writing -> {
            writing.run(RecordCypher.FORGET_DRAFTS, Map.of("before", oldest()));
            return VIEW;
        });
    }

    private Moment oldest() {
        return Moment.of(clock.now().minus(Duration.ofDays(KEPT_DAYS)));
    }

    private static String key(Lens lens, String about, String form) {
        return lens.reader().id() + " " + about + " " + form;
    }
}
