package org.kith.gaps.scan;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.Naming;
import org.kith.gaps.Finding;
import org.kith.vocabulary.AgencyType;

/**
 * What stands on one card of the worklist: one ask to one agency (or to a kind of agency, where none is known to be
 * involved) about everybody of a family; anything else is a card of its child.
 */
final class Card {

    static final String ASK = "agency-not-asked";

    private Card() {}

    /** The same for findings that stand on one card; it sorts by whom to ask, and never by family. */
    static String of(Circle circle, Finding finding) {
        if (!finding.pattern().equals(ASK)) {
            return "child|" + Naming.INTERNAL.of(circle.child().ref());
        }
        AgencyType type = finding.agencyType();
        String agency = finding.agencies().isEmpty() && type != null
                ? type.code()
                : finding.agencies().stream().sorted().collect(Collectors.joining("+"));
        return "ask|" + agency + "|" + Watched.family(circle);
    }

    /** The name of the agency that comes first, or the kind of agency. */
    static String whom(Circle circle, Finding finding) {
        AgencyType type = finding.agencyType();
        return finding.agencies().stream()
                .flatMap(id -> Stream.ofNullable(circle.slice().agency(id)))
                .map(AgencyRow::name)
                .min(Comparator.naturalOrder())
                .orElse(type == null ? "" : type.label());
    }
}
