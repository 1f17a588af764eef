package org.kith.information.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Row;
import org.kith.kernel.Moment;
import org.kith.record.Telling;
import org.kith.vocabulary.Cells;

/**
 * Where an entry comes from and what it said before it was corrected, added to or delivered otherwise: a person may have what
 * was held about them, not only what is said now. Of what is restricted no earlier words are handed out.
 */
final class EarlierWords {

    /** What two versions may differ in and what nobody is told by. */
    private static final Set<String> BESIDE = Set.of("protection", "known_from");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("given_names", "given names"),
            Map.entry("nhs_number", "NHS number"),
            Map.entry("upn", "unique pupil number"),
            Map.entry("held_by", "held by"),
            Map.entry("rag", "grade"),
            Map.entry("not_to", "must not be known to"),
            Map.entry("could_not", "could not be found out"),
            Map.entry("cites", "rests on"),
            Map.entry("uprn", "property number"));

    private final PackWords words;

    EarlierWords(PackWords words) {
        this.words = words;
    }

    /** The entry with, beneath it, where it comes from and each earlier version. */
    Passage beneath(Passage passage, List<Telling> tellings) {
        Row row = words.slice().row(passage.id()).orElse(null);
        if (tellings.isEmpty() || row == null || row.restricted()) {
            return passage;
        }
        List<String> lines = new ArrayList<>(passage.lines());
        lines.add(first(tellings.getFirst()));
        // What may repeat something that is held back may have repeated it before.
        boolean mayRepeat = passage.marks().stream().anyMatch(mark -> mark.kind() == Proposal.Kind.MAY_REPEAT);
        List<Passage.Mark> marks = new ArrayList<>(passage.marks());
        for (int i = 1; i < tellings.size(); i++) {
            String before =
                    differences(tellings.get(i - 1).cells(), tellings.get(i).cells());
            lines.add(changed(tellings.get(i), before));
            if (mayRepeat && !before.isEmpty()) {
                marks.add(new Passage.Mark(Proposal.Kind.MAY_REPEAT, before));
            }
        }
        return new Passage(
                passage.id(),
                passage.section(),
                passage.when(),
                passage.source(),
                passage.recorded(),
                lines,
                marks,
                passage.restsOn());
    }

    private static String first(Telling telling) {
        String at = telling.at() == null ? "" : ", " + PackWords.day(telling.at());
        return switch (telling.what()) {
            case SAID -> "Where it comes from: typed in Kith" + at + ".";
            case DELIVERED ->
                "Where it comes from: delivered to Kith"
                        + (telling.by() == null || telling.by().isEmpty() ? "." : " by “" + telling.by() + "”.");
            default -> "Where it comes from: recorded in Kith" + at + ".";
        };
    }

    private static String changed(Telling telling, String before) {
        String what = switch (telling.what()) {
            case SAID, DELIVERED -> "Delivered anew";
            case CORRECTED -> "Corrected";
            case TAKEN_BACK -> "Taken back";
            case BROUGHT_BACK -> "Brought back";
            case ADDED -> "Added to";
            case ADDITION_TAKEN_BACK -> "An addition taken back";
        };
        return what
                + (telling.at() == null ? "" : ", " + PackWords.day(telling.at()))
                + (telling.why() == null ? "" : ", because: “" + telling.why() + "”")
                + "."
                + (before.isEmpty() ? "" : " Before that it said: " + before + ".");
    }

    private String differences(Cells before, Cells after) {
        List<String> said = new ArrayList<>();
        java.util.TreeSet<String> columns =
                new java.util.TreeSet<>(before.values().keySet());
        columns.addAll(after.values().keySet());
        columns.removeAll(BESIDE);
        for (String column : columns) {
            String one = said(column, before.values().get(column));
            if (!one.equals(said(column, after.values().get(column)))) {
                said.add(LABELS.getOrDefault(column, column.replace('_', ' ')) + ": "
                        + (one.isEmpty() ? "nothing" : "“" + one + "”"));
            }
        }
        return String.join("; ", said);
    }

    private String said(String column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Moment moment -> PackWords.day(moment.day());
            case LocalDate day -> PackWords.day(day);
            case List<?> list ->
                list.stream()
                        .map(each -> one(Objects.toString(each)))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", "));
            default -> one(value.toString());
        };
    }

    /** What a cell names is called by its name; words stay words. What is not in the pack's slice is left unsaid. */
    private String one(String value) {
        Person person = words.slice().people().of(value);
        if (person != null) {
            return words.called().person(person);
        }
        Row row = words.slice().row(value).orElse(null);
        return switch (row) {
            case null -> UUID.matcher(value).matches() ? "" : value;
            case AgencyRow agency -> agency.name();
            case ItemRow item -> words.title(item);
            case HouseholdRow household -> Called.address(household);
            default -> Objects.requireNonNullElse(words.speaker(value), "");
        };
    }

    private static final java.util.regex.Pattern UUID =
            java.util.regex.Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
}
