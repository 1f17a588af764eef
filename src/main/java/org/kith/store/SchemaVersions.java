package org.kith.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/**
 * Brings a store's schema to the version of this program: the files {@code cypher/schema/V001__what.cypher} in their
 * order, each once. Two instances that start together take turns by a lease in the store. A store written by a newer
 * Kith, or by one whose older files read otherwise, is left alone.
 */
final class SchemaVersions {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaVersions.class);
    private static final Pattern FILE = Pattern.compile("V(\\d{3})__([a-z0-9-]+)\\.cypher");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** One file of the schema. */
    record Version(int number, String what, String checksum, List<String> statements) {}

    private final Driver driver;
    private final String database;
    private final CypherCatalog catalog;
    private final List<Version> versions;
    private final String holder = Ids.fresh();

    SchemaVersions(Driver driver, String database, CypherCatalog catalog) {
        this(driver, database, catalog, known());
    }

    SchemaVersions(Driver driver, String database, CypherCatalog catalog, List<Version> versions) {
        this.driver = driver;
        this.database = database;
        this.catalog = catalog;
        this.versions = versions;
    }

    /**
     * Applies what is missing.
     *
     * @throws KithException.Refused when the store was written by a newer Kith or its history differs
     */
    void apply() {
        StoreErrors.translated(() -> {
            // What follows is tried again for half a minute: where nobody answers at all, say so at once.
            driver.verifyConnectivity();
            try (Session session = driver.session(SessionConfig.forDatabase(database))) {
                constrain(session, StoreCypher.CONSTRAIN_VERSIONS);
                constrain(session, StoreCypher.CONSTRAIN_LEASE);
                if (missing(session).isEmpty()) {
                    return null;
                }
                takeLease(session);
                try {
                    missing(session).forEach(version -> apply(session, version));
                } finally {
                    giveLeaseUp(session);
                }
            }
            return null;
        });
    }

    /** Two instances that make the first constraints together can meet in a deadlock: one of them tries again. */
    private void constrain(Session session, StoreCypher constraint) {
        session.executeWrite(transaction -> transaction.run(text(constraint)).consume());
    }

    private List<Version> missing(Session session) {
        Map<Integer, String> applied = new HashMap<>();
        session.run(text(StoreCypher.SCHEMA_VERSIONS))
                .forEachRemaining(row -> applied.put(
                        row.get("number").asInt(), row.get("checksum").asString()));
        int newest = versions.isEmpty() ? 0 : versions.getLast().number();
        applied.forEach((number, checksum) -> {
            if (number > newest) {
                throw new KithException.Refused(
                        "This store was written by a newer Kith (its schema is version " + number
                                + ", this program knows version " + newest
                                + "). Nothing was changed. Start the newer program, or name another folder with --data.");
            }
        });
        List<Version> missing = new ArrayList<>();
        for (Version version : versions) {
            String checksum = applied.get(version.number());
            if (checksum == null) {
                missing.add(version);
            } else if (!checksum.equals(version.checksum())) {
                throw new KithException.Refused("This store's schema version " + version.number()
                        + " was made by another build of Kith. Nothing was changed. Start the program that made it.");
            }
        }
        return missing;
    }

    private void apply(Session session, Version version) {
        LOG.info("Schema version {}: {}", version.number(), version.what());
        for (String statement : version.statements()) {
            session.run(statement).consume();
        }
        session.run(text(StoreCypher.AWAIT_INDEXES)).consume();
        session.run(
                        text(StoreCypher.NOTE_VERSION),
                        Map.of(
                                "number", version.number(),
                                "what", version.what(),
                                "checksum", version.checksum(),
                                "at", Instant.now().atZone(ZoneOffset.UTC)))
                .consume();
    }

    /** The lease runs out by itself, so that an instance that died in the middle stops nobody for long. */
    private void takeLease(Session session) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (!leased(session)) {
            if (Instant.now().isAfter(giveUp)) {
                throw new KithException.Unavailable(
                        "Another Kith has been changing this store's schema for several minutes. Try again later.",
                        null);
            }
            pause();
        }
    }

    private boolean leased(Session session) {
        Instant now = Instant.now();
        return session.executeWrite(transaction -> transaction
                .run(
                        text(StoreCypher.TAKE_LEASE),
                        Map.of(
                                "holder", holder,
                                "now", now.atZone(ZoneOffset.UTC),
                                "until", now.plus(LEASE).atZone(ZoneOffset.UTC)))
                .hasNext());
    }

    private void giveLeaseUp(Session session) {
        session.run(text(StoreCypher.GIVE_LEASE_UP), Map.of("holder", holder)).consume();
    }

    private String text(StoreCypher name) {
        return catalog.get(name).text();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KithException.Unavailable("The start was interrupted. Nothing was changed.", stopped);
        }
    }

    /** The versions this program knows, in their order. */
    static List<Version> known() {
        List<Version> versions = new ArrayList<>();
        for (Resource file : CypherCatalog.files("classpath*:/cypher/schema/*.cypher")) {
            Matcher name = FILE.matcher(String.valueOf(file.getFilename()));
            if (!name.matches()) {
                throw new KithException.Invalid(
                        "cypher/schema/" + file.getFilename() + " is not named like V001__what-it-does.cypher.");
            }
            String content = CypherCatalog.content(file);
            versions.add(new Version(
                    Integer.parseInt(name.group(1)), name.group(2), checksum(content), statements(content)));
        }
        versions.sort(Comparator.comparingInt(Version::number));
        return List.copyOf(versions);
    }

    private static List<String> statements(String content) {
        StringBuilder code = new StringBuilder();
        content.lines()
                .filter(line -> !line.startsWith("//"))
                .forEach(line -> code.append(line).append('\n'));
        List<String> statements = new ArrayList<>();
        for (String statement : code.toString().split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                statements.add("CYPHER 25 " + statement.strip());
            }
        }
        return statements;
    }

    private static String checksum(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
