package org.kith.partnership;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups by which rules are checked: those of the 2021 census of England and Wales, into which the codes of the
 * Department for Education are put by their first letters. A record may carry another code, or none.
 */
enum Background {
    ASIAN("Asian or Asian British", "A", "CHNE"),
    BLACK("Black, Black British, Caribbean or African", "B"),
    MIXED("Mixed or multiple groups", "M"),
    WHITE("White", "W"),
    OTHER("Another group, or another code", "OOTH"),
    DIFFERS("Recorded differently by different agencies"),
    NOT_RECORDED("Not recorded, refused or not obtained");

    private static final Set<String> NOT_SAID = Set.of("", "REFU", "NOBT");
    private static final int CODE = 4;

    private final String label;
    private final List<String> begins;

    Background(String label, String... begins) {
        this.label = label;
        this.begins = List.of(begins);
    }

    String label() {
        return label;
    }

    /** The group of a child, by what its records say. */
    static Background of(List<String> codes) {
        Set<Background> said = codes.stream()
                .map(Background::of)
                .filter(group -> group != NOT_RECORDED)
                .collect(Collectors.toSet());
        return said.isEmpty()
                ? NOT_RECORDED
                : said.size() == 1 ? said.iterator().next() : DIFFERS;
    }

    private static Background of(String code) {
        String said = code.strip().toUpperCase(Locale.ROOT);
        if (NOT_SAID.contains(said)) {
            return NOT_RECORDED;
        }
        if (said.length() != CODE) {
            return OTHER;
        }
        for (Background group : values()) {
            if (group.begins.stream().anyMatch(said::startsWith)) {
                return group;
            }
        }
        return OTHER;
    }
}
