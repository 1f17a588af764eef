package org.kith.workspace;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the address of the board of requests says.
 *
 * @param grouping by what the asks stand together
 * @param overdue whether only those stand there whose clock has run out
 * @param page which page, from 0
 */
record RequestsState(Grouping grouping, boolean overdue, int page) {

    /** By what asks stand together. */
    enum Grouping {
        ENQUIRY("enquiry", "By enquiry"),
        AGENCY("agency", "By agency");

        private final String code;
        private final String label;

        Grouping(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static RequestsState of(QueryParameters address) {
        return new RequestsState(
                address.getSingleParameter("by")
                                .filter(Grouping.AGENCY.code::equals)
                                .isPresent()
                        ? Grouping.AGENCY
                        : Grouping.ENQUIRY,
                address.getSingleParameter("overdue").filter("yes"::equals).isPresent(),
                address.getSingleParameter("page")
                                .filter(text -> text.matches("[1-9][0-9]{0,2}"))
                                .map(Integer::parseInt)
                                .orElse(1)
                        - 1);
    }

    RequestsState by(Grouping other) {
        return new RequestsState(other, overdue, 0);
    }

    RequestsState onlyOverdue(boolean only) {
        return new RequestsState(grouping, only, 0);
    }

    RequestsState on(int other) {
        return new RequestsState(grouping, overdue, other);
    }

    /** The address that says this. */
    String address() {
        Map<String, String> says = new LinkedHashMap<>();
        if (grouping != Grouping.ENQUIRY) {
            says.put("by", grouping.code);
        }
        if (overdue) {
            says.put("overdue", "yes");
        }
        if (page > 0) {
            says.put("page", String.valueOf(page + 1));
        }
        return says.isEmpty()
                ? "requests"
                : "requests?" + QueryParameters.simple(says).getQueryString();
    }
}
