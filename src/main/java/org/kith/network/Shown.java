package org.kith.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What the picture shows and what it does not: said beside it always. Counts only what exists for this reader.
 *
 * @param shown people and agencies in the picture
 * @param all people and agencies of the first picture and of what was brought since
 * @param folded those that stand in groups
 * @param groups how many groups
 * @param hidden taken out by hand
 * @param filtered taken out by filters, and ghosts switched off
 * @param behind items, people and other things that lie one step behind what is shown
 */
public record Shown(int shown, int all, int folded, int groups, int hidden, int filtered, int behind) {

    public String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(
                shown == all
                        ? "All " + Words.count(all, "person or agency", "people and agencies")
                                + " of this picture shown"
                        : shown + " of " + all + " people and agencies shown");
        if (folded > 0) {
            parts.add(folded + " folded into " + Words.count(groups, "group", "groups"));
        }
        if (filtered > 0) {
            parts.add(filtered + " left out by filters");
        }
        if (hidden > 0) {
            parts.add(hidden + " hidden by you");
        }
        String first = String.join("; ", parts) + ".";
        return behind == 0 ? first : first + " " + behind + " more lie behind, where a number stands.";
    }
}
