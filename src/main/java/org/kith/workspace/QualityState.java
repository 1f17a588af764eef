package org.kith.workspace;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.identity.quality.Figure;
import org.kith.kernel.Ids;

/**
 * What the address of the quality of data says.
 *
 * @param source id of the agency that is looked at, empty for records that name none, or null for all beside each other
 * @param figure whose rows to mend are shown, or null
 * @param page which page of them, from 0
 */
record QualityState(@Nullable String source, @Nullable Figure figure, int page) {

    private static final String NO_AGENCY = "none";

    static QualityState of(QueryParameters address) {
        String source = address.getSingleParameter("source")
                .filter(text -> text.equals(NO_AGENCY) || Ids.isId(text))
                .orElse(null);
        return new QualityState(
                NO_AGENCY.equals(source) ? "" : source,
                source == null
                        ? null
                        : address.getSingleParameter("figure")
                                .flatMap(Figure::ofCode)
                                .orElse(null),
                address.getSingleParameter("page")
                                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                                .map(Integer::parseInt)
                                .orElse(1)
                        - 1);
    }

    static String address(String source, @Nullable Figure figure, int page) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("source", source.isEmpty() ? NO_AGENCY : source);
        if (figure != null) {
            says.put("figure", figure.code());
        }
        if (page > 0) {
            says.put("page", String.valueOf(page + 1));
        }
        return "quality?" + QueryParameters.simple(says).getQueryString();
    }
}
