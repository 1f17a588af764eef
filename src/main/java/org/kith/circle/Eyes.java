package org.kith.circle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.circle.SliceBuilder.Known;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * What one agency could have known (gap catalogue, Viewpoint): its own rows; items it had received, with the people they
 * name by id and name only; requests put to it; the enquiries it runs with their requests and answers; links and
 * conditions its practitioners made; judgements of identity made or received by it; the directory of agencies. Places
 * and people that its own rows name are there by what those rows need of them. Nothing else.
 */
final class Eyes {

    private static final Set<String> NAME_ONLY =
            Set.of("kind", "given_names", "family_name", "known_as", "known_from", "protection");

    private final String agency;
    private final Map<StatementKind, List<Known>> all;
    private final AsOf asOf;
    private final Set<String> own = new HashSet<>();
    private final Set<String> staff = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private Eyes(String agency, Map<StatementKind, List<Known>> all, AsOf asOf) {
        this.agency = agency;
        this.all = all;
        this.asOf = asOf;
    }

    static Eyes of(String agency, Map<StatementKind, List<Known>> all, AsOf asOf) {
        return new Eyes(agency, all, asOf);
    }

    Map<StatementKind, List<Known>> filter() {
        take(StatementKind.AGENCY, known -> true);
        take(StatementKind.COVERAGE, says("agency"));
        take(StatementKind.PRACTITIONER, known -> true);
        rows(StatementKind.PRACTITIONER).stream().filter(says("agency")).forEach(k -> staff.add(id(k)));
        take(StatementKind.PERSON_RECORD, says("source"));
        take(StatementKind.NAME_USE, says("source"));
        take(StatementKind.STAY, says("asserted_by"));
        take(StatementKind.KINSHIP, says("asserted_by"));
        take(StatementKind.INVOLVEMENT, says("agency"));
        take(StatementKind.ENQUIRY, says("agency"));
        take(StatementKind.REQUEST, known -> says("agency").test(known) || owns(known, "enquiry"));
        Set<String> items = received();
        take(StatementKind.ITEM, says("held_by"));
        take(StatementKind.SHARE, known -> says("shared_with").test(known) || owns(known, "item"));
        take(StatementKind.ITEM, known -> items.contains(id(known)));
        take(StatementKind.ITEM_PERSON, known -> owns(known, "item"));
        take(StatementKind.LINK, by("made_by"));
        take(StatementKind.GRADE, known -> owns(known, "enquiry"));
        take(StatementKind.READING, by("practitioner"));
        take(StatementKind.CHALLENGE, by("raised_by"));
        take(StatementKind.CONDITION, by("set_by"));
        take(StatementKind.JUDGEMENT, this::judgedHere);
        return seen();
    }

    /** What either of two had; of a person whom one knows by name only, what the other says. */
    static Map<StatementKind, List<Known>> either(
            Map<StatementKind, List<Known>> one, Map<StatementKind, List<Known>> other) {
        Map<StatementKind, List<Known>> either = new EnumMap<>(StatementKind.class);
        for (StatementKind kind : StatementKind.values()) {
            Map<String, Known> rows = new LinkedHashMap<>();
            one.getOrDefault(kind, List.of()).forEach(known -> rows.put(id(known), known));
            other.getOrDefault(kind, List.of())
                    .forEach(known -> rows.merge(
                            id(known),
                            known,
                            (a, b) -> a.cells().values().size()
                                            >= b.cells().values().size()
                                    ? a
                                    : b));
            either.put(kind, List.copyOf(rows.values()));
        }
        return either;
    }

    private Set<String> received() {
        Set<String> items = new HashSet<>();
        rows(StatementKind.SHARE).stream()
                .filter(known -> says("shared_with").test(known) && Happened.by(asOf, known.cells(), "received_at"))
                .forEach(known -> items.add(known.cells().textOrEmpty("item")));
        rows(StatementKind.REQUEST).stream()
                .filter(known -> owns(known) && Happened.by(asOf, known.cells(), "responded_at"))
                .filter(known ->
                        owns(known, "enquiry") || staff.contains(known.cells().textOrEmpty("asked_by")))
                .forEach(known -> items.addAll(known.cells().list("response_items")));
        return items;
    }

    /** {@code by} of a judgement is free text: it is the agency's where it names the agency or one of its staff. */
    private boolean judgedHere(Known judgement) {
        String by = judgement.cells().textOrEmpty("by");
        boolean byUs = rows(StatementKind.AGENCY).stream()
                        .filter(a -> id(a).equals(agency))
                        .anyMatch(a -> by.equals(a.cells().textOrEmpty("name"))
                                || by.equals(a.row().delivered()))
                || rows(StatementKind.PRACTITIONER).stream()
                        .filter(p -> staff.contains(id(p)))
                        .anyMatch(p -> by.equals(p.cells().textOrEmpty("name"))
                                || by.equals(p.row().delivered()));
        return byUs || owns(judgement, "record_a") || owns(judgement, "record_b");
    }

    private Map<StatementKind, List<Known>> seen() {
        Map<StatementKind, List<Known>> seen = new EnumMap<>(StatementKind.class);
        all.forEach((kind, list) -> {
            for (Known known : list) {
                if (own.contains(id(known))) {
                    add(seen, kind, known);
                    names(known);
                }
            }
        });
        for (Known known : rows(StatementKind.PERSON_RECORD)) {
            if (!own.contains(id(known)) && named.contains(id(known))) {
                add(seen, StatementKind.PERSON_RECORD, known.with(nameOnly(known.cells())));
            }
        }
        for (Known known : rows(StatementKind.HOUSEHOLD)) {
            if (named.contains(id(known))) {
                add(seen, StatementKind.HOUSEHOLD, known);
            }
        }
        return seen;
    }

    private void names(Known known) {
        for (Column column : known.row().kind().columns()) {
            if (column.type() == Column.Type.REFERENCE && known.cells().has(column.name())) {
                named.add(known.cells().textOrEmpty(column.name()));
            } else if (column.type() == Column.Type.REFERENCES) {
                named.addAll(known.cells().list(column.name()));
            }
        }
    }

    private static Cells nameOnly(Cells cells) {
        Map<String, Object> left = new HashMap<>(cells.values());
        left.keySet().retainAll(NAME_ONLY);
        return new Cells(left);
    }

    private static void add(Map<StatementKind, List<Known>> to, StatementKind kind, Known known) {
        to.computeIfAbsent(kind, k -> new ArrayList<>()).add(known);
    }

    private List<Known> rows(StatementKind kind) {
        return all.getOrDefault(kind, List.of());
    }

    private void take(StatementKind kind, Predicate<Known> which) {
        rows(kind).stream().filter(which).forEach(known -> own.add(id(known)));
    }

    private Predicate<Known> says(String column) {
        return known -> agency.equals(known.cells().text(column));
    }

    private Predicate<Known> by(String column) {
        return known -> staff.contains(known.cells().textOrEmpty(column));
    }

    private boolean owns(Known known) {
        return own.contains(id(known));
    }

    private boolean owns(Known known, String column) {
        return own.contains(known.cells().textOrEmpty(column));
    }

    private static String id(Known known) {
        return known.row().id();
    }
}
