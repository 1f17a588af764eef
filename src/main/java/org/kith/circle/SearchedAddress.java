package org.kith.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Cells;

/**
 * How a household's address is compared with what somebody searched: by its UPRN, or by line with postcode, letters and
 * digits only (gap catalogue, {@code nil-return-out-of-date}); a line and a postcode match only together. It can be
 * compared also by a reader who may not see the address, and cannot be read out.
 */
public final class SearchedAddress {

    /** The cell in which it stands where the address itself was taken out. */
    static final String CELL = "searched as";

    private final List<String> folded;

    private SearchedAddress(List<String> folded) {
        this.folded = List.copyOf(folded);
    }

    static SearchedAddress of(Cells cells) {
        return new SearchedAddress(cells.has(CELL) ? cells.list(CELL) : folded(cells));
    }

    static List<String> folded(Cells cells) {
        List<String> folded = new ArrayList<>();
        add(folded, fold(cells.text("uprn")));
        String line = fold(cells.text("address_line"));
        String postcode = fold(cells.text("postcode"));
        if (!line.isEmpty() && !postcode.isEmpty()) {
            add(folded, line + postcode);
        }
        return folded;
    }

    private static void add(List<String> folded, String text) {
        if (!text.isEmpty()) {
            folded.add(text);
        }
    }

    /** Whether that is what was searched. */
    public boolean matches(String searched) {
        return folded.contains(fold(searched));
    }

    /** Whether that is the same place, by its UPRN or by line with postcode. */
    public boolean sameAs(SearchedAddress other) {
        return folded.stream().anyMatch(other.folded::contains);
    }

    /** Letters and digits only, case aside. */
    public static String fold(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchedAddress address && address.folded.equals(folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return "an address";
    }
}
