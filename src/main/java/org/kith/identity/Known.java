package org.kith.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.matching.PersonRow;

/**
 * A record of a person as somebody may read it, ready to be compared.
 *
 * @param source internal id of the agency whose record it is, or null where none is named
 * @param cameWith id of the delivery that brought the record first; null where none did
 * @param closed whether it is restricted for the reader: it is compared, and what it says is not shown
 * @param row what it is compared by; relations stand by ids of people
 * @param numbers identifiers that can be right, each with its kind, so that two that are equal are the same number
 * @param kin ids of the records it is recorded as related to
 * @param words folded words of its names, date of birth and numbers, for looking for it in a list; none where it is closed
 */
record Known(
        String id,
        @Nullable String source,
        @Nullable String cameWith,
        boolean closed,
        PersonRow row,
        Set<String> numbers,
        Set<String> kin,
        List<String> words) {

    Known {
        numbers = Set.copyOf(numbers);
        kin = Set.copyOf(kin);
        words = List.copyOf(words);
    }

    boolean sharesNumber(Known other) {
        return numbers.stream().anyMatch(other.numbers::contains);
    }

    /** What a field says, in the order of {@link Fields}. */
    List<String> values(String field) {
        for (int f = 0; f < Fields.LAYOUT.fields().size(); f++) {
            if (Fields.LAYOUT.fields().get(f).name().equals(field)) {
                return row.values().get(f);
            }
        }
        return List.of();
    }
}
