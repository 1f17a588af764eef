package org.kith.workspace;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;

/**
 * What the address of the network says when evidence is lit up there: which row, and which finding rests on it. Ids only,
 * so that it can be sent; whoever opens it sees it through their own lens.
 *
 * @param row internal id of a row
 * @param finding code of the finding, or null where the row was come to from elsewhere
 */
record EvidenceAddress(String row, @Nullable String finding) {

    private static final String EVIDENCE = "evidence";

    /** What an address says; null where it names no row. */
    static @Nullable EvidenceAddress in(QueryParameters address) {
        return address.getSingleParameter(EVIDENCE)
                .filter(Ids::isId)
                .map(row -> new EvidenceAddress(
                        row,
                        address.getSingleParameter(GapsPanel.AT)
                                .filter(Ids::isId)
                                .orElse(null)))
                .orElse(null);
    }

    static String of(PersonContext context, String row, @Nullable String finding) {
        return context.address(PersonPage.NETWORK) + "?" + EVIDENCE + "=" + row
                + (finding == null ? "" : "&" + GapsPanel.AT + "=" + finding);
    }
}
