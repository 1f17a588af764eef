package org.kith.access;

import java.time.Instant;

/**
 * What a reader of a review wrote themselves. A later version stands beside it; it stays as it was.
 *
 * @param review internal id of the review
 * @param number counted from 1 within its part; the greatest is what holds
 * @param by id of the account that wrote it
 * @param at on the real clock
 */
public record ReviewText(String review, Part part, int number, String text, String by, Instant at) {

    /** What it is about. */
    public enum Part {
        /** What those who were there say of it, beside the record. */
        THERE("The account of those who were there"),
        /** What the family says of it. */
        FAMILY("The account of the family"),
        LEARNING("Learning points");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
