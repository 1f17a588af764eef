package org.kith.cli.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.matchers.AbstractMatchListener;
import org.kith.matching.FieldKind;
import org.kith.matching.PersonField;
import org.kith.matching.PersonRow;

/**
 * The same records matched by Duke 1.2 (Garshol), as somebody who knows it but has no labels would set it up: for each kind
 * of field the comparator its documentation recommends, high and low probabilities by how telling the field is, its fastest
 * database (blocks in memory, no Lucene) with several keys, and as many threads as there are processors.
 */
public final class DukeBaseline {

    /** The threshold of Duke's own examples. */
    public static final double FIXED = 0.8;

    /** Duke takes 0.5 for "neither speaks for nor against". */
    private static final double LEAST = 0.5;

    private static final String ID = "ID";

    /**
     * What it found.
     *
     * @param compared how many comparisons it made
     */
    public record Result(List<Quality.Scored> pairs, long compared) {}

    private DukeBaseline() {}

    public static Result run(Labelled set) {
        List<Property> properties = new ArrayList<>();
        properties.add(new PropertyImpl(ID));
        for (PersonField field : set.layout().fields()) {
            properties.add(property(field));
        }
        InMemoryBlockingDatabase blocks = new InMemoryBlockingDatabase();
        Configuration configuration = new Settings(properties, blocks);
        blocks.setConfiguration(configuration);
        blocks.setKeyFunctions(keys(set.layout().fields()));
        Processor processor = new Processor(configuration, blocks);
        processor.setThreads(Runtime.getRuntime().availableProcessors());
        Found found = new Found();
        processor.addMatchListener(found);
        processor.deduplicate(records(set));
        long compared = processor.getComparisonCount();
        processor.close();
        return new Result(found.pairs(), compared);
    }

    private static Collection<Record> records(Labelled set) {
        List<Record> records = new ArrayList<>();
        for (PersonRow row : set.rows()) {
            RecordImpl record = new RecordImpl();
            record.addValue(ID, row.id());
            for (int f = 0; f < row.values().size(); f++) {
                for (String value : row.values().get(f)) {
                    String clean = value.toLowerCase(Locale.ROOT).strip();
                    if (!clean.isEmpty()) {
                        record.addValue(set.layout().fields().get(f).name(), clean);
                    }
                }
            }
            records.add(record);
        }
        return records;
    }

    private static Property property(PersonField field) {
        return switch (field.kind()) {
            case GIVEN_NAME, MIDDLE_NAME -> with(field, new JaroWinkler(), 0.3, 0.8);
            case FAMILY_NAME, FULL_NAME -> with(field, new JaroWinkler(), 0.3, 0.85);
            case DATE_OF_BIRTH, DATE -> with(field, new Levenshtein(), 0.2, 0.95);
            case STREET, ADDRESS, TEXT -> with(field, new JaroWinklerTokenized(), 0.35, 0.8);
            case PLACE -> with(field, new JaroWinkler(), 0.4, 0.7);
            case POSTCODE -> with(field, new Levenshtein(), 0.35, 0.75);
            case PHONE -> with(field, new Levenshtein(), 0.35, 0.85);
            case EMAIL -> with(field, new JaroWinkler(), 0.3, 0.93);
            case IDENTIFIER, NHS_NUMBER -> with(field, new Levenshtein(), 0.1, 0.98);
            case HOUSE_NUMBER, PROPERTY, RELATION -> with(field, new ExactComparator(), 0.4, 0.65);
            case SEX, REGION, AGE, YEAR, CATEGORY -> with(field, new ExactComparator(), 0.4, 0.55);
        };
    }

    private static Property with(PersonField field, Comparator comparator, double low, double high) {
        return new PropertyImpl(field.name(), comparator, low, high);
    }

    private static List<KeyFunction> keys(List<PersonField> fields) {
        List<KeyFunction> keys = new ArrayList<>();
        String given = named(fields, FieldKind.GIVEN_NAME);
        String family = named(fields, FieldKind.FAMILY_NAME);
        for (PersonField field : fields) {
            switch (field.kind()) {
                case DATE_OF_BIRTH, IDENTIFIER, NHS_NUMBER, EMAIL, PHONE ->
                    keys.add(record -> key(record, start(record, field.name(), 40)));
                case POSTCODE, STREET, ADDRESS -> {
                    keys.add(record -> key(record, start(record, field.name(), 10), start(record, family, 3)));
                    keys.add(record -> key(record, start(record, field.name(), 10), start(record, given, 3)));
                }
                default -> {}
            }
        }
        keys.add(record -> key(record, start(record, family, 4), start(record, given, 2)));
        keys.add(record -> key(record, start(record, given, 4), start(record, family, 1)));
        return keys;
    }

    private static String named(List<PersonField> fields, FieldKind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind)
                .map(PersonField::name)
                .findFirst()
                .orElse(ID);
    }

    /** A key of which every part is there; records without one would all stand in one block, so each has one of its own. */
    private static String key(Record record, String... parts) {
        for (String part : parts) {
            if (part.isEmpty()) {
                return "~" + record.getValue(ID);
            }
        }
        return String.join("|", parts);
    }

    private static String start(Record record, String property, int length) {
        String value = record.getValue(property);
        return value == null ? "" : value.substring(0, Math.min(length, value.length()));
    }

    /**
     * The settings of a run. Duke's own class for them loads Lucene, which its blocks in memory do without; what Duke asks
     * for again and again is made once.
     */
    private static final class Settings implements Configuration {
        private final List<Property> properties;
        private final List<Property> identities;
        private final List<Property> lookUps;
        private final Map<String, Property> named = new HashMap<>();
        private Database database;
        private double threshold = LEAST;

        Settings(List<Property> properties, Database database) {
            this.properties = properties;
            this.identities = properties.stream().filter(Property::isIdProperty).toList();
            this.lookUps =
                    properties.stream().filter(one -> !one.isIdProperty()).toList();
            properties.forEach(property -> named.put(property.getName(), property));
            this.database = database;
        }

        @Override
        public Collection<DataSource> getDataSources() {
            return List.of();
        }

        @Override
        public Collection<DataSource> getDataSources(int group) {
            return List.of();
        }

        @Override
        public Database getDatabase(boolean overwrite) {
            return database;
        }

        @Override
        public void setDatabase(Database other) {
            database = other;
        }

        @Override
        public double getThreshold() {
            return threshold;
        }

        @Override
        public void setThreshold(double other) {
            threshold = other;
        }

        @Override
        public double getMaybeThreshold() {
            return 0;
        }

        @Override
        public boolean isDeduplicationMode() {
            return true;
        }

        @Override
        public List<Property> getProperties() {
            return properties;
        }

        @Override
        public Collection<Property> getIdentityProperties() {
            return identities;
        }

        @Override
        public Property getPropertyByName(String name) {
            return Objects.requireNonNull(named.get(name), name);
        }

        @Override
        public Collection<Property> getLookupProperties() {
            return lookUps;
        }

        @Override
        public void validate() {}

        @Override
        public Configuration copy() {
            return new Settings(properties, database);
        }
    }

    /** Takes down what is found; each pair once, whichever of the two was looked for, when all is done. */
    private static final class Found extends AbstractMatchListener {
        private record Hit(Record one, Record other, double confidence) {}

        private final List<Hit> hits = new ArrayList<>();

        @Override
        public synchronized void matches(Record one, Record other, double confidence) {
            hits.add(new Hit(one, other, confidence));
        }

        @Override
        public void matchesPerhaps(Record one, Record other, double confidence) {
            matches(one, other, confidence);
        }

        List<Quality.Scored> pairs() {
            Set<String> seen = new HashSet<>();
            List<Quality.Scored> pairs = new ArrayList<>();
            for (Hit hit : hits) {
                String a = hit.one.getValue(ID);
                String b = hit.other.getValue(ID);
                boolean first = a.compareTo(b) < 0;
                if (seen.add(first ? a + "\n" + b : b + "\n" + a)) {
                    pairs.add(new Quality.Scored(first ? a : b, first ? b : a, hit.confidence));
                }
            }
            return pairs;
        }
    }
}
