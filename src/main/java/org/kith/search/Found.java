package org.kith.search;

import java.util.List;
import java.util.Set;

/**
 * What a search found, by kind, best first.
 *
 * @param people one hit for each person record found, by its own words or by one of its further names
 * @param searched the folded words that were looked for, so that "nothing found" can say what was searched
 * @param cut kinds of which more matched than are shown
 */
public record Found(
        List<Hit> people,
        List<Hit> households,
        List<Hit> agencies,
        List<Hit> practitioners,
        List<Hit> items,
        List<String> searched,
        Set<String> cut) {

    public boolean nothing() {
        return people.isEmpty()
                && households.isEmpty()
                && agencies.isEmpty()
                && practitioners.isEmpty()
                && items.isEmpty();
    }
}
