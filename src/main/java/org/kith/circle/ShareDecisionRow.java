package org.kith.circle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.ShareDecisionKind;

/**
 * A decision whether to share items with an agency.
 */
public record ShareDecisionRow(
        Head head,
        List<String> items,
        String toAgency,
        ShareDecisionKind decision,
        String reason,
        @Nullable String informed,
        @Nullable String notInformedReason,
        @Nullable String agreementToService,
        @Nullable String lawfulBasis,
        @Nullable String decidedBy,
        @Nullable Moment decidedAt)
        implements Row {

    static ShareDecisionRow of(Head head, Cells cells, AsOf asOf) {
        return new ShareDecisionRow(
                head,
                cells.list("items"),
                cells.textOrEmpty("to_agency"),
                cells.code("decision", ShareDecisionKind.class).orElseThrow(),
                cells.textOrEmpty("reason"),
                cells.text("informed"),
                cells.text("not_informed_reason"),
                cells.text("agreement_to_service"),
                cells.text("lawful_basis"),
                cells.text("decided_by"),
                cells.moment("decided_at"));
    }
}
