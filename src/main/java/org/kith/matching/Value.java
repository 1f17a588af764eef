package org.kith.matching;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value made ready for comparison, once for all records that have it. Where a field of a record has several values (names
 * borne one after another, addresses), {@link #further} holds those after the first.
 */
final class Value {

    static final int[] NO_FORMS = {};
    static final String[] NO_WORDS = {};
    private static final long[] NO_LETTERS = {};

    /** What equality is decided on; never empty. */
    final String text;

    /** Its words in their order, where it has words. */
    final String[] words;

    /** How it sounds, and how else; empty where sound says nothing. */
    final String sound;

    final String otherSound;

    /** The groups of {@link NameForms} of its first word. */
    final int[] forms;

    /** Parts of a date as written, which need not be a day of any calendar; 0 where not known. */
    final int year;

    final int month;
    final int day;

    /** A leading part with a meaning of its own: the area of a postcode, what stands before the @. */
    final String part;

    /** Whether what it was typed from can be right: false for a number whose check digit is wrong. */
    final boolean valid;

    /** Which letters it has; see {@link Letters}. */
    final long letters;

    private final long[] wordLetters;

    final Value @Nullable [] further;

    /** Its number among the values of its column, from 1; 0 where no record of the table has it. */
    int serial;

    /** Its place in the table of terms of its field; below 0 where no record of the table has it. */
    int term = -1;

    private Value(Draft draft, Value @Nullable [] further) {
        this.text = draft.text;
        this.words = draft.words;
        this.sound = draft.sound;
        this.otherSound = draft.otherSound;
        this.forms = draft.forms;
        this.year = draft.year;
        this.month = draft.month;
        this.day = draft.day;
        this.part = draft.part;
        this.valid = draft.valid;
        this.letters = Letters.of(draft.text);
        this.wordLetters = draft.words.length < 2
                ? NO_LETTERS
                : Arrays.stream(draft.words).mapToLong(Letters::of).toArray();
        this.further = further;
    }

    /** The value followed by others of the same field. */
    static Value chain(List<Value> values) {
        Value first = values.getFirst();
        if (values.size() == 1) {
            return first;
        }
        Draft draft = new Draft(first.text);
        draft.words = first.words;
        draft.sound = first.sound;
        draft.otherSound = first.otherSound;
        draft.forms = first.forms;
        draft.year = first.year;
        draft.month = first.month;
        draft.day = first.day;
        draft.part = first.part;
        draft.valid = first.valid;
        return new Value(draft, values.subList(1, values.size()).toArray(Value[]::new));
    }

    /** Which letters one of its words has. */
    long lettersOfWord(int word) {
        return words.length == 1 ? letters : wordLetters[word];
    }

    /** Whether it says the same as another value of its column. */
    boolean says(Value other) {
        return this == other || (term >= 0 && other.term >= 0 ? term == other.term : text.equals(other.text));
    }

    int count() {
        return further == null ? 1 : 1 + further.length;
    }

    Value at(int index) {
        return index == 0 || further == null ? this : further[index - 1];
    }

    boolean wholeDate() {
        return year > 0 && month > 0 && day > 0;
    }

    /** What a value is made from. */
    static final class Draft {
        final String text;
        String[] words = NO_WORDS;
        String sound = "";
        String otherSound = "";
        int[] forms = NO_FORMS;
        int year;
        int month;
        int day;
        String part = "";
        boolean valid = true;

        Draft(String text) {
            this.text = text;
        }

        Value make() {
            return new Value(this, null);
        }
    }
}
