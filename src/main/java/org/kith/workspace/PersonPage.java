package org.kith.workspace;

import java.util.Arrays;

/** The pages of a child or an adult, in the order of their tabs. */
enum PersonPage {
    OVERVIEW("overview", "Overview"),
    NETWORK("network", "Network"),
    INVOLVED("involved", "Who is involved"),
    GAPS("gaps", "Gaps and asks"),
    UNLINKED("unlinked", "Unlinked"),
    INFORMATION("information", "Information"),
    CHRONOLOGY("chronology", "Chronology"),
    ENQUIRIES("enquiries", "Enquiries");

    private final String code;
    private final String label;

    PersonPage(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** The page that an address names; the first one where it names none that there is. */
    static PersonPage of(String code) {
        return Arrays.stream(values())
                .filter(page -> page.code.equals(code))
                .findFirst()
                .orElse(OVERVIEW);
    }
}
