package org.kith.workspace;

import java.util.Collection;
import java.util.List;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.vocabulary.AgencyType;

/** What areas are called. They have codes and no names; whose children's social care works there says more to a reader. */
final class Areas {

    private static final int NAMED = 2;

    private Areas() {}

    /**
     * "Area 996 (Northmere Children's Services)"; the code alone where the directory knows no social care there, or too many.
     *
     * @param agencies of the directory
     */
    static String called(String area, Collection<AgencyRow> agencies) {
        List<String> names = agencies.stream()
                .filter(agency -> agency.type() == AgencyType.CHILDRENS_SOCIAL_CARE && area.equals(agency.area()))
                .map(AgencyRow::name)
                .sorted()
                .toList();
        return "Area " + area + (names.isEmpty() || names.size() > NAMED ? "" : " (" + Called.list(names) + ")");
    }
}
