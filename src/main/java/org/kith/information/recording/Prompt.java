package org.kith.information.recording;

import org.jspecify.annotations.Nullable;

/**
 * One of the seven words by which information is worth sharing, held against what somebody writes.
 *
 * @param question what is worth asking oneself now; null where nothing comes to mind
 */
public record Prompt(Principle principle, @Nullable String question) {

    /**
     * The seven of the government's advice on information sharing for practitioners: necessary, proportionate, relevant,
     * adequate, accurate, timely, secure.
     */
    public enum Principle {
        NECESSARY("Necessary"),
        PROPORTIONATE("Proportionate"),
        RELEVANT("Relevant"),
        ADEQUATE("Adequate"),
        ACCURATE("Accurate"),
        TIMELY("Timely"),
        SECURE("Secure");

        private final String label;

        Principle(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
