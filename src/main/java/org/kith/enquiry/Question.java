package org.kith.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/**
 * A question about a child that somebody keeps until it is answered or cannot be. It outlives enquiries: closing one answers
 * nothing. It is no part of the exchange format; a backup carries it.
 *
 * @param child id of a record of the child
 * @param agency id of the agency it is for, or null
 * @param person id of a record of the person it is for, or null
 * @param whom whom it is for, in words; where neither agency nor person says it
 * @param why what made somebody ask
 * @param enquiry id of the enquiry in which it was first asked, or null
 * @param settledAt when it was answered, or it was said that it cannot be
 * @param words the answer, or why there cannot be one
 * @param item id of the item that answers it, or null
 * @param number counts its changes: whoever changes it says which they saw
 */
public record Question(
        String id,
        String child,
        String text,
        @Nullable String agency,
        @Nullable String person,
        @Nullable String whom,
        @Nullable String why,
        @Nullable String enquiry,
        Moment askedAt,
        String askedBy,
        State state,
        @Nullable Moment settledAt,
        @Nullable String settledBy,
        @Nullable String words,
        @Nullable String item,
        long number) {

    private static final String NOT_NAMED = "a colleague";

    /** How far it has come. */
    public enum State {
        OPEN,
        ANSWERED,
        CANNOT
    }

    /**
     * A question as somebody asks it; the parameters as of a {@link Question}.
     *
     * @param mentions ids of what it rests on or speaks of in its words: for whoever may not see one of them, it does not
     *     exist
     */
    public record Asked(
            String child,
            String text,
            @Nullable String agency,
            @Nullable String person,
            @Nullable String whom,
            @Nullable String why,
            @Nullable String enquiry,
            List<String> mentions) {

        /** The same, with what its words name besides. */
        public Asked naming(Slice slice) {
            List<String> more = new ArrayList<>(mentions);
            more.addAll(
                    Naming.in(slice, String.join("\n", text, Objects.toString(whom, ""), Objects.toString(why, ""))));
            return new Asked(child, text, agency, person, whom, why, enquiry, more);
        }

        /** Everything it names: whoever may not see one of them does not see the question. */
        List<String> names() {
            return Stream.concat(Stream.of(agency, person, enquiry).filter(Objects::nonNull), mentions.stream())
                    .distinct()
                    .toList();
        }
    }

    /** The same in other words, by somebody and settled by somebody who are not named. */
    Question said(UnaryOperator<String> other) {
        return new Question(
                id,
                child,
                other.apply(text),
                agency,
                person,
                whom == null ? null : other.apply(whom),
                why == null ? null : other.apply(why),
                enquiry,
                askedAt,
                NOT_NAMED,
                state,
                settledAt,
                settledBy == null ? null : NOT_NAMED,
                words == null ? null : other.apply(words),
                item,
                number);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
