package org.kith.circle;

import org.kith.kernel.AsOf;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;

/** Makes the typed row of a statement. */
final class RowFactory {

    private RowFactory() {}

    static Row of(StatementKind kind, Head head, Cells cells, AsOf asOf) {
        return switch (kind) {
            case AGENCY -> AgencyRow.of(head, cells, asOf);
            case COVERAGE -> CoverageRow.of(head, cells, asOf);
            case PRACTITIONER -> PractitionerRow.of(head, cells, asOf);
            case PERSON_RECORD -> PersonRecordRow.of(head, cells, asOf);
            case NAME_USE -> NameUseRow.of(head, cells, asOf);
            case HOUSEHOLD -> HouseholdRow.of(head, cells, asOf);
            case STAY -> StayRow.of(head, cells, asOf);
            case KINSHIP -> KinshipRow.of(head, cells, asOf);
            case INVOLVEMENT -> InvolvementRow.of(head, cells, asOf);
            case ITEM -> ItemRow.of(head, cells, asOf);
            case ITEM_PERSON -> ItemPersonRow.of(head, cells, asOf);
            case SHARE -> ShareRow.of(head, cells, asOf);
            case LINK -> LinkRow.of(head, cells, asOf);
            case ENQUIRY -> EnquiryRow.of(head, cells, asOf);
            case GRADE -> GradeRow.of(head, cells, asOf);
            case READING -> ReadingRow.of(head, cells, asOf);
            case CHALLENGE -> ChallengeRow.of(head, cells, asOf);
            case MEETING -> MeetingRow.of(head, cells, asOf);
            case SHARE_DECISION -> ShareDecisionRow.of(head, cells, asOf);
            case REQUEST -> RequestRow.of(head, cells, asOf);
            case CONDITION -> ConditionRow.of(head, cells, asOf);
            case JUDGEMENT -> JudgementRow.of(head, cells, asOf);
            case DISMISSAL -> DismissalRow.of(head, cells, asOf);
        };
    }
}
