package org.kith.access;

import java.time.Instant;

/**
 * What was decided about a review after it was opened, and the opening itself: it stays as it was said.
 *
 * @param review internal id of the review
 * @param at on the real clock
 * @param by id of the account that decided it
 * @param what in words: opened, extended until a day, readers changed, closed
 * @param because why
 */
public record ReviewStep(String review, Instant at, String by, String what, String because) {}
