package org.kith.record;

import java.util.Set;
import java.util.stream.Collectors;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** The columns in which people write about people in free words: where the name of somebody who is forgotten may stand. */
final class ErasableWords {

    /** Free texts that name staff, services or law, and are no words about a person. */
    private static final Set<String> OTHERS = Set.of(
            "decided_by",
            "shared_by",
            "answered_by",
            "responsible",
            "lawful_basis",
            "ask_group",
            "systems_searched",
            "source_code",
            "factors",
            "pattern");

    private ErasableWords() {}

    static Set<String> columns(StatementKind kind) {
        return switch (kind) {
            // These are who and where people are: they go or stay as a whole.
            case AGENCY, COVERAGE, PRACTITIONER, PERSON_RECORD, NAME_USE, HOUSEHOLD, STAY, KINSHIP, INVOLVEMENT ->
                Set.of();
            default ->
                kind.columns().stream()
                        .filter(column -> !column.key() && !OTHERS.contains(column.name()))
                        .filter(column -> column.type() == Column.Type.TEXT || column.type() == Column.Type.TEXTS)
                        .map(Column::name)
                        .collect(Collectors.toUnmodifiableSet());
        };
    }
}
