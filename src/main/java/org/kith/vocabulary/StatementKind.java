package org.kith.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of statement, in an order in which each refers only to earlier ones or to its own kind: the order in which
 * files are taken in. Things ({@code Agency}, {@code PersonRecord}, {@code Household} …) and the statements that join
 * them are alike here: each is a node with cells, versions, a source and a protection.
 */
public enum StatementKind {
    AGENCY("agencies.csv", "Agency"),
    COVERAGE("coverage.csv", "Coverage"),
    PRACTITIONER("practitioners.csv", "Practitioner"),
    PERSON_RECORD("people.csv", "PersonRecord"),
    NAME_USE("names.csv", "NameUse"),
    HOUSEHOLD("households.csv", "Household"),
    STAY("residences.csv", "Stay"),
    KINSHIP("relationships.csv", "Kinship"),
    INVOLVEMENT("involvements.csv", "Involvement"),
    ITEM("information.csv", "InformationItem"),
    ITEM_PERSON("item_people.csv", "ItemPerson"),
    SHARE("shares.csv", "Share"),
    LINK("item_links.csv", "Link"),
    ENQUIRY("enquiries.csv", "Enquiry"),
    GRADE("enquiry_grades.csv", "Grade"),
    READING("readings.csv", "Reading"),
    CHALLENGE("challenges.csv", "Challenge"),
    MEETING("meetings.csv", "Meeting"),
    SHARE_DECISION("share_decisions.csv", "ShareDecision"),
    REQUEST("requests.csv", "Request"),
    CONDITION("conditions.csv", "Condition"),
    JUDGEMENT("identities.csv", "Judgement"),
    DISMISSAL("dismissals.csv", "Dismissal");

    private static final Map<String, StatementKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.label, kind -> kind));

    private final String file;
    private final String label;

    StatementKind(String file, String label) {
        this.file = file;
        this.label = label;
    }

    /** The file of the exchange format that holds rows of this kind. */
    public String file() {
        return file;
    }

    /** The label of its nodes. */
    public String label() {
        return label;
    }

    /** Its columns in the order of the exchange format, without {@code id}. */
    public List<Column> columns() {
        return StatementColumns.of(this);
    }

    /** Those of its columns that point to other rows. */
    public List<String> references() {
        return StatementColumns.references(this);
    }

    /** Whether its rows carry an id of the deliverer's own; the others are known by their key columns. */
    public boolean hasId() {
        return columns().stream().noneMatch(Column::key);
    }

    public Column column(String name) {
        return columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " has no column " + name));
    }

    public static Optional<StatementKind> ofLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
