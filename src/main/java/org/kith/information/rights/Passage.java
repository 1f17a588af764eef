package org.kith.information.rights;

import java.util.List;

/**
 * One thing that is recorded about the person, as it is recorded.
 *
 * @param id of the statement
 * @param section the heading it stands under
 * @param when its date in words
 * @param source who recorded or delivered it
 * @param lines what it says, and what became of it
 */
public record Passage(String id, String section, String when, String source, List<String> lines) {

    public Passage {
        lines = List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines);
    }
}
