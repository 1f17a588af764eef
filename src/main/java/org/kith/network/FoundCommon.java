package org.kith.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What some people have in common.
 *
 * @param all the most specific first: a person before an address, an address before an agency that serves everybody
 * @param summary what was found and what was not looked at, in words
 */
public record FoundCommon(List<Common> all, String summary) {

    /** So many people can be asked about at once. */
    public static final int MOST = 6;

    public FoundCommon {
        all = List.copyOf(all);
    }

    /** Everything that some of it speaks of. */
    public Set<String> rows() {
        Set<String> rows = new HashSet<>();
        all.forEach(common -> rows.addAll(common.rows()));
        return rows;
    }
}
