package org.kith.vocabulary;

import static org.kith.vocabulary.Column.code;
import static org.kith.vocabulary.Column.date;
import static org.kith.vocabulary.Column.moment;
import static org.kith.vocabulary.Column.ref;
import static org.kith.vocabulary.Column.refs;
import static org.kith.vocabulary.Column.text;
import static org.kith.vocabulary.Column.texts;
import static org.kith.vocabulary.StatementKind.AGENCY;
import static org.kith.vocabulary.StatementKind.ENQUIRY;
import static org.kith.vocabulary.StatementKind.HOUSEHOLD;
import static org.kith.vocabulary.StatementKind.ITEM;
import static org.kith.vocabulary.StatementKind.PERSON_RECORD;
import static org.kith.vocabulary.StatementKind.PRACTITIONER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The columns of every file, exactly as {@code src/docs/exchange-format.md} lists them. */
final class StatementColumns {

    private static final Map<StatementKind, List<Column>> COLUMNS = new EnumMap<>(StatementKind.class);

    private StatementColumns() {}

    static List<Column> of(StatementKind kind) {
        return COLUMNS.getOrDefault(kind, List.of());
    }

    private static final Map<StatementKind, List<String>> REFERENCES = new EnumMap<>(StatementKind.class);

    static {
        for (StatementKind kind : StatementKind.values()) {
            COLUMNS.put(kind, list(kind));
            REFERENCES.put(
                    kind,
                    of(kind).stream()
                            .filter(Column::isReference)
                            .map(Column::name)
                            .toList());
        }
    }

    static List<String> references(StatementKind kind) {
        return REFERENCES.getOrDefault(kind, List.of());
    }

    private static Column protection() {
        return code("protection", ProtectionCode.class);
    }

    private static List<Column> list(StatementKind kind) {
        return switch (kind) {
            case AGENCY ->
                List.of(
                        text("name").must(),
                        code("type", AgencyType.class).must(),
                        text("area"),
                        text("phone"),
                        text("email"),
                        code("sensitive", YesNo.class),
                        code("reports_reading", YesNo.class));
            case COVERAGE ->
                List.of(
                        ref("agency", AGENCY).must().inKey(),
                        text("system").inKey(),
                        text("file").must().inKey(),
                        code("population", CoveragePopulation.class),
                        date("covers_from"),
                        date("covers_to"),
                        text("agreement"));
            case PRACTITIONER ->
                List.of(
                        text("name").must(),
                        text("role"),
                        text("team"),
                        ref("agency", AGENCY).must(),
                        text("phone"),
                        text("email"));
            case PERSON_RECORD ->
                List.of(
                        code("kind", PersonKind.class).must(),
                        text("given_names"),
                        text("family_name"),
                        text("known_as"),
                        text("sex"),
                        date("date_of_birth"),
                        text("date_of_birth_accuracy"),
                        date("expected_date_of_birth"),
                        date("date_of_death"),
                        text("nhs_number"),
                        text("upn"),
                        text("first_language"),
                        code("interpreter_needed", YesNo.class),
                        text("telephone"),
                        text("safe_contact"),
                        text("ethnicity"),
                        ref("source", AGENCY),
                        moment("known_from"),
                        protection());
            case NAME_USE ->
                List.of(
                        ref("person", PERSON_RECORD).must().inKey(),
                        code("use", NameKind.class).inKey(),
                        text("given_names").inKey(),
                        text("family_name").inKey(),
                        date("from").inKey(),
                        date("to"),
                        ref("source", AGENCY).inKey(),
                        moment("known_from"),
                        protection());
            case HOUSEHOLD ->
                List.of(
                        text("address_line"),
                        text("postcode"),
                        text("uprn"),
                        text("local_authority"),
                        code("kind", HouseholdKind.class),
                        protection());
            case STAY ->
                List.of(
                        ref("person", PERSON_RECORD).must().inKey(),
                        ref("household", HOUSEHOLD).must().inKey(),
                        code("basis", StayBasis.class).inKey(),
                        date("from").inKey(),
                        date("to"),
                        ref("asserted_by", AGENCY).inKey(),
                        moment("known_from"),
                        protection());
            case KINSHIP ->
                List.of(
                        ref("person", PERSON_RECORD).must().inKey(),
                        ref("related_person", PERSON_RECORD).must().inKey(),
                        code("type", KinshipType.class).must().inKey(),
                        date("from").inKey(),
                        date("to"),
                        ref("asserted_by", AGENCY).inKey(),
                        moment("known_from"),
                        code("verified", YesNo.class),
                        moment("verified_at"),
                        code("parental_responsibility", YesNo.class),
                        protection());
            case INVOLVEMENT ->
                List.of(
                        ref("agency", AGENCY).must().inKey(),
                        ref("practitioner", PRACTITIONER).inKey(),
                        ref("person", PERSON_RECORD).must().inKey(),
                        text("role").inKey(),
                        code("status", InvolvementStatus.class),
                        date("from").inKey(),
                        date("to"),
                        date("last_contact"),
                        code("knows_of_children", YesNo.class),
                        code("level", InvolvementLevel.class),
                        moment("known_from"),
                        text("source_system"),
                        protection());
            case ITEM ->
                List.of(
                        code("kind", ItemKind.class).must(),
                        code("statement", SayingSort.class),
                        texts("factors"),
                        text("summary"),
                        text("detail"),
                        text("context"),
                        moment("occurred_from"),
                        moment("occurred_to"),
                        moment("recorded_at"),
                        ref("held_by", AGENCY).must(),
                        ref("recorded_by", PRACTITIONER),
                        ref("reported_by", PERSON_RECORD, PRACTITIONER),
                        ref("origin", ITEM),
                        refs("about", PERSON_RECORD),
                        ref("household", HOUSEHOLD),
                        code("outcome", ItemOutcome.class),
                        moment("outcome_at"),
                        text("child_words"),
                        ref("heard_by", PRACTITIONER),
                        code("seen_alone", YesNo.class),
                        code("interpreter_used", YesNo.class),
                        text("impact"),
                        text("still_relevant_because"),
                        text("could_not"),
                        refs("not_to", PERSON_RECORD),
                        protection());
            case ITEM_PERSON ->
                List.of(
                        ref("item", ITEM).must().inKey(),
                        ref("person", PERSON_RECORD).must().inKey(),
                        code("state", ItemPersonState.class).must(),
                        code("role", ItemPersonRole.class),
                        text("by"),
                        moment("at").inKey());
            case SHARE ->
                List.of(
                        ref("item", ITEM).must().inKey(),
                        ref("shared_with", AGENCY).must().inKey(),
                        moment("shared_at").inKey(),
                        moment("received_at"),
                        moment("read_at"),
                        code("purpose", SharePurpose.class),
                        text("lawful_basis"),
                        text("reason"),
                        text("shared_by"));
            case LINK ->
                List.of(
                        ref("from_item", ITEM).must().inKey(),
                        ref("to_item", ITEM).must().inKey(),
                        code("type", LinkType.class).must().inKey(),
                        moment("made_at"),
                        ref("made_by", PRACTITIONER).inKey());
            case ENQUIRY ->
                List.of(
                        ref("child", PERSON_RECORD).must(),
                        ref("agency", AGENCY),
                        moment("opened_at"),
                        code("rag", Rag.class),
                        text("concern"),
                        text("source_code"),
                        ref("referrer", PERSON_RECORD, PRACTITIONER),
                        moment("closed_at"),
                        code("decision", Decision.class),
                        text("decision_reason"),
                        text("decided_by"),
                        refs("cites", ITEM),
                        refs("set_aside", ITEM),
                        moment("feedback_at"),
                        protection());
            case GRADE ->
                List.of(
                        ref("enquiry", ENQUIRY).must().inKey(),
                        code("rag", Rag.class).must(),
                        moment("at").must().inKey(),
                        text("by"),
                        text("reason"));
            case READING ->
                List.of(
                        ref("item", ITEM).must().inKey(),
                        ref("practitioner", PRACTITIONER).must().inKey(),
                        moment("at").must().inKey(),
                        text("reads_it_as"),
                        code("weight", ReadingWeight.class),
                        text("why"));
            case CHALLENGE ->
                List.of(
                        ref("about_item", ITEM),
                        ref("about_enquiry", ENQUIRY),
                        ref("raised_by", PRACTITIONER).must(),
                        moment("raised_at").must(),
                        ref("to_agency", AGENCY).must(),
                        text("text"),
                        text("level"),
                        moment("answered_at"),
                        text("outcome"));
            case MEETING ->
                List.of(
                        ref("enquiry", ENQUIRY),
                        text("kind"),
                        moment("held_at").must(),
                        refs("invited", AGENCY),
                        refs("attended", AGENCY),
                        refs("apologies", AGENCY));
            case SHARE_DECISION ->
                List.of(
                        refs("items", ITEM).must(),
                        ref("to_agency", AGENCY).must(),
                        code("decision", ShareDecisionKind.class).must(),
                        text("reason").must(),
                        text("informed"),
                        text("not_informed_reason"),
                        text("agreement_to_service"),
                        text("lawful_basis"),
                        text("decided_by"),
                        moment("decided_at").must());
            case REQUEST ->
                List.of(
                        ref("enquiry", ENQUIRY),
                        text("ask_group"),
                        ref("asked_by", PRACTITIONER),
                        ref("agency", AGENCY).must(),
                        ref("about", PERSON_RECORD),
                        ref("household", HOUSEHOLD),
                        moment("asked_at"),
                        moment("due_at"),
                        text("question"),
                        text("told"),
                        text("lawful_basis"),
                        refs("unsafe_if_known_to", PERSON_RECORD),
                        moment("responded_at"),
                        text("answered_by"),
                        code("outcome", RequestOutcome.class),
                        refs("response_items", ITEM),
                        texts("searched_names"),
                        texts("searched_identifiers"),
                        texts("searched_addresses"),
                        texts("systems_searched"),
                        date("period_from"),
                        date("period_to"),
                        protection());
            case CONDITION ->
                List.of(
                        refs("about", PERSON_RECORD).must(),
                        code("kind", ConditionKind.class),
                        text("text"),
                        ref("set_by", PRACTITIONER),
                        moment("set_at"),
                        text("responsible"),
                        date("review_by"),
                        moment("checked_at"),
                        code("outcome", ConditionOutcome.class),
                        ref("evidence_item", ITEM));
            case JUDGEMENT ->
                List.of(
                        ref("record_a", PERSON_RECORD).must().inKey(),
                        ref("record_b", PERSON_RECORD).must().inKey(),
                        code("state", JudgementState.class).must(),
                        text("by"),
                        moment("at").inKey(),
                        text("reason"));
            case DISMISSAL ->
                List.of(
                        text("pattern").must().inKey(),
                        text("key").must().inKey(),
                        ref("child", PERSON_RECORD).inKey(),
                        text("reason").must(),
                        text("by"),
                        moment("at").inKey(),
                        texts("rules"));
        };
    }
}
