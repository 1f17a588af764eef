package org.kith.circle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Folding;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * Who and what is named around the children of a review: every name that any version of any row gives to somebody, whoever
 * said it and whether or not it is known yet on the day looked at. Records that are judged today to be one person are one
 * here, on earlier days too: the same person has the same pseudonym everywhere.
 */
final class KnownNames {

    /** The kinds that name somebody, or say that two records are one person. */
    static final Set<StatementKind> NAMING = Set.of(
            StatementKind.PERSON_RECORD,
            StatementKind.NAME_USE,
            StatementKind.PRACTITIONER,
            StatementKind.HOUSEHOLD,
            StatementKind.JUDGEMENT);

    /** A name as a version has it. */
    record Name(@Nullable String given, @Nullable String family) {}

    private final Map<String, String> personOf = new HashMap<>();
    private final Map<String, Set<Name>> names = new LinkedHashMap<>();
    private final Map<String, String> practitioners = new LinkedHashMap<>();
    private final Map<String, Set<String>> addresses = new LinkedHashMap<>();
    private final Map<String, String> addressOf = new HashMap<>();
    private final Set<LocalDate> births = new LinkedHashSet<>();

    /**
     * @param rows rows of the {@link #NAMING} kinds; others are passed over
     * @param today as of when records are judged to be one person
     */
    KnownNames(Collection<StatementRow> rows, AsOf today) {
        group(rows, today);
        List<StatementRow> sorted = rows.stream().sorted(PLACE).toList();
        for (StatementRow row : sorted) {
            versions(row).forEach(cells -> take(row, cells));
        }
    }

    /**
     * Where rows stand among those that are numbered: the same for the same delivery, in whichever store it is, and in an
     * order that says nothing of what they were delivered as. Rows without an id of their own, further names, come after.
     */
    private static final Comparator<StatementRow> PLACE = Comparator.<StatementRow, Boolean>comparing(
                    row -> row.delivered() == null)
            .thenComparing(KnownNames::digest)
            .thenComparing(StatementRow::id);

    private static long digest(StatementRow row) {
        Cells cells = row.cells();
        String own = row.delivered() == null
                ? cells.textOrEmpty("given_names") + " " + cells.textOrEmpty("family_name")
                : row.delivered();
        CRC32 digest = new CRC32();
        digest.update((row.kind() + " " + own).getBytes(StandardCharsets.UTF_8));
        return digest.getValue();
    }

    /** By what is judged of records today, whether or not the agency whose record it is comes along. */
    private void group(Collection<StatementRow> rows, AsOf today) {
        Map<StatementKind, Map<String, Row>> typed = new EnumMap<>(StatementKind.class);
        for (StatementRow row : rows) {
            if (row.kind() == StatementKind.PERSON_RECORD || row.kind() == StatementKind.JUDGEMENT) {
                Head head = new Head(row.id(), row.delivered(), null, false, row.said(), null);
                row.cellsAsOf(today)
                        .ifPresent(cells -> typed.computeIfAbsent(row.kind(), kind -> new LinkedHashMap<>())
                                .put(row.id(), RowFactory.of(row.kind(), head, cells, today)));
            }
        }
        for (Person person : new People(new Tables(typed), today.day()).all()) {
            String key = person.records().stream()
                    .map(Row::id)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            person.records().forEach(record -> personOf.put(record.id(), key));
        }
    }

    private void take(StatementRow row, Cells cells) {
        switch (row.kind()) {
            case PERSON_RECORD -> {
                name(row.id(), cells.text("given_names"), cells.text("family_name"));
                name(row.id(), cells.text("known_as"), cells.text("family_name"));
                Stream.of(cells.date("date_of_birth"), cells.date("expected_date_of_birth"))
                        .filter(java.util.Objects::nonNull)
                        .forEach(births::add);
            }
            case NAME_USE -> name(cells.textOrEmpty("person"), cells.text("given_names"), cells.text("family_name"));
            case PRACTITIONER -> practitioners.put(row.id(), cells.textOrEmpty("name"));
            case HOUSEHOLD -> address(row.id(), cells);
            default -> {
                // Names nobody.
            }
        }
    }

    private void name(String record, @Nullable String given, @Nullable String family) {
        if (given != null || family != null) {
            names.computeIfAbsent(person(record), key -> new LinkedHashSet<>()).add(new Name(given, family));
        }
    }

    /** The same line is the same address, whichever household's row says it. */
    private void address(String household, Cells cells) {
        String line = cells.textOrEmpty("address_line");
        String key = line.isBlank() ? household : Folding.together(line);
        addressOf.put(household, key);
        Set<String> lines = addresses.computeIfAbsent(key, k -> new LinkedHashSet<>());
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private static List<Cells> versions(StatementRow row) {
        List<Cells> all = new ArrayList<>();
        row.earlier().forEach(version -> all.add(version.cells()));
        all.add(row.cells());
        return all;
    }

    /** By what one person is known here, whichever of their records is asked about. */
    String person(String record) {
        return personOf.getOrDefault(record, record);
    }

    /** By person all names that any of their records or name rows ever gave them. */
    Map<String, Set<Name>> names() {
        return names;
    }

    /** By internal id the practitioners with their names. */
    Map<String, String> practitioners() {
        return practitioners;
    }

    /** By address the lines by which it was ever written; none where only the household is known. */
    Map<String, Set<String>> addresses() {
        return addresses;
    }

    /** By what the address of a household is known here. */
    String address(String household) {
        return addressOf.getOrDefault(household, household);
    }

    /** The days on which anybody here was born, or was to be. */
    Set<LocalDate> births() {
        return births;
    }
}
