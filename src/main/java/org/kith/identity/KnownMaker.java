package org.kith.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Identifiers;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Folding;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.matching.PersonRow;
import org.kith.store.Row;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.KinshipType;

/** Makes what is compared out of what the store answers about a record. */
final class KnownMaker {

    private static final Set<String> PARENTS = Set.of(KinshipType.MOTHER.code(), KinshipType.FATHER.code());

    private final AsOf asOf;
    private final Clearance clearance;
    private final UnaryOperator<String> person;
    private final Map<String, String> deliveries = new HashMap<>();

    /**
     * @param person stands for all records that were judged to be one, so that a relation in common is found whichever of
     *     them it was recorded with
     */
    KnownMaker(Lens lens, UnaryOperator<String> person) {
        this.asOf = lens.asOf();
        this.clearance = lens.clearance();
        this.person = person;
    }

    /** Null where the record was not known by then. */
    @Nullable
    Known known(Row row) {
        Cells cells = new Cells(row.properties("record"));
        if (!includes(cells.moment("known_from"))) {
            return null;
        }
        String id = cells.textOrEmpty("id");
        Set<String> given = new LinkedHashSet<>();
        Set<String> family = new LinkedHashSet<>();
        names(cells, given, family);
        row.maps("names").stream().map(Cells::new).filter(this::counts).forEach(name -> names(name, given, family));
        row.maps("before").forEach(before -> names(new Cells(before), given, family));
        List<Cells> homes =
                row.maps("homes").stream().map(Cells::new).filter(this::counts).toList();
        List<Cells> kin =
                row.maps("kin").stream().map(Cells::new).filter(this::counts).toList();
        String born = born(cells.date("date_of_birth"), cells.textOrEmpty("date_of_birth_accuracy"));
        Identifiers numbers = Identifiers.of(cells.text("nhs_number"), cells.text("upn"));
        boolean closed = "restricted".equals(cells.text("protection"))
                && !clearance.everything()
                && !clearance.opens().contains(id);
        List<List<String>> values = List.of(
                List.copyOf(given),
                List.copyOf(family),
                one(born),
                one(cells.textOrEmpty("sex")),
                one(cells.textOrEmpty("nhs_number")),
                one(numbers.upn() == null ? "" : numbers.upn()),
                one(cells.textOrEmpty("telephone")),
                texts(homes, "address_line"),
                texts(homes, "postcode"),
                texts(homes, "uprn"),
                parents(id, kin),
                children(id, kin));
        return new Known(
                id,
                cells.text("source"),
                same(cells.text("came_with")),
                closed,
                new PersonRow(id, values),
                numbers(numbers),
                related(id, kin),
                closed ? List.of() : words(given, family, born, numbers));
    }

    /** One text for the many records of a delivery. */
    private @Nullable String same(@Nullable String delivery) {
        return delivery == null ? null : deliveries.computeIfAbsent(delivery, id -> id);
    }

    private boolean includes(@Nullable Moment moment) {
        return moment == null || asOf.includes(moment);
    }

    /** Known by then: its own time of recording, where that is empty the time it speaks of. */
    private boolean counts(Cells cells) {
        Moment known = cells.moment("known_from");
        return includes(known == null ? cells.moment("from") : known);
    }

    private static void names(Cells cells, Set<String> given, Set<String> family) {
        Stream.of("given_names", "known_as")
                .map(cells::textOrEmpty)
                .filter(name -> !name.isBlank())
                .forEach(given::add);
        if (!cells.textOrEmpty("family_name").isBlank()) {
            family.add(cells.textOrEmpty("family_name"));
        }
    }

    /**
     * As much of the date as is accurate: an estimated or unknown day or month is not compared, an unknown year leaves
     * nothing.
     */
    private static String born(@Nullable LocalDate date, String accuracy) {
        String said = accuracy.strip().toUpperCase(Locale.ROOT);
        if (date == null) {
            return "";
        }
        if (said.length() != 3) {
            return date.toString();
        }
        if (said.charAt(2) == 'U') {
            return "";
        }
        if (said.charAt(1) != 'A' || said.charAt(2) != 'A') {
            return String.valueOf(date.getYear());
        }
        return said.charAt(0) == 'A' ? date.toString() : date.toString().substring(0, 7);
    }

    private static List<String> one(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }

    private static List<String> texts(List<Cells> homes, String column) {
        return homes.stream()
                .map(home -> home.textOrEmpty(column))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** Whose child somebody is: the mother's or the father's, which are not the same. */
    private List<String> parents(String id, List<Cells> kin) {
        return kin.stream()
                .filter(row -> id.equals(row.text("related_person")) && PARENTS.contains(row.textOrEmpty("type")))
                .map(row -> row.textOrEmpty("type") + " " + person.apply(row.textOrEmpty("person")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whose mother or father somebody is. */
    private List<String> children(String id, List<Cells> kin) {
        return kin.stream()
                .filter(row -> id.equals(row.text("person")) && PARENTS.contains(row.textOrEmpty("type")))
                .map(row -> row.textOrEmpty("type") + " of " + person.apply(row.textOrEmpty("related_person")))
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> related(String id, List<Cells> kin) {
        Set<String> related = new HashSet<>();
        kin.forEach(row -> {
            related.add(row.textOrEmpty("person"));
            related.add(row.textOrEmpty("related_person"));
        });
        related.remove(id);
        return related;
    }

    private static Set<String> numbers(Identifiers numbers) {
        Set<String> all = new HashSet<>();
        if (numbers.nhsNumber() != null) {
            all.add("nhs " + numbers.nhsNumber());
        }
        if (numbers.upn() != null) {
            all.add("upn " + numbers.upn());
        }
        return all;
    }

    private static List<String> words(Set<String> given, Set<String> family, String born, Identifiers numbers) {
        Set<String> words = new LinkedHashSet<>();
        given.forEach(name -> words.addAll(Folding.words(name)));
        family.forEach(name -> words.addAll(Folding.words(name)));
        words.add(born.replace("-", ""));
        Stream.of(numbers.nhsNumber(), numbers.upn())
                .filter(number -> number != null)
                .forEach(number -> words.add(Folding.together(number)));
        words.remove("");
        return new ArrayList<>(words);
    }
}
