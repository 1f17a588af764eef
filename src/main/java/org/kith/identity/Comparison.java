package org.kith.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;

/**
 * Two records beside each other.
 *
 * @param possible the second as it stands to the first; its probability is said also where it is small
 * @param fields what each says, field by field, with what it adds; empty where one of them is restricted for the reader
 * @param judgements everything anybody said of a record of the one person and a record of the other, the latest first
 * @param joined whether the two are joined as it stands
 * @param slice the two, and whoever is named among their relations, as a list shows them; with the agencies there are
 */
public record Comparison(
        RecordPair records,
        Possible possible,
        List<Field> fields,
        List<Judged> judgements,
        boolean joined,
        Slice slice) {

    public Comparison {
        fields = List.copyOf(fields);
        judgements = List.copyOf(judgements);
    }

    /**
     * A field of two records.
     *
     * @param name what it is
     * @param one what the first says: nothing, one value or several
     * @param other what the second says
     * @param found how the two agree, in words
     * @param weight what it adds, in bits; 0 where one of them says nothing
     */
    public record Field(String name, List<String> one, List<String> other, String found, double weight) {

        public Field {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        /** Whether both say something. */
        public boolean compared() {
            return !one.isEmpty() && !other.isEmpty();
        }
    }

    /** The judgement of this pair of records itself that stands, or null. */
    public @Nullable Judged standing() {
        return judgements.stream()
                .filter(judged -> judged.takenBack() == null && judged.pair().equals(records))
                .max(Judged.LATER)
                .orElse(null);
    }
}
