package org.kith.vocabulary;

import java.util.Optional;

/** A word of a code list: the code stands in files and in the graph, the label on screens and paper. */
public interface Coded {

    String code();

    /** Plain English in lower case, fit for the middle of a sentence. */
    String label();

    /** The word of a list that has this code, if any. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        for (E word : list.getEnumConstants()) {
            if (word.code().equals(code)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
