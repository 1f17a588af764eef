package org.kith.access;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.store.GraphWriter;

/**
 * Counts tries to sign in, in the store, so that all processes of Kith count together. A try is counted before the password
 * is looked at, so that many at once are as slow as one after the other; a right one takes the count back.
 */
final class SignInTries {

    /**
     * How often one may try.
     *
     * @param most tries within the time
     * @param within how long from the first of them until the count begins again
     */
    record Pace(String what, int most, Duration within) {}

    /** A browser that signed in to this account before. */
    static final Pace DEVICE = new Pace("device", 10, Duration.ofMinutes(10));
    /** One account from one network address, by a browser that is not known. */
    static final Pace ACCOUNT_FROM = new Pace("from", 5, Duration.ofMinutes(5));
    /** One account by all browsers that are not known: NIST SP 800-63B-4 wants no more than 100. */
    static final Pace ACCOUNT = new Pace("account", 100, Duration.ofHours(24));
    /** One network address, whatever the accounts. */
    static final Pace ORIGIN = new Pace("origin", 60, Duration.ofMinutes(15));

    private static final int BYTES_OF_A_NETWORK = 8;

    /**
     * One count.
     *
     * @param id says neither name nor address to whoever reads the store
     */
    record Count(Pace pace, String id) {
        static Count of(Pace pace, String... parts) {
            return new Count(pace, pace.what() + ":" + hash(String.join("\n", parts)));
        }
    }

    private final GraphWriter graph;
    private final Clock clock;

    SignInTries(GraphWriter graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Counts one more try.
     *
     * @return how many there were above what is allowed: zero or less when it may go on
     */
    long take(List<Count> counts) {
        Instant now = clock.instant();
        return counts.stream().mapToLong(count -> take(count, now)).max().orElse(0);
    }

    private long take(Count count, Instant now) {
        return graph.write(writing -> writing.rows(
                                AccessCypher.TAKE_TRY,
                                Map.of(
                                        "id",
                                        count.id(),
                                        "at",
                                        now,
                                        "until",
                                        now.plus(count.pace().within())),
                                row -> row.number("tries")))
                        .getFirst()
                - count.pace().most();
    }

    /** The try was right: it never counted, and what went before it from there is forgotten. */
    void right(List<Count> counts) {
        graph.write(writing -> {
            writing.run(
                    AccessCypher.GIVE_TRY_BACK,
                    Map.of(
                            "ids",
                            counts.stream().map(Count::id).toList(),
                            "clear",
                            counts.stream()
                                    .filter(count -> count.pace() == DEVICE || count.pace() == ACCOUNT_FROM)
                                    .map(Count::id)
                                    .toList(),
                            "at",
                            clock.instant()));
            return true;
        });
    }

    /** The network that an address belongs to: one house has many of the newer addresses. */
    static String network(@Nullable String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address == null ? "" : address).getAddress();
            return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, BYTES_OF_A_NETWORK) : bytes);
        } catch (IllegalArgumentException notAnAddress) {
            return "unknown";
        }
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
